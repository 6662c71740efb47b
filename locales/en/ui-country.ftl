## See my country: the list of areas and the data sheet.

ui-country-title = See my country
ui-country-type = Type the name of a country or area
ui-country-enter = The list below narrows as you type. Enter opens the first one.
ui-country-none = No country or area of the edition has such a name.
ui-country-designations = Names and groupings follow the United Nations. They imply no opinion on the legal status of any country or area.
ui-country-preparing = Making the international data ready
ui-country-preparing-why = This happens once on this machine and takes a few seconds.
ui-other-country = Another country
ui-explore = Explore the series
ui-save-pdf = Save as PDF
ui-save-word = Save as Word
ui-see-pages = Pages
ui-print = Print
ui-as-table = The figure as a table

# $value (Text) the number as printed
ui-trace-of = Where { $value } comes from

# $page (Count) number of the page
# $pages (Count) how many pages there are
ui-page-of = Page { $page } of { $pages }
