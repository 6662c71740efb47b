## Espaces de travail, copies, historique, aide.

ui-none-open = Aucun espace de travail n’est ouvert
ui-none-open-next = Un espace de travail est le fichier unique qui contient les données et les textes de votre institution. Créez-en un, ou consultez sans espace de travail la fiche de données internationales de n’importe quel pays.
ui-new-country = Pays ou zone du profil
ui-new-choose = Choisissez un pays ou une zone
ui-new-international = Y placer les estimations internationales publiées, à côté de vos propres chiffres
ui-new-file = Un espace de travail est un seul fichier. Vous choisirez son nom et son emplacement à l’étape suivante.
ui-new-make = Créer l’espace de travail…

ui-copies = Copies et historique
ui-copy-elsewhere = Une copie ailleurs
ui-copy-write = Enregistrer une copie…
ui-copy-earlier = Copies antérieures
ui-copy-earlier-what = Le programme conserve les cinq dernières copies à côté de l’espace de travail. Avant d’en restaurer une, il conserve l’état actuel sous forme de copie.
ui-copy-none = Il n’y a pas encore de copie antérieure.
ui-copy-restore = Restaurer
ui-history = Modifications, de la plus récente à la plus ancienne
ui-history-none = Rien n’a encore été modifié.
ui-history-undone = annulée

ui-help-first = Premiers pas
ui-help-step-country = « Voir mon pays », sur la page d’accueil, affiche la fiche de données de n’importe quel pays ou zone, sans rien importer.
ui-help-step-import = Créez un espace de travail et importez vos propres tableaux dans la rubrique Données. Vous voyez ce qui a été trouvé avant que quoi que ce soit ne soit conservé.
ui-help-step-write = Dans la rubrique Profil, ajoutez votre texte propre à chaque section et indiquez le nom de votre institution.
ui-help-step-trace = Chaque nombre souligné peut être ouvert : il montre sa formule, ses observations et la cellule du fichier dont il provient.
ui-help-step-copy = Enregistrez souvent une copie sur un autre disque. L’en-tête indique la date de la dernière copie.
ui-help-keys = Touches
ui-help-keys-what = Tab avance, Maj et Tab reculent, Entrée ouvre, Échap ferme une fenêtre placée devant la page.
ui-help-associate = Ouverture par double-clic
ui-help-associate-what = Vos fichiers qui se terminent par .bearings peuvent s’ouvrir par un double-clic. Ce réglage ne concerne que vous et n’exige aucun droit d’administrateur.
ui-help-associate-do = Ouvrir ces fichiers avec ce programme
ui-help-associated = Les fichiers qui se terminent par .bearings s’ouvrent désormais avec ce programme.
ui-help-associate-refused = Le système n’a pas accepté ce programme pour ces fichiers.
ui-help-diagnosis = Fichier de diagnostic
ui-help-diagnosis-what = Lorsque quelque chose ne fonctionne pas, enregistrez ce fichier et envoyez-le à la personne ou au service qui vous a fourni le programme. Il contient les versions, les réglages et les codes des erreurs, mais aucune donnée.
ui-help-diagnosis-write = Enregistrer un fichier de diagnostic…
ui-help-version = Version { $version }

## Nom d’un acte dans le menu d’annulation et dans l’historique.

act-import = import d’un fichier
act-import-of = import de { $file }
act-remove-release = retrait d’un fichier
act-remove-release-of = retrait de { $file }
act-edit-text = modification d’un texte
act-edit-office = renseignements sur l’institution
act-leave-out = section omise ou rétablie
act-mark-read = marque « relu par nos soins »
act-create = nouvel espace de travail
act-count-records = comptage des enregistrements conservés
act-undo = annulation
