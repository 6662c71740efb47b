## The room Data: files, import, findings, traces.

ui-data-title = Data
ui-data-import = Import a file…
ui-data-empty = Nothing imported yet
ui-data-empty-next = Import the table you have, or begin with the published international estimates that ship with the program.
ui-data-add-international = Add the international estimates
ui-data-remove = Remove
# $edition (Text) the edition
ui-data-edition = Edition { $edition }
# $observations (Count) how many observations
ui-data-observations = { $observations_form ->
    [one] { $observations } observation
   *[other] { $observations } observations
}
# $observations (Count) observations that stood there already
ui-data-again = Of these, known already or twice in the file: { $observations }.

ui-look-seen = What we saw
ui-look-no-tables = The reader found no table in this file.
# $tables (Count) tables found
# $sheets (Count) sheets in the file
ui-look-tables = { $tables_form ->
    [one] { $tables } table
   *[other] { $tables } tables
} in { $sheets_form ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
}
# $recipe (Text) name of the recipe
ui-look-recipe = This file is known: it is read with the recipe “{ $recipe }”.
ui-look-no-recipe = No import recipe fits this file yet. Say below a table what its columns mean, and its numbers can be kept.
ui-look-save-table = Save this table as CSV…
ui-look-keep = Keep these data
# $first (Count) first row
# $last (Count) last row
ui-look-rows = rows { $first } to { $last }
# $row (Count) the only row
ui-look-row = row { $row }
# $shown (Count) columns shown
# $columns (Count) columns of the sheet
ui-look-columns = The first { $shown } of { $columns } columns are shown.

ui-no-problems = No problems found.
# $times (Count) how often
ui-times = { $times_form ->
    [one] { $times } time
   *[other] { $times } times
}
ui-places = Where

ui-import-reading = Reading the file
ui-import-opening = The program is reading the file. It does not know yet how many rows there are.
# $done (Count) rows read
# $of (Count) rows in all
ui-import-progress = { $done } of { $of } rows
ui-import-done = The data are in
ui-import-cancelled = The import was cancelled. Nothing was changed.
ui-import-to-profile = Go to the profile
ui-import-to-data = See all data

ui-trace-equal = equal to the published value
# $published (Text) the published value
ui-trace-differs = the source prints { $published }
ui-trace-indicator = Indicator
ui-trace-definition = Definition
ui-trace-formula = Formula
ui-trace-basis = Who is counted
ui-trace-source = Source, edition, licence
ui-trace-rows = The observations it is made from
ui-trace-no-rows = No observation of the data at hand stands behind this entry.
# $rows (Count) how many rows are not shown
ui-trace-more-rows = { $rows_form ->
    [one] { $rows } more observation is not shown.
   *[other] { $rows } more observations are not shown.
}
ui-trace-what = What
ui-trace-value = Value
ui-trace-sheet = Sheet
ui-trace-row = Row
ui-trace-column = Column
ui-trace-file = File

ui-hand-on-open = Save for SPSS or Stata, or with labels…
ui-hand-on-title = Save the table with its labels
ui-hand-on-which = Choose the format. What it cannot hold is shown before anything is written.
ui-hand-on-spss = SPSS (.sav)
ui-hand-on-stata = Stata (.dta)
ui-hand-on-csv = CSV with a description (Frictionless)
ui-hand-on-personal = This file holds records of persons or cases. Outside of the program nothing protects them: save them only where such data may lie, and delete the file when it is no longer needed.
ui-hand-on-save = Save…
ui-hand-on-done = The table is saved
# $file (Text) name of the description
ui-hand-on-beside = Its labels are in { $file } beside it. Keep the two files together.

ui-migration-title = Tables of migration
ui-migration-empty = No table yet
ui-migration-empty-next = Import a file of records: where columns say the province of residence and the province of birth or of earlier residence, or birth and citizenship, these tables are counted, and no record is kept.
ui-migration-save-xlsx = Save as workbook
ui-migration-save-csv = Save as CSV
