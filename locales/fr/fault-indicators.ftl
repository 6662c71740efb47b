## Erreurs des jetons et du catalogue d’indicateurs.

fault-indicators-101 = Une accolade est ouverte au caractère { $position } et n’est jamais fermée.
    .hint = Fermez-la par {"}"}. Pour écrire une accolade dans le texte, doublez-la : {"{{"}.
fault-indicators-102 = Une accolade fermante se trouve au caractère { $position } sans avoir été ouverte.
    .hint = Supprimez-la. Pour écrire une accolade dans le texte, doublez-la : {"}}"}.
fault-indicators-103 = Les accolades au caractère { $position } ne nomment aucun indicateur.
    .hint = Commencez par l’identifiant de l’indicateur, comme {"{"}B11{"}"}.
fault-indicators-104 = « { $text } », au caractère { $position }, n’est pas de la forme clé=valeur.
    .hint = Écrivez par exemple area=KEN, sans espace de part et d’autre du signe égal.
fault-indicators-105 = La clé « { $key } », au caractère { $position }, n’est pas connue.
    .hint = Utilisez area, time, sex, age, counterpart, role, source, edition, as ou digits.
fault-indicators-106 = La clé « { $key } », au caractère { $position }, est écrite deux fois.
    .hint = Gardez l’une des deux.
fault-indicators-107 = « { $value } », au caractère { $position }, n’est pas une valeur que « { $key } » peut prendre.
    .hint = Cherchez le code dans la liste à côté du texte : area=KEN, time=2019, sex=F, age=Y0T14, as=percent, digits=1.
fault-indicators-110 = Le catalogue d’indicateurs ne peut pas être lu : { $reason }
    .hint = Rétablissez le catalogue fourni avec le programme, ou corrigez l’endroit indiqué.
fault-indicators-111 = Le catalogue décrit deux fois l’indicateur { $indicator }.
    .hint = Supprimez l’une des deux entrées.
fault-indicators-112 = L’unité « { $unit } » de l’indicateur { $indicator } n’est pas connue.
    .hint = Utilisez PS, HH, PC, PR, PHT, PC_A, PH, YR, USD ou IX.
fault-indicators-113 = Le catalogue attribue à l’indicateur { $indicator } la formule « { $formula } », qui n’est pas celle qu’utilise le programme.
    .hint = Corrigez la formule et l’unité dans le catalogue ; les formules font partie du programme.
