## Titres des sections du profil allégé ; .guide est la question directrice affichée à côté du texte.

section-fm-keyfig = Chiffres clés
    .guide = Quels sont les quelques nombres que tout le monde doit connaître ? Chacun a son année, son critère de dénombrement et sa source.
section-imm-stock = Stock de migrants et évolution
    .guide = Combien de personnes vivant ici sont nées à l’étranger ou sont des ressortissants étrangers, et comment ce nombre a-t-il évolué ? Dites qui a été compté ; ne dites pas pourquoi le nombre a changé, sauf si une étude le montre.
section-imm-stock-age = Âge et sexe
    .guide = Quel âge ont ces personnes, combien sont des femmes, et en quoi diffèrent-elles de l’ensemble de la population ?
section-imm-stock-origin = Origines
    .guide = Où ces personnes sont-elles nées, ou quelle est leur nationalité ? Les groupes résiduels ne sont pas des pays.
section-emi-stock = Personnes nées dans le pays et vivant à l’étranger
    .guide = Où vivent aujourd’hui les personnes nées dans le pays ? Les nombres proviennent des pays où elles vivent et constituent un minimum.
section-dis = Réfugiés et demandeurs d’asile
    .guide = Combien de personnes ont trouvé une protection ici, ou l’ont demandée ? Dites si elles font partie du stock indiqué plus haut.
section-rem = Envois de fonds
    .guide = Combien d’argent les personnes envoient-elles vers le pays et depuis le pays ? Distinguez les paiements enregistrés des estimations fondées sur un modèle.
section-fin-trends = Constats et priorités
    .guide = Que signifient ces nombres pour le pays, quelles conséquences en tirer et quelles données manquent le plus ? Seule l’institution peut l’écrire.
section-fm-notes = Notes sur les données
    .guide = Ce que le lecteur doit savoir pour utiliser les nombres : critère de dénombrement, dates, éditions, signes.
section-fm-sources = Sources
    .guide = Qui a publié les nombres, dans quelle édition, sous quelle licence ?
