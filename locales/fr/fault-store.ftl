### Ce que dit le fichier de l’espace de travail lorsque quelque chose l’arrête. Un message par code, avec un conseil.

fault-store-101 = { $file } n’est pas un espace de travail de Bearings.
    .hint = Choisissez un fichier dont le nom se termine par .bearings. Pour reprendre un classeur ou un tableau, ouvrez d’abord un espace de travail et importez-y le fichier.

fault-store-102 = Le fichier { $file } n’existe plus.
    .hint = Il a peut-être été déplacé, renommé ou supprimé, ou le support sur lequel il se trouve n’est pas connecté.

fault-store-103 = Il existe déjà un fichier nommé { $file }.
    .hint = Choisissez un autre nom ou un autre dossier. Rien n’a été modifié.

fault-store-104 = { $file } se trouve déjà dans cet espace de travail.
    .hint = Pour lire le même fichier d’une autre manière, retirez-le d’abord de la liste des sources, puis importez-le de nouveau.

fault-store-105 = { $fields_form ->
        [one] Cette étape ne peut plus être annulée : { $fields } champ qu’elle avait modifié l’a été de nouveau depuis.
        [many] Cette étape ne peut plus être annulée : { $fields } de champs qu’elle avait modifiés l’ont été de nouveau depuis.
       *[other] Cette étape ne peut plus être annulée : { $fields } champs qu’elle avait modifiés l’ont été de nouveau depuis.
    }
    .hint = Annulez d’abord les modifications ultérieures, ou saisissez de nouveau l’ancien texte à la main.

fault-store-106 = L’opération a été interrompue. L’espace de travail est dans l’état où il était auparavant.
    .hint = Vous pouvez la relancer à tout moment.

fault-store-107 = Il n’y a pas d’étape { $act } à annuler.
    .hint = Elle a peut-être déjà été annulée. Ouvrez la liste des modifications récentes et choisissez de nouveau.

fault-store-108 = L’élément que vous modifiiez ne se trouve plus dans l’espace de travail ({ $entity }).
    .hint = Il a peut-être été retiré dans une autre fenêtre. Revenez à la liste et ouvrez-le de nouveau.

fault-store-109 = Le nom du fichier ou de son dossier contient des caractères que le programme ne peut pas lire : { $path }
    .hint = Renommez le fichier ou le dossier avec des lettres simples et des chiffres, puis réessayez.

fault-store-110 = Le dossier { $folder } n’existe pas.
    .hint = Choisissez un dossier qui existe, ou créez-le d’abord.

fault-store-111 = Une copie ne peut pas être enregistrée à la place de { $file }, car cet espace de travail est ouvert.
    .hint = Choisissez un autre nom ou un autre dossier pour la copie.

fault-store-112 = Le fichier { $file } commence comme un tableau d’un autre programme, mais ne peut pas être lu.
    .hint = Il a pu être tronqué pendant la copie. Copiez-le de nouveau, ou demandez-le au format CSV.

fault-store-113 = { $file } est verrouillé par une phrase secrète.
    .hint = Ouvrez-le depuis la page d’accueil, qui demande la phrase secrète, ou indiquez en ligne de commande un fichier qui la contient : --passphrase-file.

fault-store-114 = Ce n’est pas la phrase secrète de { $file }.
    .hint = Vérifiez la langue du clavier et les majuscules, puis saisissez-la de nouveau. Une copie antérieure peut avoir une phrase secrète antérieure.

fault-store-115 = La phrase secrète est trop courte. Nombre de caractères nécessaire : { $least }.
    .hint = Quatre ou cinq mots sans lien entre eux se retiennent facilement et se devinent difficilement.

fault-store-116 = { $file } est chiffré d’une manière que ce programme ne connaît pas.
    .hint = Ouvrez-le avec le programme qui l’a créé, ou avec une version plus récente de celui-ci. Si le fichier est endommagé, restaurez une copie antérieure.

fault-store-117 = Les espaces de travail verrouillés et les enregistrements conservés demandent le fichier { $file } du programme, qui manque.
    .hint = Installez de nouveau le programme. L’espace de travail est resté tel quel.

fault-store-118 = Le tableau { $file } est chiffré et ne peut pas être lu sans sa clé.
    .hint = Demandez à la personne qui l’a envoyé une copie non chiffrée, par une voie sûre pour ce qu’il contient.

fault-store-119 = La colonne « { $column } » du fichier { $file } contient des nombres de { $digits } chiffres. Au-delà de 38, ils seraient modifiés à la lecture.
    .hint = Demandez le tableau avec cette colonne sous forme de texte ou avec moins de chiffres, ou sans elle.

fault-store-150 = Deux valeurs différentes pour { $indicator }, { $area }, { $period } : { $kept } a été conservée, { $left_out } a été laissée de côté.
    .hint = Comparez les cellules dans les fichiers. Si la valeur laissée de côté est la bonne, retirez l’autre source et recommencez l’import.

fault-store-201 = { $file } est ouvert dans une autre fenêtre ou dans un autre programme.
    .hint = Allez dans l’autre fenêtre, ou fermez-la et réessayez. Rien n’a été modifié.

fault-store-202 = { $file } ne peut être que lu, et non modifié.
    .hint = Copiez-le dans un dossier qui vous appartient, ou demandez le droit de le modifier à la personne qui s’occupe de cet ordinateur.

fault-store-203 = Aucun fichier ne peut être écrit dans le dossier { $folder }.
    .hint = Les modifications sont mises en sûreté à côté de l’espace de travail ; vous devez donc avoir le droit d’écrire dans son dossier. Copiez l’espace de travail dans un dossier qui vous appartient et ouvrez-le à cet endroit.

fault-store-204 = Il n’y a plus de place sur le disque pour écrire { $file }. Votre dernière modification n’a pas été enregistrée ; tout ce qui la précède est en sûreté.
    .hint = Libérez de l’espace sur le disque, ou enregistrez une copie de l’espace de travail sur un autre support, puis réessayez.

fault-store-205 = Vous n’avez pas le droit d’ouvrir { $file }.
    .hint = Adressez-vous à la personne qui vous a remis le fichier, ou copiez-le dans un dossier qui vous appartient.

fault-store-206 = Le disque n’a pas pu lire ou écrire { $file }. Message du système : { $reason }
    .hint = Vérifiez que le support est connecté et fonctionne, puis réessayez. Enregistrez une copie de l’espace de travail sur un autre support.

fault-store-207 = La copie { $file } ne s’est pas révélée identique à l’espace de travail et a été supprimée.
    .hint = Enregistrez de nouveau la copie, si possible sur un autre support. Si cela se produit deux fois, le support est peut-être défaillant.

fault-store-208 = Le disque a eu une défaillance pendant le rangement de vos modifications. Elles sont en sûreté, mais l’espace de travail doit être ouvert de nouveau.
    .hint = Fermez l’espace de travail et ouvrez-le de nouveau.

fault-store-209 = Cette opération demande plus de mémoire que le programme ne peut en utiliser.
    .hint = Fermez d’autres programmes, ou travaillez sur une plus petite partie des données.

fault-store-301 = { $file } a été créé par une version plus récente de Bearings (format { $found } ; la présente version ouvre les formats jusqu’à { $known }).
    .hint = Installez la version la plus récente de Bearings sur cet ordinateur. Le fichier n’a pas été modifié.

fault-store-302 = { $file } est endommagé ou n’a pas été copié entièrement.
    .hint = Utilisez « Restaurer une copie antérieure », ou copiez de nouveau le fichier depuis l’endroit où vous l’avez obtenu, après l’y avoir fermé.

fault-store-303 = { $file } a été écrit par une version plus récente de la base de données intégrée à Bearings.
    .hint = Installez la version la plus récente de Bearings sur cet ordinateur. Le fichier n’a pas été modifié.

fault-store-901 = Une erreur s’est produite dans le programme : { $reason }
    .hint = L’espace de travail est dans l’état où il était auparavant. Veuillez envoyer un fichier de diagnostic à ceux qui s’occupent de Bearings ; il ne contient aucune de vos données.

fault-store-902 = La recette d’import mélange des sources : certaines valeurs appartiennent à { $source }, édition { $edition }.
    .hint = Un fichier est importé comme une seule édition d’une seule source. Corrigez la recette, ou importez les parties une à une.

fault-store-903 = La recette d’import utilise une dimension qui n’existe pas dans Bearings : { $name }.
    .hint = Corrigez le nom dans la recette.

fault-store-904 = L’espace de travail contient un code que Bearings ne connaît pas : { $text }
    .hint = Le fichier a peut-être été modifié avec un autre programme. Utilisez « Restaurer une copie antérieure ».

fault-store-905 = Le nom { $field } est réservé au programme lui-même.
    .hint = Choisissez un autre nom.
