## Слова, которые печатают сами страницы, книга и веб-страница отчета.

report-contents = Содержание
report-page = Страница { $page } из { $pages }
report-continued = (продолжение)
report-about-sheet = О документе
