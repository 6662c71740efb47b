## Le profil migratoire allégé : le texte de ses sections. Phrases complètes ; les membres de phrase qui changent selon
## le critère de dénombrement ou la date de référence arrivent comme arguments.

### Règles. Les nombres de personnes sont des estimations et sont présentés comme tels. Les personnes sont « nées » dans
### un pays, jamais « ressortissantes à l’étranger ». Aucune phrase ne dit pourquoi un nombre a changé.
### $who_of commence toujours par « des » : « le nombre des… », « 50 % des… », « la moitié des… ».

## Qui est compté, sans article.

profile-who-b = personnes nées à l’étranger
profile-who-br = personnes nées à l’étranger et réfugiés
profile-who-c = ressortissants étrangers
profile-who-cr = ressortissants étrangers et réfugiés
profile-who-bc = personnes nées à l’étranger ou de nationalité étrangère
profile-who-bcr = personnes nées à l’étranger ou de nationalité étrangère, et réfugiés
profile-who-i = migrants internationaux (valeurs imputées)
profile-who-ir = migrants internationaux (valeurs imputées) et réfugiés
profile-who-none = migrants internationaux (personnes nées à l’étranger ou ressortissants étrangers, selon les pays)
profile-who-refugees = réfugiés et demandeurs d’asile

## La même chose après « le nombre… », « la moitié… », « 50 %… ».

profile-who-of-b = des personnes nées à l’étranger
profile-who-of-br = des personnes nées à l’étranger et des réfugiés
profile-who-of-c = des ressortissants étrangers
profile-who-of-cr = des ressortissants étrangers et des réfugiés
profile-who-of-bc = des personnes nées à l’étranger ou de nationalité étrangère
profile-who-of-bcr = des personnes nées à l’étranger ou de nationalité étrangère et des réfugiés
profile-who-of-i = des migrants internationaux (valeurs imputées)
profile-who-of-ir = des migrants internationaux (valeurs imputées) et des réfugiés
profile-who-of-none = des migrants internationaux (personnes nées à l’étranger ou ressortissants étrangers, selon les pays)
profile-who-of-refugees = des réfugiés et des demandeurs d’asile

## Date de référence : en tête de phrase, dans la phrase, seule.

profile-when-start-mid-year = À la mi-{ $year }
profile-when-mid-year = à la mi-{ $year }
profile-date-mid-year = mi-{ $year }
profile-when-start-year-end = À la fin de { $year }
profile-when-year-end = à la fin de { $year }
profile-date-year-end = fin { $year }
profile-when-start-year = En { $year }
profile-when-year = en { $year }
profile-date-year = { $year }

## Titre et statut

profile-title-data-sheet = Fiche de données sur la migration établie à partir de sources internationales
profile-title-profile = Profil migratoire
profile-status-data-sheet = Document établi à partir d’estimations internationales publiées. Il ne constitue pas une publication officielle { $area_of }, des Nations Unies ou de l’OIM.
profile-status-profile = Publié par { $office }.
profile-running-head = { $title } : { $area }
profile-cover-subtitle = { $area }, chiffres de l’édition { $edition }
profile-cover-subtitle-plain = { $area }
profile-cover-sources = Sources des chiffres : { $sources }
profile-item-title = « { $title } »
profile-cover-working-group = Groupe de travail : { $group }
profile-cover-contact = Contact : { $contact }
profile-cover-next-update = Prochaine mise à jour : { $date }
profile-foreword = Avant-propos

## Chiffres clés

profile-key-stock = { $who }, { $date }
profile-key-share = de la population : { $who }, { $date }
profile-key-female = part des femmes et des filles dans le nombre total { $who_of }, { $date }
profile-key-median = ans : âge médian { $who_of }, { $date }
profile-key-change = par an : variation moyenne du nombre { $who_of }, de { $from } à { $to }
profile-key-refugees = réfugiés et demandeurs d’asile, { $date }
profile-key-emigrants = personnes nées { $area_in } et vivant dans d’autres pays, { $date } (décompte minimal)
profile-key-received = envois de fonds reçus, en dollars des États-Unis, { $year } (estimation fondée sur un modèle)
profile-key-paid = envois de fonds personnels versés, en dollars des États-Unis, { $year }
profile-key-source = { $title }, { $edition }

## Stock et évolution

profile-stock-imputed = Il n’existait pas de données sur les migrants internationaux { $area_in } : les chiffres donnés ici ont été imputés par l’Organisation des Nations Unies.
profile-stock-level-share = { $basis ->
    [B] { $when_start }, on estimait à { $people } le nombre de personnes nées à l’étranger qui vivaient { $area_in }, soit { $share } de la population.
    [BR] { $when_start }, on estimait à { $people } le nombre de personnes nées à l’étranger ou réfugiées qui vivaient { $area_in }, soit { $share } de la population.
    [C] { $when_start }, on estimait à { $people } le nombre de ressortissants étrangers qui vivaient { $area_in }, soit { $share } de la population.
    [CR] { $when_start }, on estimait à { $people } le nombre de ressortissants étrangers ou de réfugiés qui vivaient { $area_in }, soit { $share } de la population.
    [BC] { $when_start }, on estimait à { $people } le nombre de personnes nées à l’étranger ou de nationalité étrangère qui vivaient { $area_in }, soit { $share } de la population.
    [BCR] { $when_start }, on estimait à { $people } le nombre de personnes nées à l’étranger, de nationalité étrangère ou réfugiées qui vivaient { $area_in }, soit { $share } de la population.
    [I] { $when_start }, on estimait à { $people }, par imputation, le nombre de migrants internationaux qui vivaient { $area_in }, soit { $share } de la population.
    [IR] { $when_start }, on estimait à { $people } le nombre de migrants internationaux qui vivaient { $area_in }, valeur imputée à laquelle ont été ajoutés les réfugiés, soit { $share } de la population.
   *[other] { $when_start }, on estimait à { $people } le nombre de migrants internationaux qui vivaient { $area_in }, c’est-à-dire de personnes nées à l’étranger ou, dans certains pays, de ressortissants étrangers. Ils représentaient { $share } de la population.
}
profile-stock-level = { $basis ->
    [B] { $when_start }, on estimait à { $people } le nombre de personnes nées à l’étranger qui vivaient { $area_in }.
    [BR] { $when_start }, on estimait à { $people } le nombre de personnes nées à l’étranger ou réfugiées qui vivaient { $area_in }.
    [C] { $when_start }, on estimait à { $people } le nombre de ressortissants étrangers qui vivaient { $area_in }.
    [CR] { $when_start }, on estimait à { $people } le nombre de ressortissants étrangers ou de réfugiés qui vivaient { $area_in }.
    [BC] { $when_start }, on estimait à { $people } le nombre de personnes nées à l’étranger ou de nationalité étrangère qui vivaient { $area_in }.
    [BCR] { $when_start }, on estimait à { $people } le nombre de personnes nées à l’étranger, de nationalité étrangère ou réfugiées qui vivaient { $area_in }.
    [I] { $when_start }, on estimait à { $people }, par imputation, le nombre de migrants internationaux qui vivaient { $area_in }.
    [IR] { $when_start }, on estimait à { $people } le nombre de migrants internationaux qui vivaient { $area_in }, valeur imputée à laquelle ont été ajoutés les réfugiés.
   *[other] { $when_start }, on estimait à { $people } le nombre de migrants internationaux qui vivaient { $area_in }, c’est-à-dire de personnes nées à l’étranger ou, dans certains pays, de ressortissants étrangers.
}
profile-stock-one = { $when_start }, le nombre { $who_of } vivant { $area_in } était estimé à une seule personne.
profile-stock-none = { $when_start }, le nombre { $who_of } vivant { $area_in } était estimé à zéro.
profile-change-rose = Entre { $from } et { $to }, le nombre estimé { $who_of } a augmenté en moyenne de { $rate } par an, passant de { $start } à { $end }.
profile-change-fell = Entre { $from } et { $to }, le nombre estimé { $who_of } a diminué en moyenne de { $rate } par an, passant de { $start } à { $end }.
profile-change-rose-two-numbers = Le nombre estimé { $who_of } a augmenté, passant de { $start } en { $from } à { $end } en { $to }.
profile-change-fell-two-numbers = Le nombre estimé { $who_of } a diminué, passant de { $start } en { $from } à { $end } en { $to }.
profile-change-about-equal = Entre { $from } et { $to }, le nombre estimé { $who_of } est resté à peu près stable, pour s’établir à { $end }.
profile-long-run = Selon l’estimation la plus ancienne de cette édition, qui porte sur l’année { $first }, le nombre { $who_of } s’élevait à { $start }.
profile-long-run-after-break = Selon l’estimation la plus ancienne relative au territoire actuel, qui porte sur l’année { $year }, le nombre { $who_of } s’élevait à { $start }.
profile-peak = Sur l’ensemble des années de la série, de { $first } à { $last }, c’est en { $year } que le nombre estimé { $who_of } a été le plus élevé, à { $people }.
profile-source-note = La source ajoute, dans sa note { $number } (en anglais) :

## Âge et sexe

profile-sex-share = Les femmes et les filles représentaient { $share } { $who_of } vivant { $area_in } { $when }.
profile-sex-about-equal = Les femmes et les hommes étaient à peu près en nombre égal : les femmes et les filles représentaient { $share } { $who_of } vivant { $area_in } { $when }.
profile-sex-no-women = Selon l’estimation, il n’y avait ni femmes ni filles au nombre { $who_of } vivant { $area_in } { $when }.
profile-sex-no-men = Selon l’estimation, il n’y avait ni hommes ni garçons au nombre { $who_of } vivant { $area_in } { $when }.
profile-sex-ratio = On comptait, selon les estimations, { $ratio } hommes et garçons pour 100 femmes et filles.
profile-median = L’âge médian { $who_of } était de { $age } ans : la moitié étaient plus jeunes.
profile-median-compared = L’âge médian { $who_of } était de { $age } ans : la moitié étaient plus jeunes. Dans l’ensemble de la population, il était de { $population_age } ans.
profile-ages = La répartition par âge { $who_of } était la suivante : { $young } d’enfants de moins de 15 ans, { $working } de personnes âgées de 15 à 64 ans et { $old } de personnes âgées de 65 ans et plus.
profile-ages-missing = La source ne ventile pas par âge le nombre { $who_of } ; { profile-source-kind-census } permettrait de combler cette lacune.
profile-ages-no-population = La population { $area_of } par âge et par sexe n’est pas disponible ; { profile-source-kind-census } permettrait de combler cette lacune.

## Origines

profile-item-in = { $area_in } ({ $people })
profile-item-of = { $area_of } ({ $people })
profile-item-from = { $area_from } ({ $people })
profile-origins-birth = { $when_start }, les groupes les plus importants de personnes nées à l’étranger étaient ceux des personnes nées { $origins }, tous ces nombres étant des estimations.
profile-origins-citizenship = { $when_start }, les groupes les plus importants de ressortissants étrangers étaient ceux des ressortissants { $origins }, tous ces nombres étant des estimations.
profile-origins-mixed = { $when_start }, les groupes les plus importants dans l’ensemble { $who_of } étaient originaires { $origins }, tous ces nombres étant des estimations.
profile-origins-single = S’agissant { $who_of }, la source ne nomme qu’un seul pays d’origine : { $area_the }, avec un effectif estimé à { $people }.
profile-origins-concentration = Les trois premières origines représentaient ensemble { $cr3 } { $who_of } dont le pays d’origine est précisé ; la source le précise pour { $coverage } du total.
profile-origins-concentration-all = Les trois premières origines représentaient ensemble { $cr3 } { $who_of } ; la source précise le pays d’origine dans tous les cas.
profile-origins-residual = S’agissant { $who_of }, la source ne nomme aucun pays d’origine en particulier ; elle ne donne que les groupes suivants : { $groups }. Un recensement ou un registre de la population permettrait de connaître les pays.

## Personnes nées dans le pays et vivant à l’étranger

profile-abroad-level = { $when_start }, on estimait à { $people } le nombre de personnes nées { $area_in } qui vivaient dans un autre pays.
profile-abroad-minimum = Il s’agit d’un décompte minimal des personnes nées { $area_in }, établi à partir des estimations relatives aux pays où elles vivent : certains pays n’enregistrent pas le lieu de naissance de leurs habitants, et d’autres retiennent la nationalité plutôt que le lieu de naissance.
profile-abroad-top = Selon les estimations, les personnes nées { $area_in } et vivant à l’étranger étaient le plus nombreuses { $places }.
profile-abroad-top-one = Selon les estimations, les personnes nées { $area_in } et vivant à l’étranger ne sont enregistrées que { $place_in } ({ $people }).
profile-abroad-share = Le nombre de personnes nées { $area_in } et vivant à l’étranger équivalait à { $share } de la population { $area_of }.
profile-abroad-beside-population = { $population_form ->
    [one] { $when_start }, la population { $area_of } était, quant à elle, estimée à { $population } habitant.
    [many] { $when_start }, la population { $area_of } était, quant à elle, estimée à { $population } d’habitants.
   *[other] { $when_start }, la population { $area_of } était, quant à elle, estimée à { $population } habitants.
}
profile-abroad-earlier = { $when_start }, le nombre de personnes nées { $area_in } et vivant dans d’autres pays était estimé à { $people }.

## Réfugiés et demandeurs d’asile

profile-refugees-of-whom = { $people_form ->
    [one] Le nombre { $who_of } vivant { $area_in } { $when } était estimé à { $stock }, dont, selon les estimations, { $people } réfugié ou demandeur d’asile ({ $share }).
    [many] Le nombre { $who_of } vivant { $area_in } { $when } était estimé à { $stock }, dont, selon les estimations, { $people } de réfugiés et de demandeurs d’asile ({ $share }).
   *[other] Le nombre { $who_of } vivant { $area_in } { $when } était estimé à { $stock }, dont, selon les estimations, { $people } réfugiés et demandeurs d’asile ({ $share }).
}
profile-refugees-level = { $when_start }, on estimait à { $people } le nombre de réfugiés et de demandeurs d’asile qui vivaient { $area_in }.
profile-refugees-apart = La source ne les ajoute pas au nombre { $who_of } ; c’est pourquoi les deux nombres ne sont ici ni additionnés ni rapportés l’un à l’autre.
profile-refugees-none = La source ne dénombre aucun réfugié ni demandeur d’asile { $area_in } { $when }.

## Envois de fonds

profile-remittances-received = { $amount_form ->
    [one] En { $year }, selon une estimation de la Banque mondiale fondée sur un modèle, les envois de fonds reçus { $area_in } se sont élevés à { $amount } dollar des États-Unis.
    [many] En { $year }, selon une estimation de la Banque mondiale fondée sur un modèle, les envois de fonds reçus { $area_in } se sont élevés à { $amount } de dollars des États-Unis.
   *[other] En { $year }, selon une estimation de la Banque mondiale fondée sur un modèle, les envois de fonds reçus { $area_in } se sont élevés à { $amount } dollars des États-Unis.
}
profile-remittances-received-none = Pour { $year }, le modèle de la Banque mondiale ne fait apparaître aucun envoi de fonds reçu { $area_in }.
profile-remittances-senders = Selon le même modèle, les montants les plus élevés, en dollars des États-Unis, provenaient { $senders }.
profile-remittances-sender-one = Selon le même modèle, la totalité de ce montant provenait { $sender_from }.
profile-remittances-model = Ces montants ne sont pas des paiements enregistrés : le modèle répartit un total entre les pays d’envoi en fonction du nombre de migrants et des revenus.
profile-remittances-paid = { $amount_form ->
    [one] En { $year }, selon les Indicateurs du développement dans le monde, les envois de fonds personnels versés depuis { $area_the } vers d’autres pays se sont élevés à { $amount } dollar des États-Unis.
    [many] En { $year }, selon les Indicateurs du développement dans le monde, les envois de fonds personnels versés depuis { $area_the } vers d’autres pays se sont élevés à { $amount } de dollars des États-Unis.
   *[other] En { $year }, selon les Indicateurs du développement dans le monde, les envois de fonds personnels versés depuis { $area_the } vers d’autres pays se sont élevés à { $amount } dollars des États-Unis.
}

## Ce qui manque

profile-missing = Aucune donnée n’est disponible pour la section « { $what } ». Elle pourrait être établie à partir des sources suivantes : { $sources }.
profile-missing-findings = Il appartient à l’institution de rédiger les constats et priorités ; un programme ne peut pas les établir.
profile-source-kind-un-desa-ims = UN DESA, International Migrant Stock
profile-source-kind-un-desa-ims-tables = UN DESA, International Migrant Stock, tableaux par âge, sexe et origine
profile-source-kind-census = un recensement de la population ou un registre de la population
profile-source-kind-refugee-office = l’office chargé des réfugiés ou le HCR
profile-source-kind-world-bank-wdi = les Indicateurs du développement dans le monde de la Banque mondiale
profile-source-kind-world-bank-bilateral = les estimations bilatérales des envois de fonds de la Banque mondiale
profile-source-kind-central-bank = la banque centrale
profile-source-kind-office = l’institution elle-même

## Tableaux

profile-table-caption = Tableau { $number }. { $title }
profile-figure-caption = Figure { $number }. { $title }
profile-table-stock = Stock de migrants internationaux { $area_in }, de { $from } à { $to }
profile-table-age = Stock de migrants internationaux et population { $area_in }, par âge et par sexe, { $date }
profile-table-age-alone = Stock de migrants internationaux { $area_in }, par âge et par sexe, { $date }
profile-table-origins = Stock de migrants internationaux { $area_in }, par origine, { $date }
profile-table-destinations = Personnes nées { $area_in }, par pays de résidence, { $date }
profile-table-refugees = Réfugiés et demandeurs d’asile { $area_in }, de { $from } à { $to }
profile-table-senders = Envois de fonds reçus { $area_in }, par pays d’envoi, { $year }
profile-table-paid = Envois de fonds personnels versés depuis { $area_the }, de { $from } à { $to }
profile-column-year = Année
profile-column-age = Âge
profile-column-both = Les deux sexes
profile-column-men = Hommes
profile-column-women = Femmes
profile-column-stock = Stock de migrants
profile-column-population = Population
profile-column-share = Part dans la population (%)
profile-column-share-of-stock = Pourcentage du stock de migrants
profile-column-change = Variation annuelle moyenne depuis la date précédente (%)
profile-column-origin = Origine
profile-column-destination = Pays de résidence
profile-column-people = Personnes
profile-column-part = Pourcentage du total
profile-column-refugees = Réfugiés et demandeurs d’asile
profile-column-sender = Pays d’envoi
profile-column-million-dollars = Millions de dollars des États-Unis
profile-row-total = Total
profile-row-not-broken-down = Non ventilé
profile-row-others = { $count_form ->
    [one] { $count } autre pays
    [many] { $count } d’autres pays
   *[other] { $count } autres pays
}
profile-age-band = { $lower }–{ $upper }
profile-age-open = { $lower } et plus
profile-note-unit-persons = Unité : personnes.
profile-note-unit-dollars = Unité : millions de dollars des États-Unis à prix courants.
profile-note-basis = Critère de dénombrement : { $basis }
profile-note-source = Source : { $source }, édition { $edition }.
profile-through-re-keyed = un tiers qui a ressaisi les tableaux de cette édition (dépôt public, licence MIT)
profile-note-source-through = Source : { $source }, édition { $edition }, transmise par { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.
profile-note-sign-missing = { $sign } signifie : non disponible.
profile-note-change = La variation annuelle est le logarithme népérien du rapport des deux nombres, divisé par le nombre exact d’années qui les sépare.
profile-note-small-base = Aucun taux de variation n’est calculé à partir de moins de { $least } personnes.
profile-note-break = * Les années ainsi marquées se rapportent à un autre territoire (voir les notes de la source) ; elles ne sont pas comparées aux suivantes.
profile-note-sums = Les données par âge proviennent d’un autre tableau de la source que les totaux par sexe ; leurs sommes peuvent s’en écarter légèrement.
profile-note-model = Estimations fondées sur un modèle, et non paiements enregistrés.
profile-note-residual = Les groupes résiduels ne sont pas des pays et n’entrent pas dans le classement.
profile-note-minimum = Décompte minimal : il y manque les pays qui n’enregistrent pas le lieu de naissance.

## Figures

profile-figure-trend = Stock de migrants internationaux { $area_in }
profile-figure-trend-alt = Courbe du nombre estimé { $who_of } vivant { $area_in } : { $start } en { $from }, { $end } en { $to }. Les valeurs figurent dans le tableau de cette section.
profile-figure-pyramid = Stock de migrants et population { $area_in }, par âge et par sexe, { $date }, en pourcentage de chaque groupe
profile-figure-pyramid-alt = Deux pyramides des âges superposées, chacune en pourcentage de son propre total : en aplat, { $who } ; en contour, population { $area_of }. Les valeurs figurent dans le tableau de cette section.
profile-figure-pyramid-alone = Stock de migrants { $area_in }, par âge et par sexe, { $date }, en pourcentage du total
profile-figure-pyramid-alone-alt = Pyramide des âges { $area_in }, en pourcentage du total : { $who }. Les valeurs figurent dans le tableau de cette section.
profile-figure-origins = Principales origines du stock de migrants { $area_in }, { $date }
profile-figure-origins-alt = Diagramme à barres des principales origines du stock de migrants { $area_in } (nombre de pays représentés : { $count }), les groupes résiduels étant présentés à part. Les valeurs figurent dans le tableau de cette section.
profile-figure-destinations = Personnes nées { $area_in }, par pays de résidence, { $date }
profile-figure-destinations-alt = Diagramme à barres des pays où vivent le plus de personnes nées { $area_in } (nombre de pays représentés : { $count }). Les valeurs figurent dans le tableau de cette section.
profile-chart-percent = Pourcentage de chaque groupe
profile-chart-break = Autre territoire avant

## Notes sur les données

profile-basis-b = personnes nées à l’étranger (code B).
profile-basis-br = personnes nées à l’étranger, auxquelles ont été ajoutés les réfugiés (code BR).
profile-basis-c = ressortissants étrangers (code C).
profile-basis-cr = ressortissants étrangers, auxquels ont été ajoutés les réfugiés (code CR).
profile-basis-bc = personnes nées à l’étranger certaines années, ressortissants étrangers les autres années (code BC).
profile-basis-bcr = personnes nées à l’étranger certaines années, ressortissants étrangers les autres années, auxquels ont été ajoutés les réfugiés (code BCR).
profile-basis-i = valeurs imputées, faute de données (code I).
profile-basis-ir = valeurs imputées, faute de données, auxquelles ont été ajoutés les réfugiés (code IR).
profile-basis-none = variable selon les pays (personnes nées à l’étranger dans la plupart des cas, ressortissants étrangers dans quelques-uns).
profile-notes-basis = Critère de dénombrement du stock de migrants { $area_in } : { $basis } Des stocks établis selon des critères différents ne sont pas comparés.
profile-notes-mid-year = Les stocks de personnes et les populations se rapportent au milieu de l’année.
profile-notes-editions = Chaque source est utilisée dans une seule édition, indiquée sous les tableaux et dans la liste des sources. Les éditions ultérieures révisent les années antérieures ; les chiffres d’éditions différentes ne sont pas mêlés.
profile-notes-words = Dans le texte, les nombres sont arrondis à trois chiffres significatifs et les estimations sont présentées comme telles ; les tableaux conservent tous les chiffres.
profile-notes-interval = La durée du dernier intervalle de la série des stocks est de { $last_form ->
        [one] { $last } an
        [many] { $last } d’années
       *[other] { $last } ans
    }, celle des autres de { $others_form ->
        [one] { $others } an
        [many] { $others } d’années
       *[other] { $others } ans
    } ; les variations annuelles moyennes sont calculées sur la durée exacte.
profile-notes-signs = Dans les tableaux, { $sign } signifie que la source ne donne pas de valeur, et 0 signifie néant ou moins de la moitié d’une unité. Lorsque la source ne donne pas de valeur, aucune n’a été calculée à sa place.
profile-notes-through = Les fichiers de { $sources } ont été transmis par { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    } ; leurs totaux ont été comparés à ceux de l’organisme qui les publie.
profile-notes-model = Les chiffres tirés de « { $source } » sont le résultat d’un modèle.
profile-notes-minimum = Les chiffres tirés de « { $source } » sont des décomptes minimaux.
profile-notes-designations = Les noms des pays et des zones, ainsi que leur regroupement, sont ceux des sources et n’impliquent aucune prise de position quant au statut juridique des pays, territoires ou zones, ni quant au tracé de leurs frontières. Le terme « pays » s’entend d’un pays ou d’une zone.
profile-notes-remittances = Les envois de fonds versés sont tirés des balances des paiements et en partie estimés ; les envois de fonds reçus et leur répartition par pays d’envoi sont des estimations fondées sur un modèle et portent sur une seule année.

## Sources

profile-sources-item = { $citation } Licence : { $licence }.
profile-sources-item-through = { $citation } Licence : { $licence }. Données transmises par { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.

## Dernière page

profile-colophon-unreviewed = Langue du document : { $language }. Le texte n’a pas été relu par un locuteur de cette langue.
profile-colophon-program = Établi avec Bearings à partir des sources nommées dans ce document.
profile-office-figure-missing = (pas de chiffre)
