# Rechazos de la puerta por la que pasa toda petición de una ventana.

fault-ui-101 = Una ventana llamada “{ $window }” pidió una página, y el programa no tiene esa ventana.
    .hint = Cierre esa ventana y continúe en otra. No se ha cambiado nada.
fault-ui-102 = Una página de { $origin } pidió algo al programa, y solo pueden hacerlo las páginas del propio programa.
    .hint = No se le mostró nada y no se ha cambiado nada. Si un archivo que abrió contiene páginas de terceros, ciérrelo.
fault-ui-103 = Una página que no pertenece a la sesión actual del programa pidió un cambio.
    .hint = Abra de nuevo la página desde la barra lateral y repita el paso. No se ha cambiado nada.
fault-ui-104 = La página envió un contenido de un tipo que el programa no acepta ({ $kind }).
    .hint = Elija los archivos con el botón de la página en lugar de soltarlos sobre ella. No se ha cambiado nada.
fault-ui-105 = La página envió más de { $limit_bytes } bytes a la vez.
    .hint = Acorte el texto o repártalo en varios párrafos. No se ha cambiado nada.
fault-ui-106 = El programa no conoce peticiones del tipo { $method }.
    .hint = No se ha cambiado nada. Vuelva atrás y use los botones de la página.
fault-ui-107 = La dirección de la página tiene más de { $limit_bytes } bytes.
    .hint = Elija menos elementos a la vez, por ejemplo, menos países o zonas en un mismo gráfico.
fault-ui-901 = No se pudo mostrar esta página debido a un error del programa.
    .hint = Sus datos están como estaban. Vuelva atrás y continúe; si ocurre de nuevo, envíe el archivo de diagnóstico con este código a quienes se ocupan del programa.
fault-ui-110 = No se eligió ningún archivo.
    .hint = Pulse de nuevo el botón y elija un archivo en la ventana que se abre. No se ha cambiado nada.
fault-ui-111 = No hay ningún espacio de trabajo abierto.
    .hint = Abra un espacio de trabajo en la página de inicio o cree uno. No se ha cambiado nada.
