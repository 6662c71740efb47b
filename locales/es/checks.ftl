## Comprobaciones de lo importado: la página, los botones de corrección, el informe.

checks-title = Comprobaciones
checks-open = Comprobaciones…
# $day (Day) when the report was made
checks-on = Con fecha de { $day }
checks-save = Guardar el informe
checks-errors = Valores que no se pudieron usar
checks-questions = Cuestiones por resolver
checks-notes = Conviene saber
checks-what = Lo que se encontró
checks-do = Qué hacer
checks-times = Veces

# $indicator (Text) what is counted
checks-repair-thousands = Leer “{ $indicator }” en miles
# $indicator (Text) what is counted
checks-repair-whole = Leer “{ $indicator }” en unidades
# $cells (Count) how many values
checks-repair-leave-out = { $cells_form ->
    [one] Dejar fuera este valor
    [many] Dejar fuera estos { $cells } de valores
   *[other] Dejar fuera estos { $cells } valores
}

act-repair = corrección de un archivo
# $file (Text) name of the file
act-repair-of = corrección de { $file }
