## Mots que les pages, le classeur et la page web d’un rapport impriment eux-mêmes.

report-contents = Table des matières
report-page = Page { $page } sur { $pages }
report-continued = (suite)
report-about-sheet = À propos

report-migration-corner = De (lignes), vers (colonnes)
report-migration-all = Ensemble
report-migration-in = Entrées
report-migration-out = Sorties
report-migration-net = Solde
report-migration-in-percent = Arrivées, % des résidents
report-migration-out-percent = Départs, % des présents au début
report-migration-net-percent = Solde, % de la moyenne des deux
report-migration-measures = Ont changé de région : { $intensity } % ({ $migrants } sur { $population }). k de Courgeau : { $courgeau } %. Efficacité : { $effectiveness } %. Solde migratoire agrégé : { $aggregate } %.
report-migration-abroad = De l’étranger
report-migration-unknown = Non déclaré
report-migration-citizens = Nationaux
report-migration-foreigners = Étrangers
report-migration-native = Nés dans le pays
report-migration-foreign-born = Nés à l’étranger
report-migration-in-no-group = Naissance ou nationalité non déclarée
report-migration-hidden = c : masqué, car le chiffre désignerait des personnes ou en révélerait un qui les désigne.
report-migration-matrix-note = La diagonale contient les personnes qui vivent là où elles vivaient, où qu’elles aient été entre-temps. Celles venues de l’étranger et les non-déclarées sont hors des sommes ; qui a quitté le pays n’est pas dans les enregistrements. Les migrations sur la vie, sur cinq ans et sur un an ne se comparent pas.
report-migration-source = Compté à partir d’enregistrements, qui n’ont pas été conservés. Source : { $source }.
report-migration-caption = { $name }, { $period }
report-migration-caption-records = { $name }, { $period } : nombre d’enregistrements
report-migration-groups-note = Les apatrides comptent comme étrangers. Les personnes dont la naissance ou la nationalité n’est pas déclarée ne sont dans aucun des quatre groupes, mais dans la dernière somme.
