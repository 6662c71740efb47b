## Lo que el programa rechaza. Cada frase dice qué se rechazó; su sugerencia dice qué hacer.

fault-app-101 = Ninguna receta de importación es adecuada para { $file }.
    .hint = Consulte la vista previa para ver qué tablas se encontraron. Una receta es un pequeño archivo de texto; la guía del usuario explica cómo escribirla.

fault-app-102 = “{ $code }” no es un país o zona de esta edición.
    .hint = Elija el país o zona en la lista.

fault-app-103 = El programa no escribe archivos del tipo “{ $format }”.
    .hint = Elija pdf, docx, html, xlsx o sdmx-csv.

fault-app-104 = No hay nada que deshacer.
    .hint = Todos los cambios de este espacio de trabajo ya se deshicieron, o no se hizo ninguno.

fault-app-105 = El programa no dispone del idioma “{ $language }”.
    .hint = Elija en, fr, es, ar, pt, ru o zh.

fault-app-106 = La plantilla no tiene ninguna sección “{ $section }”.
    .hint = Abra de nuevo el perfil y elija una sección de su esquema.

fault-app-107 = No hay cifras para { $code } en los datos disponibles.
    .hint = Importe un archivo que abarque ese país o zona, o elija otro.

fault-app-108 = El texto es demasiado largo: una sección admite como máximo { $limit_form ->
        [one] { $limit } carácter
        [many] { $limit } de caracteres
       *[other] { $limit } caracteres
    }.
    .hint = Acorte el texto o repártalo en varias secciones. No se ha perdido nada de lo que escribió.

fault-app-109 = { $file } no puede usarse como logotipo.
    .hint = Elija una imagen PNG o JPEG de un megabyte como máximo.

fault-app-110 = No se puede escribir una copia sobre el propio espacio de trabajo: { $file }.
    .hint = Elija otra carpeta, preferiblemente en otro disco o en una memoria USB.

fault-app-201 = No se puede escribir el archivo { $file }.
    .hint = Compruebe que la carpeta existe, que usted puede escribir en ella y que el disco no está lleno. No se ha cambiado nada.

fault-app-202 = No se puede leer el archivo { $file }.
    .hint = Compruebe que aún existe y que ningún otro programa lo ha bloqueado.

fault-app-901 = Falta una parte del programa o está dañada: { $file }.
    .hint = Copie de nuevo la carpeta del programa desde donde la obtuvo. Sus espacios de trabajo no se ven afectados.

fault-app-902 = El programa no cumplió una de sus propias promesas: { $promise }.
    .hint = No se ha cambiado nada. Guarde un archivo de diagnóstico en la sala Ayuda y envíelo a quien le facilitó el programa.

# $choice (Text) what was sent
fault-app-111 = “{ $choice }” no es una opción de este formulario.
    .hint = { $listed ->
        [yes] Elija una de estas opciones: { $choices }. No se ha cambiado nada.
       *[no] Elija una de las opciones que ofrece la página. No se ha cambiado nada.
    }

# $field (Text) id of the field
fault-app-112 = { $field ->
        [title] Falta el título de la fuente.
        [document] Falta el nombre del documento.
        [publisher] Falta el editor.
        [edition] Falta la edición.
        [licence] Falta la licencia.
        [kind] No se indica qué son los números.
        [reference] Falta la fecha de referencia.
        [residence] No se indica quién es residente.
        [indicator] No se indica qué se cuenta.
        [period] Falta el año o el período.
        [value] Falta el valor.
        [page] Falta la página o el lugar en el documento.
       *[other] Un campo está vacío: { $field }.
    }
    .hint = Rellene el campo. Lo que escribió sigue ahí cuando vuelve atrás.

# $what (Text) what is missing: value or indicator
fault-app-113 = { $what ->
        [value] Ninguna columna contiene valores.
       *[other] No se indica qué cuentan los valores.
    }
    .hint = Vuelva atrás y elija “Valores” para una columna de números, así como lo que se cuenta. Si cada fila es una persona, elija que las filas son registros que se cuentan (rows=records).

# $text (Text) what was typed
fault-app-114 = “{ $text }” no es un número.
    .hint = Escriba solo cifras, con un punto o una coma antes de los decimales: 1044854 o 3,5.

# $indicator (Text) what is counted
# $looks (Text) what it looks like: thousands, persons or neither
# $source (Text) id of the source it was compared with
# $compared (Count) how many values were compared
fault-app-120 = { $looks ->
        [thousands] “{ $indicator }” parece estar en miles: sus valores son unas mil veces menores que los de { $source }.
        [persons] “{ $indicator }” parece estar en unidades y no en miles: sus valores son unas mil veces mayores que los de { $source }.
       *[neither] La unidad de “{ $indicator }” es dudosa: sus valores y los de { $source } difieren en un factor de unos mil.
    }
    .hint = Valores comparados: { $compared }. Busque en el encabezado de la tabla una unidad como “en miles”. Si es así, acepte la corrección; se puede deshacer.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $whipple (Number) Whipple’s index, 100 without heaping
# $myers (Number) Myers’ blended index as first published, 0 without heaping
# $pasex (Number) Myers’ blended index as in PASEX
fault-app-121 = Las edades están redondeadas a 0 y 5 (“{ $indicator }”, { $area }, { $period }): el índice de Whipple es { $whipple }; 100 significa sin redondeo y 500 el máximo.
    .hint = El índice de Myers es { $myers } en su forma original y { $pasex } en la variante PASEX; 0 significa sin redondeo. Use grupos quinquenales de edad e indíquelo junto a las edades simples.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $index (Number) the index
fault-app-122 = La estructura por edad y sexo es irregular (“{ $indicator }”, { $area }, { $period }): el índice de exactitud por edad y sexo de las Naciones Unidas es { $index }; por debajo de 20 es bueno.
    .hint = Busque grupos de edad o sexos intercambiados u omitidos. La guerra, la migración y las poblaciones pequeñas también pueden ser la causa.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Text) code of the age group
# $ratio (Number) males per 100 females
fault-app-123 = Hay { $ratio } hombres por cada 100 mujeres (“{ $indicator }”, { $area }, { $period }, { $age }).
    .hint = Compruebe si las columnas de los sexos están intercambiadas o si una está incompleta. La migración laboral también puede ser la causa.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $kind (Text) outlier, break or end
# $growth (Number) growth in percent a year
fault-app-124 = { $kind ->
        [outlier] Un valor se aparta del curso de su serie: “{ $indicator }”, { $area }, { $period }.
        [break] Una serie cambia de nivel y se mantiene en él: “{ $indicator }”, { $area }, { $period }.
       *[end] El primer o el último valor de una serie está lejos de su curso: “{ $indicator }”, { $area }, { $period }.
    }
    .hint = El cambio es del { $growth } por ciento al año. Busque un error de escritura, otra definición u otra fuente; una crisis también puede ser la causa.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $edition (Text) the edition before
# $before (Number) its value
# $now (Number) the value now
fault-app-125 = “{ $indicator }”, { $area }, { $period }: el valor es { $now }; la edición { $edition } daba { $before }. Los demás valores cambiaron mucho menos.
    .hint = Compruebe el valor en su fuente. Si es correcto, no hay que hacer nada.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Count) the age, completed years
fault-app-126 = Ningún grupo de edad empieza a los { $age } años, aunque los hay de más edad (“{ $indicator }”, { $area }, { $period }).
    .hint = Busque un grupo de edad omitido o que no se pueda leer.

# $indicator (Text) what is counted
# $concept (Text) area, counterpart, sex or age
# $codes (Count) how many are gone
# $code (Text) one of them
# $edition (Text) the edition before
fault-app-127 = { $concept ->
        [area] Faltan países o zonas de la edición { $edition }, por ejemplo { $code } (“{ $indicator }”).
        [counterpart] Faltan países de origen o de destino de la edición { $edition }, por ejemplo { $code } (“{ $indicator }”).
        [sex] Falta un sexo que tiene la edición { $edition }: { $code } (“{ $indicator }”).
       *[age] Faltan grupos de edad de la edición { $edition }, por ejemplo { $code } (“{ $indicator }”).
    }
    .hint = Número de códigos que faltan: { $codes }. Busque filas o columnas omitidas o escritas de otra manera.

# $indicator (Text) what is counted
# $period (Text) the year
fault-app-128 = El año { $period } aún no ha terminado (“{ $indicator }”).
    .hint = Compruebe el año. Puede ser un error de escritura, una proyección o un año de otro calendario.

fault-app-129 = Aquí ya no queda nada que corregir: los datos han cambiado desde que se hizo la página.
    .hint = Abra de nuevo las comprobaciones del archivo.

fault-app-130 = La nueva frase de contraseña no se escribió igual las dos veces.
    .hint = Escríbala de nuevo, despacio, en los dos campos. No se ha cambiado nada.

fault-app-131 = Perder la frase de contraseña es perder los datos, y las copias anteriores se eliminan: el bloqueo solo se pone cuando usted ha dicho que lo sabe.
    .hint = Marque la casilla o añada --lost-means-lost en la línea de comandos. No se ha cambiado nada.

fault-app-132 = Ninguna receta que cuente registros corresponde a { $file }.
    .hint = Indique primero qué significan las columnas y guarde la receta. No se ha conservado nada de los registros.

fault-app-133 = Los registros de personas solo se conservan si alguien lo ha elegido.
    .hint = La importación los cuenta sin conservar ninguno. Para conservarlos cifrados, añada --keep-persons.
fault-app-145 = { $table ->
    [matrix] El espacio de trabajo no tiene ningún cuadro de migración contado a partir de registros.
   *[other] El espacio de trabajo no tiene ningún cuadro de migración con el identificador { $table }.
}
    .hint = Importe un archivo de registros y diga qué columnas dan la provincia de residencia, la provincia de nacimiento o de hace uno o cinco años, el país de nacimiento y la nacionalidad. Lo que faltó para un cuadro figura entre los hallazgos de la importación.

fault-app-134 = “{ $text }” no es el número de una fila.
    .hint = Escriba el número que figura junto a la fila, por ejemplo 3. Un campo vacío deja la fila como se vio.

fault-app-135 = { $file } nombra él mismo sus columnas: ninguna de sus filas es un encabezado.
    .hint = Deje vacíos los campos de las filas de encabezado y de datos.

fault-app-136 = Una tabla no se escribe en un archivo del tipo «{ $format }».
    .hint = Elija un nombre que termine en .csv, .sav o .dta.

fault-app-137 = Hay filas que solo difieren en lo que no se lee: { $columns }. Una categoría figuraría como si fuera el total.
    .hint = Indique qué contienen esas columnas y qué significan sus códigos. Si no hacen falta, elija una tabla que tenga totales en su lugar. No se ha guardado nada.

fault-app-138 = Nada dice en qué difieren estas columnas de valores: { $columns }. Dos valores designarían lo mismo.
    .hint = Lea solo una de ellas, elija para cada una lo que cuenta, o escriba en su encabezado un año, un sexo, una edad o un motivo. No se ha guardado nada.

fault-app-139 = La respuesta “{ $answer }” no cambia nada: { $why ->
    [column] la tabla no tiene esa columna.
    [text] la columna no tiene ese texto.
   *[read] la columna no se lee así.
}
    .hint = Mire las columnas y los textos que nombra la propuesta y escríbalos como figuran allí. No se ha cambiado nada.

fault-app-146 = “{ $text }” da los valores en “{ $words }”, y los valores se guardan solo en unidades, miles o millones.
    .hint = Multiplique los números en el archivo, corrija allí las palabras y vuelva a hacer la correspondencia; o, si los números están de todos modos en unidades, miles o millones, indíquelo (multiplier=0, 3 o 6). No se ha guardado nada.

fault-app-147 = “{ $text }” da los valores en “{ $words }”, y este indicador se guarda en dólares de los Estados Unidos.
    .hint = Convierta los números a dólares de los Estados Unidos en el archivo, con el tipo de cambio de cada año, y corrija allí las palabras. Si de todos modos están en dólares de los Estados Unidos, indíquelo (unit=USD). No se ha guardado nada.

fault-app-148 = “{ $title }” habla solo de { $sex ->
    [M] hombres
   *[F] mujeres
}, y nada dice el sexo de los valores: valdrían para ambos sexos.
    .hint = Indique el sexo de todos los valores (sex=M o sex=F), o que valen para ambos (sex=_T). No se ha guardado nada.

fault-app-149 = Hay filas que solo difieren en textos de la columna “{ $column }” que designan una sola cosa, { $code }: { $texts }. El primero figuraría por todos.
    .hint = Dé a uno de los textos otro código, sume las filas en el archivo, o indique que esas filas son partes que se suman (add-up=yes). No se ha guardado nada.
