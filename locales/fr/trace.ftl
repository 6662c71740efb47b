## Pourquoi un chiffre n’a pas de valeur.

missing-no-data = pas de données
missing-source-sign = non disponible : la source imprime un signe au lieu d’un nombre
missing-zero-denominator = non calculé : l’ensemble est nul
missing-zero-start = non calculé : variation à partir de zéro ou vers zéro
missing-out-of-range = non calculé : la partie dépasse l’ensemble
missing-open-group = non calculé : l’âge médian se situe dans le groupe d’âge ouvert
missing-different-basis = non calculé : les deux nombres ne comptent pas les mêmes personnes

## Formules en toutes lettres, selon leur numéro dans la documentation de référence.

formula-4-2-1 = Part : 100 × partie ÷ ensemble.
formula-4-2-2 = Rapport de masculinité : 100 × hommes ÷ femmes. Part des femmes : 100 × femmes ÷ (hommes + femmes).
formula-4-2-5 = Taux annuel de variation : 100 × logarithme népérien de (nombre le plus récent ÷ nombre antérieur) ÷ nombre d’années qui les sépare.
formula-4-2-7 = Rapport de dépendance : 100 × personnes d’âge dépendant ÷ personnes âgées de 15 à 64 ans.
formula-4-2-11 = Âge médian à partir des groupes d’âge : limite inférieure du groupe qui contient la personne médiane + amplitude du groupe × (moitié de l’effectif total − effectif de tous les groupes plus jeunes) ÷ effectif du groupe.
formula-4-2-13 = Concentration : somme des carrés des parts des origines connues ; nombre effectif : 1 ÷ concentration.
formula-4-2-20 = Stock d’émigrants : somme des stocks de personnes de cette origine dans tous les pays de résidence.
formula-sum = Somme des observations ci-dessous.

unit-in-thousands = en milliers
unit-in-millions = en millions
