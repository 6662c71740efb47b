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
    .hint = Choisissez l’une des entrées proposées par la page. Rien n’a été modifié.

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
    .hint = Revenez en arrière et choisissez « Valeurs » pour une colonne de nombres, puis ce qui est compté.

# $text (Text) what was typed
fault-app-114 = « { $text } » n’est pas un nombre.
    .hint = N’écrivez que des chiffres, avec un point ou une virgule avant les décimales : 1044854 ou 3,5.
