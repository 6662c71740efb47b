## Palavras que as páginas, o livro e a página Web de um relatório imprimem por si.

report-contents = Índice
report-page = Página { $page } de { $pages }
report-continued = (continuação)
report-about-sheet = Acerca de
