# Why a file could not be read, and what is doubtful in one that was. Code INGEST-NNN is the message fault-ingest-NNN.

# $file (Text) name of the file
fault-ingest-101 = The file { $file } is empty.
    .hint = Ask for the file again, or export it once more from the program it comes from.

# $file (Text) name of the file
# $kind (Text) its format, such as PDF; `unknown` when it is not known
fault-ingest-102 = { $kind ->
        [unknown] The file { $file } is neither a workbook nor a text: it holds signs that no text has.
       *[other] The file { $file } holds no table that can be read. Its format: { $kind }.
    }
    .hint = Choose a workbook (XLSX, XLSB, XLS, ODS) or a text file with columns (CSV). If the table is in a document, save it as a workbook first.

# $file (Text) name of the file
fault-ingest-103 = The file { $file } is damaged or incomplete.
    .hint = It may have been cut off while it was copied or downloaded. Copy it again; if you have the program that made it, open it there and save it under a new name.

# $file (Text) name of the file
fault-ingest-104 = The file { $file } is protected by a password.
    .hint = Open it in its own program with the password, save a copy without one, and choose the copy.

# $file (Text) name of the file
fault-ingest-105 = { $file } is not the workbook but the small lock file beside it, which means that the workbook is open in another program.
    .hint = Close the workbook there, then choose the file whose name does not begin with ~$.

# $sheet (Text) pattern of the name that the recipe expects
# $found (Text) names of the sheets in the file
fault-ingest-110 = The recipe needs a sheet named { $sheet }. The file has these sheets: { $found }.
    .hint = If the sheet was renamed or left out, change the name in the recipe, or choose the complete file.

# $sheet (Text) name of the sheet or file
# $header (Text) text of the header looked for
# $nearest (Text) most similar text that was found, a dash when there is none
fault-ingest-111 = In “{ $sheet }” no column is headed “{ $header }”. The most similar text there is “{ $nearest }”.
    .hint = Compare the headers of the file with the recipe. If only the wording changed, add the new wording to the recipe.

# $file (Text) name of the file
fault-ingest-112 = No recipe describes the file { $file }.
    .hint = Look at what was seen in the file and make a recipe from it, or choose a recipe yourself to learn what does not fit.

# $file (Text) name of the file
# $recipes (Text) names of the recipes
fault-ingest-113 = More than one recipe describes the file { $file }: { $recipes }.
    .hint = Choose the recipe that is meant.

# $recipe (Text) name of the recipe file
# $problem (Text) what the reader of TOML says, in English
fault-ingest-114 = The recipe { $recipe } cannot be read: { $problem }
    .hint = Correct the line named, or take the recipe that came with the program.

# $recipe (Text) name of the recipe file
# $problem (Text) the part of the recipe that is wrong, in English
fault-ingest-115 = The recipe { $recipe } contradicts itself or leaves something out: { $problem }
    .hint = Correct the part named; the page on recipes explains every key.

# $file (Text) name of the file
# $recipe (Text) id of the recipe
# $texts (Text) texts that were not understood, or none
fault-ingest-116 = { $texts ->
    [none] The recipe { $recipe } fits the file { $file }, but not a single value was found.
   *[other] The recipe { $recipe } fits the file { $file }, but not a single value was found. Not understood: “{ $texts }”.
}
    .hint = Check that the file is complete. If it is, look at the findings: codes of areas or periods may be written in a new way.

# $file (Text) name of the file
# $line (Count) line in it
# $problem (Text) what is wrong, in English
fault-ingest-117 = The list of areas { $file } is wrong at line { $line }: { $problem }
    .hint = Restore the file that came with the program, or correct the line.

# $pack (Text) name of the data pack
# $problem (Text) what is wrong, in English
fault-ingest-118 = The description of the data pack { $pack } cannot be read: { $problem }
    .hint = Install the program or the data pack again.

fault-ingest-120 = The reading was stopped.
    .hint = Nothing was taken over. Start again when you like.

# $file (Text) name of the archive
# $files (Text) names of the first files in it
fault-ingest-123 = The archive { $file } does not hold exactly one file. In it: { $files }.
    .hint = Unpack it and choose the file with the table.

# $file (Text) name of the dictionary
fault-ingest-124 = { $file } describes data of CSPro, and no data (.dat) lie beside it.
    .hint = Put the file with the data into the same folder, under the same name or as the only .dat file, and choose it again.

# $file (Text) name of the file
fault-ingest-201 = There is no file { $file }.
    .hint = It may have been moved or renamed, or the drive may have been removed. Choose it again.

# $file (Text) name of the file
fault-ingest-202 = The system does not allow the file { $file } to be read.
    .hint = Ask whoever administers the computer for the right to read it, or copy it to a folder of your own.

# $file (Text) name of the file
fault-ingest-203 = The file { $file } is being written or is held by another program.
    .hint = Close it there, or wait until copying or downloading has ended, and try again.

# $file (Text) name of the file
# $problem (Text) what the system says, in English
fault-ingest-204 = The file { $file } could not be read: { $problem }
    .hint = Check the drive or the network folder, or copy the file to this computer first.

# $file (Text) name of the folder
fault-ingest-205 = { $file } is a folder.
    .hint = Choose a file in it.

# $file (Text) name of the file
# $megabytes (Count) its size
# $limit (Count) the largest size in megabytes
fault-ingest-206 = The file { $file } is { $megabytes } MB large; at most { $limit } MB can be read.
    .hint = Split the file, or keep only the columns and rows you need.

# $file (Text) name of the file
# $limit (Count) the largest size in megabytes
fault-ingest-207 = Unpacked, the file { $file } would be larger than { $limit } MB.
    .hint = Ask where the file comes from before you go on: a workbook does not unpack to that size. A text of that size is read once it is taken out of the archive.

# $file (Text) name of the file
# $limit (Count) largest number of cells
fault-ingest-208 = A table in { $file } has more than { $limit } cells.
    .hint = Often a stray cell far to the right or far below makes a sheet that large. Delete empty rows and columns, or split the table into several files.

# $file (Text) name of the file
# $limit (Count) longest text in bytes
fault-ingest-209 = A cell in { $file } holds a text of more than { $limit } characters.
    .hint = In a text file a quotation mark that is never closed has this effect. Look for one.

# $file (Text) name of the file
fault-ingest-247 = The file { $file } looks like JSON, but its names stand in single quotes, which JSON does not have.
    .hint = Python prints a list in this way. Have it written with json.dump, or save the table as CSV.

# $file (Text) name of the file
# $kind (Text) its format
fault-ingest-301 = The file { $file } is in a format that is not read yet: { $kind }.
    .hint = Save or export the table as a workbook (XLSX) or as CSV.

# $recipe (Text) name of the recipe file
# $format (Count) its version
fault-ingest-302 = The recipe { $recipe } was made for a newer version of this program (recipe format { $format }).
    .hint = Install the newer version, or ask for a recipe in format 1.

# $pack (Text) name of the data pack
# $file (Text) name of the file
fault-ingest-401 = The file { $file } of the data pack { $pack } is not the one that was packed.
    .hint = Somebody changed or replaced it. Install the data pack again; keep your own version under another name.

# $file (Text) name of the file
fault-ingest-901 = The program itself failed while it read { $file }. Nothing was taken over.
    .hint = Save the file in another format, such as CSV, and try that. Please report the fault with the diagnosis file.

# $file (Text) name of the file
fault-ingest-121 = No table was seen in the file { $file }.
    .hint = A table needs at least two rows. Open the file in its own program and look whether it is the one you meant.

# $file (Text) name of the file
# $table (Count) number of the table that was asked for
# $tables (Count) how many tables the file has
fault-ingest-122 = The file { $file } has no table number { $table }; it has { $tables }.
    .hint = Tables are counted sheet by sheet, from top to bottom and then from left to right. “bearings sniff” lists them.

# $encoding (Text) name of the encoding
fault-ingest-150 = Nothing in the file says how its letters are encoded; it was read as { $encoding }.
    .hint = Look at names with accents. If they are wrong, save the file as UTF-8 and read it again.

# $sheet (Text) name of the sheet
fault-ingest-151 = The sheet “{ $sheet }” holds formulas. Their last computed results were taken; nothing was recomputed.
    .hint = If the file was changed by a program that does not compute, open it in a spreadsheet program and save it.

fault-ingest-152 = The workbook holds macros. They were not run.
    .hint = Nothing needs to be done.

# $files (Count) how many other files
fault-ingest-153 = The workbook refers to { $files_form ->
        [one] { $files } other file. It was
       *[other] { $files } other files. They were
    } not opened.
    .hint = Nothing needs to be done.

# $sheet (Text) name of the sheet
fault-ingest-154 = The sheet “{ $sheet }” is hidden in the workbook.
    .hint = Ask its maker why before you use what stands on it.

# $sheet (Text) name of the sheet or file
fault-ingest-155 = No table was seen in “{ $sheet }”.
    .hint = If there is one, describe it in a recipe.

# $error (Text) the error as the spreadsheet prints it
fault-ingest-156 = A cell holds the error { $error } instead of a value.
    .hint = Correct the formula in the spreadsheet, save it and read the file again.

# $text (Text) an example of the text
# $header (Text) header of the column
fault-ingest-157 = In the column “{ $header }”, a text stands where a number should be: “{ $text }”. The value was not taken.
    .hint = Correct the cell. If the text is a sign for a missing value, add it to the signs of the recipe. What a number in brackets means is said by brackets = "negative" or "unreliable".

# $area (Text) the code or name as it was written
fault-ingest-158 = “{ $area }” is no country, area or group that the program knows. Its values were not taken.
    .hint = If it is another spelling, say what it means on the page “Say what the columns mean…”.

# $area (Text) one of the aggregates, as an example
fault-ingest-159 = Groups that only this source uses, such as { $area }, were left out.
    .hint = Nothing needs to be done: they are no countries or areas, and they overlap.

fault-ingest-160 = A row has no area or no period, and no numbers. It was left out.
    .hint = Such rows are often left at the end of a table. Look at one of them.

fault-ingest-161 = A row has numbers, but no area or no period. Its numbers were not taken.
    .hint = Fill in the missing area or period, or say in the recipe what the row is. If the name above is meant, write fill_down = true in the recipe’s column.

# $text (Text) the code as it was written
# $header (Text) header of the column
fault-ingest-162 = In the column “{ $header }”, “{ $text }” is no code that the program knows.
    .hint = Correct it, or say in the recipe what it stands for.

# $expected (Text) name that the recipe expects
# $found (Text) name of the sheet that was read instead
fault-ingest-163 = There is no sheet { $expected }. The sheet “{ $found }” has the same columns and was read instead.
    .hint = Check that it is the table you mean. If the sheet was renamed for good, change the name in the recipe.

# $sheet (Text) name of the sheet
fault-ingest-164 = The recipe does not mention the sheet “{ $sheet }”. It was not read.
    .hint = If it holds values you need, describe it in the recipe.

# $expected (Text) pattern of the title
fault-ingest-165 = The title above a table is no longer “{ $expected }”.
    .hint = Check that table and unit are still the same before you use the values.

# $header (Text) header of the column
fault-ingest-166 = The column “{ $header }” was not read: the recipe does not mention it.
    .hint = If it holds values you need, describe it in the recipe.

# $parts (Text) id of the indicator
# $by (Text) dimension: SEX, AGE or COUNTERPART
# $largest (Number) largest difference in the unit of the file
# $area (Text) code of the area
# $period (Text) when
fault-ingest-167 = Parts do not add up to their total ({ $parts } by { $by ->
    [SEX] sex
    [AGE] age
   *[COUNTERPART] country of origin or destination
    }). The largest difference is { $largest }, for { $area } in { $period }.
    .hint = Small differences come from rounding at the source and are kept as published. Look at large ones.

# $indicator (Text) id of the indicator
# $area (Text) code of the area
# $period (Text) when
# $beside (Text) origin, sex, age and whatever else tells the value from others
# $first (Count) row of the first value
# $second (Count) row of the second
fault-ingest-168 = The file gives two different values for the same thing, for example { $indicator } for { $area } in { $period } ({ $beside }), in the rows { $first } and { $second }. The first of them was kept.
    .hint = Find out which one is right before you use either. If both are parts of one figure, say so when you map the file, so that they are added up.

# $indicator (Text) id of the indicator
fault-ingest-169 = A count of persons is below zero ({ $indicator }).
    .hint = Check the cell at its source.

fault-ingest-170 = A column holds values but has no header.
    .hint = Write a header into the file, or leave the column out.

# $sign (Text) the sign
fault-ingest-172 = The sign “{ $sign }” stands in place of numbers.
    .hint = Say in the recipe that it means a missing value. It is never read as zero.

# $note (Text) number or letter of the note
fault-ingest-173 = A row refers to note { $note }, which is not among the notes of the file.
    .hint = Look for the note in the publication.

# $group (Text) header of the column
fault-ingest-175 = The classification has no column “{ $group }”.
    .hint = Compare the headers of the file with the recipe.

# $line (Count) the line
fault-ingest-176 = A quotation mark in line { $line } is never closed. It was taken as a sign of its cell.
    .hint = Look at the line; if cells run into each other there, mend the file.

# $date (Text) the date as it stands
# $band (Text) the age band it may have been
fault-ingest-177 = Among ages stands the date { $date }. A spreadsheet may have made it of { $band }.
    .hint = Compare with the source and write the age band as text.

# $what (Text) the format's own name for it
fault-ingest-178 = The file also holds something that is not kept: { $what }.
    .hint = Nothing needs to be done unless you rely on it; then keep the original file.

# $records (Count) records counted
# $at_home (Count) records of persons at home by the criterion
fault-ingest-179 = { $records_form ->
        [one] { $records } record was counted
       *[other] { $records } records were counted
    }. Persons who were born, or are citizens, where they live are no migrants by this criterion and were left out: { $at_home }.
    .hint = The workspace holds only the tables made from them.

# $areas (Count) how many countries
# $least (Count) the fewest records of a cell
fault-ingest-180 = Countries with too few records were counted together as “other”: { $areas }. A cell needs at least { $least }.
    .hint = Name a lower number only where the law of your country allows it.

# $table (Text) by what the table is divided
# $cells (Count) how many cells
# $least (Count) the fewest records of a cell
fault-ingest-181 = The table “{ $table }” was not made: { $cells_form ->
        [one] { $cells } cell
       *[other] { $cells } cells
    } would point to persons. A cell needs at least { $least }.
    .hint = Merge categories, such as provinces or levels of education, and read the file again.

fault-ingest-182 = A record has no weight above zero. It was not counted.
    .hint = Look at the column of weights at its source.

# $rows (Count) rows that were looked at
fault-ingest-183 = Only the first rows of the file were looked at ({ $rows }).
    .hint = Other signs and doubts may stand further down. Saving the table takes all rows.

# $rows (Count) rows that were looked at
# $all (Count) rows of the file
fault-ingest-184 = Only the first rows of the file were looked at ({ $rows } of { $all }).
    .hint = Other signs and doubts may stand further down. Saving the table takes all rows.

# $file (Text) name of the description
# $problem (Text) the place or word that is wrong
fault-ingest-200 = The description { $file } cannot be used: { $problem }
    .hint = Correct it or move it to another folder; without a description the CSV file is read as plain text.

# $file (Text) name of the description
# $column (Text) name of the first column that differs
fault-ingest-210 = The description { $file } does not fit its table. The first column that differs: { $column }
    .hint = The table may have been changed after it was described. Save both again together, or move the description to another folder to read the table without labels.

# $file (Text) name of the file
fault-ingest-211 = There is a file { $file } already. It was not written over.
    .hint = Choose another name, or say that the file is to be replaced (--replace on the command line).

# $format (Text) name of the format
# $columns (Count) how many columns the table has
# $limit (Count) how many the format can hold
fault-ingest-212 = The table has { $columns } columns; a file of { $format } holds at most { $limit }.
    .hint = Save it as CSV or for SPSS, or leave columns out.

# $stays (Count) stays made
# $open (Count) arrivals without a departure
# $unmatched (Count) departures without an arrival
fault-ingest-225 = Stays made of an arrival and the departure after it: { $stays }. Arrivals without a departure: { $open }; departures without an arrival: { $unmatched }. Ends that are missing were not guessed.
    .hint = Ask whether exits are recorded at every post, and whether the file begins or ends in the middle of stays.

# $stays (Count) stays of which the file does not say how long they were permitted
fault-ingest-226 = Stays without a permitted length: { $stays }. Whether they were too long is not known; they are not counted as overstays.
    .hint = Ask the source for the days, or the last day, that were permitted.

# $records (Count) records without a person
fault-ingest-227 = Records that do not say whom they are about: { $records }. They were counted as records, and neither as persons nor in stays.
    .hint = Ask the source for something that tells persons apart, such as a number made from the travel document. It is kept nowhere.

# $indicator (Text) code of the indicator
# $tables (Text) the tables, each with the number of areas and years left out and of all
# $least (Count) the fewest records of a cell
fault-ingest-228 = Some tables of { $indicator } were not made for every area and year, because cells of them would point to persons: { $tables }. A cell needs at least { $least }.
    .hint = Merge categories, such as provinces or levels of education, and read the file again.

# $rows (Count) rows left out
fault-ingest-229 = Where a year has several dates, only the last of each area was taken. Rows of earlier dates that were left out: { $rows }.
    .hint = Stocks of two dates are never added. To take another date, delete the rows of later ones in a copy of the file.

# $indicator (Text) code of the indicator
fault-ingest-230 = A sum of { $indicator } was not made, because the value of a part is missing.
    .hint = Look in the file for the empty cell or the sign, and ask the source.

# $table (Text) the table's name in the recipe
# $values (Count) sums made
fault-ingest-231 = In the table “{ $table }” rows were added up. Sums: { $values }. Each is traced to the first of its rows.
    .hint = Nothing needs to be done. What tells the rows apart, such as the place of origin, stays in the file.

# $records (Count) records counted
fault-ingest-232 = Records counted, whoever they are about: { $records }.
    .hint = No record is kept, only the tables made from them.

# $year (Text) one of the years
# $header (Text) header of the column
# $calendar (Text) buddhist, hijri, persian, ethiopian or several
fault-ingest-190 = { $calendar ->
        [buddhist] { $year } in the column “{ $header }” may be a Buddhist year. It was not read.
        [hijri] { $year } in the column “{ $header }” may be a Hijri year. It was not read.
        [persian] { $year } in the column “{ $header }” may be a Persian year. It was not read.
        [ethiopian] { $year } in the column “{ $header }” may be an Ethiopian year. It was not read.
       *[several] { $year } in the column “{ $header }” may be a year of more than one calendar. It was not read.
    }
    .hint = Say on the page of the columns in which calendar the years are written. The program never guesses it.

# $text (Text) what the cell holds
# $header (Text) header of the column
fault-ingest-191 = “{ $text }” in the column “{ $header }” is no age. The record is counted without an age.
    .hint = Check the questionnaire. A code such as 999 for “not stated” can be named on the page of the columns.

# $province (Text) the part of the country, empty for the whole file
# $whipple (Number) Whipple’s index, 100 without heaping
# $myers (Number) Myers’ blended index as first published, 0 without heaping
# $pasex (Number) Myers’ blended index as in PASEX
fault-ingest-192 = { $province ->
        [whole] Ages are rounded to 0 and 5: Whipple’s index is { $whipple }; 100 means no rounding, 500 the most.
       *[part] Ages are rounded to 0 and 5, most in the part “{ $province }”: Whipple’s index is { $whipple }; 100 means no rounding, 500 the most.
    }
    .hint = Myers’ blended index is { $myers } as first published and { $pasex } in the PASEX variant; 0 means no rounding. Five-year age groups, as they are made here, hide most of it.

# $records (Count) how many records
fault-ingest-193 = { $records_form ->
        [one] { $records } record is equal in every cell to one before it.
       *[other] { $records } records are equal in every cell to one before them.
    }
    .hint = Perhaps something was entered twice. Count equal records once, or look at the rows.

# $file (Text) name of the file
# $year (Text) one of the years
# $calendar (Text) buddhist, hijri, persian, ethiopian or several
fault-ingest-199 = { $calendar ->
        [buddhist] No year of { $file } could be read: { $year } may be a Buddhist year.
        [hijri] No year of { $file } could be read: { $year } may be a Hijri year.
        [persian] No year of { $file } could be read: { $year } may be a Persian year.
        [ethiopian] No year of { $file } could be read: { $year } may be an Ethiopian year.
       *[several] No year of { $file } could be read: { $year } may be a year of more than one calendar.
    }
    .hint = Say on the page of the columns in which calendar the years are written. The program never guesses it.

# $form (Text) file name of the form
# $found (Count) questions found among the columns
# $of (Count) questions of the form
fault-ingest-213 = The form { $form } explains the columns (questions found: { $found } of { $of }).
    .hint = Labels and codes are taken from it. If it is the wrong form, keep the data in a folder of their own.

# $forms (Text) file names of the forms
fault-ingest-214 = More than one form fits these data equally well: { $forms }. None was used.
    .hint = Leave only the right form in the folder of the data and open the file again.

# $form (Text) file name of the form
# $found (Count) questions found among the columns
# $of (Count) questions of the form
fault-ingest-215 = The form { $form } does not fit these data (questions found: { $found } of { $of }). It was not used.
    .hint = Put the form with which the data were collected into their folder.

# $form (Text) file name of the form
# $name (Text) header of the column
fault-ingest-216 = “{ $name }” stands in the form { $form } more than once. The column was not explained.
    .hint = Export the data again with the names of the groups in the headers.

# $form (Text) file name of the form
# $problem (Text) what is wrong: survey, choices, nesting or size
fault-ingest-217 = The form { $form } cannot be used: { $problem ->
        [choices] its sheet “choices” lacks a column
        [nesting] a group or repeat in it is not closed, or closed twice
        [size] it has too many rows
       *[survey] its sheet “survey” lacks a column or has no questions
    }.
    .hint = Check the form where it was made, and put the corrected workbook into the folder of the data.

# $format (Text) ending of the file asked for
fault-ingest-218 = Columns that could identify a person are left out of CSV only, not of { $format }.
    .hint = Write to a file whose name ends in .csv.

# $column (Text) the column
# $odd (Count) records with such codes
# $records (Count) records that answer
fault-ingest-233 = Column “{ $column }” has no usable province: { $odd } of { $records } records have codes that are in no list. The region-to-region matrix was not made.
    .hint = Choose the column that says the province where persons were born or lived before, with the codes of the province of residence, or leave the matrix out.

# $concept (Text) birth, citizenship, province or province-before
fault-ingest-234 = { $concept ->
    [birth] No column says the country of birth: the four groups of birth by citizenship were not counted.
    [citizenship] No column says the citizenship: the four groups of birth by citizenship were not counted.
    [province] No column says the province of residence: no region-to-region matrix was made.
   *[other] No column says the province where persons were born or lived before: no region-to-region matrix was made.
}
    .hint = If the file holds such a column, say so in the mapping and import it again. Otherwise nothing needs to be done.

# $column (Text) the column
# $odd (Count) records with such codes
# $records (Count) records that answer
fault-ingest-235 = In column “{ $column }” { $odd } of { $records } records have codes that are in no list of provinces. In the region-to-region matrix they count as not stated, or are left out where the province of residence is concerned.
    .hint = Give these codes their province in the mapping if they are only written in another way.

# $table (Text) the table
# $cells (Count) how many cells
# $least (Count) the fewest records of a cell
fault-ingest-236 = Cells of the table “{ $table }” were hidden: { $cells }. They have fewer than { $least } records, or would give away one that has.
    .hint = Nothing needs to be done. Larger regions leave fewer cells hidden.

# $header (Text) header of the column
fault-ingest-240 = Persons who, by their age, arrived before they were born, in the column “{ $header }”.
    .hint = Either the year or the age is wrong. They are counted, with an unknown duration of stay.

# $header (Text) header of the column
fault-ingest-241 = Persons who arrived after they were counted, in the column “{ $header }”.
    .hint = Look at the questionnaires. They are counted, with an unknown duration of stay.

# $header (Text) header of the column
fault-ingest-242 = Persons born in the country who have a year of arrival, in the column “{ $header }”.
    .hint = Some have lived abroad and came back. Where nobody else was asked, one of the answers is wrong.

# $header (Text) header of the column
fault-ingest-243 = Years in the column “{ $header }” that may be those of another calendar.
    .hint = They were not guessed: these persons are counted, with an unknown duration of stay. Where all years are of that calendar, say so in the recipe.

# $header (Text) header of the column
fault-ingest-244 = Answers in the column “{ $header }” that are no year.
    .hint = These persons are counted, with an unknown duration of stay. Give codes for no answer in the recipe.

# $file (Text) name of the archive
# $inside (Text) name of the file in it
# $kind (Text) its format
fault-ingest-245 = The archive { $file } holds { $inside }, a file of the kind { $kind }, which can only be read outside of an archive.
    .hint = Take it out of the archive and choose it.

# $file (Text) name of the archive
fault-ingest-246 = The archive { $file } holds no file with a table.
    .hint = Look whether it is the right archive, and whether it was made or copied to its end.

# $first (Count) row given as the first header row
# $last (Count) row given as the last header row
# $problem (Text) order, deep, beyond or blank
fault-ingest-237 = { $problem ->
        [order] The header cannot begin in row { $first } and end above it, in row { $last }.
        [deep] Rows { $first } to { $last } are more than the six rows that a header can have.
        [blank] Nothing stands in the first or the last of the header rows { $first } to { $last }.
       *[beyond] The sheet has no rows { $first } to { $last } in which a header could stand.
    }
    .hint = Give the row in which the headers begin and the row in which they end, by the numbers beside the rows. Nothing was changed.

# $row (Count) number of the row
# $problem (Text) header, order, beyond, none, begin, end, differs or twice
fault-ingest-238 = { $problem ->
        [header] Row { $row } cannot be the first row of data: it does not stand below the header.
        [order] Row { $row } cannot be the last row of data: it stands above the first.
        [none] No data stand in row { $row } or below it.
        [begin] The recipe could not find row { $row } again as the first row of data: nothing tells the rows above it from data.
        [end] The recipe could not find row { $row } again as the last row of data: nothing below it tells that the table ends.
        [differs] Row { $row } is not the last row of data when the table ends as you say.
        [twice] The headers of row { $row } stand further up on the sheet as well, and the recipe would take the table there.
       *[beyond] The sheet has no row { $row }.
    }
    .hint = Give other row numbers, or the words with which the row begins that ends the table. Nothing was changed.

# $text (Text) the words in the recipe
fault-ingest-239 = No row begins with “{ $text }”, at which the table should end. It was read to the end of the sheet.
    .hint = Look at the last rows of the table. If it ends in another way now, correct its rows on the page of the columns and import the file again.

# $text (Text) the text
# $header (Text) header of the column
fault-ingest-250 = In the column “{ $header }”, most cells are numbers, and one is a text: “{ $text }”.
    .hint = Look whether it is a sign for a missing value, a note or a slip. Nothing was changed.

fault-ingest-251 = A row has no text that says what it is about, as the other rows have.
    .hint = Often its name stands in a row above, or the row is a remark. Nothing was left out.

# $words (Text) the words of the file that name it
# $header (Text) header of the column
# $reads (Text) what the recipe reads: ones, thousands, millions or other
fault-ingest-254 = { $reads ->
        [ones] The file says “{ $words }”, and the column “{ $header }” was read as whole numbers.
        [thousands] The file says “{ $words }”, and the column “{ $header }” was read as thousands.
        [millions] The file says “{ $words }”, and the column “{ $header }” was read as millions.
       *[other] The file says “{ $words }”, and the column “{ $header }” was read by another multiplier.
    }
    .hint = If the office changed its unit, change multiplier in the recipe and bring the file in again. If the words speak of something else, nothing needs to be done.

# $text (Text) the code as it was written
# $header (Text) header of the column
fault-ingest-255 = “{ $text }” in the column “{ $header }” is in no list of codes. The records that have it are counted, as not stated in this column.
    .hint = Say on the page “Say what the columns mean…” what it stands for. The number beside this line says how many records have it.

# $text (Text) one of the periods as it was written
fault-ingest-256 = “{ $text }” is a part of a year, and values are kept by year. It was not read.
    .hint = Add the quarters or months of each year up in the file if they count events, or keep the last of each year if they are stocks; then bring the file in again.

# $file (Text) name of the file
# $text (Text) one of the periods as it was written
fault-ingest-257 = No period of { $file } could be read: “{ $text }” is a part of a year, and values are kept by year.
    .hint = Add the quarters or months of each year up in the file if they count events, or keep the last of each year if they are stocks; then bring the file in again.

# $text (Text) one of the dates as it was written
# $header (Text) header of the column
# $order (Text) dmy or mdy: the order that all dates can only have; either: they have both
fault-ingest-258 = { $order ->
        [dmy] Dates such as { $text } in the column “{ $header }” were read as day, month, year; in another order they are none.
        [mdy] Dates such as { $text } in the column “{ $header }” were read as month, day, year; in another order they are none.
       *[either] In the column “{ $header }”, some dates have the day first and some the month, such as { $text }. They were not read.
    }
    .hint = Say the order in the recipe: dates = "dmy" or dates = "mdy" for this column.

# $letters (Count) how many letters
# $line (Count) the line of the first, from 1
fault-ingest-259 = { $letters_form ->
        [one] The file is UTF-8, but { $letters } letter of it is not; it was read as Windows-1252.
       *[other] The file is UTF-8, but { $letters } letters of it are not; they were read as Windows-1252.
    } The first is in line { $line }.
    .hint = Look at the names there. If they are wrong, mend the file in the program it comes from and save it as UTF-8.

# $what (Text) what is missing: area or period of a column, all-area or all-period of all values, or rows
# $column (Text) header of the column of values
fault-ingest-252 = { $what ->
        [area] Nothing says which country or area the values in the column “{ $column }” are about.
        [period] Nothing says which year or period the values in the column “{ $column }” are about.
        [all-area] Nothing says which country or area the values are about.
        [all-period] Nothing says which year or period the values are about.
       *[rows] No column is read that says what a row is about.
    }
    .hint = Go back and give the missing answer: choose what the column holds that says it, or fill in the field that holds for all values.

# $column (Text) header of the column
# $number (Text) its number, from 1
# $country (Text) code of the country whose figures these are
fault-ingest-253 = The column “{ $column }” names countries, and { $country }, whose figures these are, is none of them.
    .hint = Say whether it names the places that the figures describe (c{ $number }=area) or where the persons are from or went to (c{ $number }=origin, birth, citizenship, previous-residence, next-residence). Nothing was kept.

# $columns (Text) headers of columns
fault-ingest-264 = Each of these columns says where the persons of a value are from or went to: { $columns }. A value is kept with one of them only.
    .hint = Choose which of them to read, and leave the others out (skip). Where rows differ in them, choose a table that has totals in the place of the others. Nothing was kept.
