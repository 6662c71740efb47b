## Ver o meu país: a lista de países e áreas e a ficha de dados.

ui-country-title = Ver o meu país
ui-country-type = Escreva o nome de um país ou área
ui-country-enter = A lista abaixo reduz-se à medida que escreve. A tecla Enter abre o primeiro nome.
ui-country-none = Nenhum país ou área da edição tem esse nome.
ui-country-designations = Os nomes e os agrupamentos são os das Nações Unidas. Não exprimem qualquer opinião sobre o estatuto jurídico de nenhum país ou área.
ui-country-preparing = A preparar os dados internacionais
ui-country-preparing-why = Isto só acontece uma vez neste computador e demora alguns segundos.
ui-other-country = Outro país
ui-explore = Explorar as séries
ui-save-pdf = Guardar como PDF
ui-save-word = Guardar como Word
ui-see-pages = Páginas
ui-print = Imprimir
ui-as-table = O gráfico em forma de quadro

ui-trace-of = De onde vem o número { $value }

ui-page-of = Página { $page } de { $pages }
