## Doutes sur les mots d’une langue. Chacun dit ce qui ne va pas ; son conseil dit ce que fait le traducteur.

fault-locale-101 = « { $text } » n’est pas une langue.
    .hint = Utilisez un code court tel que en, fr, es, ar, pt, ru ou zh.

fault-locale-102 = { $file } ne peut pas être lu à la ligne { $line } : { $reason }
    .hint = Corrigez la ligne. D’ici là, le message s’affiche en anglais.

fault-locale-103 = Le message { $message } n’est pas traduit.
    .hint = Ajoutez-le à la langue. D’ici là, il s’affiche en anglais.

fault-locale-104 = Le message { $message } n’est pas connu du programme.
    .hint = Supprimez-le, ou corrigez son nom.

fault-locale-105 = Le message { $message } utilise { $variable }, que le message anglais ne comporte pas.
    .hint = N’utilisez que les variables du message anglais. D’ici là, il s’affiche en anglais.

fault-locale-106 = Le message { $message } omet { $variable }.
    .hint = Employez cette variable quelque part dans la phrase. D’ici là, le message s’affiche en anglais.

fault-locale-107 = Il manque au message { $message } sa partie { $attribute }.
    .hint = Traduisez-la. D’ici là, elle s’affiche en anglais.

fault-locale-108 = Le message { $message } comporte la partie { $attribute }, que le message anglais n’a pas.
    .hint = Supprimez-la, ou corrigez son nom.

fault-locale-109 = Le message { $message } n’a pas de forme { $form } pour { $variable }.
    .hint = Ajoutez cette forme : cette langue accorde différemment certains nombres.

fault-locale-110 = { $file } contient le message { $message } une seconde fois.
    .hint = Gardez l’un des deux.

fault-locale-111 = Le message { $message } renvoie à { $reference }, qui n’existe pas.
    .hint = Corrigez le nom, ou écrivez les mots en toutes lettres.

fault-locale-112 = Les réglages de la langue ne peuvent pas être lus : { $reason }
    .hint = Corrigez locale.toml sur le modèle d’une autre langue.

fault-locale-113 = La ligne { $row } des noms de pays et zones ne peut pas être utilisée : { $reason }
    .hint = Une ligne comporte un code, un nom et quatre formes ou cellules vides. Corrigez-la ; d’ici là, le nom manque.
