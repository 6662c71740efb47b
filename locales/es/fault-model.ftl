## Códigos que no son códigos del programa. Cada frase dice qué se leyó; su sugerencia dice qué hacer.

fault-model-101 = “{ $text }” no es un código de país o zona.
    .hint = Use el código de tres letras, como KEN, o elija el país o zona en la lista.

fault-model-102 = “{ $text }” no es una edad ni un grupo de edad.
    .hint = Escriba 0-4, 75+ o 30. A veces las hojas de cálculo convierten 10-14 en una fecha: dé a la columna el formato de texto.

fault-model-103 = “{ $text }” no es un año ni un intervalo entre años.
    .hint = Escriba un año como 2019 y un intervalo como 2015-2019.

fault-model-104 = “{ $text }” no es un criterio de medición.
    .hint = Use B para las personas nacidas en el extranjero, C para los ciudadanos extranjeros, R cuando se añadieron los refugiados, I cuando la cifra es imputada.

fault-model-105 = “{ $text }” no es un código de la lista { $list }.
    .hint = Elija uno de los códigos de la lista.
