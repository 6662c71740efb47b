## De las columnas a los conceptos, y cifras sin archivo.

ui-map-title = ¿Qué significan las columnas?
ui-map-intro = { $file }: { $rows_form ->
    [one] { $rows } fila
    [many] { $rows } de filas
   *[other] { $rows } filas
}. Las propuestas suficientemente seguras ya están elegidas; revise las demás.
ui-map-open = Indicar qué significan las columnas…
ui-map-column = Columna
ui-map-examples = Primeros valores
ui-map-holds = Contenido
ui-map-how-sure = Grado de certeza
ui-map-sure = certeza: { $percent }
ui-map-because = { $because ->
    [name] por su nombre
    [values] por sus valores
    [both] por su nombre y sus valores
    [chosen] según su elección
   *[other] nada lo indica
}
ui-map-perhaps = Quizá: { $concept } (certeza: { $percent })
ui-map-limit = Propuestas con al menos esta seguridad
ui-map-accept-all = Aceptarlas y dejar fuera el resto
ui-map-choose = — elegir —
ui-map-as-table = Como en toda la tabla
ui-map-as-written = Como dice la tabla
ui-map-add-up = Las filas que dicen lo mismo son partes de una cifra: sumarlas
ui-map-concept = { $concept ->
    [area] País o zona que se describe
    [origin] País de origen
    [birth] País de nacimiento
    [citizenship] Ciudadanía
    [previous-residence] País de residencia anterior
    [next-residence] País de residencia siguiente
    [period] Año o período
    [sex] Sexo
    [age] Edad
    [basis] A quién se cuenta (letras B, C, R, I)
    [education] Nivel de instrucción
    [occupation] Ocupación
    [status] Situación
    [reason] Motivo
    [duration] Duración
    [arrival-year] Año de llegada al país
    [province] Parte del país
    [province-of-birth] Parte del país donde nació
    [province-5y] Parte del país hace cinco años
    [province-1y] Parte del país hace un año
    [urbanisation] Urbano o rural
    [notes] Números de las notas
    [label] Nombre junto a un código
    [value] Valores
    [weight] Ponderación de un registro
    [identifier] Identifica a una persona o un lugar: no se lee
   *[other] No se lee
}
ui-map-code = { $code ->
    [M] Hombres y niños
    [F] Mujeres y niñas
    [total] Total
    [unknown] Desconocido
    [abroad] En el extranjero
    [WORK] Trabajo
    [FAMILY] Familia
    [STUDY] Estudios
    [PROTECTION] Protección
    [OTHER] Otro
    [U] Urbano
    [R] Rural
   *[other] { $code }
}
ui-map-unknown = { $codes_form ->
    [one] { $codes } texto no se conoce
    [many] { $codes } de textos no se conocen
   *[other] { $codes } textos no se conocen
}
ui-map-unknown-help = Indique qué significa cada uno. Lo que siga sin conocerse se señala como hallazgo, y sus filas no se leen.
ui-map-common = Lo que todos los valores tienen en común
ui-map-indicator = Qué se cuenta
ui-map-multiplier = Valores expresados en
ui-map-power = { $power ->
    [thousands] miles
    [millions] millones
   *[other] unidades
}
ui-map-area = País o zona, si ninguna columna lo indica
ui-map-period = Año o período, si ninguna columna lo indica
ui-map-basis = A quién se cuenta
ui-map-basis-name = { $basis ->
    [B] Personas nacidas en el extranjero
    [C] Ciudadanos extranjeros
    [BR] Personas nacidas en el extranjero, y refugiados
    [CR] Ciudadanos extranjeros, y refugiados
    [I] Valores imputados
   *[other] La tabla lo indica, o no procede
}
ui-map-source = La fuente
ui-map-source-why = Se pregunta una sola vez por cada fuente. Sin ello no se publica nada.
ui-map-publisher = Editor
ui-map-source-title = Título
ui-map-edition = Edición o año
ui-map-licence = Licencia, o quién autoriza su uso
ui-map-kind = Qué son los números
ui-map-kind-name = { $kind ->
    [count] Recuento: censo, registro
    [estimate] Estimación hecha a partir de recuentos
    [model] Resultado de un modelo
   *[other] Recuento mínimo: lo que llegó a conocerse
}
ui-map-reference = Fecha de referencia
ui-map-reference-name = { $date ->
    [mid-year] Mediados de año
    [december] Fin de año
    [january] Comienzo de año
    [calendar-year] Todo el año
   *[other] Día del censo
}
ui-map-residence = Quién es residente
ui-map-residence-name = { $rule ->
    [twelve] Doce meses
    [six] Seis meses
    [mixed] Varía
    [not-applicable] No procede
   *[other] Se desconoce
}
ui-map-try = Mostrar lo que se leería
ui-map-try-title = Lo que se leería
ui-map-change = Cambiar algo
ui-map-recipe = La receta, como archivo
ui-map-save-recipe = Guardar la receta…
ui-map-kept-with = La receta se conserva con el espacio de trabajo: el archivo del año próximo se leerá sin preguntar.
ui-map-nothing-read = No se leería nada. Vea los hallazgos y cambie algo.
ui-map-value = Valor

ui-figure-title = Introducir una cifra
ui-figure-why = Un solo número, tomado de una carta o de un informe impreso. Es una observación como cualquier otra y puede rastrearse hasta la página de la que procede.
ui-figure-area-other = País de origen o de destino, si la cifra se refiere a uno
ui-figure-document = Documento
ui-figure-page = Página o lugar en el documento
ui-figure-keep = Conservar la cifra
ui-figure-kept = La cifra se ha conservado.
ui-figure-sex = Sexo
ui-figure-no-basis = No se aplica
ui-figure-age = Edad

ui-paste-title = Pegar una tabla
ui-paste-why = Copiada de Excel, Word o un visor de PDF, con sus encabezados. Pasa por los mismos pasos que un archivo.
ui-paste-text = La tabla
ui-paste-next = Ver la tabla

ui-speaks = Fuente preferente
ui-speaks-make = Dar preferencia a esta fuente
ui-speaks-why = Motivo
ui-speaks-reason = Cuando varias fuentes tienen la misma cifra, las frases y los gráficos toman la de esta.

act-keep-recipe = receta de importación conservada
act-enter-figure = cifra introducida
act-prefer-source = elección de la fuente preferente

ui-map-rows = Cada fila es
ui-map-rows-name = { $rows ->
    [records] un registro de una persona o un caso, para contar
   *[other] una fila de un cuadro con valores
}
ui-map-records-warn = Este archivo contiene registros de personas. Aquí se cuentan y no se conserva ninguno: solo cuadros en los que cada casilla tiene suficientes registros.
ui-map-least = Mínimo de registros de una casilla

ui-map-years = Los años están escritos en
# $calendar (Text) buddhist, hijri-begins, …; empty for the Gregorian one
ui-map-years-name = { $calendar ->
    [buddhist] el calendario budista
    [hijri-begins] el calendario de la Hégira, por el año en que empieza cada uno
    [hijri-ends] el calendario de la Hégira, por el año en que termina cada uno
    [persian-begins] el calendario persa, por el año en que empieza cada uno
    [persian-ends] el calendario persa, por el año en que termina cada uno
    [ethiopian-begins] el calendario etíope, por el año en que empieza cada uno
    [ethiopian-ends] el calendario etíope, por el año en que termina cada uno
   *[gregorian] el calendario gregoriano
}
# $calendar (Text) the calendar in words
ui-map-years-are = Los años están escritos en { $calendar }
ui-map-once = Contar una sola vez los registros iguales
ui-map-identifies = { $what ->
    [position] Puede identificar a una persona: posición
    [device] Puede identificar a una persona: dispositivo
    [enumerator] Puede identificar a una persona: encuestador
    [phone] Puede identificar a una persona: teléfono o correo
    [media] Puede identificar a una persona: imagen, voz o archivo
    [audit] Puede identificar a una persona: registro de la entrevista
    [name] Puede identificar a una persona: nombre
    [address] Puede identificar a una persona: dirección
   *[document] Puede identificar a una persona: documento
}
ui-map-identifying = Columnas que pueden identificar a una persona
ui-map-identifying-why = Un cuadro no las necesita y se propone no leerlas. No se guarda nada de ellas.
ui-map-remove-identifying = Dejarlas todas fuera

ui-map-groups = Grupos de países
ui-map-countries = Países y zonas
ui-map-licence-own = Datos propios
ui-map-year-of = { $field }: un año
ui-map-choose-year = — año —
ui-map-take-over = { $field }: propuestas
ui-map-office-of = Oficina nacional de estadística, { $area }

ui-tables-left-out = { $tables_form ->
    [one] No se hizo { $tables } cuadro, porque algunas de sus casillas
    [many] No se hicieron { $tables } de cuadros, porque algunas de sus casillas
   *[other] No se hicieron { $tables } cuadros, porque algunas de sus casillas
} señalarían a personas. Una casilla necesita al menos { $least } registros.
ui-which = Cuáles son
ui-not-kept = { $things_form ->
    [one] El archivo contiene además { $things } elemento que no se conserva.
    [many] El archivo contiene además { $things } de elementos que no se conservan.
   *[other] El archivo contiene además { $things } elementos que no se conservan.
}
ui-formulas = { $sheets_form ->
    [one] { $sheets } hoja contiene
    [many] { $sheets } de hojas contienen
   *[other] { $sheets } hojas contienen
} fórmulas. Se tomaron sus últimos resultados calculados; no se recalculó nada.

ui-rows-title = Encabezado y datos
ui-rows-why = Si el programa no vio bien el encabezado o el final de la tabla, indíquelo aquí. Un campo vacío deja la fila como se vio. Las columnas se proponen entonces de nuevo; lo que usted eligió se conserva.
ui-rows-header-from = Primera fila del encabezado
ui-rows-header-to = Última fila del encabezado
ui-rows-data-from = Primera fila de datos
ui-rows-data-to = Última fila de datos
ui-rows-end-at = La tabla termina encima de la fila que empieza por
ui-rows-end-at-blank = La primera fila vacía pone fin a la tabla
ui-rows-seen = Visto: fila { $row }
ui-rows-show = Proponer de nuevo
ui-rows-number = Fila
ui-rows-is = Leída como
ui-rows-kind = { $kind ->
    [header] encabezado
    [data] datos
   *[none] no leída
}
ui-rows-changed = Las filas se cambiaron después de proponer las columnas. Estas son las columnas de la tabla corregida: revíselas y continúe.
ui-look-correct = Si el encabezado o el final de una tabla no es correcto, corríjalo en “{ $button }”.
