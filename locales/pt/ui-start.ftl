## A página inicial e as preferências.

ui-start-welcome = Damos-lhe as boas-vindas. Escolha a sua língua.
ui-language-draft = Esta tradução é um rascunho que ainda ninguém reviu.
ui-start-title = O que deseja fazer?
ui-start-promise = Estes dados são só seus; mais ninguém os pode ver. O programa nunca utiliza uma rede.

ui-door-country = Ver o meu país
ui-door-country-what = A ficha de dados sobre migração de qualquer país ou área, a partir de estimativas internacionais publicadas. Pronta em segundos; nada a importar.
ui-door-file = Começar com o meu próprio ficheiro
ui-door-file-what = Crie um espaço de trabalho para a sua instituição, importe as tabelas que tem e redija o seu perfil migratório.
ui-door-open = Abrir um espaço de trabalho
ui-door-open-what = Continue com um ficheiro cujo nome termina em .bearings.

ui-choose-file = Escolher um ficheiro…
ui-recent = Espaços de trabalho recentes
ui-recent-gone = já não está aí
ui-later = Salas em preparação
ui-room-later = Esta sala está em preparação.
ui-learn-later = Módulos de formação sobre dados de migração, com exercícios sobre tabelas reais.
ui-plan-later = O plano nacional de dados sobre migração: o que é necessário, o que existe, quem faz o quê e até quando.
ui-teach-later = Escrever, traduzir e distribuir módulos de formação e recolher resultados na aula.
ui-back-to-start = Voltar à página inicial

ui-preferences = Preferências
ui-language = Língua
ui-look = Aspeto
ui-theme = Cores
ui-theme-system = Como o sistema
ui-theme-light = Claro
ui-theme-dark = Escuro
ui-theme-contrast = Alto contraste
ui-text-size = Tamanho do texto
ui-keep = Conservar

ui-not-done = A operação não foi efetuada
ui-go-back = Voltar
ui-cancel = Cancelar
ui-leave-form = Cancelar
ui-close = Fechar
