## La page d’accueil et les préférences.

ui-start-welcome = Bienvenue. Choisissez votre langue.
ui-language-draft = Cette traduction est un projet que personne n’a encore relu.
ui-start-title = Que souhaitez-vous faire ?
ui-start-promise = Ces données n’appartiennent qu’à vous ; personne d’autre ne peut les voir. Le programme n’utilise jamais de réseau.

ui-door-country = Voir mon pays
ui-door-country-what = La fiche de données sur la migration de n’importe quel pays ou zone, à partir d’estimations internationales publiées. Prête en quelques secondes ; rien à importer.
ui-door-file = Partir de mon propre fichier
ui-door-file-what = Créez un espace de travail pour votre institution, importez les tableaux dont vous disposez et rédigez votre profil migratoire.
ui-door-open = Ouvrir un espace de travail
ui-door-open-what = Continuez avec un fichier dont le nom se termine par .bearings.

ui-choose-file = Choisir un fichier…
ui-recent = Espaces de travail récents
ui-recent-gone = n’existe plus à cet endroit
ui-later = Rubriques en préparation
ui-room-later = Cette rubrique est en préparation.
ui-learn-later = Des modules de formation sur les données relatives à la migration, avec des exercices sur de vrais tableaux.
ui-plan-later = Le plan national relatif aux données sur la migration : ce qu’il faut, ce qui existe, qui fait quoi et pour quand.
ui-teach-later = Rédiger, traduire et distribuer des modules de formation, et recueillir les résultats en classe.
ui-back-to-start = Retour à la page d’accueil

ui-preferences = Préférences
ui-language = Langue
ui-look = Apparence
ui-theme = Couleurs
ui-theme-system = Comme le système
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-theme-contrast = Contraste élevé
ui-text-size = Taille du texte
ui-keep = Conserver

ui-not-done = L’opération n’a pas été effectuée
ui-go-back = Retour
ui-cancel = Interrompre
ui-leave-form = Renoncer
ui-close = Fermer
