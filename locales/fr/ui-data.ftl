## La rubrique Données : fichiers, import, constats, traçabilité.

ui-data-title = Données
ui-data-import = Importer un fichier…
ui-data-empty = Rien n’a encore été importé
ui-data-empty-next = Importez le tableau dont vous disposez, ou commencez par les estimations internationales publiées fournies avec le programme.
ui-data-add-international = Ajouter les estimations internationales
ui-data-remove = Retirer
ui-data-edition = Édition { $edition }
ui-data-observations = { $observations_form ->
    [one] { $observations } observation
    [many] { $observations } d’observations
   *[other] { $observations } observations
}
ui-data-again = Parmi elles, déjà connues ou en double dans le fichier : { $observations }.

ui-look-seen = Ce que nous avons vu
ui-look-no-tables = Aucun tableau n’a été trouvé dans ce fichier.
ui-look-tables = { $tables_form ->
    [one] { $tables } tableau
    [many] { $tables } de tableaux
   *[other] { $tables } tableaux
} dans { $sheets_form ->
    [one] { $sheets } feuille
    [many] { $sheets } de feuilles
   *[other] { $sheets } feuilles
}
ui-look-recipe = Ce fichier est connu : il est lu avec la recette « { $recipe } ».
ui-look-no-recipe = Aucune recette d’import ne convient encore à ce fichier. Indiquez sous un tableau ce que signifient ses colonnes, et ses nombres pourront être conservés.
ui-look-save-table = Enregistrer ce tableau en CSV…
ui-look-keep = Conserver ces données
ui-look-rows = lignes { $first } à { $last }
ui-look-row = ligne { $row }
ui-look-columns = Les { $shown } premières colonnes sur { $columns } sont affichées.

ui-no-problems = Aucun problème trouvé.
ui-times = { $times_form ->
    [one] { $times } fois
    [many] { $times } de fois
   *[other] { $times } fois
}
ui-places = Où

ui-import-reading = Lecture du fichier
ui-import-opening = Le programme lit le fichier. Il ne sait pas encore combien de lignes il contient.
ui-import-progress = { $done } lignes sur { $of }
ui-import-done = Les données sont importées
ui-import-cancelled = L’import a été interrompu. Rien n’a été modifié.
ui-import-to-profile = Aller au profil
ui-import-to-data = Voir toutes les données

ui-trace-equal = égal à la valeur publiée
ui-trace-differs = la source imprime { $published }
ui-trace-indicator = Indicateur
ui-trace-definition = Définition
ui-trace-formula = Formule
ui-trace-basis = Qui est compté
ui-trace-source = Source, édition, licence
ui-trace-rows = Les observations dont il est tiré
ui-trace-no-rows = Aucune observation des données disponibles ne se trouve derrière cette entrée.
ui-trace-more-rows = { $rows_form ->
    [one] { $rows } autre observation n’est pas affichée.
    [many] { $rows } d’autres observations ne sont pas affichées.
   *[other] { $rows } autres observations ne sont pas affichées.
}
ui-trace-what = Élément
ui-trace-value = Valeur
ui-trace-sheet = Feuille
ui-trace-row = Ligne
ui-trace-column = Colonne
ui-trace-file = Fichier

ui-hand-on-open = Enregistrer pour SPSS ou Stata, ou avec les libellés…
ui-hand-on-title = Enregistrer le tableau avec ses libellés
ui-hand-on-which = Choisissez le format. Ce qu’il ne peut pas contenir est montré avant que rien ne soit écrit.
ui-hand-on-spss = SPSS (.sav)
ui-hand-on-stata = Stata (.dta)
ui-hand-on-csv = CSV avec une description (Frictionless)
ui-hand-on-personal = Ce fichier contient des enregistrements de personnes ou de cas. Hors du programme, rien ne les protège : ne les enregistrez que là où de telles données peuvent se trouver, et supprimez le fichier dès qu’il n’est plus utile.
ui-hand-on-save = Enregistrer…
ui-hand-on-done = Le tableau est enregistré
ui-hand-on-beside = Ses libellés se trouvent à côté, dans { $file }. Gardez les deux fichiers ensemble.

ui-migration-title = Tableaux de migration
ui-migration-empty = Aucun tableau pour l’instant
ui-migration-empty-next = Importez un fichier d’enregistrements : lorsque des colonnes donnent la province de résidence et celle de naissance ou de résidence antérieure, ou la naissance et la nationalité, ces tableaux sont comptés et aucun enregistrement n’est conservé.
ui-migration-save-xlsx = Enregistrer en classeur
ui-migration-save-csv = Enregistrer en CSV
