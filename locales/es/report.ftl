## Palabras que imprimen por sí mismos las páginas, el libro y la página web de un informe.

report-contents = Índice
report-page = Página { $page } de { $pages }
report-continued = (continuación)
report-about-sheet = Acerca de

report-migration-corner = De (filas), a (columnas)
report-migration-all = Total
report-migration-in = Entradas
report-migration-out = Salidas
report-migration-net = Saldo
report-migration-in-percent = Llegaron, % de los residentes
report-migration-out-percent = Salieron, % de los presentes al inicio
report-migration-net-percent = Saldo, % de la media de ambos
report-migration-measures = Cambiaron de región: { $intensity } % ({ $migrants } de { $population }). k de Courgeau: { $courgeau } %. Eficacia: { $effectiveness } %. Saldo migratorio agregado: { $aggregate } %.
report-migration-abroad = Del extranjero
report-migration-unknown = No declarado
report-migration-citizens = Nacionales
report-migration-foreigners = Extranjeros
report-migration-native = Nacidos en el país
report-migration-foreign-born = Nacidos en el extranjero
report-migration-in-no-group = Nacimiento o nacionalidad no declarados
report-migration-hidden = c: oculto, porque la cifra señalaría a personas o revelaría otra que lo hace.
report-migration-matrix-note = La diagonal contiene a quienes viven donde vivían, dondequiera que hayan estado entretanto. Los llegados del extranjero y los no declarados quedan fuera de las sumas; quien dejó el país no está en los registros. Las migraciones de toda la vida, de cinco años y de un año no se comparan.
report-migration-source = Contado a partir de registros, que no se conservaron. Fuente: { $source }.
report-migration-caption = { $name }, { $period }
report-migration-caption-records = { $name }, { $period }: número de registros
report-migration-groups-note = Los apátridas cuentan como extranjeros. Quien no declaró nacimiento o nacionalidad no está en ninguno de los cuatro grupos, pero sí en la última suma.
