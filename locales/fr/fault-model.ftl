## Codes qui ne sont pas des codes du programme. Chaque phrase dit ce qui a été lu ; son conseil dit que faire.

fault-model-101 = « { $text } » n’est pas un code de pays ou de zone.
    .hint = Utilisez le code à trois lettres, tel que KEN, ou choisissez le pays ou la zone dans la liste.

fault-model-102 = « { $text } » n’est pas un âge ni un groupe d’âge.
    .hint = Écrivez 0-4, 75+ ou 30. Les tableurs transforment parfois 10-14 en date : mettez la colonne au format texte.

fault-model-103 = « { $text } » n’est pas une année ni un intervalle entre des années.
    .hint = Écrivez une année sous la forme 2019 et un intervalle sous la forme 2015-2019.

fault-model-104 = « { $text } » n’est pas un critère de dénombrement.
    .hint = Utilisez B pour les personnes nées à l’étranger, C pour les ressortissants étrangers, R lorsque des réfugiés ont été ajoutés, I lorsque le chiffre a été imputé.

fault-model-105 = « { $text } » n’est pas un code de la liste { $list }.
    .hint = Choisissez l’un des codes de la liste.
