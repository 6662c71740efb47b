## O que a linha de comandos imprime.

cli-reading = A ler { $file }…
cli-read = { $file }: { $observations_form ->
    [one] { $observations } observação
    [many] { $observations } de observações
   *[other] { $observations } observações
}
cli-wrote = Ficheiro escrito: { $file }
cli-made = Espaço de trabalho criado: { $file }
cli-locked = { $file } está bloqueado. Perder a frase-passe é perder os dados.
cli-unlocked = Bloqueio retirado: { $file }
cli-records-kept = Registos conservados: { $count }. Elimine-os quando as tabelas estiverem feitas.
cli-records-discarded = Os registos foram eliminados
cli-records-none = Não há registos conservados
cli-making-ready = A preparar os dados internacionais…
cli-drafting = A redigir o perfil ({ $language })…
cli-nothing-kept = Nada foi conservado: tratou-se de um ensaio.
cli-seen = { $file }: { $tables_form ->
    [one] { $tables } tabela
    [many] { $tables } de tabelas
   *[other] { $tables } tabelas
} em { $sheets_form ->
    [one] { $sheets } folha
    [many] { $sheets } de folhas
   *[other] { $sheets } folhas
}
cli-recipe = É lido com a receita «{ $recipe }».
cli-no-recipe = Ainda nenhuma receita serve para este ficheiro.
cli-table-written = Ficheiro escrito: { $file }, { $rows_form ->
    [one] { $rows } linha
    [many] { $rows } de linhas
   *[other] { $rows } linhas
} e { $columns_form ->
    [one] { $columns } coluna
    [many] { $columns } de colunas
   *[other] { $columns } colunas
}
cli-recipe-written = Receita escrita: { $file }
cli-nothing-written = Nada foi escrito.
cli-descriptor-written = Ao lado: { $file }, com as etiquetas.
cli-identifying-left-out = Deixadas de fora, porque podem identificar uma pessoa: { $columns }.
