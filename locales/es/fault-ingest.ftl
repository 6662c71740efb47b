# Por qué no se pudo leer un archivo y qué hay de dudoso en uno que sí se leyó.

fault-ingest-101 = El archivo { $file } está vacío.
    .hint = Pida de nuevo el archivo o expórtelo otra vez desde el programa del que procede.

fault-ingest-102 = { $kind ->
        [unknown] El archivo { $file } no es un libro ni un texto: contiene signos que ningún texto tiene.
       *[other] El archivo { $file } no contiene ninguna tabla que se pueda leer. Su formato: { $kind }.
    }
    .hint = Elija un libro (XLSX, XLSB, XLS, ODS) o un archivo de texto con columnas (CSV). Si la tabla está en un documento, guárdela primero como libro.

fault-ingest-103 = El archivo { $file } está dañado o incompleto.
    .hint = Es posible que se haya cortado al copiarlo o descargarlo. Cópielo de nuevo; si tiene el programa que lo creó, ábralo en él y guárdelo con otro nombre.

fault-ingest-104 = El archivo { $file } está protegido con una contraseña.
    .hint = Ábralo en su propio programa con la contraseña, guarde una copia sin ella y elija la copia.

fault-ingest-105 = { $file } no es el libro, sino el pequeño archivo de bloqueo que lo acompaña, lo que significa que el libro está abierto en otro programa.
    .hint = Cierre el libro en ese programa y elija el archivo cuyo nombre no empieza por ~$.

fault-ingest-110 = La receta necesita una hoja llamada { $sheet }. El archivo tiene estas hojas: { $found }.
    .hint = Si se cambió el nombre de la hoja o esta se omitió, cambie el nombre en la receta o elija el archivo completo.

fault-ingest-111 = En “{ $sheet }” ninguna columna lleva el encabezado “{ $header }”. El texto más parecido es “{ $nearest }”.
    .hint = Compare los encabezados del archivo con la receta. Si solo cambió la redacción, añada la nueva a la receta.

fault-ingest-112 = Ninguna receta describe el archivo { $file }.
    .hint = Vea lo que se encontró en el archivo y cree una receta a partir de ello, o elija usted una receta para saber qué no concuerda.

fault-ingest-113 = Más de una receta describe el archivo { $file }: { $recipes }.
    .hint = Elija la receta que corresponda.

fault-ingest-114 = No se puede leer la receta { $recipe }: { $problem }
    .hint = Corrija la línea indicada o use la receta que acompaña al programa.

fault-ingest-115 = La receta { $recipe } se contradice o está incompleta: { $problem }
    .hint = Corrija la parte indicada; la página sobre las recetas explica cada clave.

fault-ingest-116 = { $texts ->
    [none] La receta { $recipe } concuerda con el archivo { $file }, pero no se encontró ni un solo valor.
   *[other] La receta { $recipe } concuerda con el archivo { $file }, pero no se encontró ni un solo valor. No se entendió: “{ $texts }”.
}
    .hint = Compruebe que el archivo está completo. Si lo está, vea los hallazgos: tal vez los códigos de los países o zonas o de los períodos se escriban de otra manera.

fault-ingest-117 = La lista de países y zonas { $file } tiene un error en la línea { $line }: { $problem }
    .hint = Restaure el archivo que acompaña al programa o corrija la línea.

fault-ingest-118 = No se puede leer la descripción del paquete de datos { $pack }: { $problem }
    .hint = Instale de nuevo el programa o el paquete de datos.

fault-ingest-120 = Se detuvo la lectura.
    .hint = No se incorporó nada. Puede empezar de nuevo cuando quiera.

fault-ingest-201 = No existe el archivo { $file }.
    .hint = Es posible que se haya movido, que haya cambiado de nombre o que se haya retirado la unidad. Elíjalo de nuevo.

fault-ingest-202 = El sistema no permite leer el archivo { $file }.
    .hint = Pida permiso para leerlo a quien administre el equipo o cópielo en una carpeta propia.

fault-ingest-203 = El archivo { $file } se está escribiendo o está siendo usado por otro programa.
    .hint = Ciérrelo en ese programa o espere a que termine la copia o la descarga e inténtelo de nuevo.

fault-ingest-204 = No se pudo leer el archivo { $file }: { $problem }
    .hint = Compruebe la unidad o la carpeta de red, o copie primero el archivo en este equipo.

fault-ingest-205 = { $file } es una carpeta.
    .hint = Elija un archivo de esa carpeta.

fault-ingest-206 = El archivo { $file } ocupa { $megabytes } MB; se pueden leer como máximo { $limit } MB.
    .hint = Divida el archivo o conserve solo las columnas y filas que necesite.

fault-ingest-207 = Una vez descomprimido, el archivo { $file } ocuparía más de { $limit } MB.
    .hint = Antes de continuar, pregunte de dónde procede el archivo: un libro no alcanza ese tamaño al descomprimirse. Un texto de ese tamaño se lee una vez extraído del archivo comprimido.

fault-ingest-208 = Una tabla de { $file } tiene más de { $limit_form ->
        [one] { $limit } celda
        [many] { $limit } de celdas
       *[other] { $limit } celdas
    }.
    .hint = A menudo, una celda suelta muy a la derecha o muy abajo da a la hoja ese tamaño. Elimine las filas y columnas vacías o reparta la tabla en varios archivos.

fault-ingest-209 = Una celda de { $file } contiene un texto de más de { $limit_form ->
        [one] { $limit } carácter
        [many] { $limit } de caracteres
       *[other] { $limit } caracteres
    }.
    .hint = En un archivo de texto, unas comillas que nunca se cierran tienen ese efecto. Búsquelas.

# $file (Text) name of the file
fault-ingest-247 = El archivo { $file } parece JSON, pero sus nombres están entre comillas simples, que JSON no admite.
    .hint = Python muestra así una lista. Haga que se escriba con json.dump, o guarde la tabla como CSV.

fault-ingest-301 = El archivo { $file } tiene un formato que todavía no se lee: { $kind }.
    .hint = Guarde o exporte la tabla como libro (XLSX) o como CSV.

fault-ingest-302 = La receta { $recipe } se hizo para una versión más reciente de este programa (formato de receta { $format }).
    .hint = Instale la versión más reciente o pida una receta en el formato 1.

fault-ingest-401 = El archivo { $file } del paquete de datos { $pack } no es el que se incluyó en él.
    .hint = Alguien lo cambió o lo sustituyó. Instale de nuevo el paquete de datos y guarde su propia versión con otro nombre.

fault-ingest-901 = El propio programa falló mientras leía { $file }. No se incorporó nada.
    .hint = Guarde el archivo en otro formato, como CSV, e inténtelo con él. Le rogamos que comunique el error junto con el archivo de diagnóstico.

fault-ingest-121 = No se ha visto ninguna tabla en el archivo { $file }.
    .hint = Una tabla tiene al menos dos filas. Abra el archivo en su propio programa y compruebe que es el que quería.

fault-ingest-122 = El archivo { $file } no tiene la tabla número { $table }; tiene { $tables }.
    .hint = Las tablas se cuentan hoja por hoja, de arriba abajo y luego de izquierda a derecha. “bearings sniff” las enumera.

fault-ingest-123 = El archivo comprimido { $file } no contiene exactamente un archivo. Contiene: { $files }.
    .hint = Descomprímalo y elija el archivo que contiene la tabla.

fault-ingest-124 = { $file } describe datos de CSPro, pero no hay datos (.dat) junto a él.
    .hint = Ponga el archivo de datos en la misma carpeta, con el mismo nombre o como único archivo .dat, y elíjalo de nuevo.

fault-ingest-150 = Nada en el archivo indica cómo están codificados sus caracteres; se leyó como { $encoding }.
    .hint = Fíjese en los nombres con tilde. Si no son correctos, guarde el archivo como UTF-8 y léalo de nuevo.

fault-ingest-151 = La hoja “{ $sheet }” contiene fórmulas. Se tomaron sus últimos resultados; no se volvió a calcular nada.
    .hint = Si un programa que no calcula modificó el archivo, ábralo en una hoja de cálculo y guárdelo.

fault-ingest-152 = El libro contiene macros. No se ejecutaron.
    .hint = No es necesario hacer nada.

fault-ingest-153 = El libro remite a { $files_form ->
        [one] { $files } archivo más, que no se abrió.
        [many] { $files } de archivos más, que no se abrieron.
       *[other] { $files } archivos más, que no se abrieron.
    }
    .hint = No es necesario hacer nada.

fault-ingest-154 = La hoja “{ $sheet }” está oculta en el libro.
    .hint = Pregunte a quien la creó por qué lo está antes de usar lo que contiene.

fault-ingest-155 = No se vio ninguna tabla en “{ $sheet }”.
    .hint = Si hay una, descríbala en una receta.

fault-ingest-156 = Una celda contiene el error { $error } en lugar de un valor.
    .hint = Corrija la fórmula en la hoja de cálculo, guarde el archivo y léalo de nuevo.

fault-ingest-157 = En la columna “{ $header }” hay un texto donde debería haber un número: “{ $text }”. El valor no se tomó.
    .hint = Corrija la celda. Si el texto es el signo de un valor faltante, añádalo a los signos de la receta. Lo que significa un número entre paréntesis se indica con brackets = "negative" o "unreliable".

fault-ingest-158 = “{ $area }” no es un país, una zona ni un grupo que el programa conozca. Sus valores no se tomaron.
    .hint = Si se trata de otra grafía, diga qué significa en la página «Indicar qué significan las columnas…».

fault-ingest-159 = Se omitieron los grupos que solo usa esta fuente, como { $area }.
    .hint = No es necesario hacer nada: no son países ni zonas y se superponen.

fault-ingest-160 = Una fila no tiene números y le falta el país o zona, o el período. Se omitió.
    .hint = A menudo quedan filas así al final de una tabla. Examine una de ellas.

fault-ingest-161 = Una fila tiene números, pero le falta el país o zona, o el período. Sus números no se tomaron.
    .hint = Complete el país o zona o el período que falta, o indique en la receta qué es la fila. Si vale el nombre de arriba, escriba fill_down = true en la columna de la receta.

fault-ingest-162 = En la columna “{ $header }”, “{ $text }” no es un código que el programa conozca.
    .hint = Corríjalo o indique en la receta qué representa.

fault-ingest-163 = No hay ninguna hoja { $expected }. La hoja “{ $found }” tiene las mismas columnas y se leyó en su lugar.
    .hint = Compruebe que es la tabla que desea. Si la hoja cambió de nombre definitivamente, cambie el nombre en la receta.

fault-ingest-164 = La receta no menciona la hoja “{ $sheet }”. No se leyó.
    .hint = Si contiene valores que necesita, descríbala en la receta.

fault-ingest-165 = El título situado encima de una tabla ya no es “{ $expected }”.
    .hint = Compruebe que la tabla y la unidad siguen siendo las mismas antes de usar los valores.

fault-ingest-166 = La columna “{ $header }” no se leyó: la receta no la menciona.
    .hint = Si contiene valores que necesita, descríbala en la receta.

fault-ingest-167 = La suma de las partes no es igual a su total ({ $parts } por { $by ->
    [SEX] sexo
    [AGE] edad
   *[COUNTERPART] país de origen o de destino
    }). La mayor diferencia es de { $largest }, para { $area } en { $period }.
    .hint = Las diferencias pequeñas se deben al redondeo de la fuente y se conservan tal como se publicaron. Examine las grandes.

fault-ingest-168 = El archivo ofrece dos valores distintos para lo mismo, por ejemplo { $indicator } para { $area } en { $period } ({ $beside }), en las filas { $first } y { $second }. Se ha guardado el primero.
    .hint = Averigüe cuál es el correcto antes de usar cualquiera de los dos. Si ambos son partes de una cifra, indíquelo al hacer la correspondencia, para que se sumen.

fault-ingest-169 = Un número de personas es menor que cero ({ $indicator }).
    .hint = Compruebe la celda en la fuente.

fault-ingest-170 = Una columna contiene valores, pero no tiene encabezado.
    .hint = Escriba un encabezado en el archivo u omita la columna.

fault-ingest-172 = El signo “{ $sign }” ocupa el lugar de números.
    .hint = Indique en la receta que significa un valor faltante. Nunca se lee como cero.

fault-ingest-173 = Una fila remite a la nota { $note }, que no está entre las notas del archivo.
    .hint = Busque la nota en la publicación.

fault-ingest-175 = La clasificación no tiene ninguna columna “{ $group }”.
    .hint = Compare los encabezados del archivo con la receta.

fault-ingest-176 = Una comilla de la línea { $line } no se cierra nunca. Se ha leído como un signo de su celda.
    .hint = Mire esa línea; si allí se confunden celdas, corrija el archivo.

fault-ingest-177 = Entre las edades figura la fecha { $date }. Es posible que una hoja de cálculo la haya formado a partir de { $band }.
    .hint = Compare con la fuente y escriba el grupo de edad como texto.

fault-ingest-178 = El archivo contiene además algo que no se conserva: { $what }.
    .hint = No hay que hacer nada, salvo que lo necesite; en ese caso, conserve el archivo original.

fault-ingest-179 = { $records_form ->
        [one] Se contó { $records } registro
        [many] Se contaron { $records } de registros
       *[other] Se contaron { $records } registros
    }. Las personas nacidas, o ciudadanas, donde viven no son migrantes según este criterio y quedaron fuera: { $at_home }.
    .hint = El espacio de trabajo contiene solo los cuadros hechos con ellos.

fault-ingest-180 = Los países con muy pocos registros se contaron juntos como «otros»: { $areas }. Una casilla necesita al menos { $least }.
    .hint = Indique un número menor solo si la ley de su país lo permite.

fault-ingest-181 = No se hizo el cuadro “{ $table }”: { $cells_form ->
        [one] { $cells } casilla señalaría
        [many] { $cells } de casillas señalarían
       *[other] { $cells } casillas señalarían
    } a personas. Una casilla necesita al menos { $least } registros.
    .hint = Una categorías, por ejemplo provincias o niveles de educación, y vuelva a leer el archivo.

fault-ingest-182 = Un registro no tiene un peso mayor que cero. No se contó.
    .hint = Revise la columna de pesos en su fuente.

fault-ingest-183 = Solo se miraron las primeras filas del archivo ({ $rows }).
    .hint = Más abajo puede haber otros signos y otras dudas. Al guardar la tabla se toman todas las filas.

fault-ingest-184 = Solo se miraron las primeras filas del archivo ({ $rows } de { $all }).
    .hint = Más abajo puede haber otros signos y otras dudas. Al guardar la tabla se toman todas las filas.

fault-ingest-200 = La descripción { $file } no se puede usar: { $problem }
    .hint = Corríjala o muévala a otra carpeta; sin descripción, el archivo CSV se lee como texto sin más.

fault-ingest-210 = La descripción { $file } no corresponde a su cuadro. Primera columna distinta: { $column }
    .hint = Es posible que el cuadro se haya modificado después de describirlo. Vuelva a guardar ambos juntos, o mueva la descripción a otra carpeta para leer el cuadro sin etiquetas.

fault-ingest-211 = Ya existe un archivo { $file }. No se ha sobrescrito.
    .hint = Elija otro nombre o indique que el archivo debe sustituirse (--replace en la línea de órdenes).

fault-ingest-212 = El cuadro tiene { $columns } columnas; un archivo de { $format } admite como máximo { $limit }.
    .hint = Guárdelo como CSV o para SPSS, o quite columnas.

fault-ingest-225 = Estancias formadas por una llegada y la salida que le sigue: { $stays }. Llegadas sin salida: { $open }; salidas sin llegada: { $unmatched }. Los cruces que faltan no se adivinaron.
    .hint = Pregunte si las salidas se registran en todos los puestos y si el archivo empieza o termina en medio de estancias.

fault-ingest-226 = Estancias sin duración autorizada: { $stays }. No se sabe si fueron demasiado largas; no se cuentan como permanencias más allá del plazo.
    .hint = Pida a la fuente los días autorizados o el último día autorizado.

fault-ingest-227 = Registros que no dicen de quién tratan: { $records }. Se contaron como registros, pero no como personas ni en estancias.
    .hint = Pida a la fuente algo que distinga a las personas, por ejemplo un número obtenido del documento de viaje. No se conserva en ningún lugar.

fault-ingest-228 = Algunos cuadros de { $indicator } no se hicieron para todas las zonas y años, porque algunas casillas señalarían a personas: { $tables }. Una casilla necesita al menos { $least }.
    .hint = Una categorías, por ejemplo provincias o niveles de educación, y vuelva a leer el archivo.

fault-ingest-229 = Cuando un año tiene varias fechas, solo se tomó la última de cada zona. Filas de fechas anteriores que se omitieron: { $rows }.
    .hint = Las existencias de dos fechas nunca se suman. Para tomar otra fecha, borre las filas de las posteriores en una copia del archivo.

fault-ingest-230 = No se hizo una suma de { $indicator }, porque falta el valor de una parte.
    .hint = Busque en el archivo la celda vacía o el signo y pregunte a la fuente.

fault-ingest-231 = En la tabla «{ $table }» se sumaron filas. Sumas: { $values }. Cada una remite a la primera de sus filas.
    .hint = No hay que hacer nada. Lo que distingue las filas, por ejemplo el lugar de origen, queda en el archivo.

fault-ingest-232 = Registros contados, sea quien sea la persona: { $records }.
    .hint = No se conserva ningún registro, solo los cuadros hechos con ellos.

fault-ingest-190 = { $calendar ->
        [buddhist] { $year } en la columna “{ $header }” puede ser un año budista. No se leyó.
        [hijri] { $year } en la columna “{ $header }” puede ser un año de la Hégira. No se leyó.
        [persian] { $year } en la columna “{ $header }” puede ser un año persa. No se leyó.
        [ethiopian] { $year } en la columna “{ $header }” puede ser un año etíope. No se leyó.
       *[several] { $year } en la columna “{ $header }” puede ser un año de varios calendarios. No se leyó.
    }
    .hint = Indique en la página de las columnas en qué calendario están escritos los años. El programa nunca lo adivina.

fault-ingest-191 = “{ $text }” en la columna “{ $header }” no es una edad. El registro se cuenta sin edad.
    .hint = Compruebe el cuestionario. Un código como 999 para “no declarado” puede indicarse en la página de las columnas.

fault-ingest-192 = { $province ->
        [whole] Las edades están redondeadas a 0 y 5: el índice de Whipple es { $whipple }; 100 significa sin redondeo y 500 el máximo.
       *[part] Las edades están redondeadas a 0 y 5, sobre todo en la parte “{ $province }”: el índice de Whipple es { $whipple }; 100 significa sin redondeo y 500 el máximo.
    }
    .hint = El índice de Myers es { $myers } en su forma original y { $pasex } en la variante PASEX; 0 significa sin redondeo. Los grupos quinquenales de edad que se forman aquí ocultan la mayor parte.

fault-ingest-193 = { $records_form ->
        [one] { $records } registro es igual en todas sus celdas a uno anterior.
        [many] { $records } de registros son iguales en todas sus celdas a uno anterior.
       *[other] { $records } registros son iguales en todas sus celdas a uno anterior.
    }
    .hint = Puede que se introdujeran dos veces. Cuente una sola vez los registros iguales o mire las filas.

fault-ingest-199 = { $calendar ->
        [buddhist] No se pudo leer ningún año de { $file }: { $year } puede ser un año budista.
        [hijri] No se pudo leer ningún año de { $file }: { $year } puede ser un año de la Hégira.
        [persian] No se pudo leer ningún año de { $file }: { $year } puede ser un año persa.
        [ethiopian] No se pudo leer ningún año de { $file }: { $year } puede ser un año etíope.
       *[several] No se pudo leer ningún año de { $file }: { $year } puede ser un año de varios calendarios.
    }
    .hint = Indique en la página de las columnas en qué calendario están escritos los años. El programa nunca lo adivina.

fault-ingest-213 = El formulario { $form } explica las columnas (preguntas encontradas: { $found } de { $of }).
    .hint = De él se toman las etiquetas y los códigos. Si no es el formulario correcto, guarde los datos en una carpeta aparte.

fault-ingest-214 = Más de un formulario se ajusta igual de bien a estos datos: { $forms }. No se usó ninguno.
    .hint = Deje solo el formulario correcto en la carpeta de los datos y vuelva a abrir el archivo.

fault-ingest-215 = El formulario { $form } no se ajusta a estos datos (preguntas encontradas: { $found } de { $of }). No se usó.
    .hint = Ponga en la carpeta de los datos el formulario con el que se recogieron.

fault-ingest-216 = «{ $name }» aparece más de una vez en el formulario { $form }. La columna no se explicó.
    .hint = Exporte de nuevo los datos con los nombres de los grupos en los encabezados.

fault-ingest-217 = El formulario { $form } no se puede usar: { $problem ->
        [choices] a su hoja «choices» le falta una columna
        [nesting] un grupo o una repetición no se cierra, o se cierra dos veces
        [size] tiene demasiadas filas
       *[survey] a su hoja «survey» le falta una columna o no tiene preguntas
    }.
    .hint = Revise el formulario donde se hizo y ponga el libro corregido en la carpeta de los datos.

fault-ingest-218 = Las columnas que pueden identificar a una persona solo se dejan fuera en CSV, no en { $format }.
    .hint = Escriba en un archivo cuyo nombre termine en .csv.

fault-ingest-233 = La columna «{ $column }» no tiene provincia utilizable: { $odd } de { $records } registros tienen códigos que no figuran en ninguna lista. No se hizo la matriz de región a región.
    .hint = Elija la columna que dice la provincia donde las personas nacieron o vivían antes, con los códigos de la provincia de residencia, o prescinda de la matriz.

fault-ingest-234 = { $concept ->
    [birth] Ninguna columna dice el país de nacimiento: no se contaron los cuatro grupos por nacimiento y nacionalidad.
    [citizenship] Ninguna columna dice la nacionalidad: no se contaron los cuatro grupos por nacimiento y nacionalidad.
    [province] Ninguna columna dice la provincia de residencia: no se hizo ninguna matriz de región a región.
   *[other] Ninguna columna dice la provincia donde las personas nacieron o vivían antes: no se hizo ninguna matriz de región a región.
}
    .hint = Si el archivo tiene esa columna, indíquela en la correspondencia e impórtelo de nuevo. Si no, no hay nada que hacer.

fault-ingest-235 = En la columna «{ $column }», { $odd } de { $records } registros tienen códigos que no figuran en ninguna lista de provincias. En la matriz de región a región cuentan como no declarados, o se dejan fuera si se trata de la provincia de residencia.
    .hint = Dé a estos códigos su provincia en la correspondencia si solo están escritos de otra manera.

fault-ingest-236 = Se ocultaron casillas del cuadro “{ $table }”: { $cells }. Tienen menos de { $least } registros o revelarían una que los tiene.
    .hint = No hay nada que hacer. Con regiones más grandes se ocultan menos casillas.

fault-ingest-240 = Personas que, según su edad, llegaron antes de nacer, en la columna «{ $header }».
    .hint = El año o la edad es incorrecto. Se cuentan, con una duración de la estancia desconocida.

fault-ingest-241 = Personas que llegaron después de ser contadas, en la columna «{ $header }».
    .hint = Consulte los cuestionarios. Se cuentan, con una duración de la estancia desconocida.

fault-ingest-242 = Personas nacidas en el país que tienen un año de llegada, en la columna «{ $header }».
    .hint = Algunas vivieron en el extranjero y regresaron. Si la pregunta no se les hacía, una de las respuestas es incorrecta.

fault-ingest-243 = Años de la columna «{ $header }» que pueden ser de otro calendario.
    .hint = No se ha supuesto nada: estas personas se cuentan, con una duración de la estancia desconocida. Si todos los años son de ese calendario, indíquelo en la receta.

fault-ingest-244 = Respuestas de la columna «{ $header }» que no son años.
    .hint = Estas personas se cuentan, con una duración de la estancia desconocida. Indique en la receta los códigos de falta de respuesta.

fault-ingest-245 = El archivo comprimido { $file } contiene { $inside }, un archivo de tipo { $kind }, que solo se puede leer fuera de él.
    .hint = Extráigalo y elíjalo.

fault-ingest-246 = El archivo comprimido { $file } no contiene ningún archivo con una tabla.
    .hint = Compruebe que es el archivo correcto y que se creó o se copió hasta el final.

fault-ingest-237 = { $problem ->
        [order] El encabezado no puede empezar en la fila { $first } y terminar más arriba, en la fila { $last }.
        [deep] Las filas { $first } a { $last } son más que las seis que puede tener un encabezado.
        [blank] La primera o la última de las filas de encabezado { $first } a { $last } está vacía.
       *[beyond] La hoja no tiene filas { $first } a { $last } en las que pueda estar un encabezado.
    }
    .hint = Indique la fila en que empiezan los encabezados y la fila en que terminan, según los números que figuran junto a las filas. No se ha cambiado nada.

fault-ingest-238 = { $problem ->
        [header] La fila { $row } no puede ser la primera fila de datos: no está debajo del encabezado.
        [order] La fila { $row } no puede ser la última fila de datos: está por encima de la primera.
        [none] No hay datos en la fila { $row } ni debajo de ella.
        [begin] La receta no podría encontrar de nuevo la fila { $row } como primera fila de datos: nada distingue de los datos las filas de encima.
        [end] La receta no podría encontrar de nuevo la fila { $row } como última fila de datos: nada debajo de ella indica que la tabla termina.
        [differs] La fila { $row } no es la última fila de datos si la tabla termina como usted indica.
        [twice] Los encabezados de la fila { $row } están también más arriba en la hoja, y la receta tomaría aquella tabla.
       *[beyond] La hoja no tiene la fila { $row }.
    }
    .hint = Indique otros números de fila, o las palabras con que empieza la fila que pone fin a la tabla. No se ha cambiado nada.

fault-ingest-239 = Ninguna fila empieza por “{ $text }”, donde debería terminar la tabla. Se ha leído hasta el final de la hoja.
    .hint = Mire las últimas filas de la tabla. Si ahora termina de otra manera, corrija sus filas en la página de las columnas e importe de nuevo el archivo.

fault-ingest-250 = En la columna “{ $header }”, la mayoría de las celdas son números y una es un texto: “{ $text }”.
    .hint = Mire si es el signo de un valor faltante, una nota o un error. No se cambió nada.

fault-ingest-251 = Una fila no tiene ningún texto que diga a qué se refiere, como lo tienen las demás.
    .hint = A menudo su nombre está en una fila de arriba, o la fila es una observación. No se omitió nada.

fault-ingest-254 = { $reads ->
        [ones] El archivo dice “{ $words }” y la columna “{ $header }” se leyó en números enteros.
        [thousands] El archivo dice “{ $words }” y la columna “{ $header }” se leyó en miles.
        [millions] El archivo dice “{ $words }” y la columna “{ $header }” se leyó en millones.
       *[other] El archivo dice “{ $words }” y la columna “{ $header }” se leyó con otro multiplicador.
    }
    .hint = Si la oficina cambió de unidad, cambie multiplier en la receta e importe de nuevo el archivo. Si esas palabras se refieren a otra cosa, no hay que hacer nada.
fault-ingest-255 = “{ $text }” en la columna “{ $header }” no figura en ninguna lista de códigos. Los registros que lo tienen se cuentan, como no declarados en esta columna.
    .hint = Diga en la página «Indicar qué significan las columnas…» qué representa. El número junto a esta línea dice cuántos registros lo tienen.

fault-ingest-256 = “{ $text }” es una parte de un año, y los valores se guardan por año. No se leyó.
    .hint = Sume en el archivo los trimestres o los meses de cada año si cuentan hechos, o conserve el último de cada año si son existencias; después importe de nuevo el archivo.

fault-ingest-257 = No se pudo leer ningún período de { $file }: “{ $text }” es una parte de un año, y los valores se guardan por año.
    .hint = Sume en el archivo los trimestres o los meses de cada año si cuentan hechos, o conserve el último de cada año si son existencias; después importe de nuevo el archivo.

fault-ingest-258 = { $order ->
        [dmy] Las fechas como { $text } de la columna “{ $header }” se leyeron como día, mes, año; en otro orden no son fechas.
        [mdy] Las fechas como { $text } de la columna “{ $header }” se leyeron como mes, día, año; en otro orden no son fechas.
       *[either] En la columna “{ $header }”, unas fechas empiezan por el día y otras por el mes, como { $text }. No se leyeron.
    }
    .hint = Indique el orden en la receta: dates = "dmy" o dates = "mdy" para esta columna.

fault-ingest-259 = { $letters_form ->
        [one] El archivo está en UTF-8, salvo { $letters } letra, que se leyó como Windows-1252.
        [many] El archivo está en UTF-8, salvo { $letters } de letras, que se leyeron como Windows-1252.
       *[other] El archivo está en UTF-8, salvo { $letters } letras, que se leyeron como Windows-1252.
    } La primera está en la línea { $line }.
    .hint = Fíjese en los nombres de esa línea. Si no son correctos, corrija el archivo en el programa del que procede y guárdelo como UTF-8.

fault-ingest-252 = { $what ->
        [area] Nada dice a qué país o zona se refieren los valores de la columna “{ $column }”.
        [period] Nada dice a qué año o período se refieren los valores de la columna “{ $column }”.
        [all-area] Nada dice a qué país o zona se refieren los valores.
        [all-period] Nada dice a qué año o período se refieren los valores.
       *[rows] No se lee ninguna columna que diga a qué se refiere una fila.
    }
    .hint = Vuelva atrás y dé la respuesta que falta: elija qué contiene la columna que lo dice, o rellene el campo que vale para todos los valores.

fault-ingest-253 = La columna “{ $column }” nombra países, y { $country }, a quien corresponden las cifras, no está entre ellos.
    .hint = Indique si nombra los lugares que describen las cifras (c{ $number }=area) o de dónde vienen o adónde fueron las personas (c{ $number }=origin, birth, citizenship, previous-residence, next-residence). No se ha guardado nada.

fault-ingest-264 = Cada una de estas columnas dice de dónde vienen o adónde fueron las personas de un valor: { $columns }. Un valor se guarda solo con una de ellas.
    .hint = Elija cuál leer y deje fuera las demás (skip). Si hay filas que difieren en ellas, elija una tabla que tenga totales en su lugar. No se ha guardado nada.
