## L’explorateur de séries.

ui-explore-title = Explorer le stock de migrants
ui-explore-drawn = Stock de migrants, { $years }, { $unit }
ui-explore-areas = Pays et zones
ui-explore-several = Maintenez la touche Ctrl ou Maj enfoncée pour en choisir plusieurs.
ui-explore-show = Afficher
ui-explore-year = Année
ui-explore-keys = Faites glisser ou utilisez les touches fléchées pour vous déplacer, la molette ou les touches plus et moins pour zoomer, 0 pour tout voir, T pour le tableau.
