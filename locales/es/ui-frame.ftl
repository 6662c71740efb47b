## El marco de cada página: salas, encabezado, deshacer.

ui-program = Bearings
ui-skip-to-content = Ir al contenido
ui-rooms = Salas
ui-start = Página de inicio
ui-room-learn = Aprender
ui-room-plan = Plan
ui-room-profile = Perfil
ui-room-data = Datos
ui-room-teach = Enseñar
ui-room-help = Ayuda
ui-every-change-kept = Se conserva cada cambio

ui-undo = Deshacer: { $what }

ui-never-copied = Aún no hay copia en otro lugar
ui-last-copied = Copiado en otro lugar el { $day }
