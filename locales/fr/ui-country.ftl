## Voir mon pays : la liste des pays et zones et la fiche de données.

ui-country-title = Voir mon pays
ui-country-type = Tapez le nom d’un pays ou d’une zone
ui-country-enter = La liste ci-dessous se réduit à mesure que vous tapez. La touche Entrée ouvre le premier nom.
ui-country-none = Aucun pays ni aucune zone de l’édition ne porte ce nom.
ui-country-designations = Les noms et les groupements sont ceux des Nations Unies. Ils n’impliquent aucune prise de position quant au statut juridique des pays ou zones.
ui-country-preparing = Préparation des données internationales
ui-country-preparing-why = Cette opération n’a lieu qu’une fois sur cet ordinateur et prend quelques secondes.
ui-other-country = Un autre pays
ui-explore = Explorer les séries
ui-save-pdf = Enregistrer en PDF
ui-save-word = Enregistrer au format Word
ui-see-pages = Pages
ui-print = Imprimer
ui-as-table = La figure sous forme de tableau

ui-trace-of = D’où vient le chiffre { $value }

ui-page-of = Page { $page } sur { $pages }
