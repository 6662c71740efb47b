## Erreurs des modèles de profil et constats sur un texte rédigé.

fault-profile-101 = Le modèle de profil ne peut pas être lu : { $reason }
    .hint = Corrigez l’endroit indiqué dans template.toml.
fault-profile-102 = La section { $section } figure deux fois dans le modèle.
    .hint = Donnez à chaque section son propre identifiant.
fault-profile-103 = La section { $section } doit se placer sous { $parent }, qui ne la précède pas.
    .hint = Nommez une section qui vient plus tôt dans le modèle.
fault-profile-104 = La section { $section } demande le contenu « { $content } », que le programme ne sait pas produire.
    .hint = Utilisez l’un des contenus énumérés dans la description du format, ou laissez vide pour un texte de l’institution.
fault-profile-105 = Une condition de la section { $section } nomme un chiffre qui ne peut pas être lu : { $token }
    .hint = Écrivez-le comme dans un texte, sans accolades, par exemple B10 ou B10 age=Y0T14.
fault-profile-106 = L’identifiant de section « { $section } » n’est pas bien formé.
    .hint = Utilisez des minuscules, des chiffres et des points, comme dans imm.stock.
fault-profile-107 = Le modèle est au format { $format }, que ce programme ne connaît pas.
    .hint = Utilisez une version plus récente du programme.
fault-profile-201 = Une part en dehors de l’intervalle de 0 à 100 figure dans la section { $section } : { $text }
    .hint = Vérifiez le chiffre : sa partie et son ensemble ne comptent pas les mêmes personnes.
fault-profile-202 = Une phrase de la section { $section } donne un nombre de personnes sans dire qui est compté : { $text }
    .hint = Précisez dans la phrase s’il s’agit de personnes nées à l’étranger, de ressortissants étrangers ou de réfugiés.
fault-profile-203 = Un nombre de la section { $section } a plus de trois chiffres significatifs : { $text }
    .hint = Arrondissez-le dans le texte ; les tableaux conservent tous les chiffres.
fault-profile-204 = Une variation annuelle de plus de 10 % figure dans la section { $section } : { $text }
    .hint = Exprimez-la plutôt par deux nombres.
fault-profile-205 = Le texte de l’institution pour la section { $section } contient un chiffre qui ne peut pas être lu ({ $token }).
    .hint = Choisissez de nouveau le chiffre dans la liste qui s’ouvre lorsque vous tapez une accolade.
fault-profile-206 = Le chiffre { $token } du texte de l’institution pour la section { $section } n’a pas de valeur.
    .hint = Choisissez une autre date, ou retirez le chiffre.
