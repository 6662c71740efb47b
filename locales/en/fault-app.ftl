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
fault-app-111 = “{ $choice }” is not a choice of this form.
    .hint = Choose one of the entries that the page offers. Nothing was changed.

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
    .hint = Go back and choose “Values” for a column of numbers, and what is counted.

# $text (Text) what was typed
fault-app-114 = “{ $text }” is not a number.
    .hint = Write digits only, with a point or a comma before decimals: 1044854 or 3.5.
