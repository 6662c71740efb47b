## Espacios de trabajo, copias, historial, ayuda.

ui-none-open = No hay ningún espacio de trabajo abierto
ui-none-open-next = Un espacio de trabajo es el único archivo que contiene los datos y los textos de su institución. Cree uno o consulte sin él la ficha de datos internacionales de cualquier país.
ui-new-country = País o zona del perfil
ui-new-choose = Elija un país o zona
ui-new-international = Incluir las estimaciones internacionales publicadas, junto a sus propias cifras
ui-new-file = Un espacio de trabajo es un solo archivo. A continuación elegirá su nombre y su ubicación.
ui-new-make = Crear el espacio de trabajo…

ui-copies = Copias e historial
ui-copy-elsewhere = Una copia en otro lugar
ui-copy-write = Guardar una copia…
ui-copy-earlier = Copias anteriores
ui-copy-earlier-what = El programa conserva las cinco últimas copias junto al espacio de trabajo. Antes de restaurar una, guarda el estado actual como copia.
ui-copy-none = Todavía no hay ninguna copia anterior.
ui-copy-restore = Restaurar
ui-history = Cambios, del más reciente al más antiguo
ui-history-none = Todavía no se ha cambiado nada.
ui-history-undone = deshecho

ui-help-first = Primeros pasos
ui-help-step-country = “Ver mi país”, en la página de inicio, muestra la ficha de datos de cualquier país o zona sin importar nada.
ui-help-step-import = Cree un espacio de trabajo e importe sus propias tablas en la sala Datos. Verá lo que se encontró antes de que se conserve nada.
ui-help-step-write = En la sala Perfil, añada su texto propio a cada sección e indique el nombre de su institución.
ui-help-step-trace = Todo número subrayado puede abrirse: muestra su fórmula, sus observaciones y la celda del archivo de la que procede.
ui-help-step-copy = Guarde con frecuencia una copia en otro disco. El encabezado indica cuándo lo hizo por última vez.
ui-help-keys = Teclas
ui-help-keys-what = Tab avanza, Mayús y Tab retroceden, Intro abre, Esc cierra una ventana situada delante de la página.
ui-help-associate = Abrir con doble clic
ui-help-associate-what = Sus archivos que terminan en .bearings pueden abrirse con un doble clic. Este ajuste vale solo para usted y no requiere permisos de administrador.
ui-help-associate-do = Abrir esos archivos con este programa
ui-help-associated = Los archivos que terminan en .bearings se abren ahora con este programa.
ui-help-associate-refused = El sistema no aceptó este programa para esos archivos.
ui-help-diagnosis = Archivo de diagnóstico
ui-help-diagnosis-what = Cuando algo no funcione, guarde este archivo y envíelo a quien le facilitó el programa. Contiene versiones, ajustes y códigos de errores, y ningún dato.
ui-help-diagnosis-write = Guardar un archivo de diagnóstico…
ui-help-version = Versión { $version }

## Nombre de un acto en el menú Deshacer y en el historial.

act-import = importación de un archivo
act-import-of = importación de { $file }
act-remove-release = eliminación de un archivo
act-remove-release-of = eliminación de { $file }
act-edit-text = modificación de un texto
act-edit-office = datos de la institución
act-leave-out = sección omitida o incluida de nuevo
act-mark-read = marca “leído por nosotros”
act-create = nuevo espacio de trabajo
act-count-records = recuento de los registros conservados
act-undo = deshacer
