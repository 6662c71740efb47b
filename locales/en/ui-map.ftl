## From columns to concepts, and figures without a file.

ui-map-title = What do the columns mean?
# $file (Text) name of the file
# $rows (Count) rows of the table
ui-map-intro = { $file }: { $rows_form ->
    [one] { $rows } row
   *[other] { $rows } rows
}. Suggestions that are sure enough are chosen already; look at the others.
ui-map-open = Say what the columns mean…
ui-map-column = Column
ui-map-examples = First values
ui-map-holds = Holds
ui-map-how-sure = How sure
# $percent (Share) how sure the suggestion is
ui-map-sure = { $percent } sure
# $because (Text) name, values, both or nothing
ui-map-because = { $because ->
    [name] by its name
    [values] by its values
    [both] by its name and its values
    [chosen] as you chose
   *[other] nothing speaks for it
}
# $concept (Text) what may be meant
# $percent (Share) how sure the suggestion is
ui-map-perhaps = Perhaps: { $concept } ({ $percent } sure)
ui-map-limit = Suggestions at least this sure
ui-map-accept-all = Accept them and leave out the rest
ui-map-choose = — choose —
ui-map-as-table = As for the whole table
ui-map-as-written = As the table says
ui-map-add-up = Rows that say the same are parts of one figure: add them up
# $concept (Text) id of the concept
ui-map-concept = { $concept ->
    [area] Country or area described
    [origin] Country of origin
    [birth] Country of birth
    [citizenship] Citizenship
    [previous-residence] Country of previous residence
    [next-residence] Country of next residence
    [period] Year or period
    [sex] Sex
    [age] Age
    [basis] Who is counted (letters B, C, R, I)
    [education] Education
    [occupation] Occupation
    [status] Status
    [reason] Reason
    [duration] Duration
    [arrival-year] Year of arrival in the country
    [province] Part of the country
    [province-of-birth] Part of the country where born
    [province-5y] Part of the country five years ago
    [province-1y] Part of the country one year ago
    [urbanisation] Urban or rural
    [notes] Numbers of notes
    [label] Name beside a code
    [value] Values
    [weight] Weight of a record
    [identifier] Names a person, household, device or place: not read
   *[other] Not read
}
# $code (Text) our code
ui-map-code = { $code ->
    [M] Men and boys
    [F] Women and girls
    [total] Total
    [unknown] Unknown
    [abroad] Abroad
    [WORK] Work
    [FAMILY] Family
    [STUDY] Study
    [PROTECTION] Protection
    [OTHER] Other
    [U] Urban
    [R] Rural
   *[other] { $code }
}
# $codes (Count) texts without a code of ours
ui-map-unknown = { $codes_form ->
    [one] { $codes } text is not known
   *[other] { $codes } texts are not known
}
ui-map-unknown-help = Say what each means. What stays unknown is told as a finding, and its rows are not read.
ui-map-common = What all values have in common
ui-map-indicator = What is counted
ui-map-multiplier = Written in
# $power (Text) ones, thousands or millions
ui-map-power = { $power ->
    [thousands] thousands
    [millions] millions
   *[other] single units
}
ui-map-area = Country or area, where no column says it
ui-map-period = Year or period, where no column says it
ui-map-basis = Who is counted
# $basis (Text) B, C or empty
ui-map-basis-name = { $basis ->
    [B] Born abroad
    [C] Foreign citizens
    [BR] Born abroad, and refugees
    [CR] Foreign citizens, and refugees
    [I] Imputed
   *[other] The table says it, or it does not apply
}
ui-map-source = The source
ui-map-source-why = Asked once for each source. Nothing is published without it.
ui-map-publisher = Publisher
ui-map-source-title = Title
ui-map-edition = Edition or year
ui-map-licence = Licence, or who allows its use
ui-map-kind = What the numbers are
# $kind (Text) count, estimate, model or minimum-count
ui-map-kind-name = { $kind ->
    [count] A count: census, register
    [estimate] An estimate made from counts
    [model] The output of a model
   *[other] A minimum: what became known
}
ui-map-reference = Reference date
# $date (Text) id of the reference date
ui-map-reference-name = { $date ->
    [mid-year] Middle of the year
    [december] End of the year
    [january] Beginning of the year
    [calendar-year] The whole year
   *[other] Day of the census
}
ui-map-residence = Who is a resident
# $rule (Text) id of the residence rule
ui-map-residence-name = { $rule ->
    [twelve] Twelve months
    [six] Six months
    [mixed] It differs
    [not-applicable] Does not apply
   *[other] Unknown
}
ui-map-try = Show what would be read
ui-map-try-title = What would be read
ui-map-change = Change something
ui-map-recipe = The recipe, as a file
ui-map-save-recipe = Save the recipe…
ui-map-kept-with = The recipe is kept with the workspace: next year’s file is read without asking.
ui-map-nothing-read = Nothing would be read. Look at the findings and change something.
ui-map-value = Value

ui-figure-title = Enter a figure
ui-figure-why = One number from a letter or a printed report. It is an observation like any other, and is traced to the page it came from.
ui-figure-area-other = Country of origin or destination, if it is about one
ui-figure-document = Document
ui-figure-page = Page or place in the document
ui-figure-keep = Keep the figure
ui-figure-kept = The figure is kept.
ui-figure-sex = Sex
# Choice in place of a way of counting, where none fits
ui-figure-no-basis = It does not apply
ui-figure-age = Age

ui-paste-title = Paste a table
ui-paste-why = Copied from Excel, Word or a PDF viewer, with its headers. It goes through the same steps as a file.
ui-paste-text = The table
ui-paste-next = Look at it

ui-speaks = Speaks first
ui-speaks-make = Let this source speak first
ui-speaks-why = Why
ui-speaks-reason = Where several sources have the same figure, sentences and charts take this one.

act-keep-recipe = import recipe kept
act-enter-figure = figure entered
act-prefer-source = choice of the source that speaks

ui-map-rows = Each row is
# $rows (Text) table or records
ui-map-rows-name = { $rows ->
    [records] a record of one person or case, to be counted
   *[other] a row of a table with values
}
ui-map-records-warn = This file holds records of persons. They are counted here and none of them is kept: only tables in which every cell has enough records.
ui-map-least = Fewest records of a cell

ui-map-years = Years are written in
# $calendar (Text) buddhist, hijri-begins, …; empty for the Gregorian one
ui-map-years-name = { $calendar ->
    [buddhist] the Buddhist calendar
    [hijri-begins] the Hijri calendar, by the year in which each begins
    [hijri-ends] the Hijri calendar, by the year in which each ends
    [persian-begins] the Persian calendar, by the year in which each begins
    [persian-ends] the Persian calendar, by the year in which each ends
    [ethiopian-begins] the Ethiopian calendar, by the year in which each begins
    [ethiopian-ends] the Ethiopian calendar, by the year in which each ends
   *[gregorian] the Gregorian calendar
}
# $calendar (Text) the calendar in words
ui-map-years-are = Years are written in { $calendar }
ui-map-once = Count equal records once
# $what (Text) in what way a column could identify a person
ui-map-identifies = { $what ->
    [position] Could identify a person: position
    [device] Could identify a person: device
    [enumerator] Could identify a person: who asked
    [phone] Could identify a person: phone or mail
    [media] Could identify a person: picture, voice or file
    [audit] Could identify a person: record of the interview
    [name] Could identify a person: name
    [address] Could identify a person: address
   *[document] Could identify a person: document
}
ui-map-identifying = Columns that could identify a person
ui-map-identifying-why = They are not needed for a table and are proposed as not read. Nothing of them is kept.
ui-map-remove-identifying = Leave them all out

ui-map-groups = Groups of countries
ui-map-countries = Countries and areas
ui-map-licence-own = Our own data
# $field (Text) name of the field that the year goes into
ui-map-year-of = { $field }: a year
ui-map-choose-year = — year —
# $field (Text) name of the field
ui-map-take-over = { $field }: proposals
# $area (Text) name of the country
ui-map-office-of = National statistical office, { $area }

# $tables (Count) tables of records that were not made
# $least (Count) the fewest records of a cell
ui-tables-left-out = { $tables_form ->
    [one] { $tables } table was not made, because cells of it
   *[other] { $tables } tables were not made, because cells of them
} would point to persons. A cell needs at least { $least } records.
ui-which = Which they are
# $things (Count) things that are not kept
ui-not-kept = { $things_form ->
    [one] The file also holds { $things } thing that is not kept.
   *[other] The file also holds { $things } things that are not kept.
}
# $sheets (Count) sheets with formulas
ui-formulas = { $sheets_form ->
    [one] { $sheets } sheet holds
   *[other] { $sheets } sheets hold
} formulas. Their last computed results were taken; nothing was recomputed.

ui-rows-title = Header and data
ui-rows-why = If the program did not see the header or the end of the table right, say so here. An empty field leaves a row as it was seen. The columns are then proposed again; what you chose yourself stays.
ui-rows-header-from = First header row
ui-rows-header-to = Last header row
ui-rows-data-from = First row of data
ui-rows-data-to = Last row of data
ui-rows-end-at = The table ends above the row that begins with
ui-rows-end-at-blank = The first blank row ends the table
# $row (Text) number of the row
ui-rows-seen = As seen: row { $row }
ui-rows-show = Propose again
ui-rows-number = Row
ui-rows-is = Read as
# $kind (Text) header, data or none
ui-rows-kind = { $kind ->
    [header] header
    [data] data
   *[none] not read
}
ui-rows-changed = The rows were changed after the columns had been proposed. These are the columns of the corrected table: look at them, then go on.
# $button (Text) what the button says that leads there
ui-look-correct = If the header or the end of a table is not right, correct it under “{ $button }”.
