## A sala Perfil: estrutura, secções, texto próprio, divulgação.

ui-profile-outline = Secções do perfil
ui-profile-light = Perfil simplificado
ui-profile-no-data = sem dados
ui-profile-to-write = por redigir
ui-profile-left-out = omitida
ui-profile-complete = Secções completas: { $complete } de { $of }
ui-profile-leave-out = Omitir esta secção
ui-profile-put-back = Repor esta secção
ui-profile-preview = Tal como será impresso
ui-profile-office = A sua instituição
ui-profile-give-out = Divulgar

ui-own-words = O seu texto próprio para esta secção
ui-own-words-help = Uma linha em branco inicia um novo parágrafo. Os números entre chavetas, como {"{"}B11{"}"}, atualizam-se por si.
ui-own-place = Lugar do seu texto
ui-own-before = Antes do texto gerado
ui-own-after = Depois do texto gerado
ui-own-instead = Em vez do texto gerado
ui-own-draft-found = Um texto escrito aqui anteriormente não foi conservado como alteração.
ui-own-draft-show = Mostrar esse texto

ui-give-promise = Os ficheiros não contêm o nome de nenhum autor, pasta ou computador.
ui-give-draft = tradução não revista
ui-give-read-by-us = Lido por nós
ui-give-not-read = Não lido por nós
ui-give-pdf = PDF
ui-give-docx = Word
ui-give-html = Página Web
ui-give-xlsx = Tabelas do Excel
ui-give-sdmx = Dados SDMX-CSV
ui-given-out = O ficheiro foi guardado

## O que a instituição diz de si própria.

ui-office-why = Quando a sua instituição tiver indicado o seu nome, o seu grupo de trabalho e a data da próxima atualização e tiver redigido as «Conclusões e prioridades», o documento passa a ser um perfil migratório. Até lá, é uma ficha de dados elaborada a partir de fontes internacionais.
ui-office-language = Estes textos destinam-se à edição na seguinte língua: { $language }.
ui-office-name = Nome da sua instituição
ui-office-name-help = Tal como deve figurar na capa.
ui-office-country = Nome oficial do seu país
ui-office-country-help = Deixe vazio para usar o nome abreviado das Nações Unidas.
ui-office-group = Grupo de trabalho
ui-office-group-help = As instituições que elaboraram o perfil, uma por linha. Não são necessários nomes de pessoas.
ui-office-next = Próxima atualização
ui-office-next-help = O mês ou o ano em que está prevista a próxima edição.
ui-office-contact = Contacto
ui-office-contact-help = Um cargo e a forma de o contactar, em vez de uma pessoa.
ui-office-foreword = Prefácio
ui-office-foreword-help = A quem pertence o relatório e que decisão o instituiu.
ui-office-logo = Logótipo
ui-office-logo-help = Uma imagem PNG ou JPEG de um megabyte, no máximo, para a capa, em todas as línguas.
ui-office-logo-alt = O logótipo da sua instituição
ui-office-logo-choose = Escolher uma imagem…
ui-office-logo-remove = Retirar o logótipo
ui-office-digits = Algarismos nos textos em árabe
ui-office-digits-help = Como se escrevem os números nos documentos em árabe.
ui-office-months = Nomes dos meses nos textos em árabe
ui-office-months-help = Que nomes dos meses são usados nos documentos em árabe.
ui-digits-latin = 0 1 2 3
ui-digits-arabic = ٠ ١ ٢ ٣
ui-months-maghreb = Magrebe
ui-months-mashriq = Maxereque
ui-months-gulf = Golfo
