## A sala Dados: ficheiros, importação, constatações, rastreio.

ui-data-title = Dados
ui-data-import = Importar um ficheiro…
ui-data-empty = Ainda nada foi importado
ui-data-empty-next = Importe a tabela que tem ou comece pelas estimativas internacionais publicadas que acompanham o programa.
ui-data-add-international = Acrescentar as estimativas internacionais
ui-data-remove = Remover
ui-data-edition = Edição { $edition }
ui-data-observations = { $observations_form ->
    [one] { $observations } observação
    [many] { $observations } de observações
   *[other] { $observations } observações
}
ui-data-again = Destas, já conhecidas ou repetidas no ficheiro: { $observations }.

ui-look-seen = O que vimos
ui-look-no-tables = Não foi encontrada nenhuma tabela neste ficheiro.
ui-look-tables = { $tables_form ->
    [one] { $tables } tabela
    [many] { $tables } de tabelas
   *[other] { $tables } tabelas
} em { $sheets_form ->
    [one] { $sheets } folha
    [many] { $sheets } de folhas
   *[other] { $sheets } folhas
}
ui-look-recipe = Este ficheiro é conhecido: é lido com a receita «{ $recipe }».
ui-look-no-recipe = Ainda nenhuma receita de importação serve para este ficheiro. Indique por baixo de uma tabela o que significam as suas colunas, e os seus números poderão ser conservados.
ui-look-save-table = Guardar esta tabela como CSV…
ui-look-keep = Conservar estes dados
ui-look-rows = linhas { $first } a { $last }
ui-look-row = linha { $row }
ui-look-columns = São mostradas as primeiras { $shown } de { $columns } colunas.

ui-no-problems = Não foram encontrados problemas.
ui-times = { $times_form ->
    [one] { $times } vez
    [many] { $times } de vezes
   *[other] { $times } vezes
}
ui-places = Onde

ui-import-reading = A ler o ficheiro
ui-import-opening = O programa está a ler o ficheiro. Ainda não sabe quantas linhas tem.
ui-import-progress = { $done } de { $of } linhas
ui-import-done = Os dados foram importados
ui-import-cancelled = A importação foi cancelada. Nada foi alterado.
ui-import-to-profile = Ir para o perfil
ui-import-to-data = Ver todos os dados

ui-trace-equal = igual ao valor publicado
ui-trace-differs = a fonte imprime { $published }
ui-trace-indicator = Indicador
ui-trace-definition = Definição
ui-trace-formula = Fórmula
ui-trace-basis = Quem é contado
ui-trace-source = Fonte, edição, licença
ui-trace-rows = As observações de que resulta
ui-trace-no-rows = Nenhuma observação dos dados disponíveis está na base desta entrada.
ui-trace-more-rows = { $rows_form ->
    [one] Mais { $rows } observação não é mostrada.
    [many] Mais { $rows } de observações não são mostradas.
   *[other] Mais { $rows } observações não são mostradas.
}
ui-trace-what = Elemento
ui-trace-value = Valor
ui-trace-sheet = Folha
ui-trace-row = Linha
ui-trace-column = Coluna
ui-trace-file = Ficheiro

ui-hand-on-open = Guardar para SPSS ou Stata, ou com etiquetas…
ui-hand-on-title = Guardar o quadro com as suas etiquetas
ui-hand-on-which = Escolha o formato. O que ele não comporta é mostrado antes de se escrever seja o que for.
ui-hand-on-spss = SPSS (.sav)
ui-hand-on-stata = Stata (.dta)
ui-hand-on-csv = CSV com uma descrição (Frictionless)
ui-hand-on-personal = Este ficheiro contém registos de pessoas ou de casos. Fora do programa nada os protege: guarde-os apenas onde tais dados possam estar e apague o ficheiro quando já não for preciso.
ui-hand-on-save = Guardar…
ui-hand-on-done = O quadro está guardado
ui-hand-on-beside = As suas etiquetas estão em { $file }, ao lado. Mantenha os dois ficheiros juntos.

ui-migration-title = Quadros de migração
ui-migration-empty = Ainda não há quadros
ui-migration-empty-next = Importe um ficheiro de registos: quando há colunas com a província de residência e a de nascimento ou de residência anterior, ou com nascimento e nacionalidade, estes quadros são contados e nenhum registo é conservado.
ui-migration-save-xlsx = Guardar como livro de cálculo
ui-migration-save-csv = Guardar como CSV
