# Ce qui est dit d’un rapport imprimé : doutes (1xx) et échecs.

fault-report-101 = Certains caractères ne peuvent pas être imprimés, car aucune des polices ne les contient : { $characters }
    .hint = Remplacez-les, ou ajoutez une police qui les contient au dossier des polices. D’ici là, ils s’impriment sous forme de cases vides.
fault-report-102 = Le logo n’a pas pu être lu et a été omis.
    .hint = Choisissez une image au format PNG ou JPEG.
fault-report-901 = La police { $font } n’a pas pu être incorporée ; aucun PDF n’a donc été écrit.
    .hint = Il s’agit d’une erreur du programme ou de ses polices. Relancez l’installation ; si l’erreur persiste, envoyez-nous le fichier de diagnostic.
fault-report-902 = Le PDF n’a pas pu être achevé ({ $detail }).
    .hint = Il s’agit d’une erreur du programme. Veuillez nous envoyer le fichier de diagnostic.
fault-report-911 = Un graphique n’a pas pu être dessiné ({ $detail }).
    .hint = Il s’agit d’une erreur du programme. Veuillez nous envoyer le fichier de diagnostic.
fault-report-912 = Le document Word n’a pas pu être achevé ({ $detail }).
    .hint = Il s’agit d’une erreur du programme. Veuillez nous envoyer le fichier de diagnostic.
fault-report-913 = Le classeur n’a pas pu être achevé ({ $detail }).
    .hint = Il s’agit d’une erreur du programme. Veuillez nous envoyer le fichier de diagnostic.
