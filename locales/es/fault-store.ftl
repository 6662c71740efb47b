### Lo que dice el archivo del espacio de trabajo cuando algo lo detiene. Un mensaje por código, con una sugerencia.

fault-store-101 = { $file } no es un espacio de trabajo de Bearings.
    .hint = Elija un archivo cuyo nombre termine en .bearings. Para incorporar un libro o una tabla, abra primero un espacio de trabajo e importe en él el archivo.

fault-store-102 = El archivo { $file } ya no existe.
    .hint = Es posible que se haya movido, eliminado o cambiado de nombre, o que la unidad en que se encuentra no esté conectada.

fault-store-103 = Ya existe un archivo llamado { $file }.
    .hint = Elija otro nombre u otra carpeta. No se ha cambiado nada.

fault-store-104 = { $file } ya está en este espacio de trabajo.
    .hint = Para leer el mismo archivo de otra manera, quítelo primero de la lista de fuentes e impórtelo de nuevo.

fault-store-105 = { $fields_form ->
        [one] Este paso ya no se puede deshacer: { $fields } campo que modificó ha vuelto a cambiar desde entonces.
        [many] Este paso ya no se puede deshacer: { $fields } de campos que modificó han vuelto a cambiar desde entonces.
       *[other] Este paso ya no se puede deshacer: { $fields } campos que modificó han vuelto a cambiar desde entonces.
    }
    .hint = Deshaga primero los cambios posteriores o vuelva a escribir a mano el texto anterior.

fault-store-106 = Se detuvo la operación. El espacio de trabajo está como antes.
    .hint = Puede iniciarla de nuevo en cualquier momento.

fault-store-107 = No hay ningún paso { $act } que deshacer.
    .hint = Es posible que ya se haya deshecho. Abra la lista de cambios recientes y elija de nuevo.

fault-store-108 = El elemento que estaba modificando ya no está en el espacio de trabajo ({ $entity }).
    .hint = Es posible que se haya quitado en otra ventana. Vuelva a la lista y ábralo de nuevo.

fault-store-109 = El nombre del archivo o de su carpeta tiene caracteres que el programa no puede leer: { $path }
    .hint = Cambie el nombre del archivo o de la carpeta usando letras simples y dígitos e inténtelo de nuevo.

fault-store-110 = No existe la carpeta { $folder }.
    .hint = Elija una carpeta que exista o créela primero.

fault-store-111 = No se puede guardar una copia sobre { $file }, porque ese espacio de trabajo está abierto.
    .hint = Elija otro nombre u otra carpeta para la copia.

fault-store-112 = El archivo { $file } empieza como una tabla de otro programa, pero no se puede leer.
    .hint = Puede que se haya cortado al copiarlo. Cópielo de nuevo o pídalo en formato CSV.

fault-store-113 = { $file } está bloqueado con una frase de contraseña.
    .hint = Ábralo desde la página de inicio, que pide la frase de contraseña, o indique en la línea de comandos un archivo que la contenga: --passphrase-file.

fault-store-114 = Esta no es la frase de contraseña de { $file }.
    .hint = Compruebe el idioma del teclado y las mayúsculas y escríbala de nuevo. Una copia anterior puede tener una frase anterior.

fault-store-115 = La frase de contraseña es demasiado corta. Caracteres necesarios: { $least }.
    .hint = Cuatro o cinco palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.

fault-store-116 = { $file } está cifrado de un modo que este programa no conoce.
    .hint = Ábralo con el programa que lo creó o con una versión más reciente de este. Si el archivo está dañado, restaure una copia anterior.

fault-store-117 = Los espacios de trabajo bloqueados y los registros conservados necesitan el archivo { $file } del programa, que falta.
    .hint = Instale de nuevo el programa. El espacio de trabajo está como estaba.

fault-store-118 = La tabla { $file } está cifrada y no se puede leer sin su clave.
    .hint = Pida a quien la envió una copia sin cifrar, por una vía segura para lo que contiene.

fault-store-119 = La columna «{ $column }» de { $file } contiene números de { $digits } cifras. Con más de 38 cambiarían al leerse.
    .hint = Pida la tabla con esta columna como texto o con menos cifras, o sin ella.

fault-store-150 = Dos valores distintos para { $indicator }, { $area }, { $period }: se conservó { $kept } y se omitió { $left_out }.
    .hint = Compare las celdas en los archivos. Si el valor omitido es el correcto, quite la otra fuente e importe de nuevo.

fault-store-201 = { $file } está abierto en otra ventana o en otro programa.
    .hint = Vaya a la otra ventana, o ciérrela e inténtelo de nuevo. No se ha cambiado nada.

fault-store-202 = { $file } solo se puede leer, no modificar.
    .hint = Cópielo en una carpeta propia o pida permiso para modificarlo a quien se ocupe de este equipo.

fault-store-203 = No se pueden escribir archivos en la carpeta { $folder }.
    .hint = Los cambios se guardan junto al espacio de trabajo, por lo que usted debe poder escribir en su carpeta. Copie el espacio de trabajo en una carpeta propia y ábralo desde ella.

fault-store-204 = No queda espacio en el disco para escribir { $file }. Su último cambio no se guardó; todo lo anterior está a salvo.
    .hint = Libere espacio en el disco o guarde una copia del espacio de trabajo en otra unidad e inténtelo de nuevo.

fault-store-205 = Usted no tiene permiso para abrir { $file }.
    .hint = Pídalo a quien le entregó el archivo o cópielo en una carpeta propia.

fault-store-206 = El disco no pudo leer o escribir { $file }. El sistema dice: { $reason }
    .hint = Compruebe que la unidad está conectada y funciona e inténtelo de nuevo. Guarde una copia del espacio de trabajo en otra unidad.

fault-store-207 = La copia { $file } no resultó igual al espacio de trabajo y se eliminó.
    .hint = Guarde de nuevo la copia, si puede en otra unidad. Si ocurre dos veces, es posible que la unidad esté fallando.

fault-store-208 = El disco falló mientras se guardaban sus cambios. Están a salvo, pero es necesario volver a abrir el espacio de trabajo.
    .hint = Cierre el espacio de trabajo y ábralo de nuevo.

fault-store-209 = Esta operación necesita más memoria de la que el programa puede usar.
    .hint = Cierre otros programas o trabaje con una parte menor de los datos.

fault-store-301 = { $file } se creó con una versión más reciente de Bearings (formato { $found }; esta versión abre formatos hasta el { $known }).
    .hint = Instale la versión más reciente de Bearings en este equipo. El archivo no se ha cambiado.

fault-store-302 = { $file } está dañado o no se copió por completo.
    .hint = Use “Restaurar una copia anterior”, o copie de nuevo el archivo desde donde lo obtuvo, después de cerrarlo allí.

fault-store-303 = { $file } se escribió con una versión más reciente de la base de datos incorporada en Bearings.
    .hint = Instale la versión más reciente de Bearings en este equipo. El archivo no se ha cambiado.

fault-store-901 = Se produjo un error en el programa: { $reason }
    .hint = El espacio de trabajo está como antes. Le rogamos que envíe un archivo de diagnóstico a quienes se ocupan de Bearings; no contiene ninguno de sus datos.

fault-store-902 = La receta de importación mezcla fuentes: algunos valores pertenecen a { $source }, edición { $edition }.
    .hint = Un archivo se importa como una edición de una sola fuente. Corrija la receta o importe las partes una por una.

fault-store-903 = La receta de importación usa una dimensión que Bearings no tiene: { $name }.
    .hint = Corrija el nombre en la receta.

fault-store-904 = El espacio de trabajo contiene un código que Bearings no conoce: { $text }
    .hint = Es posible que el archivo se haya modificado con otro programa. Use “Restaurar una copia anterior”.

fault-store-905 = El nombre { $field } está reservado para el propio programa.
    .hint = Elija otro nombre.
