## La rubrique Profil : plan du document, sections, texte propre, diffusion.

ui-profile-outline = Sections du profil
ui-profile-light = Profil allégé
ui-profile-no-data = pas de données
ui-profile-to-write = à rédiger
ui-profile-left-out = omise
ui-profile-complete = Sections complètes : { $complete } sur { $of }
ui-profile-leave-out = Omettre cette section
ui-profile-put-back = Rétablir cette section
ui-profile-preview = Aperçu avant impression
ui-profile-office = Votre institution
ui-profile-give-out = Diffuser

ui-own-words = Votre texte propre pour cette section
ui-own-words-help = Une ligne vide ouvre un nouveau paragraphe. Les chiffres entre accolades, comme {"{"}B11{"}"}, se mettent à jour d’eux-mêmes.
ui-own-place = Place de votre texte
ui-own-before = Avant le texte généré
ui-own-after = Après le texte généré
ui-own-instead = À la place du texte généré
ui-own-draft-found = Un texte tapé ici précédemment n’a pas été conservé comme modification.
ui-own-draft-show = Afficher ce texte

ui-give-promise = Les fichiers ne contiennent aucun nom d’auteur, de dossier ou d’ordinateur.
ui-give-draft = traduction non relue
ui-give-read-by-us = Relu par nos soins
ui-give-not-read = Non relu par nos soins
ui-give-pdf = PDF
ui-give-docx = Word
ui-give-html = Page web
ui-give-xlsx = Tableaux Excel
ui-give-sdmx = Données SDMX-CSV
ui-given-out = Le fichier est enregistré

## Ce que l’institution dit d’elle-même.

ui-office-why = Lorsque votre institution a indiqué son nom, son groupe de travail et la date de la prochaine mise à jour, et qu’elle a rédigé les « Constats et priorités », le document devient un profil migratoire. Jusque-là, c’est une fiche de données établie à partir de sources internationales.
ui-office-language = Ces textes sont destinés à l’édition dans la langue suivante : { $language }.
ui-office-name = Nom de votre institution
ui-office-name-help = Tel qu’il doit figurer sur la page de couverture.
ui-office-country = Nom officiel de votre pays
ui-office-country-help = Laissez vide pour utiliser le nom abrégé des Nations Unies.
ui-office-group = Groupe de travail
ui-office-group-help = Les institutions qui ont élaboré le profil, une par ligne. Les noms de personnes ne sont pas nécessaires.
ui-office-next = Prochaine mise à jour
ui-office-next-help = Le mois ou l’année où la prochaine édition est prévue.
ui-office-contact = Contact
ui-office-contact-help = Une fonction et un moyen de la joindre, plutôt qu’une personne.
ui-office-foreword = Avant-propos
ui-office-foreword-help = À qui appartient le rapport, et quelle décision l’a institué.
ui-office-logo = Logo
ui-office-logo-help = Une image PNG ou JPEG d’un mégaoctet au plus, pour la page de couverture, dans toutes les langues.
ui-office-logo-alt = Le logo de votre institution
ui-office-logo-choose = Choisir une image…
ui-office-logo-remove = Retirer le logo
ui-office-digits = Chiffres dans les textes arabes
ui-office-digits-help = Façon d’écrire les nombres dans les documents en arabe.
ui-office-months = Noms des mois dans les textes arabes
ui-office-months-help = Noms des mois employés dans les documents en arabe.
ui-digits-latin = 0 1 2 3
ui-digits-arabic = ٠ ١ ٢ ٣
ui-months-maghreb = Maghreb
ui-months-mashriq = Machrek
ui-months-gulf = Golfe
