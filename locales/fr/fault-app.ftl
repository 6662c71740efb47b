## Ce que le programme refuse. Chaque phrase dit ce qui a été refusé ; son conseil dit que faire.

fault-app-101 = Aucune recette d’import ne convient à { $file }.
    .hint = Consultez l’aperçu pour voir quels tableaux ont été trouvés. Une recette est un petit fichier texte ; le guide de l’utilisateur explique comment l’écrire.

fault-app-102 = « { $code } » n’est pas un pays ni une zone de cette édition.
    .hint = Choisissez le pays ou la zone dans la liste.

fault-app-103 = Le programme n’écrit pas de fichiers du type « { $format } ».
    .hint = Choisissez pdf, docx, html, xlsx ou sdmx-csv.

fault-app-104 = Il n’y a rien à annuler.
    .hint = Toutes les modifications de cet espace de travail ont déjà été annulées, ou aucune n’a été faite.

fault-app-105 = Le programme ne dispose pas de la langue « { $language } ».
    .hint = Choisissez en, fr, es, ar, pt, ru ou zh.

fault-app-106 = Le modèle ne comporte pas de section « { $section } ».
    .hint = Rouvrez le profil et choisissez une section de son plan.

fault-app-107 = Les données disponibles ne contiennent aucun chiffre pour { $code }.
    .hint = Importez un fichier qui couvre ce pays ou cette zone, ou choisissez-en un autre.

fault-app-108 = Le texte est trop long : une section peut contenir { $limit_form ->
        [one] { $limit } caractère
        [many] { $limit } de caractères
       *[other] { $limit } caractères
    } au plus.
    .hint = Raccourcissez le texte ou répartissez-le sur plusieurs sections. Rien de ce que vous avez tapé n’a été perdu.

fault-app-109 = { $file } ne peut pas servir de logo.
    .hint = Choisissez une image PNG ou JPEG d’un mégaoctet au plus.

fault-app-110 = Une copie ne peut pas être écrite sur l’espace de travail lui-même : { $file }.
    .hint = Choisissez un autre dossier, de préférence sur un autre disque ou sur une clé USB.

fault-app-201 = Le fichier { $file } ne peut pas être écrit.
    .hint = Vérifiez que le dossier existe, que vous avez le droit d’y écrire et que le disque n’est pas plein. Rien n’a été modifié.

fault-app-202 = Le fichier { $file } ne peut pas être lu.
    .hint = Vérifiez qu’il existe toujours et qu’aucun autre programme ne l’a verrouillé.

fault-app-901 = Une partie du programme est absente ou endommagée : { $file }.
    .hint = Copiez de nouveau le dossier du programme depuis l’endroit où vous l’avez obtenu. Vos espaces de travail ne sont pas touchés.

fault-app-902 = Le programme n’a pas tenu l’une de ses propres promesses : { $promise }.
    .hint = Rien n’a été modifié. Enregistrez un fichier de diagnostic dans la rubrique Aide et envoyez-le à la personne ou au service qui vous a fourni le programme.

# $choice (Text) what was sent
fault-app-111 = « { $choice } » ne fait pas partie des choix de ce formulaire.
    .hint = { $listed ->
        [yes] Choisissez l’une de ces possibilités : { $choices }. Rien n’a été modifié.
       *[no] Choisissez l’une des entrées proposées par la page. Rien n’a été modifié.
    }

# $field (Text) id of the field
fault-app-112 = { $field ->
        [title] Le titre de la source manque.
        [document] Le nom du document manque.
        [publisher] L’éditeur manque.
        [edition] L’édition manque.
        [licence] La licence manque.
        [kind] La nature des nombres n’est pas indiquée.
        [reference] La date de référence manque.
        [residence] Il n’est pas indiqué qui est résident.
        [indicator] Il n’est pas indiqué ce qui est compté.
        [period] L’année ou la période manque.
        [value] La valeur manque.
        [page] La page ou l’endroit du document manque.
       *[other] Un champ est vide : { $field }.
    }
    .hint = Remplissez le champ. Ce que vous avez tapé est toujours là lorsque vous revenez en arrière.

# $what (Text) what is missing: value or indicator
fault-app-113 = { $what ->
        [value] Aucune colonne ne contient de valeurs.
       *[other] Il n’est pas indiqué ce que comptent les valeurs.
    }
    .hint = Revenez en arrière et choisissez « Valeurs » pour une colonne de nombres, puis ce qui est compté. Si chaque ligne est une personne, choisissez que les lignes sont des enregistrements à compter (rows=records).

# $text (Text) what was typed
fault-app-114 = « { $text } » n’est pas un nombre.
    .hint = N’écrivez que des chiffres, avec un point ou une virgule avant les décimales : 1044854 ou 3,5.

# $indicator (Text) what is counted
# $looks (Text) what it looks like: thousands, persons or neither
# $source (Text) id of the source it was compared with
# $compared (Count) how many values were compared
fault-app-120 = { $looks ->
        [thousands] « { $indicator } » semble exprimé en milliers : ses valeurs sont environ mille fois plus petites que celles de { $source }.
        [persons] « { $indicator } » semble exprimé en unités et non en milliers : ses valeurs sont environ mille fois plus grandes que celles de { $source }.
       *[neither] L’unité de « { $indicator } » est douteuse : ses valeurs et celles de { $source } diffèrent d’un facteur de mille environ.
    }
    .hint = Valeurs comparées : { $compared }. Cherchez dans l’en-tête du tableau une unité telle que « en milliers ». Si c’est le cas, acceptez la correction ; elle peut être annulée.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $whipple (Number) Whipple’s index, 100 without heaping
# $myers (Number) Myers’ blended index as first published, 0 without heaping
# $pasex (Number) Myers’ blended index as in PASEX
fault-app-121 = Les âges sont arrondis à 0 et à 5 (« { $indicator } », { $area }, { $period }) : l’indice de Whipple est de { $whipple } ; 100 signifie aucun arrondi, 500 le maximum.
    .hint = L’indice combiné de Myers est de { $myers } dans sa forme d’origine et de { $pasex } dans la variante PASEX ; 0 signifie aucun arrondi. Utilisez des groupes d’âge quinquennaux et signalez-le à côté des âges détaillés.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $index (Number) the index
fault-app-122 = La structure par âge et par sexe est irrégulière (« { $indicator } », { $area }, { $period }) : l’indice combiné des Nations Unies est de { $index } ; au-dessous de 20, il est bon.
    .hint = Cherchez des groupes d’âge ou des sexes inversés ou oubliés. La guerre, la migration et les petits effectifs peuvent aussi en être la cause.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Text) code of the age group
# $ratio (Number) males per 100 females
fault-app-123 = On compte { $ratio } hommes pour 100 femmes (« { $indicator } », { $area }, { $period }, { $age }).
    .hint = Vérifiez si les colonnes des sexes sont inversées ou si l’une d’elles est incomplète. La migration de travail peut aussi en être la cause.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $kind (Text) outlier, break or end
# $growth (Number) growth in percent a year
fault-app-124 = { $kind ->
        [outlier] Une valeur s’écarte du cours de sa série : « { $indicator } », { $area }, { $period }.
        [break] Une série change de niveau et y reste : « { $indicator } », { $area }, { $period }.
       *[end] La première ou la dernière valeur d’une série est loin de son cours : « { $indicator } », { $area }, { $period }.
    }
    .hint = Le changement est de { $growth } pour cent par an. Cherchez une erreur de saisie, une autre définition ou une autre source ; une crise peut aussi en être la cause.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $edition (Text) the edition before
# $before (Number) its value
# $now (Number) the value now
fault-app-125 = « { $indicator } », { $area }, { $period } : la valeur est de { $now } ; l’édition { $edition } donnait { $before }. Les autres valeurs ont bien moins changé.
    .hint = Vérifiez la valeur à la source. Si elle est juste, il n’y a rien à faire.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Count) the age, completed years
fault-app-126 = Aucun groupe d’âge ne commence à { $age } ans, bien qu’il y en ait de plus âgés (« { $indicator } », { $area }, { $period }).
    .hint = Cherchez un groupe d’âge oublié ou illisible.

# $indicator (Text) what is counted
# $concept (Text) area, counterpart, sex or age
# $codes (Count) how many are gone
# $code (Text) one of them
# $edition (Text) the edition before
fault-app-127 = { $concept ->
        [area] Des pays ou zones de l’édition { $edition } ont disparu, par exemple { $code } (« { $indicator } »).
        [counterpart] Des pays d’origine ou de destination de l’édition { $edition } ont disparu, par exemple { $code } (« { $indicator } »).
        [sex] Un sexe présent dans l’édition { $edition } a disparu : { $code } (« { $indicator } »).
       *[age] Des groupes d’âge de l’édition { $edition } ont disparu, par exemple { $code } (« { $indicator } »).
    }
    .hint = Nombre de codes disparus : { $codes }. Cherchez des lignes ou des colonnes oubliées ou écrites autrement.

# $indicator (Text) what is counted
# $period (Text) the year
fault-app-128 = L’année { $period } n’est pas encore achevée (« { $indicator } »).
    .hint = Vérifiez l’année. Il peut s’agir d’une erreur de saisie, d’une projection ou d’une année d’un autre calendrier.

fault-app-129 = Il n’y a plus rien à corriger ici : les données ont changé depuis que la page a été faite.
    .hint = Ouvrez de nouveau les contrôles du fichier.

fault-app-130 = La nouvelle phrase secrète n’a pas été saisie deux fois de la même façon.
    .hint = Saisissez-la de nouveau, lentement, dans les deux champs. Rien n’a été modifié.

fault-app-131 = Une phrase secrète perdue, ce sont des données perdues, et les copies antérieures sont supprimées : le verrou n’est posé qu’une fois que vous avez dit le savoir.
    .hint = Cochez la case, ou ajoutez --lost-means-lost en ligne de commande. Rien n’a été modifié.

fault-app-132 = Aucune recette qui compte des enregistrements ne convient à { $file }.
    .hint = Indiquez d’abord ce que signifient les colonnes, et gardez la recette. Rien n’a été conservé des enregistrements.

fault-app-133 = Des enregistrements de personnes ne sont conservés que si quelqu’un l’a choisi.
    .hint = L’importation les compte sans en conserver. Pour les conserver, chiffrés, ajoutez --keep-persons.
fault-app-145 = { $table ->
    [matrix] L’espace de travail ne contient aucun tableau de migration compté à partir d’enregistrements.
   *[other] L’espace de travail ne contient aucun tableau de migration portant l’identifiant { $table }.
}
    .hint = Importez un fichier d’enregistrements et dites quelles colonnes donnent la province de résidence, la province de naissance ou d’il y a un ou cinq ans, le pays de naissance et la nationalité. Ce qui manquait à un tableau figure parmi les constats de l’import.

fault-app-134 = « { $text } » n’est pas le numéro d’une ligne.
    .hint = Écrivez le numéro qui figure à côté de la ligne, par exemple 3. Un champ vide laisse la ligne telle qu’elle a été vue.

fault-app-135 = { $file } nomme lui-même ses colonnes : aucune de ses lignes n’est un en-tête.
    .hint = Laissez vides les champs des lignes d’en-tête et de données.

fault-app-136 = Un tableau ne s’écrit pas dans un fichier du type « { $format } ».
    .hint = Choisissez un nom qui se termine par .csv, .sav ou .dta.

fault-app-137 = Des lignes ne diffèrent que par ce qui n’est pas lu : { $columns }. Une catégorie y passerait pour le total.
    .hint = Indiquez ce que contiennent ces colonnes et ce que signifient leurs codes. Si elles sont inutiles, choisissez un tableau qui a des totaux à leur place. Rien n’a été conservé.

fault-app-138 = Rien ne dit en quoi ces colonnes de valeurs diffèrent : { $columns }. Deux valeurs désigneraient la même chose.
    .hint = N’en lisez qu’une, choisissez pour chacune ce qu’elle compte, ou écrivez dans son en-tête une année, un sexe, un âge ou un motif. Rien n’a été conservé.

fault-app-139 = La réponse « { $answer } » ne change rien : { $why ->
    [column] le tableau n’a pas cette colonne.
    [text] la colonne n’a pas ce texte.
   *[read] la colonne n’est pas lue ainsi.
}
    .hint = Regardez les colonnes et les textes que nomme la proposition, et écrivez-les tels qu’ils y figurent. Rien n’a été modifié.

fault-app-146 = « { $text } » donne les valeurs en « { $words } », or les valeurs ne sont conservées qu’en unités, en milliers ou en millions.
    .hint = Multipliez les nombres dans le fichier, corrigez-y les mots et refaites la correspondance ; ou, si les nombres sont tout de même en unités, en milliers ou en millions, indiquez-le (multiplier=0, 3 ou 6). Rien n’a été conservé.

fault-app-147 = « { $text } » donne les valeurs en « { $words } », or cet indicateur est conservé en dollars des États-Unis.
    .hint = Convertissez les nombres en dollars des États-Unis dans le fichier, au taux de change de chaque année, et corrigez-y les mots. S’ils sont tout de même en dollars des États-Unis, indiquez-le (unit=USD). Rien n’a été conservé.

fault-app-148 = « { $title } » ne parle que { $sex ->
    [M] des hommes
   *[F] des femmes
}, et rien ne dit le sexe des valeurs : elles vaudraient pour les deux sexes.
    .hint = Indiquez le sexe de toutes les valeurs (sex=M ou sex=F), ou qu’elles valent pour les deux (sex=_T). Rien n’a été conservé.

fault-app-149 = Des lignes ne diffèrent que par des textes de la colonne « { $column } » qui désignent une seule chose, { $code } : { $texts }. Le premier y passerait pour tous.
    .hint = Donnez à l’un des textes un autre code, additionnez les lignes dans le fichier, ou indiquez que de telles lignes sont des parties à additionner (add-up=yes). Rien n’a été conservé.
