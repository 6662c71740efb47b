## Ce qu’imprime la ligne de commande.

cli-reading = Lecture du fichier { $file }…
cli-read = { $file } : { $observations_form ->
    [one] { $observations } observation
    [many] { $observations } d’observations
   *[other] { $observations } observations
}
cli-wrote = Fichier écrit : { $file }
cli-made = Espace de travail créé : { $file }
cli-locked = { $file } est verrouillé. Une phrase secrète perdue, ce sont des données perdues.
cli-unlocked = Verrou retiré : { $file }
cli-records-kept = Enregistrements conservés : { $count }. Supprimez-les une fois les tableaux établis.
cli-records-discarded = Les enregistrements sont supprimés
cli-records-none = Aucun enregistrement n’est conservé
cli-making-ready = Préparation des données internationales…
cli-drafting = Rédaction du profil ({ $language })…
cli-nothing-kept = Rien n’a été conservé : il s’agissait d’un essai à blanc.
cli-seen = { $file } : { $tables_form ->
    [one] { $tables } tableau
    [many] { $tables } de tableaux
   *[other] { $tables } tableaux
} dans { $sheets_form ->
    [one] { $sheets } feuille
    [many] { $sheets } de feuilles
   *[other] { $sheets } feuilles
}
cli-recipe = Il est lu avec la recette « { $recipe } ».
cli-no-recipe = Aucune recette ne lui convient encore.
cli-table-written = Fichier écrit : { $file }, { $rows_form ->
    [one] { $rows } ligne
    [many] { $rows } de lignes
   *[other] { $rows } lignes
} sur { $columns_form ->
    [one] { $columns } colonne
    [many] { $columns } de colonnes
   *[other] { $columns } colonnes
}
cli-recipe-written = Recette écrite : { $file }
cli-nothing-written = Rien n’a été écrit.
cli-descriptor-written = À côté : { $file }, qui contient les libellés.
cli-identifying-left-out = Écartées, car elles peuvent identifier une personne : { $columns }.
