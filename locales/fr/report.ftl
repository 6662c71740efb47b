## Mots que les pages, le classeur et la page web d’un rapport impriment eux-mêmes.

report-contents = Table des matières
report-page = Page { $page } sur { $pages }
report-continued = (suite)
report-about-sheet = À propos
