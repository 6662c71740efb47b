### Mots communs à plusieurs salles. Terminologie des recommandations des Nations Unies.

scale-e4 = { $value_form ->
    [one] { $value } dizaine de milliers
    [many] { $value } dizaines de milliers
   *[other] { $value } dizaines de milliers
}
scale-e6 = { $value_form ->
    [one] { $value } million
    [many] { $value } millions
   *[other] { $value } millions
}
scale-e8 = { $value_form ->
    [one] { $value } centaine de millions
    [many] { $value } centaines de millions
   *[other] { $value } centaines de millions
}
scale-e9 = { $value_form ->
    [one] { $value } milliard
    [many] { $value } milliards
   *[other] { $value } milliards
}
scale-e12 = { $value_form ->
    [one] { $value } billion
    [many] { $value } billions
   *[other] { $value } billions
}

sex-both = Les deux sexes
sex-male = Masculin
sex-female = Féminin
sex-unknown = Sexe inconnu
sex-men = Hommes
sex-women = Femmes

age-total = Tous âges
age-unknown = Âge inconnu
age-single = { $age }
age-band = { $from }–{ $to }
age-open = { $from } et plus

basis-b = personnes nées à l’étranger
    .definition = Personnes nées hors du pays où elles vivent.
basis-br = personnes nées à l’étranger, réfugiés ajoutés
    .definition = Personnes nées hors du pays où elles vivent ; la source y a ajouté les réfugiés qui n’étaient pas déjà comptés.
basis-c = ressortissants étrangers
    .definition = Personnes qui n’ont pas la nationalité du pays où elles vivent.
basis-cr = ressortissants étrangers, réfugiés ajoutés
    .definition = Personnes qui n’ont pas la nationalité du pays où elles vivent ; la source y a ajouté les réfugiés qui n’étaient pas déjà comptés.
basis-bc = personnes nées à l’étranger ou ressortissants étrangers, selon l’année
    .definition = Selon les années, on a compté les personnes nées à l’étranger ou celles qui n’ont pas la nationalité du pays.
basis-bcr = personnes nées à l’étranger ou ressortissants étrangers, selon l’année, réfugiés ajoutés
    .definition = Selon les années, on a compté les personnes nées à l’étranger ou celles qui n’ont pas la nationalité du pays ; la source y a ajouté les réfugiés qui n’étaient pas déjà comptés.
basis-i = valeur imputée, faute de données nationales
    .definition = Le pays n’a pas de données sur le lieu de naissance ni sur la nationalité ; la source a imputé le nombre à partir d’autres pays.
basis-ir = valeur imputée, faute de données nationales, réfugiés ajoutés
    .definition = Le pays n’a pas de données sur le lieu de naissance ni sur la nationalité ; la source a imputé le nombre à partir d’autres pays et y a ajouté les réfugiés.
basis-r = réfugiés ajoutés
    .definition = La source a ajouté les réfugiés.
basis-none = critère non précisé
    .definition = La source ne dit pas qui est compté comme migrant.

unit-persons = personnes
unit-thousand-persons = milliers de personnes
unit-percent = pour cent
unit-per-thousand = pour 1 000 personnes
unit-per-hundred-thousand = pour 100 000 personnes
unit-percent-per-year = pour cent par an
unit-per-hundred = pour 100
unit-years = années
unit-us-dollars = dollars des États-Unis
unit-million-us-dollars = millions de dollars des États-Unis
unit-index = indice

source-count = dénombrement
source-estimate = estimation
source-model = modèle
source-minimum-count = décompte minimal

status-normal = normale
status-break = rupture de série
status-estimated = estimée
status-forecast = prévision
status-imputed = imputée
status-missing = manquante
status-provisional = provisoire

role-origin = Origine
role-birth = Pays de naissance
role-citizenship = Pays de nationalité
role-previous = Pays de résidence antérieure
role-next = Pays de résidence suivante
role-sender = Pays d’envoi
role-receiver = Pays bénéficiaire

sign-not-available = Deux points (..) signifient que le nombre n’est pas disponible ou n’est pas présenté séparément.
sign-zero = Zéro (0 ou 0,0) signifie néant, ou moins de la moitié de l’unité indiquée.
sign-minus = Le signe moins (−) devant un nombre indique une diminution.
sign-rounding = Les nombres étant arrondis, leur somme peut différer du total.
