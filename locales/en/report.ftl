## Words that the pages, the workbook and the web page of a report print themselves.

report-contents = Contents
# $page (Text) number of the page
# $pages (Text) how many pages there are
report-page = Page { $page } of { $pages }
report-continued = (continued)
report-about-sheet = About
