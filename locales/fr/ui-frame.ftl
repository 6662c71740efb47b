## Le cadre de chaque page : rubriques, en-tête, annulation.

ui-program = Bearings
ui-skip-to-content = Aller au contenu
ui-rooms = Rubriques
ui-start = Page d’accueil
ui-room-learn = Apprendre
ui-room-plan = Plan
ui-room-profile = Profil
ui-room-data = Données
ui-room-teach = Enseigner
ui-room-help = Aide
ui-every-change-kept = Chaque modification est conservée

ui-undo = Annuler : { $what }

ui-never-copied = Pas encore de copie ailleurs
ui-last-copied = Copié ailleurs le { $day }
