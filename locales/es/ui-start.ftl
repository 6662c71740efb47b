## La página de inicio y las preferencias.

ui-start-welcome = Le damos la bienvenida. Elija su idioma.
ui-language-draft = Esta traducción es un borrador que nadie ha revisado todavía.
ui-start-title = ¿Qué desea hacer?
ui-start-promise = Estos datos son solo suyos; nadie más puede verlos. El programa nunca usa una red.

ui-door-country = Ver mi país
ui-door-country-what = La ficha de datos sobre migración de cualquier país o zona, a partir de estimaciones internacionales publicadas. Lista en segundos; no hay que importar nada.
ui-door-file = Empezar con mi propio archivo
ui-door-file-what = Cree un espacio de trabajo para su institución, importe las tablas que tenga y redacte su perfil migratorio.
ui-door-open = Abrir un espacio de trabajo
ui-door-open-what = Continúe con un archivo cuyo nombre termina en .bearings.

ui-choose-file = Elegir un archivo…
ui-recent = Espacios de trabajo recientes
ui-recent-gone = ya no está ahí
ui-later = Salas en preparación
ui-room-later = Esta sala está en preparación.
ui-learn-later = Módulos de capacitación sobre datos de migración, con ejercicios sobre tablas reales.
ui-plan-later = El plan nacional de datos sobre migración: qué se necesita, qué existe, quién hace qué y para cuándo.
ui-teach-later = Redactar, traducir y distribuir módulos de capacitación y reunir resultados en clase.
ui-back-to-start = Volver a la página de inicio

ui-preferences = Preferencias
ui-language = Idioma
ui-look = Apariencia
ui-theme = Colores
ui-theme-system = Como el sistema
ui-theme-light = Claro
ui-theme-dark = Oscuro
ui-theme-contrast = Alto contraste
ui-text-size = Tamaño del texto
ui-keep = Conservar

ui-not-done = La operación no se realizó
ui-go-back = Volver
ui-cancel = Cancelar
ui-leave-form = Cancelar
ui-close = Cerrar
