## La sala Datos: archivos, importación, hallazgos, trazabilidad.

ui-data-title = Datos
ui-data-import = Importar un archivo…
ui-data-empty = Todavía no se ha importado nada
ui-data-empty-next = Importe la tabla que tenga o empiece por las estimaciones internacionales publicadas que acompañan al programa.
ui-data-add-international = Añadir las estimaciones internacionales
ui-data-remove = Quitar
ui-data-edition = Edición { $edition }
ui-data-observations = { $observations_form ->
    [one] { $observations } observación
    [many] { $observations } de observaciones
   *[other] { $observations } observaciones
}
ui-data-again = De ellas, ya conocidas o repetidas en el archivo: { $observations }.

ui-look-seen = Lo que hemos visto
ui-look-no-tables = No se encontró ninguna tabla en este archivo.
ui-look-tables = { $tables_form ->
    [one] { $tables } tabla
    [many] { $tables } de tablas
   *[other] { $tables } tablas
} en { $sheets_form ->
    [one] { $sheets } hoja
    [many] { $sheets } de hojas
   *[other] { $sheets } hojas
}
ui-look-recipe = Este archivo es conocido: se lee con la receta “{ $recipe }”.
ui-look-no-recipe = Todavía no hay ninguna receta de importación para este archivo. Indique debajo de una tabla qué significan sus columnas y sus números podrán conservarse.
ui-look-save-table = Guardar esta tabla como CSV…
ui-look-keep = Conservar estos datos
ui-look-rows = filas { $first } a { $last }
ui-look-row = fila { $row }
ui-look-columns = Se muestran las primeras { $shown } de { $columns } columnas.

ui-no-problems = No se encontraron problemas.
ui-times = { $times_form ->
    [one] { $times } vez
    [many] { $times } de veces
   *[other] { $times } veces
}
ui-places = Dónde

ui-import-reading = Leyendo el archivo
ui-import-opening = El programa está leyendo el archivo. Todavía no sabe cuántas filas tiene.
ui-import-progress = { $done } de { $of } filas
ui-import-done = Los datos se han importado
ui-import-cancelled = Se canceló la importación. No se ha cambiado nada.
ui-import-to-profile = Ir al perfil
ui-import-to-data = Ver todos los datos

ui-trace-equal = igual al valor publicado
ui-trace-differs = la fuente imprime { $published }
ui-trace-indicator = Indicador
ui-trace-definition = Definición
ui-trace-formula = Fórmula
ui-trace-basis = A quién se cuenta
ui-trace-source = Fuente, edición, licencia
ui-trace-rows = Observaciones de las que procede
ui-trace-no-rows = Ninguna observación de los datos disponibles respalda esta entrada.
ui-trace-more-rows = { $rows_form ->
    [one] Hay { $rows } observación más que no se muestra.
    [many] Hay { $rows } de observaciones más que no se muestran.
   *[other] Hay { $rows } observaciones más que no se muestran.
}
ui-trace-what = Elemento
ui-trace-value = Valor
ui-trace-sheet = Hoja
ui-trace-row = Fila
ui-trace-column = Columna
ui-trace-file = Archivo

ui-hand-on-open = Guardar para SPSS o Stata, o con etiquetas…
ui-hand-on-title = Guardar el cuadro con sus etiquetas
ui-hand-on-which = Elija el formato. Lo que este no admite se muestra antes de escribir nada.
ui-hand-on-spss = SPSS (.sav)
ui-hand-on-stata = Stata (.dta)
ui-hand-on-csv = CSV con una descripción (Frictionless)
ui-hand-on-personal = Este archivo contiene registros de personas o casos. Fuera del programa nada los protege: guárdelos solo donde puedan estar esos datos y borre el archivo cuando ya no haga falta.
ui-hand-on-save = Guardar…
ui-hand-on-done = El cuadro está guardado
ui-hand-on-beside = Sus etiquetas están en { $file }, junto a él. Mantenga juntos los dos archivos.

ui-migration-title = Cuadros de migración
ui-migration-empty = Todavía no hay cuadros
ui-migration-empty-next = Importe un archivo de registros: cuando hay columnas con la provincia de residencia y la de nacimiento o de residencia anterior, o con nacimiento y nacionalidad, estos cuadros se cuentan y no se conserva ningún registro.
ui-migration-save-xlsx = Guardar como libro de cálculo
ui-migration-save-csv = Guardar como CSV
