## What the use cases refuse. Each sentence says what was refused; its hint says what to do.

# $file (Text) name of the file
fault-app-101 = No import recipe fits { $file }.
    .hint = Look at the preview to see which tables the reader found. A recipe is a small text file; the user guide shows how to write one.

# $code (Text) the area code
fault-app-102 = “{ $code }” is not an area of this edition.
    .hint = Choose the country or area from the list.

# $format (Text) the format asked for
fault-app-103 = The program does not write files of the kind “{ $format }”.
    .hint = Choose pdf, docx, html, xlsx or sdmx-csv.

fault-app-104 = There is nothing to undo.
    .hint = Every change of this workspace has been undone already, or none was made.

# $language (Text) the language code
fault-app-105 = The program has no language “{ $language }”.
    .hint = Choose one of en, fr, es, ar, pt, ru, zh.

# $section (Text) the section id
fault-app-106 = The template has no section “{ $section }”.
    .hint = Open the profile again and choose a section from its outline.

# $code (Text) the area code
fault-app-107 = There are no figures for { $code } in the data at hand.
    .hint = Import a file that covers this area, or choose another one.

# $limit (Count) how many characters are allowed
fault-app-108 = The text is too long: a section takes { $limit_form ->
        [one] { $limit } character
       *[other] { $limit } characters
    }.
    .hint = Shorten the text or spread it over several sections. Nothing you typed was lost.

# $file (Text) name of the file
fault-app-109 = { $file } cannot be used as a logo.
    .hint = Choose a PNG or JPEG picture of at most one megabyte.

# $file (Text) name of the file
fault-app-110 = A copy cannot be written onto the workspace itself: { $file }.
    .hint = Choose another folder, best on another disk or a USB stick.

# $file (Text) name of the file
fault-app-201 = The file { $file } cannot be written.
    .hint = Check that the folder exists, that you may write there and that the disk is not full. Nothing was changed.

# $file (Text) name of the file
fault-app-202 = The file { $file } cannot be read.
    .hint = Check that it still exists and that no other program has locked it.

# $file (Text) the missing file
fault-app-901 = A part of the program is missing or damaged: { $file }.
    .hint = Copy the program's folder again from where you got it. Your workspaces are not affected.

# $promise (Text) what did not hold
fault-app-902 = The program did not keep a promise of its own: { $promise }.
    .hint = Nothing was changed. Write a diagnosis file in the room Help and send it to whoever gave you the program.

# $choice (Text) what was sent
# $listed (Text) yes where the choices are named
# $choices (Text) the choices, with commas
fault-app-111 = “{ $choice }” is not a choice of this form.
    .hint = { $listed ->
        [yes] Choose one of these: { $choices }. Nothing was changed.
       *[no] Choose one of the entries that the page offers. Nothing was changed.
    }

# $field (Text) id of the field
fault-app-112 = { $field ->
        [title] The title of the source is missing.
        [document] The name of the document is missing.
        [publisher] The publisher is missing.
        [edition] The edition is missing.
        [licence] The licence is missing.
        [kind] It is not said what the numbers are.
        [reference] The reference date is missing.
        [residence] It is not said who is a resident.
        [indicator] It is not said what is counted.
        [period] The year or period is missing.
        [value] The value is missing.
        [page] The page or place in the document is missing.
       *[other] A field is empty: { $field }.
    }
    .hint = Fill in the field. What you typed is still there when you go back.

# $what (Text) what is missing: value or indicator
fault-app-113 = { $what ->
        [value] No column holds values.
       *[other] It is not said what the values count.
    }
    .hint = Go back and choose “Values” for a column of numbers, and what is counted. If each row is one person, choose that rows are records to be counted (rows=records).

# $text (Text) what was typed
fault-app-114 = “{ $text }” is not a number.
    .hint = Write digits only, with a point or a comma before decimals: 1044854 or 3.5.

# $indicator (Text) what is counted
# $looks (Text) what it looks like: thousands, persons or neither
# $source (Text) id of the source it was compared with
# $compared (Count) how many values were compared
fault-app-120 = { $looks ->
        [thousands] “{ $indicator }” looks as if it were given in thousands: its values are about a thousandth of those of { $source }.
        [persons] “{ $indicator }” looks as if it were given in whole numbers, not in thousands: its values are about a thousand times those of { $source }.
       *[neither] The unit of “{ $indicator }” is in doubt: its values and those of { $source } are about a thousand times apart.
    }
    .hint = Compared values: { $compared }. Look at the head of the table for a unit such as “in thousands”. If it is so, take the repair; it can be undone.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $whipple (Number) Whipple’s index, 100 without heaping
# $myers (Number) Myers’ blended index as first published, 0 without heaping
# $pasex (Number) Myers’ blended index as in PASEX
fault-app-121 = Ages are rounded to 0 and 5 (“{ $indicator }”, { $area }, { $period }): Whipple’s index is { $whipple }; 100 means no rounding, 500 the most.
    .hint = Myers’ blended index is { $myers } as first published and { $pasex } in the PASEX variant; 0 means no rounding. Use five-year age groups, and say so beside single ages.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $index (Number) the index
fault-app-122 = The structure by age and sex is uneven (“{ $indicator }”, { $area }, { $period }): the age-sex accuracy index of the United Nations is { $index }; below 20 is good.
    .hint = Look for age groups or sexes that were exchanged or left out. War, migration and small populations can be the reason too.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Text) code of the age group
# $ratio (Number) males per 100 females
fault-app-123 = There are { $ratio } males for every 100 females (“{ $indicator }”, { $area }, { $period }, { $age }).
    .hint = Check whether the columns of the sexes were exchanged or one of them is incomplete. Labour migration can be the reason too.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $kind (Text) outlier, break or end
# $growth (Number) growth in percent a year
fault-app-124 = { $kind ->
        [outlier] One value leaves the course of its series: “{ $indicator }”, { $area }, { $period }.
        [break] A series changes its level and stays there: “{ $indicator }”, { $area }, { $period }.
       *[end] The first or last value of a series is far from its course: “{ $indicator }”, { $area }, { $period }.
    }
    .hint = The change is { $growth } percent a year. Look for a slip, another definition or another source; a crisis can be the reason too.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $edition (Text) the edition before
# $before (Number) its value
# $now (Number) the value now
fault-app-125 = “{ $indicator }”, { $area }, { $period }: the value is { $now }; edition { $edition } had { $before }. Other values changed far less.
    .hint = Check the value at its source. When it is right, nothing needs to be done.

# $indicator (Text) what is counted
# $area (Text) the area
# $period (Text) when
# $age (Count) the age, completed years
fault-app-126 = No age group begins at age { $age }, although there are older ones (“{ $indicator }”, { $area }, { $period }).
    .hint = Look for an age group that was left out or cannot be read.

# $indicator (Text) what is counted
# $concept (Text) area, counterpart, sex or age
# $codes (Count) how many are gone
# $code (Text) one of them
# $edition (Text) the edition before
fault-app-127 = { $concept ->
        [area] Countries or areas of edition { $edition } are gone, such as { $code } (“{ $indicator }”).
        [counterpart] Countries of origin or destination of edition { $edition } are gone, such as { $code } (“{ $indicator }”).
        [sex] A sex that edition { $edition } has is gone: { $code } (“{ $indicator }”).
       *[age] Age groups of edition { $edition } are gone, such as { $code } (“{ $indicator }”).
    }
    .hint = Number of codes that are gone: { $codes }. Look for rows or columns that were left out or are spelt in another way.

# $indicator (Text) what is counted
# $period (Text) the year
fault-app-128 = The year { $period } is not over yet (“{ $indicator }”).
    .hint = Check the year. It may be a slip, a projection, or a year of another calendar.

fault-app-129 = There is nothing left to repair here: the data have changed since the page was made.
    .hint = Open the checks of the file again.

fault-app-130 = The new passphrase was not typed the same way twice.
    .hint = Type it again, slowly, in both fields. Nothing was changed.

fault-app-131 = A lost passphrase means lost data, and the earlier copies are removed: the lock is set only when you have said that you know.
    .hint = Tick the box, or add --lost-means-lost on the command line. Nothing was changed.

# $file (Text) name of the file
fault-app-132 = No recipe that counts records fits { $file }.
    .hint = Say what the columns mean first, and keep the recipe. Nothing was kept of the records.

fault-app-133 = Records of persons are kept only when somebody has chosen so.
    .hint = Importing counts them and keeps none. To keep them, encrypted, add --keep-persons.
# $table (Text) the table that was asked for, or matrix for any
fault-app-145 = { $table ->
    [matrix] The workspace holds no table of migration that was counted from records.
   *[other] The workspace holds no table of migration with the id { $table }.
}
    .hint = Import a file of records and say which columns hold the province of residence, the province of birth or of one or five years ago, the country of birth and the citizenship. What was missing for a table stands among the findings of the import.

# $text (Text) what was typed
fault-app-134 = “{ $text }” is not the number of a row.
    .hint = Write the number that stands beside the row, such as 3. An empty field leaves the row as it was seen.

# $file (Text) name of the file
fault-app-135 = { $file } names its columns itself, so that no row of it is a header.
    .hint = Leave the fields for the rows of header and data empty.

# $format (Text) the ending of the file name
fault-app-136 = A table is not written as a file of the kind “{ $format }”.
    .hint = Choose a name that ends in .csv, .sav or .dta.

# $columns (Text) headers of the columns
fault-app-137 = Rows differ only in what is not read: { $columns }. One category would stand there as if it were the total.
    .hint = Say what these columns hold, and what their codes mean. If they are not needed, choose a table that has totals in their place. Nothing was kept.

# $columns (Text) headers of the columns
fault-app-138 = Nothing says in what these columns of values differ: { $columns }. Two values would stand for one thing.
    .hint = Read only one of them, choose for each what it counts, or write a year, a sex, an age or a reason in its header. Nothing was kept.

# $answer (Text) field and answer, such as k3.Work=WORK
# $why (Text) column, text or read
fault-app-139 = The answer “{ $answer }” changes nothing: { $why ->
    [column] the table has no such column.
    [text] the column has no such text.
   *[read] the column is not read so.
}
    .hint = Look at the columns and texts that the proposal names, and write them as they stand there. Nothing was changed.

# $words (Text) words for a power of ten, as they stand there
# $text (Text) a title or header
fault-app-146 = “{ $text }” gives values in “{ $words }”, and values are kept in single units, thousands or millions only.
    .hint = Multiply the numbers out in the file, change the words there and map it again; or, where the numbers are in single units, thousands or millions all the same, say so (multiplier=0, 3 or 6). Nothing was kept.

# $words (Text) words for money, as they stand there
# $text (Text) a title or header
fault-app-147 = “{ $text }” gives values in “{ $words }”, and this indicator is kept in US dollars.
    .hint = Convert the numbers into US dollars in the file, by the exchange rate of each year, and change the words there. If they are in US dollars all the same, say so (unit=USD). Nothing was kept.

# $title (Text) a title
# $sex (Text) M or F
fault-app-148 = “{ $title }” speaks of { $sex ->
    [M] men
   *[F] women
} only, and nothing says the sex of the values: they would stand for both sexes.
    .hint = Say the sex of all values (sex=M or sex=F), or that they are for both (sex=_T). Nothing was kept.

# $column (Text) header of a column
# $texts (Text) texts of it
# $code (Text) our code
fault-app-149 = Rows differ only in texts of the column “{ $column }” that mean one thing, { $code }: { $texts }. The first of them would stand there for all.
    .hint = Give one of the texts another code, add the rows up in the file, or say that such rows are parts to be added up (add-up=yes). Nothing was kept.
