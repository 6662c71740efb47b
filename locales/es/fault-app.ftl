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
    .hint = Elija una de las opciones que ofrece la página. No se ha cambiado nada.

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
    .hint = Vuelva atrás y elija “Valores” para una columna de números, así como lo que se cuenta.

# $text (Text) what was typed
fault-app-114 = “{ $text }” no es un número.
    .hint = Escriba solo cifras, con un punto o una coma antes de los decimales: 1044854 o 3,5.
