## Lo que imprime la línea de comandos.

cli-reading = Leyendo { $file }…
cli-read = { $file }: { $observations_form ->
    [one] { $observations } observación
    [many] { $observations } de observaciones
   *[other] { $observations } observaciones
}
cli-wrote = Archivo escrito: { $file }
cli-made = Espacio de trabajo creado: { $file }
cli-locked = { $file } está bloqueado. Perder la frase de contraseña es perder los datos.
cli-unlocked = Bloqueo quitado: { $file }
cli-records-kept = Registros conservados: { $count }. Descártelos cuando las tablas estén hechas.
cli-records-discarded = Los registros se han descartado
cli-records-none = No se conserva ningún registro
cli-making-ready = Preparando los datos internacionales…
cli-drafting = Redactando el perfil ({ $language })…
cli-nothing-kept = No se conservó nada: era una ejecución de prueba.
cli-seen = { $file }: { $tables_form ->
    [one] { $tables } tabla
    [many] { $tables } de tablas
   *[other] { $tables } tablas
} en { $sheets_form ->
    [one] { $sheets } hoja
    [many] { $sheets } de hojas
   *[other] { $sheets } hojas
}
cli-recipe = Se lee con la receta “{ $recipe }”.
cli-no-recipe = Todavía no hay ninguna receta para este archivo.
cli-table-written = Archivo escrito: { $file }, { $rows_form ->
    [one] { $rows } fila
    [many] { $rows } de filas
   *[other] { $rows } filas
} y { $columns_form ->
    [one] { $columns } columna
    [many] { $columns } de columnas
   *[other] { $columns } columnas
}
cli-recipe-written = Receta escrita: { $file }
cli-nothing-written = No se ha escrito nada.
cli-descriptor-written = Junto a él: { $file }, con las etiquetas.
cli-identifying-left-out = Se dejaron fuera porque pueden identificar a una persona: { $columns }.
