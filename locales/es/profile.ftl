## El perfil migratorio simplificado: el texto de sus secciones. Frases completas; los fragmentos que cambian según el
## criterio de medición o la fecha de referencia llegan como argumentos.

### Reglas. Los números de personas son estimaciones y se presentan como tales. Las personas han «nacido» en un país,
### nunca son «nacionales en el extranjero». Ninguna frase dice por qué cambió un número.
### $who_of empieza siempre por «de», sin artículo: «el número de personas…», «el 50 % del total de personas…».

## A quién se cuenta, sin artículo.

profile-who-b = personas nacidas en el extranjero
profile-who-br = personas nacidas en el extranjero y refugiados
profile-who-c = ciudadanos extranjeros
profile-who-cr = ciudadanos extranjeros y refugiados
profile-who-bc = personas nacidas en el extranjero o con ciudadanía extranjera
profile-who-bcr = personas nacidas en el extranjero o con ciudadanía extranjera, y refugiados
profile-who-i = migrantes internacionales (cifras imputadas)
profile-who-ir = migrantes internacionales (cifras imputadas) y refugiados
profile-who-none = migrantes internacionales (personas nacidas en el extranjero o ciudadanos extranjeros, según el país)
profile-who-refugees = refugiados y solicitantes de asilo

## Lo mismo después de «el número…», «del total…».

profile-who-of-b = de personas nacidas en el extranjero
profile-who-of-br = de personas nacidas en el extranjero y refugiados
profile-who-of-c = de ciudadanos extranjeros
profile-who-of-cr = de ciudadanos extranjeros y refugiados
profile-who-of-bc = de personas nacidas en el extranjero o con ciudadanía extranjera
profile-who-of-bcr = de personas nacidas en el extranjero o con ciudadanía extranjera y refugiados
profile-who-of-i = de migrantes internacionales (cifras imputadas)
profile-who-of-ir = de migrantes internacionales (cifras imputadas) y refugiados
profile-who-of-none = de migrantes internacionales (personas nacidas en el extranjero o ciudadanos extranjeros, según el país)
profile-who-of-refugees = de refugiados y solicitantes de asilo

## Fecha de referencia: al comienzo de la frase, dentro de la frase y sola.

profile-when-start-mid-year = A mediados de { $year }
profile-when-mid-year = a mediados de { $year }
profile-date-mid-year = a mediados de { $year }
profile-when-start-year-end = A finales de { $year }
profile-when-year-end = a finales de { $year }
profile-date-year-end = a finales de { $year }
profile-when-start-year = En { $year }
profile-when-year = en { $year }
profile-date-year = { $year }

## Título y situación del documento

profile-title-data-sheet = Ficha de datos sobre migración elaborada a partir de fuentes internacionales
profile-title-profile = Perfil migratorio
profile-status-data-sheet = Documento elaborado a partir de estimaciones internacionales publicadas. No es una publicación oficial { $area_of }, de las Naciones Unidas ni de la OIM.
profile-status-profile = Publicado por { $office }.
profile-running-head = { $title }: { $area }
profile-cover-subtitle = { $area }, cifras de la edición { $edition }
profile-cover-subtitle-plain = { $area }
profile-cover-sources = Fuentes de las cifras: { $sources }
profile-item-title = “{ $title }”
profile-cover-working-group = Grupo de trabajo: { $group }
profile-cover-contact = Contacto: { $contact }
profile-cover-next-update = Próxima actualización: { $date }
profile-foreword = Prólogo

## Cifras clave

profile-key-stock = { $who }, { $date }
profile-key-share = de la población: { $who }, { $date }
profile-key-female = mujeres y niñas: proporción del total { $who_of }, { $date }
profile-key-median = años: edad mediana del total { $who_of }, { $date }
profile-key-change = al año: variación media del número { $who_of }, de { $from } a { $to }
profile-key-refugees = refugiados y solicitantes de asilo, { $date }
profile-key-emigrants = personas nacidas { $area_in } que vivían en otros países, { $date } (recuento mínimo)
profile-key-received = remesas recibidas, en dólares de los Estados Unidos, { $year } (estimación basada en un modelo)
profile-key-paid = remesas personales pagadas, en dólares de los Estados Unidos, { $year }
profile-key-source = { $title }, { $edition }

## Stock de migrantes y tendencia

profile-stock-imputed = No había datos sobre los migrantes internacionales { $area_in }: las cifras que aquí se presentan fueron imputadas por las Naciones Unidas.
profile-stock-level-share = { $basis ->
    [B] { $when_start }, se estimaba en { $people } el número de personas nacidas en el extranjero que vivían { $area_in }, lo que representaba el { $share } de la población.
    [BR] { $when_start }, se estimaba en { $people } el número de personas nacidas en el extranjero o refugiadas que vivían { $area_in }, lo que representaba el { $share } de la población.
    [C] { $when_start }, se estimaba en { $people } el número de ciudadanos extranjeros que vivían { $area_in }, lo que representaba el { $share } de la población.
    [CR] { $when_start }, se estimaba en { $people } el número de ciudadanos extranjeros o refugiados que vivían { $area_in }, lo que representaba el { $share } de la población.
    [BC] { $when_start }, se estimaba en { $people } el número de personas nacidas en el extranjero o con ciudadanía extranjera que vivían { $area_in }, lo que representaba el { $share } de la población.
    [BCR] { $when_start }, se estimaba en { $people } el número de personas nacidas en el extranjero, con ciudadanía extranjera o refugiadas que vivían { $area_in }, lo que representaba el { $share } de la población.
    [I] { $when_start }, se estimaba en { $people }, por imputación, el número de migrantes internacionales que vivían { $area_in }, lo que representaba el { $share } de la población.
    [IR] { $when_start }, se estimaba en { $people }, cifra imputada a la que se añadieron los refugiados, el número de migrantes internacionales que vivían { $area_in }, lo que representaba el { $share } de la población.
   *[other] { $when_start }, se estimaba en { $people } el número de migrantes internacionales que vivían { $area_in }, es decir, de personas nacidas en el extranjero o, en algunos países, de ciudadanos extranjeros. Representaban el { $share } de la población.
}
profile-stock-level = { $basis ->
    [B] { $when_start }, se estimaba en { $people } el número de personas nacidas en el extranjero que vivían { $area_in }.
    [BR] { $when_start }, se estimaba en { $people } el número de personas nacidas en el extranjero o refugiadas que vivían { $area_in }.
    [C] { $when_start }, se estimaba en { $people } el número de ciudadanos extranjeros que vivían { $area_in }.
    [CR] { $when_start }, se estimaba en { $people } el número de ciudadanos extranjeros o refugiados que vivían { $area_in }.
    [BC] { $when_start }, se estimaba en { $people } el número de personas nacidas en el extranjero o con ciudadanía extranjera que vivían { $area_in }.
    [BCR] { $when_start }, se estimaba en { $people } el número de personas nacidas en el extranjero, con ciudadanía extranjera o refugiadas que vivían { $area_in }.
    [I] { $when_start }, se estimaba en { $people }, por imputación, el número de migrantes internacionales que vivían { $area_in }.
    [IR] { $when_start }, se estimaba en { $people }, cifra imputada a la que se añadieron los refugiados, el número de migrantes internacionales que vivían { $area_in }.
   *[other] { $when_start }, se estimaba en { $people } el número de migrantes internacionales que vivían { $area_in }, es decir, de personas nacidas en el extranjero o, en algunos países, de ciudadanos extranjeros.
}
profile-stock-one = { $when_start }, el número { $who_of } que vivían { $area_in } se estimaba en una sola persona.
profile-stock-none = { $when_start }, el número { $who_of } que vivían { $area_in } se estimaba en cero.
profile-change-rose = Entre { $from } y { $to }, el número estimado { $who_of } aumentó, en promedio, un { $rate } anual, al pasar de { $start } a { $end }.
profile-change-fell = Entre { $from } y { $to }, el número estimado { $who_of } disminuyó, en promedio, un { $rate } anual, al pasar de { $start } a { $end }.
profile-change-rose-two-numbers = El número estimado { $who_of } aumentó de { $start } en { $from } a { $end } en { $to }.
profile-change-fell-two-numbers = El número estimado { $who_of } disminuyó de { $start } en { $from } a { $end } en { $to }.
profile-change-about-equal = Entre { $from } y { $to }, el número estimado { $who_of } se mantuvo prácticamente igual y se situó en { $end }.
profile-long-run = Según la estimación más antigua de esta edición, correspondiente a { $first }, el número { $who_of } ascendía a { $start }.
profile-long-run-after-break = Según la estimación más antigua referida al territorio actual, correspondiente a { $year }, el número { $who_of } ascendía a { $start }.
profile-peak = De todos los años de la serie, de { $first } a { $last }, el número estimado { $who_of } alcanzó su valor más alto en { $year }, con { $people }.
profile-source-note = La fuente añade en su nota { $number } (en inglés):

## Edad y sexo

profile-sex-share = Las mujeres y las niñas representaban el { $share } del total { $who_of } que vivían { $area_in } { $when }.
profile-sex-about-equal = El número de mujeres y el de hombres eran prácticamente iguales: las mujeres y las niñas representaban el { $share } del total { $who_of } que vivían { $area_in } { $when }.
profile-sex-no-women = Según la estimación, no había mujeres ni niñas en el total { $who_of } que vivían { $area_in } { $when }.
profile-sex-no-men = Según la estimación, no había hombres ni niños en el total { $who_of } que vivían { $area_in } { $when }.
profile-sex-ratio = Se estimaba que había { $ratio } hombres y niños por cada 100 mujeres y niñas.
profile-median = La mitad del total { $who_of } tenía menos de { $age } años.
profile-median-compared = La mitad del total { $who_of } tenía menos de { $age } años; en el conjunto de la población, la mitad de las personas tenía menos de { $population_age } años.
profile-ages = Del total { $who_of }, el { $young } tenía menos de 15 años; el { $working }, de 15 a 64 años, y el { $old }, 65 años o más.
profile-ages-missing = La fuente no desglosa por edad el número { $who_of }; { profile-source-kind-census } permitiría obtener ese desglose.
profile-ages-no-population = La población { $area_of } por edad y sexo no está disponible; { profile-source-kind-census } permitiría obtenerla.

## Orígenes

profile-item-in = { $area_in } ({ $people })
profile-item-of = { $area_of } ({ $people })
profile-item-from = { $area_from } ({ $people })
profile-origins-birth = { $when_start }, los grupos más numerosos de personas nacidas en el extranjero eran los de las nacidas { $origins }; todas las cifras son estimaciones.
profile-origins-citizenship = { $when_start }, los grupos más numerosos de ciudadanos extranjeros eran los de ciudadanos { $origins }; todas las cifras son estimaciones.
profile-origins-mixed = { $when_start }, los grupos más numerosos del total { $who_of } procedían { $origins }; todas las cifras son estimaciones.
profile-origins-single = En cuanto al número { $who_of }, la fuente nombra un solo país de origen: { $area_the }, con una cifra estimada de { $people }.
profile-origins-concentration = Los tres orígenes principales sumaban el { $cr3 } del total { $who_of } cuyo país de origen se indica; la fuente lo indica para el { $coverage } del total.
profile-origins-concentration-all = Los tres orígenes principales sumaban el { $cr3 } del total { $who_of }; la fuente indica el país de origen en todos los casos.
profile-origins-residual = En cuanto al número { $who_of }, la fuente no nombra ningún país de origen en particular; solo ofrece los grupos siguientes: { $groups }. Un censo o un registro de población permitiría conocer los países.

## Personas nacidas en el país que viven en el extranjero

profile-abroad-level = { $when_start }, se estimaba en { $people } el número de personas nacidas { $area_in } que vivían en otros países.
profile-abroad-minimum = Se trata de un recuento mínimo de las personas nacidas { $area_in }, obtenido a partir de las estimaciones relativas a los países donde viven: no todos los países registran el lugar de nacimiento de sus habitantes y algunos se basan en la ciudadanía en lugar del lugar de nacimiento.
profile-abroad-top = Según las estimaciones, los grupos más numerosos de personas nacidas { $area_in } y residentes en el extranjero vivían { $places }.
profile-abroad-top-one = Según las estimaciones, las personas nacidas { $area_in } que viven en el extranjero solo constan { $place_in } ({ $people }).
profile-abroad-share = El número de personas nacidas { $area_in } que vivían en el extranjero equivalía al { $share } de la población { $area_of }.
profile-abroad-beside-population = { $population_form ->
    [one] { $when_start }, la población { $area_of } se estimaba, a su vez, en { $population } habitante.
    [many] { $when_start }, la población { $area_of } se estimaba, a su vez, en { $population } de habitantes.
   *[other] { $when_start }, la población { $area_of } se estimaba, a su vez, en { $population } habitantes.
}
profile-abroad-earlier = { $when_start }, el número de personas nacidas { $area_in } que vivían en otros países se estimaba en { $people }.

## Refugiados y solicitantes de asilo

profile-refugees-of-whom = { $people_form ->
    [one] Según las estimaciones, el número { $who_of } que vivían { $area_in } { $when } era de { $stock }, de los que { $people } ({ $share }) era refugiado o solicitante de asilo.
    [many] Según las estimaciones, el número { $who_of } que vivían { $area_in } { $when } era de { $stock }, de los que { $people } ({ $share }) eran refugiados y solicitantes de asilo.
   *[other] Según las estimaciones, el número { $who_of } que vivían { $area_in } { $when } era de { $stock }, de los que { $people } ({ $share }) eran refugiados y solicitantes de asilo.
}
profile-refugees-level = { $when_start }, se estimaba en { $people } el número de refugiados y solicitantes de asilo que vivían { $area_in }.
profile-refugees-apart = La fuente no los suma al número { $who_of }; por ello, aquí no se suman las dos cifras ni se calcula la proporción entre ellas.
profile-refugees-none = La fuente no registra refugiados ni solicitantes de asilo { $area_in } { $when }.

## Remesas

profile-remittances-received = { $amount_form ->
    [one] En { $year }, según una estimación del Banco Mundial basada en un modelo, las remesas recibidas { $area_in } ascendieron a { $amount } dólar de los Estados Unidos.
    [many] En { $year }, según una estimación del Banco Mundial basada en un modelo, las remesas recibidas { $area_in } ascendieron a { $amount } de dólares de los Estados Unidos.
   *[other] En { $year }, según una estimación del Banco Mundial basada en un modelo, las remesas recibidas { $area_in } ascendieron a { $amount } dólares de los Estados Unidos.
}
profile-remittances-received-none = El modelo del Banco Mundial no estima ninguna remesa recibida { $area_in } en { $year }.
profile-remittances-senders = Según el mismo modelo, las sumas más elevadas, en dólares de los Estados Unidos, procedían { $senders }.
profile-remittances-sender-one = Según el mismo modelo, la totalidad de esa suma procedía { $sender_from }.
profile-remittances-model = Estas sumas no son pagos registrados: el modelo distribuye un total entre los países de envío en función del número de migrantes y de los ingresos.
profile-remittances-paid = { $amount_form ->
    [one] En { $year }, según los Indicadores del Desarrollo Mundial, las remesas personales pagadas desde { $area_the } a otros países ascendieron a { $amount } dólar de los Estados Unidos.
    [many] En { $year }, según los Indicadores del Desarrollo Mundial, las remesas personales pagadas desde { $area_the } a otros países ascendieron a { $amount } de dólares de los Estados Unidos.
   *[other] En { $year }, según los Indicadores del Desarrollo Mundial, las remesas personales pagadas desde { $area_the } a otros países ascendieron a { $amount } dólares de los Estados Unidos.
}

## Lo que falta

profile-missing = No se dispone de datos para la sección “{ $what }”. Podría completarse a partir de las fuentes siguientes: { $sources }.
profile-missing-findings = Las conclusiones y prioridades corresponde redactarlas a la institución; un programa no puede hallarlas.
profile-source-kind-un-desa-ims = UN DESA, International Migrant Stock
profile-source-kind-un-desa-ims-tables = UN DESA, International Migrant Stock, cuadros por edad, sexo y origen
profile-source-kind-census = un censo o un registro de población
profile-source-kind-refugee-office = el organismo encargado de los refugiados o el ACNUR
profile-source-kind-world-bank-wdi = los Indicadores del Desarrollo Mundial del Banco Mundial
profile-source-kind-world-bank-bilateral = las estimaciones bilaterales de remesas del Banco Mundial
profile-source-kind-central-bank = el banco central
profile-source-kind-office = la propia institución

## Cuadros

profile-table-caption = Cuadro { $number }. { $title }
profile-figure-caption = Gráfico { $number }. { $title }
profile-table-stock = Stock de migrantes internacionales { $area_in }, de { $from } a { $to }
profile-table-age = Stock de migrantes internacionales y población total { $area_in } por edad y sexo, { $date }
profile-table-age-alone = Stock de migrantes internacionales { $area_in } por edad y sexo, { $date }
profile-table-origins = Stock de migrantes internacionales { $area_in } por origen, { $date }
profile-table-destinations = Personas nacidas { $area_in } por país de residencia, { $date }
profile-table-refugees = Refugiados y solicitantes de asilo { $area_in }, de { $from } a { $to }
profile-table-senders = Remesas recibidas { $area_in } por país de envío, { $year }
profile-table-paid = Remesas personales pagadas desde { $area_the }, de { $from } a { $to }
profile-column-year = Año
profile-column-age = Edad
profile-column-both = Ambos sexos
profile-column-men = Hombres
profile-column-women = Mujeres
profile-column-stock = Stock de migrantes
profile-column-population = Población
profile-column-share = Proporción de la población (%)
profile-column-share-of-stock = Porcentaje del stock de migrantes
profile-column-change = Variación anual media desde la fecha anterior (%)
profile-column-origin = Origen
profile-column-destination = País de residencia
profile-column-people = Personas
profile-column-part = Porcentaje del total
profile-column-refugees = Refugiados y solicitantes de asilo
profile-column-sender = País de envío
profile-column-million-dollars = Millones de dólares de los Estados Unidos
profile-row-total = Total
profile-row-not-broken-down = Sin desglosar
profile-row-others = { $count_form ->
    [one] { $count } país más
    [many] { $count } de países más
   *[other] { $count } países más
}
profile-age-band = { $lower }–{ $upper }
profile-age-open = { $lower } y más
profile-note-unit-persons = Unidad: personas.
profile-note-unit-dollars = Unidad: millones de dólares de los Estados Unidos a precios corrientes.
profile-note-basis = Criterio de medición: { $basis }
profile-note-source = Fuente: { $source }, edición { $edition }.
profile-through-re-keyed = un tercero que transcribió los cuadros de esta edición (repositorio público, licencia MIT)
profile-note-source-through = Fuente: { $source }, edición { $edition }, facilitada por { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.
profile-note-sign-missing = { $sign } significa: no disponible.
profile-note-change = La variación anual es el logaritmo natural del cociente de los dos números, dividido por el número exacto de años que los separan.
profile-note-small-base = No se calcula ninguna tasa de variación a partir de menos de { $least } personas.
profile-note-break = * Los años así marcados se refieren a otro territorio (véanse las notas de la fuente); no se comparan con los posteriores.
profile-note-sums = Los datos por edad proceden de un cuadro de la fuente distinto del de los totales por sexo; sus sumas pueden diferir ligeramente.
profile-note-model = Estimaciones basadas en un modelo, no pagos registrados.
profile-note-residual = Los grupos residuales no son países y no se incluyen en la clasificación.
profile-note-minimum = Recuento mínimo: faltan los países que no registran el lugar de nacimiento.

## Gráficos

profile-figure-trend = Stock de migrantes internacionales { $area_in }
profile-figure-trend-alt = Gráfico de líneas del número estimado { $who_of } que vivían { $area_in }: { $start } en { $from }, { $end } en { $to }. Los valores figuran en el cuadro de esta sección.
profile-figure-pyramid = Stock de migrantes y población total { $area_in } por edad y sexo, { $date }, en porcentaje de cada grupo
profile-figure-pyramid-alt = Dos pirámides de población superpuestas, cada una en porcentaje de su propio total: en relleno, { $who }; en contorno, población { $area_of }. Los valores figuran en el cuadro de esta sección.
profile-figure-pyramid-alone = Stock de migrantes { $area_in } por edad y sexo, { $date }, en porcentaje del total
profile-figure-pyramid-alone-alt = Pirámide de población { $area_in }, en porcentaje del total: { $who }. Los valores figuran en el cuadro de esta sección.
profile-figure-origins = Principales orígenes del stock de migrantes { $area_in }, { $date }
profile-figure-origins-alt = Gráfico de barras de los principales orígenes del stock de migrantes { $area_in } (número de países representados: { $count }), con los grupos residuales aparte. Los valores figuran en el cuadro de esta sección.
profile-figure-destinations = Personas nacidas { $area_in } por país de residencia, { $date }
profile-figure-destinations-alt = Gráfico de barras de los países donde vive el mayor número de personas nacidas { $area_in } (número de países representados: { $count }). Los valores figuran en el cuadro de esta sección.
profile-chart-percent = Porcentaje de cada grupo
profile-chart-break = Otro territorio antes

## Notas sobre los datos

profile-basis-b = personas nacidas en el extranjero (código B).
profile-basis-br = personas nacidas en el extranjero, a las que se añadieron los refugiados (código BR).
profile-basis-c = ciudadanos extranjeros (código C).
profile-basis-cr = ciudadanos extranjeros, a los que se añadieron los refugiados (código CR).
profile-basis-bc = personas nacidas en el extranjero en unos años y ciudadanos extranjeros en otros (código BC).
profile-basis-bcr = personas nacidas en el extranjero en unos años y ciudadanos extranjeros en otros, a los que se añadieron los refugiados (código BCR).
profile-basis-i = cifras imputadas, por falta de datos (código I).
profile-basis-ir = cifras imputadas, por falta de datos, a las que se añadieron los refugiados (código IR).
profile-basis-none = no es el mismo en todos los países: personas nacidas en el extranjero en la mayoría, ciudadanos extranjeros en algunos.
profile-notes-basis = Criterio de medición del stock de migrantes { $area_in }: { $basis } No se comparan stocks basados en criterios distintos.
profile-notes-mid-year = Los stocks de migrantes y las cifras de población se refieren a mediados de año.
profile-notes-editions = De cada fuente se utiliza una sola edición, indicada al pie de los cuadros y en la lista de fuentes. Las ediciones posteriores revisan los años anteriores; no se mezclan cifras de ediciones distintas.
profile-notes-words = En el texto, los números se redondean a tres cifras significativas y las estimaciones se presentan como tales; los cuadros conservan todas las cifras.
profile-notes-interval = El último intervalo de la serie del stock de migrantes es de { $last_form ->
        [one] { $last } año
        [many] { $last } de años
       *[other] { $last } años
    } y los demás son de { $others_form ->
        [one] { $others } año
        [many] { $others } de años
       *[other] { $others } años
    }; las variaciones anuales medias se calculan con la duración exacta.
profile-notes-signs = En los cuadros, { $sign } significa que la fuente no ofrece ningún valor, y 0 significa ninguno o menos de la mitad de una unidad. Cuando la fuente no ofrece un valor, no se ha calculado ninguno en su lugar.
profile-notes-through = Los archivos de { $sources } fueron facilitados por { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }; sus totales se compararon con los del organismo que los publica.
profile-notes-model = Las cifras de “{ $source }” son el resultado de un modelo.
profile-notes-minimum = Las cifras de “{ $source }” son recuentos mínimos.
profile-notes-designations = Los nombres de los países y zonas y su agrupación son los de las fuentes y no entrañan juicio alguno sobre la condición jurídica de ningún país, territorio o zona, ni respecto de sus fronteras. Por “país” se entiende país o zona.
profile-notes-remittances = Las remesas pagadas son registros de las balanzas de pagos, en parte estimados; las remesas recibidas y sus países de envío son estimaciones basadas en un modelo correspondientes a un solo año.

## Fuentes

profile-sources-item = { $citation } Licencia: { $licence }.
profile-sources-item-through = { $citation } Licencia: { $licence }. Datos obtenidos por conducto de { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.

## Última página

profile-colophon-unreviewed = Idioma del documento: { $language }. El texto no ha sido revisado por un hablante de ese idioma.
profile-colophon-program = Elaborado con Bearings a partir de las fuentes citadas en este documento.
profile-office-figure-missing = (sin cifra)
