## What the command line prints.

# $file (Text) the file being read
cli-reading = Reading { $file } …
# $file (Text) the file
# $observations (Count) how many observations
cli-read = { $file }: { $observations_form ->
    [one] { $observations } observation
   *[other] { $observations } observations
}
# $file (Text) the file written
cli-wrote = Wrote { $file }
# $file (Text) the workspace
cli-made = Made the workspace { $file }
# $file (Text) the workspace
cli-locked = Locked { $file }. A lost passphrase means lost data.
# $file (Text) the workspace
cli-unlocked = Removed the lock of { $file }
# $count (Count) how many records
cli-records-kept = Records kept: { $count }. Discard them when the tables are made.
cli-records-discarded = The records are discarded
cli-records-none = No records are kept
cli-making-ready = Making the international data ready …
# $language (Text) the language
cli-drafting = Writing the profile ({ $language }) …
cli-nothing-kept = Nothing was kept: this was a dry run.
# $file (Text) the file
# $tables (Count) how many tables
# $sheets (Count) how many sheets
cli-seen = { $file }: { $tables_form ->
    [one] { $tables } table
   *[other] { $tables } tables
} in { $sheets_form ->
    [one] { $sheets } sheet
   *[other] { $sheets } sheets
}
# $recipe (Text) label of the recipe
cli-recipe = It is read with the recipe “{ $recipe }”.
cli-no-recipe = No recipe fits it yet.
# $file (Text) the file written
# $rows (Count) how many rows of data
# $columns (Count) how many columns
cli-table-written = Wrote { $file }: { $rows_form ->
    [one] { $rows } row
   *[other] { $rows } rows
} of { $columns_form ->
    [one] { $columns } column
   *[other] { $columns } columns
}
# $file (Text) the recipe written
cli-recipe-written = Wrote the recipe { $file }
cli-nothing-written = Nothing was written.
# $file (Text) name of the description
cli-descriptor-written = Beside it: { $file }, which holds the labels.
# $columns (Text) headers of the columns left out
cli-identifying-left-out = Left out, since they could identify a person: { $columns }.
