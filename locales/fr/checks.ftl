## Contrôles de ce qui a été importé : la page, les boutons de correction, le rapport.

checks-title = Contrôles
checks-open = Contrôles…
# $day (Day) when the report was made
checks-on = En date du { $day }
checks-save = Enregistrer le rapport
checks-errors = Valeurs inutilisables
checks-questions = Questions à trancher
checks-notes = Bon à savoir
checks-what = Constat
checks-do = Que faire
checks-times = Nombre

# $indicator (Text) what is counted
checks-repair-thousands = Lire « { $indicator } » en milliers
# $indicator (Text) what is counted
checks-repair-whole = Lire « { $indicator } » en unités
# $cells (Count) how many values
checks-repair-leave-out = { $cells_form ->
    [one] Écarter cette valeur
    [many] Écarter ces { $cells } de valeurs
   *[other] Écarter ces { $cells } valeurs
}

act-repair = correction d’un fichier
# $file (Text) name of the file
act-repair-of = correction de { $file }
