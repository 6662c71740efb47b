## A moldura de cada página: salas, cabeçalho, anular.

ui-program = Bearings
ui-skip-to-content = Ir para o conteúdo
ui-rooms = Salas
ui-start = Página inicial
ui-room-learn = Aprender
ui-room-plan = Plano
ui-room-profile = Perfil
ui-room-data = Dados
ui-room-teach = Ensinar
ui-room-help = Ajuda
ui-every-change-kept = Todas as alterações são conservadas

ui-undo = Anular: { $what }

ui-never-copied = Ainda sem cópia noutro local
ui-last-copied = Copiado para outro local em { $day }
