## Verificações do que foi importado: a página, os botões de correção, o relatório.

checks-title = Verificações
checks-open = Verificações…
# $day (Day) when the report was made
checks-on = À data de { $day }
checks-save = Guardar o relatório
checks-errors = Valores que não puderam ser usados
checks-questions = Questões por resolver
checks-notes = Convém saber
checks-what = O que se encontrou
checks-do = O que fazer
checks-times = Vezes

# $indicator (Text) what is counted
checks-repair-thousands = Ler «{ $indicator }» em milhares
# $indicator (Text) what is counted
checks-repair-whole = Ler «{ $indicator }» em unidades
# $cells (Count) how many values
checks-repair-leave-out = { $cells_form ->
    [one] Deixar de fora este valor
    [many] Deixar de fora estes { $cells } de valores
   *[other] Deixar de fora estes { $cells } valores
}

act-repair = correção de um ficheiro
# $file (Text) name of the file
act-repair-of = correção de { $file }
