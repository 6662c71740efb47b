## Dudas sobre las palabras de un idioma. Cada frase dice qué está mal; su sugerencia dice qué hace el traductor.

fault-locale-101 = “{ $text }” no es un idioma.
    .hint = Use un código breve, como en, fr, es, ar, pt, ru o zh.

fault-locale-102 = No se puede leer { $file } en la línea { $line }: { $reason }
    .hint = Corrija la línea. Hasta entonces, el mensaje se muestra en inglés.

fault-locale-103 = El mensaje { $message } no está traducido.
    .hint = Añádalo al idioma. Hasta entonces, se muestra en inglés.

fault-locale-104 = El programa no conoce el mensaje { $message }.
    .hint = Elimínelo o corrija su nombre.

fault-locale-105 = El mensaje { $message } usa { $variable }, que el mensaje en inglés no tiene.
    .hint = Use solo las variables del mensaje en inglés. Hasta entonces, se muestra en inglés.

fault-locale-106 = El mensaje { $message } omite { $variable }.
    .hint = Inclúyala en alguna parte de la frase. Hasta entonces, el mensaje se muestra en inglés.

fault-locale-107 = Al mensaje { $message } le falta su parte { $attribute }.
    .hint = Tradúzcala. Hasta entonces, se muestra en inglés.

fault-locale-108 = El mensaje { $message } tiene la parte { $attribute }, que el mensaje en inglés no tiene.
    .hint = Elimínela o corrija su nombre.

fault-locale-109 = El mensaje { $message } no tiene la forma { $form } para { $variable }.
    .hint = Añada la forma: este idioma concuerda de otro modo con algunos números.

fault-locale-110 = { $file } contiene el mensaje { $message } por segunda vez.
    .hint = Deje solo uno de los dos.

fault-locale-111 = El mensaje { $message } remite a { $reference }, que no existe.
    .hint = Corrija el nombre o escriba las palabras completas.

fault-locale-112 = No se pueden leer los ajustes del idioma: { $reason }
    .hint = Corrija locale.toml según el modelo de otro idioma.

fault-locale-113 = No se puede usar la fila { $row } de los nombres de países y zonas: { $reason }
    .hint = Una fila tiene un código, un nombre y cuatro formas o celdas vacías. Corríjala; hasta entonces, falta el nombre.
