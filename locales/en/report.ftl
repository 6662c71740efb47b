## Words that the pages, the workbook and the web page of a report print themselves.

report-contents = Contents
# $page (Text) number of the page
# $pages (Text) how many pages there are
report-page = Page { $page } of { $pages }
report-continued = (continued)
report-about-sheet = About

report-migration-corner = From (down), to (across)
report-migration-all = All
report-migration-in = Came in
report-migration-out = Left
report-migration-net = Net
report-migration-in-percent = Came in, % of residents
report-migration-out-percent = Left, % of those at the start
report-migration-net-percent = Net, % of the mean of both
# $intensity (Text) migrants in per cent of the population
# $migrants (Text) persons who moved
# $population (Text) all persons of the matrix
# $courgeau (Text) Courgeau's k in per cent
# $effectiveness (Text) the index in per cent
# $aggregate (Text) aggregate net migration in per cent
report-migration-measures = Moved between regions: { $intensity }% ({ $migrants } of { $population }). Courgeau’s k: { $courgeau }%. Effectiveness: { $effectiveness }%. Aggregate net migration: { $aggregate }%.
report-migration-abroad = From abroad
report-migration-unknown = Not stated
report-migration-citizens = Citizens
report-migration-foreigners = Foreign citizens
report-migration-native = Born in the country
report-migration-foreign-born = Born abroad
report-migration-in-no-group = Birth or citizenship not stated
report-migration-hidden = c: hidden, because the figure would point to persons or would give away one that does.
report-migration-matrix-note = The diagonal holds those who live where they lived, wherever they were in between. From abroad and not stated stand outside the sums; who left the country is not in the records. Lifetime, five-year and one-year migration are not to be compared.
# $source (Text) title of the source
report-migration-source = Counted from records, which were not kept. Source: { $source }.
# $name (Text) name of the table
# $period (Text) year or interval
report-migration-caption = { $name }, { $period }
# $name (Text) name of the table
# $period (Text) year or interval
report-migration-caption-records = { $name }, { $period }: number of records
report-migration-groups-note = Who is stateless counts as a foreign citizen. Whose birth or citizenship is not stated is in none of the four groups and in the last sum.
