## Espaços de trabalho, cópias, histórico, ajuda.

ui-none-open = Não está aberto nenhum espaço de trabalho
ui-none-open-next = Um espaço de trabalho é o único ficheiro que contém os dados e os textos da sua instituição. Crie um ou consulte, sem ele, a ficha de dados internacionais de qualquer país.
ui-new-country = País ou área do perfil
ui-new-choose = Escolha um país ou área
ui-new-international = Incluir as estimativas internacionais publicadas, ao lado dos seus próprios números
ui-new-file = Um espaço de trabalho é um só ficheiro. A seguir escolhe o seu nome e a sua localização.
ui-new-make = Criar o espaço de trabalho…

ui-copies = Cópias e histórico
ui-copy-elsewhere = Uma cópia noutro local
ui-copy-write = Guardar uma cópia…
ui-copy-earlier = Cópias anteriores
ui-copy-earlier-what = O programa conserva as cinco últimas cópias junto do espaço de trabalho. Antes de restaurar uma, guarda o estado atual como cópia.
ui-copy-none = Ainda não há nenhuma cópia anterior.
ui-copy-restore = Restaurar
ui-history = Alterações, da mais recente para a mais antiga
ui-history-none = Ainda nada foi alterado.
ui-history-undone = anulada

ui-help-first = Primeiros passos
ui-help-step-country = «Ver o meu país», na página inicial, mostra a ficha de dados de qualquer país ou área sem importar nada.
ui-help-step-import = Crie um espaço de trabalho e importe as suas próprias tabelas na sala Dados. Vê o que foi encontrado antes de qualquer coisa ser conservada.
ui-help-step-write = Na sala Perfil, acrescente o seu texto próprio a cada secção e indique o nome da sua instituição.
ui-help-step-trace = Todos os números sublinhados podem ser abertos: mostram a sua fórmula, as suas observações e a célula do ficheiro de onde vieram.
ui-help-step-copy = Guarde com frequência uma cópia noutro disco. O cabeçalho indica quando o fez pela última vez.
ui-help-keys = Teclas
ui-help-keys-what = Tab avança, Shift e Tab recuam, Enter abre, Esc fecha uma janela à frente da página.
ui-help-associate = Abrir com duplo clique
ui-help-associate-what = Os seus ficheiros terminados em .bearings podem abrir-se com um duplo clique. Esta definição vale só para si e não exige direitos de administrador.
ui-help-associate-do = Abrir estes ficheiros com este programa
ui-help-associated = Os ficheiros terminados em .bearings abrem-se agora com este programa.
ui-help-associate-refused = O sistema não aceitou este programa para estes ficheiros.
ui-help-diagnosis = Ficheiro de diagnóstico
ui-help-diagnosis-what = Quando alguma coisa não funcionar, guarde este ficheiro e envie-o a quem lhe forneceu o programa. Contém versões, definições e códigos de erros, mas nenhuns dados.
ui-help-diagnosis-write = Guardar um ficheiro de diagnóstico…
ui-help-version = Versão { $version }

## Nome de um ato no menu Anular e no histórico.

act-import = importação de um ficheiro
act-import-of = importação de { $file }
act-remove-release = remoção de um ficheiro
act-remove-release-of = remoção de { $file }
act-edit-text = edição de um texto
act-edit-office = dados da instituição
act-leave-out = secção omitida ou reposta
act-mark-read = marca «lido por nós»
act-create = novo espaço de trabalho
act-count-records = contagem dos registos conservados
act-undo = anulação
