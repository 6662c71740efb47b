# Lo que se dice de un informe que se imprime: dudas (1xx) y fallos.

fault-report-101 = Algunos caracteres no se pueden imprimir porque ninguna de las fuentes tipográficas los tiene: { $characters }
    .hint = Sustitúyalos o añada a la carpeta de fuentes una que los tenga. Hasta entonces se imprimen como recuadros vacíos.
fault-report-102 = El logotipo no se pudo leer y se omitió.
    .hint = Elija una imagen en formato PNG o JPEG.
fault-report-901 = No se pudo incrustar la fuente tipográfica { $font }, por lo que no se escribió ningún PDF.
    .hint = Se trata de un error del programa o de sus fuentes. Ejecute de nuevo la instalación; si el error persiste, envíenos el archivo de diagnóstico.
fault-report-902 = No se pudo terminar el PDF ({ $detail }).
    .hint = Se trata de un error del programa. Le rogamos que nos envíe el archivo de diagnóstico.
fault-report-911 = No se pudo dibujar un gráfico como imagen ({ $detail }).
    .hint = Se trata de un error del programa. Le rogamos que nos envíe el archivo de diagnóstico.
fault-report-912 = No se pudo terminar el documento de Word ({ $detail }).
    .hint = Se trata de un error del programa. Le rogamos que nos envíe el archivo de diagnóstico.
fault-report-913 = No se pudo terminar el libro ({ $detail }).
    .hint = Se trata de un error del programa. Le rogamos que nos envíe el archivo de diagnóstico.
