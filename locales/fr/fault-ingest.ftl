# Pourquoi un fichier n’a pas pu être lu, et ce qui est douteux dans un fichier lu.

fault-ingest-101 = Le fichier { $file } est vide.
    .hint = Demandez de nouveau le fichier, ou exportez-le encore une fois depuis le programme dont il provient.

fault-ingest-102 = { $kind ->
        [unknown] Le fichier { $file } n’est ni un classeur ni un texte : il contient des signes qu’aucun texte ne contient.
       *[other] Le fichier { $file } ne contient aucun tableau lisible. Son format : { $kind }.
    }
    .hint = Choisissez un classeur (XLSX, XLSB, XLS, ODS) ou un fichier texte en colonnes (CSV). Si le tableau se trouve dans un document, enregistrez-le d’abord sous forme de classeur.

fault-ingest-103 = Le fichier { $file } est endommagé ou incomplet.
    .hint = Il a peut-être été tronqué lors de la copie ou du téléchargement. Copiez-le de nouveau ; si vous disposez du programme qui l’a produit, ouvrez-le dans ce programme et enregistrez-le sous un nouveau nom.

fault-ingest-104 = Le fichier { $file } est protégé par un mot de passe.
    .hint = Ouvrez-le dans son propre programme avec le mot de passe, enregistrez-en une copie sans mot de passe et choisissez cette copie.

fault-ingest-105 = { $file } n’est pas le classeur, mais le petit fichier de verrouillage placé à côté de lui, ce qui signifie que le classeur est ouvert dans un autre programme.
    .hint = Fermez-y le classeur, puis choisissez le fichier dont le nom ne commence pas par ~$.

fault-ingest-110 = La recette a besoin d’une feuille nommée { $sheet }. Le fichier contient les feuilles suivantes : { $found }.
    .hint = Si la feuille a été renommée ou omise, changez le nom dans la recette, ou choisissez le fichier complet.

fault-ingest-111 = Dans « { $sheet } », aucune colonne n’a pour en-tête « { $header } ». Le texte le plus proche est « { $nearest } ».
    .hint = Comparez les en-têtes du fichier avec la recette. Si seule la formulation a changé, ajoutez la nouvelle formulation à la recette.

fault-ingest-112 = Aucune recette ne décrit le fichier { $file }.
    .hint = Regardez ce qui a été vu dans le fichier et faites-en une recette, ou choisissez vous-même une recette pour savoir ce qui ne convient pas.

fault-ingest-113 = Plusieurs recettes décrivent le fichier { $file } : { $recipes }.
    .hint = Choisissez celle qui convient.

fault-ingest-114 = La recette { $recipe } ne peut pas être lue : { $problem }
    .hint = Corrigez la ligne indiquée, ou prenez la recette fournie avec le programme.

fault-ingest-115 = La recette { $recipe } se contredit ou est incomplète : { $problem }
    .hint = Corrigez la partie indiquée ; la page consacrée aux recettes explique chaque clé.

fault-ingest-116 = { $texts ->
    [none] La recette { $recipe } convient au fichier { $file }, mais aucune valeur n’a été trouvée.
   *[other] La recette { $recipe } convient au fichier { $file }, mais aucune valeur n’a été trouvée. Non compris : « { $texts } ».
}
    .hint = Vérifiez que le fichier est complet. S’il l’est, consultez les constats : les codes des pays ou zones ou des périodes sont peut-être écrits d’une nouvelle manière.

fault-ingest-117 = La liste des pays et zones { $file } contient une erreur à la ligne { $line } : { $problem }
    .hint = Rétablissez le fichier fourni avec le programme, ou corrigez la ligne.

fault-ingest-118 = La description du lot de données { $pack } ne peut pas être lue : { $problem }
    .hint = Réinstallez le programme ou le lot de données.

fault-ingest-120 = La lecture a été interrompue.
    .hint = Rien n’a été repris. Recommencez quand vous le souhaitez.

fault-ingest-201 = Le fichier { $file } n’existe pas.
    .hint = Il a peut-être été déplacé ou renommé, ou le support a été retiré. Choisissez-le de nouveau.

fault-ingest-202 = Le système n’autorise pas la lecture du fichier { $file }.
    .hint = Demandez le droit de le lire à la personne qui administre l’ordinateur, ou copiez-le dans un dossier qui vous appartient.

fault-ingest-203 = Le fichier { $file } est en cours d’écriture ou occupé par un autre programme.
    .hint = Fermez-le dans ce programme, ou attendez la fin de la copie ou du téléchargement, puis réessayez.

fault-ingest-204 = Le fichier { $file } n’a pas pu être lu : { $problem }
    .hint = Vérifiez le support ou le dossier réseau, ou copiez d’abord le fichier sur cet ordinateur.

fault-ingest-205 = { $file } est un dossier.
    .hint = Choisissez un fichier dans ce dossier.

fault-ingest-206 = La taille du fichier { $file } est de { $megabytes } Mo ; il n’est possible de lire que { $limit } Mo au plus.
    .hint = Divisez le fichier, ou ne gardez que les colonnes et les lignes dont vous avez besoin.

fault-ingest-207 = Une fois décompressé, le fichier { $file } dépasserait { $limit } Mo.
    .hint = Demandez d’où vient le fichier avant de continuer : un classeur n’atteint pas cette taille une fois décompressé. Un texte de cette taille se lit une fois sorti de l’archive.

fault-ingest-208 = Un tableau du fichier { $file } compte plus de { $limit_form ->
        [one] { $limit } cellule
        [many] { $limit } de cellules
       *[other] { $limit } cellules
    }.
    .hint = Souvent, une cellule isolée très à droite ou très en bas rend une feuille aussi grande. Supprimez les lignes et les colonnes vides, ou répartissez le tableau en plusieurs fichiers.

fault-ingest-209 = Une cellule du fichier { $file } contient un texte de plus de { $limit_form ->
        [one] { $limit } caractère
        [many] { $limit } de caractères
       *[other] { $limit } caractères
    }.
    .hint = Dans un fichier texte, un guillemet qui n’est jamais fermé a cet effet. Recherchez-en un.

# $file (Text) name of the file
fault-ingest-247 = Le fichier { $file } ressemble à du JSON, mais ses noms sont entre guillemets simples, que JSON ne connaît pas.
    .hint = Python affiche une liste de cette façon. Faites-la écrire avec json.dump, ou enregistrez le tableau en CSV.

fault-ingest-301 = Le fichier { $file } est dans un format qui n’est pas encore lu : { $kind }.
    .hint = Enregistrez ou exportez le tableau sous forme de classeur (XLSX) ou au format CSV.

fault-ingest-302 = La recette { $recipe } a été faite pour une version plus récente de ce programme (format de recette { $format }).
    .hint = Installez la version plus récente, ou demandez une recette au format 1.

fault-ingest-401 = Le fichier { $file } du lot de données { $pack } n’est pas celui qui y avait été placé.
    .hint = Quelqu’un l’a modifié ou remplacé. Réinstallez le lot de données ; gardez votre propre version sous un autre nom.

fault-ingest-901 = Le programme lui-même a échoué pendant la lecture du fichier { $file }. Rien n’a été repris.
    .hint = Enregistrez le fichier dans un autre format, tel que CSV, et essayez celui-ci. Veuillez signaler l’erreur en joignant le fichier de diagnostic.

fault-ingest-121 = Aucun tableau n’a été vu dans le fichier { $file }.
    .hint = Un tableau compte au moins deux lignes. Ouvrez le fichier dans son propre programme et vérifiez que c’est bien celui que vous vouliez.

fault-ingest-122 = Le fichier { $file } n’a pas de tableau numéro { $table } ; il en compte { $tables }.
    .hint = Les tableaux sont comptés feuille par feuille, de haut en bas puis de gauche à droite. « bearings sniff » en donne la liste.

fault-ingest-123 = L’archive { $file } ne contient pas exactement un fichier. Elle contient : { $files }.
    .hint = Décompressez-la et choisissez le fichier qui contient le tableau.

fault-ingest-124 = { $file } décrit des données de CSPro, mais aucune donnée (.dat) ne se trouve à côté.
    .hint = Placez le fichier de données dans le même dossier, sous le même nom ou comme seul fichier .dat, puis choisissez-le de nouveau.

fault-ingest-150 = Rien dans le fichier n’indique le codage de ses caractères ; il a été lu comme { $encoding }.
    .hint = Regardez les noms accentués. S’ils sont incorrects, enregistrez le fichier en UTF-8 et lisez-le de nouveau.

fault-ingest-151 = La feuille « { $sheet } » contient des formules. Leurs derniers résultats calculés ont été repris ; rien n’a été recalculé.
    .hint = Si le fichier a été modifié par un programme qui ne calcule pas, ouvrez-le dans un tableur et enregistrez-le.

fault-ingest-152 = Le classeur contient des macros. Elles n’ont pas été exécutées.
    .hint = Il n’y a rien à faire.

fault-ingest-153 = Le classeur renvoie à { $files_form ->
        [one] { $files } autre fichier, qui n’a pas été ouvert.
        [many] { $files } d’autres fichiers, qui n’ont pas été ouverts.
       *[other] { $files } autres fichiers, qui n’ont pas été ouverts.
    }
    .hint = Il n’y a rien à faire.

fault-ingest-154 = La feuille « { $sheet } » est masquée dans le classeur.
    .hint = Demandez-en la raison à son auteur avant d’utiliser ce qu’elle contient.

fault-ingest-155 = Aucun tableau n’a été vu dans « { $sheet } ».
    .hint = S’il y en a un, décrivez-le dans une recette.

fault-ingest-156 = Une cellule contient l’erreur { $error } au lieu d’une valeur.
    .hint = Corrigez la formule dans le tableur, enregistrez et lisez de nouveau le fichier.

fault-ingest-157 = Dans la colonne « { $header } », un texte se trouve là où l’on attend un nombre : « { $text } ». La valeur n’a pas été reprise.
    .hint = Corrigez la cellule. Si le texte est le signe d’une valeur manquante, ajoutez-le aux signes de la recette. Le sens d’un nombre entre parenthèses se dit par brackets = "negative" ou "unreliable".

fault-ingest-158 = « { $area } » n’est pas un pays, une zone ou un groupe que le programme connaît. Ses valeurs n’ont pas été reprises.
    .hint = S’il s’agit d’une autre graphie, dites ce qu’elle signifie à la page « Indiquer ce que signifient les colonnes… ».

fault-ingest-159 = Les groupes que seule cette source utilise, tels que { $area }, ont été laissés de côté.
    .hint = Il n’y a rien à faire : ce ne sont ni des pays ni des zones, et ils se recoupent.

fault-ingest-160 = Une ligne ne contient aucun nombre, et il y manque le pays ou la zone, ou la période. Elle a été laissée de côté.
    .hint = De telles lignes subsistent souvent à la fin d’un tableau. Regardez l’une d’elles.

fault-ingest-161 = Une ligne contient des nombres, mais il y manque le pays ou la zone, ou la période. Ses nombres n’ont pas été repris.
    .hint = Indiquez le pays ou la zone, ou la période qui manque, ou précisez dans la recette ce qu’est cette ligne. Si le nom au-dessus vaut aussi pour cette ligne, écrivez fill_down = true dans la colonne de la recette.

fault-ingest-162 = Dans la colonne « { $header } », « { $text } » n’est pas un code que le programme connaît.
    .hint = Corrigez-le, ou précisez dans la recette ce qu’il désigne.

fault-ingest-163 = Il n’y a pas de feuille { $expected }. La feuille « { $found } » a les mêmes colonnes et a été lue à sa place.
    .hint = Vérifiez que c’est bien le tableau voulu. Si la feuille a été renommée définitivement, changez le nom dans la recette.

fault-ingest-164 = La recette ne mentionne pas la feuille « { $sheet } ». Elle n’a pas été lue.
    .hint = Si elle contient des valeurs dont vous avez besoin, décrivez-la dans la recette.

fault-ingest-165 = Le titre placé au-dessus d’un tableau n’est plus « { $expected } ».
    .hint = Vérifiez que le tableau et l’unité sont toujours les mêmes avant d’utiliser les valeurs.

fault-ingest-166 = La colonne « { $header } » n’a pas été lue : la recette ne la mentionne pas.
    .hint = Si elle contient des valeurs dont vous avez besoin, décrivez-la dans la recette.

fault-ingest-167 = La somme des parties ne correspond pas à leur total ({ $parts } par { $by ->
    [SEX] sexe
    [AGE] âge
   *[COUNTERPART] pays d’origine ou de destination
    }). L’écart le plus grand est de { $largest }, pour { $area } en { $period }.
    .hint = Les petits écarts proviennent des arrondis de la source et sont conservés tels que publiés. Examinez les grands.

fault-ingest-168 = Le fichier donne deux valeurs différentes pour la même chose, par exemple { $indicator } pour { $area } en { $period } ({ $beside }), aux lignes { $first } et { $second }. La première a été conservée.
    .hint = Déterminez laquelle est juste avant d’utiliser l’une ou l’autre. Si les deux sont des parties d’un chiffre, indiquez-le lors de la mise en correspondance, afin qu’elles soient additionnées.

fault-ingest-169 = Un nombre de personnes est inférieur à zéro ({ $indicator }).
    .hint = Vérifiez la cellule à la source.

fault-ingest-170 = Une colonne contient des valeurs mais n’a pas d’en-tête.
    .hint = Écrivez un en-tête dans le fichier, ou laissez la colonne de côté.

fault-ingest-172 = Le signe « { $sign } » tient lieu de nombre.
    .hint = Précisez dans la recette qu’il désigne une valeur manquante. Il n’est jamais lu comme un zéro.

fault-ingest-173 = Une ligne renvoie à la note { $note }, qui ne figure pas parmi les notes du fichier.
    .hint = Cherchez la note dans la publication.

fault-ingest-175 = La classification n’a pas de colonne « { $group } ».
    .hint = Comparez les en-têtes du fichier avec la recette.

fault-ingest-176 = Un guillemet de la ligne { $line } n’est jamais fermé. Il a été lu comme un signe de sa cellule.
    .hint = Regardez cette ligne ; si des cellules y sont confondues, corrigez le fichier.

fault-ingest-177 = Parmi les âges se trouve la date { $date }. Un tableur a pu la tirer de { $band }.
    .hint = Comparez avec la source et écrivez le groupe d’âge sous forme de texte.

fault-ingest-178 = Le fichier contient aussi quelque chose qui n’est pas conservé : { $what }.
    .hint = Rien n’est à faire, sauf si vous en avez besoin ; gardez alors le fichier d’origine.

fault-ingest-179 = { $records_form ->
        [one] { $records } enregistrement a été compté
        [many] { $records } d’enregistrements ont été comptés
       *[other] { $records } enregistrements ont été comptés
    }. Les personnes nées, ou citoyennes, là où elles vivent ne sont pas des migrants selon ce critère et ont été laissées de côté : { $at_home }.
    .hint = L’espace de travail ne contient que les tableaux qui en sont faits.

fault-ingest-180 = Des pays comptant trop peu d’enregistrements ont été réunis sous « autres » : { $areas }. Une case en demande au moins { $least }.
    .hint = N’indiquez un nombre plus petit que si la loi de votre pays le permet.

fault-ingest-181 = Le tableau « { $table } » n’a pas été fait : { $cells_form ->
        [one] { $cells } case désignerait
        [many] { $cells } de cases désigneraient
       *[other] { $cells } cases désigneraient
    } des personnes. Une case demande au moins { $least } enregistrements.
    .hint = Réunissez des catégories, par exemple des provinces ou des niveaux d’instruction, et relisez le fichier.

fault-ingest-182 = Un enregistrement n’a pas de poids supérieur à zéro. Il n’a pas été compté.
    .hint = Regardez la colonne des poids à la source.

fault-ingest-183 = Seules les premières lignes du fichier ont été regardées ({ $rows }).
    .hint = Plus bas, d’autres signes et d’autres doutes sont possibles. L’enregistrement du tableau prend toutes les lignes.

fault-ingest-184 = Seules les premières lignes du fichier ont été regardées ({ $rows } sur { $all }).
    .hint = Plus bas, d’autres signes et d’autres doutes sont possibles. L’enregistrement du tableau prend toutes les lignes.

fault-ingest-200 = La description { $file } n’est pas utilisable : { $problem }
    .hint = Corrigez-la ou déplacez-la dans un autre dossier ; sans description, le fichier CSV est lu comme du texte simple.

fault-ingest-210 = La description { $file } ne correspond pas à son tableau. Première colonne différente : { $column }
    .hint = Le tableau a peut-être été modifié après sa description. Enregistrez les deux ensemble, ou déplacez la description dans un autre dossier pour lire le tableau sans libellés.

fault-ingest-211 = Le fichier { $file } existe déjà. Il n’a pas été remplacé.
    .hint = Choisissez un autre nom, ou demandez que le fichier soit remplacé (--replace en ligne de commande).

fault-ingest-212 = Le tableau compte { $columns } colonnes ; un fichier { $format } en contient au plus { $limit }.
    .hint = Enregistrez-le en CSV ou pour SPSS, ou retirez des colonnes.

fault-ingest-225 = Séjours formés d’une arrivée et du départ qui la suit : { $stays }. Arrivées sans départ : { $open } ; départs sans arrivée : { $unmatched }. Les passages manquants n’ont pas été devinés.
    .hint = Demandez si les sorties sont enregistrées à chaque poste, et si le fichier commence ou finit au milieu de séjours.

fault-ingest-226 = Séjours sans durée autorisée : { $stays }. On ignore s’ils ont été trop longs ; ils ne sont pas comptés parmi les dépassements de séjour.
    .hint = Demandez à la source le nombre de jours autorisés, ou le dernier jour autorisé.

fault-ingest-227 = Enregistrements qui ne disent pas de quelle personne il s’agit : { $records }. Ils ont été comptés comme enregistrements, mais ni comme personnes ni dans les séjours.
    .hint = Demandez à la source de quoi distinguer les personnes, par exemple un numéro tiré du document de voyage. Il n’est conservé nulle part.

fault-ingest-228 = Certains tableaux de { $indicator } n’ont pas été faits pour toutes les zones et années, parce que des cases désigneraient des personnes : { $tables }. Une case demande au moins { $least }.
    .hint = Réunissez des catégories, par exemple des provinces ou des niveaux d’instruction, et relisez le fichier.

fault-ingest-229 = Quand une année a plusieurs dates, seule la dernière de chaque zone a été prise. Lignes de dates antérieures laissées de côté : { $rows }.
    .hint = Des stocks de deux dates ne s’additionnent jamais. Pour prendre une autre date, supprimez les lignes des dates suivantes dans une copie du fichier.

fault-ingest-230 = Une somme de { $indicator } n’a pas été faite, parce que la valeur d’une partie manque.
    .hint = Cherchez dans le fichier la cellule vide ou le signe, et interrogez la source.

fault-ingest-231 = Dans le tableau « { $table } », des lignes ont été additionnées. Sommes : { $values }. Chacune renvoie à la première de ses lignes.
    .hint = Il n’y a rien à faire. Ce qui distingue les lignes, par exemple le lieu d’origine, reste dans le fichier.

fault-ingest-232 = Enregistrements comptés, quelle que soit la personne concernée : { $records }.
    .hint = Aucun enregistrement n’est conservé, seulement les tableaux qui en sont faits.

fault-ingest-190 = { $calendar ->
        [buddhist] { $year } dans la colonne « { $header } » peut être une année bouddhique. Elle n’a pas été lue.
        [hijri] { $year } dans la colonne « { $header } » peut être une année de l’hégire. Elle n’a pas été lue.
        [persian] { $year } dans la colonne « { $header } » peut être une année persane. Elle n’a pas été lue.
        [ethiopian] { $year } dans la colonne « { $header } » peut être une année éthiopienne. Elle n’a pas été lue.
       *[several] { $year } dans la colonne « { $header } » peut être une année de plusieurs calendriers. Elle n’a pas été lue.
    }
    .hint = Indiquez sur la page des colonnes dans quel calendrier les années sont écrites. Le programme ne le devine jamais.

fault-ingest-191 = « { $text } » dans la colonne « { $header } » n’est pas un âge. L’enregistrement est compté sans âge.
    .hint = Vérifiez le questionnaire. Un code tel que 999 pour « non déclaré » peut être nommé sur la page des colonnes.

fault-ingest-192 = { $province ->
        [whole] Les âges sont arrondis à 0 et à 5 : l’indice de Whipple est de { $whipple } ; 100 signifie aucun arrondi, 500 le maximum.
       *[part] Les âges sont arrondis à 0 et à 5, surtout dans la partie « { $province } » : l’indice de Whipple est de { $whipple } ; 100 signifie aucun arrondi, 500 le maximum.
    }
    .hint = L’indice combiné de Myers est de { $myers } dans sa forme d’origine et de { $pasex } dans la variante PASEX ; 0 signifie aucun arrondi. Les groupes d’âge quinquennaux faits ici en cachent la plus grande part.

fault-ingest-193 = { $records_form ->
        [one] { $records } enregistrement est identique, cellule par cellule, à un enregistrement précédent.
        [many] { $records } d’enregistrements sont identiques, cellule par cellule, à un enregistrement précédent.
       *[other] { $records } enregistrements sont identiques, cellule par cellule, à un enregistrement précédent.
    }
    .hint = Il peut s’agir d’une double saisie. Comptez une seule fois les enregistrements identiques, ou regardez les lignes.

fault-ingest-199 = { $calendar ->
        [buddhist] Aucune année de { $file } n’a pu être lue : { $year } peut être une année bouddhique.
        [hijri] Aucune année de { $file } n’a pu être lue : { $year } peut être une année de l’hégire.
        [persian] Aucune année de { $file } n’a pu être lue : { $year } peut être une année persane.
        [ethiopian] Aucune année de { $file } n’a pu être lue : { $year } peut être une année éthiopienne.
       *[several] Aucune année de { $file } n’a pu être lue : { $year } peut être une année de plusieurs calendriers.
    }
    .hint = Indiquez sur la page des colonnes dans quel calendrier les années sont écrites. Le programme ne le devine jamais.

fault-ingest-213 = Le formulaire { $form } explique les colonnes (questions trouvées : { $found } sur { $of }).
    .hint = Les libellés et les codes en viennent. Si ce n’est pas le bon formulaire, gardez les données dans un dossier à part.

fault-ingest-214 = Plusieurs formulaires conviennent aussi bien à ces données : { $forms }. Aucun n’a été utilisé.
    .hint = Ne laissez que le bon formulaire dans le dossier des données, puis rouvrez le fichier.

fault-ingest-215 = Le formulaire { $form } ne convient pas à ces données (questions trouvées : { $found } sur { $of }). Il n’a pas été utilisé.
    .hint = Placez dans le dossier des données le formulaire de leur collecte.

fault-ingest-216 = « { $name } » figure plusieurs fois dans le formulaire { $form }. La colonne n’a pas été expliquée.
    .hint = Exportez de nouveau les données avec les noms des groupes dans les en-têtes.

fault-ingest-217 = Le formulaire { $form } est inutilisable : { $problem ->
        [choices] il manque une colonne à sa feuille « choices »
        [nesting] un groupe ou une répétition n’y est pas fermé, ou l’est deux fois
        [size] il a trop de lignes
       *[survey] sa feuille « survey » manque d’une colonne ou de questions
    }.
    .hint = Vérifiez le formulaire là où il a été fait, puis placez le classeur corrigé dans le dossier des données.

fault-ingest-218 = Les colonnes qui peuvent identifier une personne ne sont écartées qu’en CSV, pas en { $format }.
    .hint = Écrivez dans un fichier dont le nom finit par .csv.

fault-ingest-233 = La colonne « { $column } » n’a pas de province utilisable : { $odd } enregistrements sur { $records } ont des codes qui ne figurent dans aucune liste. La matrice de région à région n’a pas été faite.
    .hint = Choisissez la colonne qui donne la province où les personnes sont nées ou vivaient auparavant, avec les codes de la province de résidence, ou renoncez à la matrice.

fault-ingest-234 = { $concept ->
    [birth] Aucune colonne n’indique le pays de naissance : les quatre groupes selon la naissance et la nationalité n’ont pas été comptés.
    [citizenship] Aucune colonne n’indique la nationalité : les quatre groupes selon la naissance et la nationalité n’ont pas été comptés.
    [province] Aucune colonne n’indique la province de résidence : aucune matrice de région à région n’a été faite.
   *[other] Aucune colonne n’indique la province où les personnes sont nées ou vivaient auparavant : aucune matrice de région à région n’a été faite.
}
    .hint = Si le fichier contient une telle colonne, indiquez-la dans la correspondance et importez-le de nouveau. Sinon, il n’y a rien à faire.

fault-ingest-235 = Dans la colonne « { $column } », { $odd } enregistrements sur { $records } ont des codes qui ne figurent dans aucune liste de provinces. Dans la matrice de région à région, ils comptent comme non déclarés, ou sont laissés de côté s’il s’agit de la province de résidence.
    .hint = Donnez leur province à ces codes dans la correspondance s’ils sont seulement écrits autrement.

fault-ingest-236 = Des cases du tableau « { $table } » ont été masquées : { $cells }. Elles ont moins de { $least } enregistrements ou en révéleraient une qui en a moins.
    .hint = Il n’y a rien à faire. Des régions plus grandes laissent moins de cases masquées.

fault-ingest-240 = Personnes qui, d’après leur âge, sont arrivées avant leur naissance, dans la colonne « { $header } ».
    .hint = L’année ou l’âge est faux. Elles sont comptées, avec une durée de séjour inconnue.

fault-ingest-241 = Personnes arrivées après le dénombrement, dans la colonne « { $header } ».
    .hint = Voyez les questionnaires. Elles sont comptées, avec une durée de séjour inconnue.

fault-ingest-242 = Personnes nées dans le pays qui ont une année d’arrivée, dans la colonne « { $header } ».
    .hint = Certaines ont vécu à l’étranger et sont revenues. Si la question ne leur était pas posée, une des réponses est fausse.

fault-ingest-243 = Années de la colonne « { $header } » qui peuvent être celles d’un autre calendrier.
    .hint = Rien n’a été deviné : ces personnes sont comptées, avec une durée de séjour inconnue. Si toutes les années sont de ce calendrier, dites-le dans la recette.

fault-ingest-244 = Réponses de la colonne « { $header } » qui ne sont pas des années.
    .hint = Ces personnes sont comptées, avec une durée de séjour inconnue. Donnez dans la recette les codes de non-réponse.

fault-ingest-245 = L’archive { $file } contient { $inside }, un fichier de type { $kind }, qui ne peut être lu qu’en dehors d’une archive.
    .hint = Sortez-le de l’archive et choisissez-le.

fault-ingest-246 = L’archive { $file } ne contient aucun fichier avec un tableau.
    .hint = Vérifiez que c’est la bonne archive et qu’elle a été créée ou copiée jusqu’au bout.

fault-ingest-237 = { $problem ->
        [order] L’en-tête ne peut pas commencer à la ligne { $first } et finir plus haut, à la ligne { $last }.
        [deep] Les lignes { $first } à { $last } dépassent les six lignes qu’un en-tête peut avoir.
        [blank] La première ou la dernière des lignes d’en-tête { $first } à { $last } est vide.
       *[beyond] La feuille n’a pas de lignes { $first } à { $last } où pourrait se trouver un en-tête.
    }
    .hint = Indiquez la ligne où commencent les en-têtes et celle où ils finissent, d’après les numéros à côté des lignes. Rien n’a été modifié.

fault-ingest-238 = { $problem ->
        [header] La ligne { $row } ne peut pas être la première ligne de données : elle n’est pas sous l’en-tête.
        [order] La ligne { $row } ne peut pas être la dernière ligne de données : elle est au-dessus de la première.
        [none] Il n’y a pas de données à la ligne { $row } ni en dessous.
        [begin] La recette ne pourrait pas retrouver la ligne { $row } comme première ligne de données : rien ne distingue des données les lignes au-dessus.
        [end] La recette ne pourrait pas retrouver la ligne { $row } comme dernière ligne de données : rien en dessous n’indique que le tableau finit.
        [differs] La ligne { $row } n’est pas la dernière ligne de données si le tableau finit comme vous l’indiquez.
        [twice] Les en-têtes de la ligne { $row } figurent aussi plus haut sur la feuille, et la recette prendrait ce tableau-là.
       *[beyond] La feuille n’a pas de ligne { $row }.
    }
    .hint = Indiquez d’autres numéros de ligne, ou les mots par lesquels commence la ligne qui met fin au tableau. Rien n’a été modifié.

fault-ingest-239 = Aucune ligne ne commence par « { $text } », où le tableau devrait finir. Il a été lu jusqu’à la fin de la feuille.
    .hint = Regardez les dernières lignes du tableau. S’il finit désormais autrement, corrigez ses lignes sur la page des colonnes et importez de nouveau le fichier.

fault-ingest-250 = Dans la colonne « { $header } », la plupart des cellules sont des nombres, et l’une est un texte : « { $text } ».
    .hint = Regardez s’il s’agit du signe d’une valeur manquante, d’une note ou d’une erreur de saisie. Rien n’a été modifié.

fault-ingest-251 = Une ligne n’a aucun texte qui dise à quoi elle se rapporte, alors que les autres en ont un.
    .hint = Souvent, son nom se trouve dans une ligne au-dessus, ou la ligne est une remarque. Rien n’a été laissé de côté.

fault-ingest-254 = { $reads ->
        [ones] Le fichier indique « { $words } », et la colonne « { $header } » a été lue en nombres entiers.
        [thousands] Le fichier indique « { $words } », et la colonne « { $header } » a été lue en milliers.
        [millions] Le fichier indique « { $words } », et la colonne « { $header } » a été lue en millions.
       *[other] Le fichier indique « { $words } », et la colonne « { $header } » a été lue avec un autre multiplicateur.
    }
    .hint = Si l’office a changé d’unité, modifiez multiplier dans la recette et importez de nouveau le fichier. Si ces mots désignent autre chose, il n’y a rien à faire.
fault-ingest-255 = « { $text } » dans la colonne « { $header } » ne figure dans aucune liste de codes. Les enregistrements qui le portent sont comptés, comme non déclarés dans cette colonne.
    .hint = Dites à la page « Indiquer ce que signifient les colonnes… » ce qu’il désigne. Le nombre à côté de cette ligne dit combien d’enregistrements le portent.

fault-ingest-256 = « { $text } » est une partie d’une année, et les valeurs sont gardées par année. Elle n’a pas été lue.
    .hint = Additionnez dans le fichier les trimestres ou les mois de chaque année s’ils comptent des événements, ou gardez le dernier de chaque année s’il s’agit d’effectifs ; importez ensuite le fichier de nouveau.

fault-ingest-257 = Aucune période de { $file } n’a pu être lue : « { $text } » est une partie d’une année, et les valeurs sont gardées par année.
    .hint = Additionnez dans le fichier les trimestres ou les mois de chaque année s’ils comptent des événements, ou gardez le dernier de chaque année s’il s’agit d’effectifs ; importez ensuite le fichier de nouveau.

fault-ingest-258 = { $order ->
        [dmy] Les dates telles que { $text } dans la colonne « { $header } » ont été lues comme jour, mois, année ; dans un autre ordre, ce ne sont pas des dates.
        [mdy] Les dates telles que { $text } dans la colonne « { $header } » ont été lues comme mois, jour, année ; dans un autre ordre, ce ne sont pas des dates.
       *[either] Dans la colonne « { $header } », certaines dates commencent par le jour et d’autres par le mois, comme { $text }. Elles n’ont pas été lues.
    }
    .hint = Indiquez l’ordre dans la recette : dates = "dmy" ou dates = "mdy" pour cette colonne.

fault-ingest-259 = { $letters_form ->
        [one] Le fichier est en UTF-8, sauf { $letters } lettre, qui a été lue comme Windows-1252.
        [many] Le fichier est en UTF-8, sauf { $letters } de lettres, qui ont été lues comme Windows-1252.
       *[other] Le fichier est en UTF-8, sauf { $letters } lettres, qui ont été lues comme Windows-1252.
    } La première se trouve à la ligne { $line }.
    .hint = Regardez les noms de cette ligne. S’ils sont incorrects, corrigez le fichier dans le programme dont il provient et enregistrez-le en UTF-8.

fault-ingest-252 = { $what ->
        [area] Rien ne dit à quel pays ou zone se rapportent les valeurs de la colonne « { $column } ».
        [period] Rien ne dit à quelle année ou période se rapportent les valeurs de la colonne « { $column } ».
        [all-area] Rien ne dit à quel pays ou zone se rapportent les valeurs.
        [all-period] Rien ne dit à quelle année ou période se rapportent les valeurs.
       *[rows] Aucune colonne lue ne dit à quoi se rapporte une ligne.
    }
    .hint = Revenez en arrière et donnez la réponse qui manque : choisissez ce que contient la colonne qui le dit, ou remplissez le champ valable pour toutes les valeurs.

fault-ingest-253 = La colonne « { $column } » nomme des pays, et { $country }, dont ce sont les chiffres, n’en fait pas partie.
    .hint = Indiquez si elle nomme les lieux que décrivent les chiffres (c{ $number }=area) ou ceux d’où les personnes viennent ou vers lesquels elles sont parties (c{ $number }=origin, birth, citizenship, previous-residence, next-residence). Rien n’a été conservé.

fault-ingest-264 = Chacune de ces colonnes dit d’où viennent ou vers où sont parties les personnes d’une valeur : { $columns }. Une valeur n’est conservée qu’avec l’une d’elles.
    .hint = Choisissez laquelle lire et écartez les autres (skip). Si des lignes diffèrent par celles-ci, choisissez un tableau qui a des totaux à leur place. Rien n’a été conservé.
