# Lo que se dice cuando no se pueden usar las fuentes tipográficas.

fault-typeset-301 = No se puede leer el archivo de fuente tipográfica { $name }.
    .hint = Ejecute de nuevo la instalación o instale de nuevo el programa para volver a obtener el archivo.
fault-typeset-302 = Falta la familia tipográfica { $family }.
    .hint = Ejecute de nuevo la instalación o instale de nuevo el programa: su carpeta de fuentes está incompleta.
