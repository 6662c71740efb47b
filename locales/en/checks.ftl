## Checks of what was imported: the page, the buttons of repairs, the report.

checks-title = Checks
checks-open = Checks…
# $day (Day) when the report was made
checks-on = As of { $day }
checks-save = Save the report
checks-errors = Values that could not be used
checks-questions = Questions for you to settle
checks-notes = Worth knowing
checks-what = What was found
checks-do = What to do
checks-times = Times

# $indicator (Text) what is counted
checks-repair-thousands = Read “{ $indicator }” in thousands
# $indicator (Text) what is counted
checks-repair-whole = Read “{ $indicator }” in whole numbers
# $cells (Count) how many values
checks-repair-leave-out = { $cells_form ->
    [one] Leave this value out
   *[other] Leave these { $cells } values out
}

act-repair = repair of a file
# $file (Text) name of the file
act-repair-of = repair of { $file }
