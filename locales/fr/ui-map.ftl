## Des colonnes aux concepts, et chiffres sans fichier.

ui-map-title = Que signifient les colonnes ?
ui-map-intro = { $file } : { $rows_form ->
    [one] { $rows } ligne
    [many] { $rows } de lignes
   *[other] { $rows } lignes
}. Les propositions suffisamment sûres sont déjà retenues ; examinez les autres.
ui-map-open = Indiquer ce que signifient les colonnes…
ui-map-column = Colonne
ui-map-examples = Premières valeurs
ui-map-holds = Contenu
ui-map-how-sure = Degré de certitude
ui-map-sure = certitude de { $percent }
ui-map-because = { $because ->
    [name] d’après son nom
    [values] d’après ses valeurs
    [both] d’après son nom et ses valeurs
    [chosen] comme vous l’avez choisi
   *[other] rien ne l’indique
}
ui-map-perhaps = Peut-être : { $concept } (certitude de { $percent })
ui-map-limit = Propositions sûres à ce point au moins
ui-map-accept-all = Les accepter et laisser le reste de côté
ui-map-choose = — choisir —
ui-map-as-table = Comme pour tout le tableau
ui-map-as-written = Comme le dit le tableau
ui-map-add-up = Les lignes qui disent la même chose sont des parties d’un chiffre : les additionner
ui-map-concept = { $concept ->
    [area] Pays ou zone décrits
    [origin] Pays d’origine
    [birth] Pays de naissance
    [citizenship] Nationalité
    [previous-residence] Pays de résidence antérieure
    [next-residence] Pays de résidence suivante
    [period] Année ou période
    [sex] Sexe
    [age] Âge
    [basis] Qui est compté (lettres B, C, R, I)
    [education] Niveau d’instruction
    [occupation] Profession
    [status] Statut
    [reason] Motif
    [duration] Durée
    [arrival-year] Année d’arrivée dans le pays
    [province] Partie du pays
    [province-of-birth] Partie du pays où la personne est née
    [province-5y] Partie du pays il y a cinq ans
    [province-1y] Partie du pays il y a un an
    [urbanisation] Urbain ou rural
    [notes] Numéros de notes
    [label] Nom accompagnant un code
    [value] Valeurs
    [weight] Poids d’un enregistrement
    [identifier] Identifie une personne ou un lieu : non lu
   *[other] Non lu
}
ui-map-code = { $code ->
    [M] Hommes et garçons
    [F] Femmes et filles
    [total] Total
    [unknown] Inconnu
    [abroad] À l’étranger
    [WORK] Travail
    [FAMILY] Famille
    [STUDY] Études
    [PROTECTION] Protection
    [OTHER] Autre
    [U] Urbain
    [R] Rural
   *[other] { $code }
}
ui-map-unknown = { $codes_form ->
    [one] { $codes } texte n’est pas connu
    [many] { $codes } de textes ne sont pas connus
   *[other] { $codes } textes ne sont pas connus
}
ui-map-unknown-help = Indiquez ce que chacun signifie. Ce qui reste inconnu est signalé comme constat, et les lignes correspondantes ne sont pas lues.
ui-map-common = Ce que toutes les valeurs ont en commun
ui-map-indicator = Ce qui est compté
ui-map-multiplier = Valeurs exprimées en
ui-map-power = { $power ->
    [thousands] milliers
    [millions] millions
   *[other] unités
}
ui-map-area = Pays ou zone, si aucune colonne ne l’indique
ui-map-period = Année ou période, si aucune colonne ne l’indique
ui-map-basis = Qui est compté
ui-map-basis-name = { $basis ->
    [B] Personnes nées à l’étranger
    [C] Ressortissants étrangers
    [BR] Personnes nées à l’étranger, et réfugiés
    [CR] Ressortissants étrangers, et réfugiés
    [I] Valeurs imputées
   *[other] Le tableau l’indique, ou sans objet
}
ui-map-source = La source
ui-map-source-why = Demandé une seule fois pour chaque source. Sans cela, rien n’est publié.
ui-map-publisher = Éditeur
ui-map-source-title = Titre
ui-map-edition = Édition ou année
ui-map-licence = Licence, ou qui en autorise l’utilisation
ui-map-kind = Nature des nombres
ui-map-kind-name = { $kind ->
    [count] Dénombrement : recensement, registre
    [estimate] Estimation fondée sur des dénombrements
    [model] Résultat d’un modèle
   *[other] Décompte minimal : ce que l’on a pu connaître
}
ui-map-reference = Date de référence
ui-map-reference-name = { $date ->
    [mid-year] Milieu de l’année
    [december] Fin de l’année
    [january] Début de l’année
    [calendar-year] Année entière
   *[other] Jour du recensement
}
ui-map-residence = Qui est résident
ui-map-residence-name = { $rule ->
    [twelve] Douze mois
    [six] Six mois
    [mixed] Variable
    [not-applicable] Sans objet
   *[other] Inconnu
}
ui-map-try = Montrer ce qui serait lu
ui-map-try-title = Ce qui serait lu
ui-map-change = Modifier un choix
ui-map-recipe = La recette, sous forme de fichier
ui-map-save-recipe = Enregistrer la recette…
ui-map-kept-with = La recette est conservée avec l’espace de travail : le fichier de l’année prochaine sera lu sans rien demander.
ui-map-nothing-read = Rien ne serait lu. Examinez les constats et modifiez un choix.
ui-map-value = Valeur

ui-figure-title = Saisir un chiffre
ui-figure-why = Un seul nombre, tiré d’une lettre ou d’un rapport imprimé. C’est une observation comme les autres, dont on peut retrouver la page d’origine.
ui-figure-area-other = Pays d’origine ou de destination, si le chiffre en concerne un
ui-figure-document = Document
ui-figure-page = Page ou endroit du document
ui-figure-keep = Conserver le chiffre
ui-figure-kept = Le chiffre est conservé.
ui-figure-sex = Sexe
ui-figure-no-basis = Sans objet
ui-figure-age = Âge

ui-paste-title = Coller un tableau
ui-paste-why = Copié depuis Excel, Word ou une visionneuse de PDF, avec ses en-têtes. Il passe par les mêmes étapes qu’un fichier.
ui-paste-text = Le tableau
ui-paste-next = Examiner le tableau

ui-speaks = Source prioritaire
ui-speaks-make = Donner la priorité à cette source
ui-speaks-why = Raison
ui-speaks-reason = Lorsque plusieurs sources donnent le même chiffre, les phrases et les graphiques prennent celui de cette source.

act-keep-recipe = recette d’import conservée
act-enter-figure = chiffre saisi
act-prefer-source = choix de la source prioritaire

ui-map-rows = Chaque ligne est
ui-map-rows-name = { $rows ->
    [records] une personne ou un cas, à compter
   *[other] une ligne de tableau avec des valeurs
}
ui-map-records-warn = Ce fichier contient des enregistrements de personnes. Ils sont comptés ici et aucun n’est conservé : seulement des tableaux dont chaque case compte assez d’enregistrements.
ui-map-least = Plus petit nombre d’enregistrements d’une case

ui-map-years = Les années sont écrites dans
# $calendar (Text) buddhist, hijri-begins, …; empty for the Gregorian one
ui-map-years-name = { $calendar ->
    [buddhist] le calendrier bouddhique
    [hijri-begins] le calendrier de l’hégire, selon l’année de leur début
    [hijri-ends] le calendrier de l’hégire, selon l’année de leur fin
    [persian-begins] le calendrier persan, selon l’année de leur début
    [persian-ends] le calendrier persan, selon l’année de leur fin
    [ethiopian-begins] le calendrier éthiopien, selon l’année de leur début
    [ethiopian-ends] le calendrier éthiopien, selon l’année de leur fin
   *[gregorian] le calendrier grégorien
}
# $calendar (Text) the calendar in words
ui-map-years-are = Les années sont écrites dans { $calendar }
ui-map-once = Compter une seule fois les enregistrements identiques
ui-map-identifies = { $what ->
    [position] Peut identifier une personne : position
    [device] Peut identifier une personne : appareil
    [enumerator] Peut identifier une personne : enquêteur
    [phone] Peut identifier une personne : téléphone ou courriel
    [media] Peut identifier une personne : image, voix ou fichier
    [audit] Peut identifier une personne : journal de l’entretien
    [name] Peut identifier une personne : nom
    [address] Peut identifier une personne : adresse
   *[document] Peut identifier une personne : document
}
ui-map-identifying = Colonnes qui peuvent identifier une personne
ui-map-identifying-why = Un tableau n’en a pas besoin ; il est proposé de ne pas les lire. Rien n’en est gardé.
ui-map-remove-identifying = Les écarter toutes

ui-map-groups = Groupes de pays
ui-map-countries = Pays et zones
ui-map-licence-own = Nos propres données
ui-map-year-of = { $field } : une année
ui-map-choose-year = — année —
ui-map-take-over = { $field } : propositions
ui-map-office-of = Office national de statistique, { $area }

ui-tables-left-out = { $tables_form ->
    [one] { $tables } tableau n’a pas été fait, parce que certaines de ses cases
    [many] { $tables } de tableaux n’ont pas été faits, parce que certaines de leurs cases
   *[other] { $tables } tableaux n’ont pas été faits, parce que certaines de leurs cases
} désigneraient des personnes. Une case demande au moins { $least } enregistrements.
ui-which = Lesquels
ui-not-kept = { $things_form ->
    [one] Le fichier contient aussi { $things } élément qui n’est pas conservé.
    [many] Le fichier contient aussi { $things } d’éléments qui ne sont pas conservés.
   *[other] Le fichier contient aussi { $things } éléments qui ne sont pas conservés.
}
ui-formulas = { $sheets_form ->
    [one] { $sheets } feuille contient
    [many] { $sheets } de feuilles contiennent
   *[other] { $sheets } feuilles contiennent
} des formules. Leurs derniers résultats calculés ont été repris ; rien n’a été recalculé.

ui-rows-title = En-tête et données
ui-rows-why = Si le programme n’a pas bien vu l’en-tête ou la fin du tableau, indiquez-le ici. Un champ vide laisse la ligne telle qu’elle a été vue. Les colonnes sont alors proposées de nouveau ; ce que vous avez choisi vous-même reste.
ui-rows-header-from = Première ligne d’en-tête
ui-rows-header-to = Dernière ligne d’en-tête
ui-rows-data-from = Première ligne de données
ui-rows-data-to = Dernière ligne de données
ui-rows-end-at = Le tableau finit au-dessus de la ligne qui commence par
ui-rows-end-at-blank = La première ligne vide met fin au tableau
ui-rows-seen = Vu : ligne { $row }
ui-rows-show = Proposer de nouveau
ui-rows-number = Ligne
ui-rows-is = Lue comme
ui-rows-kind = { $kind ->
    [header] en-tête
    [data] données
   *[none] non lue
}
ui-rows-changed = Les lignes ont été modifiées après la proposition des colonnes. Voici les colonnes du tableau corrigé : vérifiez-les, puis continuez.
ui-look-correct = Si l’en-tête ou la fin d’un tableau n’est pas juste, corrigez-les sous « { $button } ».
