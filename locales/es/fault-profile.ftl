## Errores de las plantillas de perfil y hallazgos sobre un texto redactado.

fault-profile-101 = No se puede leer la plantilla del perfil: { $reason }
    .hint = Corrija el lugar indicado en template.toml.
fault-profile-102 = La sección { $section } aparece dos veces en la plantilla.
    .hint = Dé a cada sección su propio identificador.
fault-profile-103 = La sección { $section } debe ir debajo de { $parent }, que no la precede.
    .hint = Nombre una sección que aparezca antes en la plantilla.
fault-profile-104 = La sección { $section } pide el contenido “{ $content }”, que el programa no puede elaborar.
    .hint = Use uno de los contenidos enumerados en la descripción del formato o déjelo vacío para un texto de la institución.
fault-profile-105 = Una condición de la sección { $section } nombra una cifra que no se puede leer: { $token }
    .hint = Escríbala como en un texto, sin llaves, por ejemplo B10 o B10 age=Y0T14.
fault-profile-106 = El identificador de sección “{ $section }” no está bien formado.
    .hint = Use minúsculas, dígitos y puntos, como en imm.stock.
fault-profile-107 = La plantilla tiene el formato { $format }, que este programa no conoce.
    .hint = Use una versión más reciente del programa.
fault-profile-201 = En la sección { $section } hay una proporción fuera del intervalo de 0 a 100: { $text }
    .hint = Compruebe la cifra: su parte y su todo cuentan a personas distintas.
fault-profile-202 = Una frase de la sección { $section } da un número de personas sin decir a quién se cuenta: { $text }
    .hint = Diga en la frase si se trata de personas nacidas en el extranjero, de ciudadanos extranjeros o de refugiados.
fault-profile-203 = Un número de la sección { $section } tiene más de tres cifras significativas: { $text }
    .hint = Redondéelo en el texto; los cuadros conservan todas las cifras.
fault-profile-204 = En la sección { $section } hay una variación anual superior al 10 %: { $text }
    .hint = Exprésela con dos números.
fault-profile-205 = El texto de la institución para la sección { $section } tiene una cifra que no se puede leer ({ $token }).
    .hint = Elija de nuevo la cifra en la lista que se abre al escribir una llave.
fault-profile-206 = La cifra { $token } del texto de la institución para la sección { $section } no tiene valor.
    .hint = Elija otra fecha o quite la cifra.
