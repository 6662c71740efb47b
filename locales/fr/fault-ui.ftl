# Refus de la porte par laquelle passe chaque demande d’une fenêtre.

fault-ui-101 = Une fenêtre nommée « { $window } » a demandé une page, et le programme n’a pas de fenêtre de ce nom.
    .hint = Fermez cette fenêtre et continuez dans une autre. Rien n’a été modifié.
fault-ui-102 = Une page provenant de { $origin } a adressé une demande au programme, alors que seules les pages du programme y sont autorisées.
    .hint = Rien ne lui a été montré et rien n’a été modifié. Si un fichier que vous avez ouvert contient des pages d’autrui, fermez-le.
fault-ui-103 = Une modification a été demandée par une page qui n’appartient pas à la session actuelle du programme.
    .hint = Rouvrez la page depuis la barre latérale, puis recommencez l’étape. Rien n’a été modifié.
fault-ui-104 = La page a envoyé un contenu d’un type que le programme n’accepte pas ({ $kind }).
    .hint = Choisissez les fichiers avec le bouton de la page au lieu de les y déposer. Rien n’a été modifié.
fault-ui-105 = La page a envoyé plus de { $limit_bytes } octets à la fois.
    .hint = Raccourcissez le texte, ou répartissez-le en plusieurs paragraphes. Rien n’a été modifié.
fault-ui-106 = Le programme ne connaît pas les demandes du type { $method }.
    .hint = Rien n’a été modifié. Revenez en arrière et utilisez les boutons de la page.
fault-ui-107 = L’adresse de la page compte plus de { $limit_bytes } octets.
    .hint = Choisissez moins d’éléments à la fois, par exemple moins de pays ou zones dans une même figure.
fault-ui-901 = Cette page n’a pas pu être affichée en raison d’une erreur du programme.
    .hint = Vos données sont intactes. Revenez en arrière et continuez ; si cela se reproduit, envoyez le fichier de diagnostic et ce code à ceux qui s’occupent du programme.
fault-ui-110 = Aucun fichier n’a été choisi.
    .hint = Appuyez de nouveau sur le bouton et choisissez un fichier dans la fenêtre qui s’ouvre. Rien n’a été modifié.
fault-ui-111 = Aucun espace de travail n’est ouvert.
    .hint = Ouvrez un espace de travail sur la page d’accueil, ou créez-en un. Rien n’a été modifié.
