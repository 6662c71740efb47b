## Palabras que imprimen por sí mismos las páginas, el libro y la página web de un informe.

report-contents = Índice
report-page = Página { $page } de { $pages }
report-continued = (continuación)
report-about-sheet = Acerca de
