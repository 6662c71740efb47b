### What the workspace file says when something stops it. One message a code, with a hint on what to do.

# $file (Text) name of the file
fault-store-101 = { $file } is not a Bearings workspace.
    .hint = Choose a file that ends in .bearings. To bring in a workbook or a table, open a workspace first and import the file there.

# $file (Text) name of the file
fault-store-102 = There is no file { $file } any more.
    .hint = It may have been moved, renamed or deleted, or the drive it is on may not be connected.

# $file (Text) name of the file
fault-store-103 = A file named { $file } is there already.
    .hint = Choose another name or another folder. Nothing was changed.

# $file (Text) name of the file
fault-store-104 = { $file } is in this workspace already.
    .hint = To read the same file in another way, first remove it from the list of sources, then import it again.

# $fields (Count) how many fields have changed since
fault-store-105 = { $fields_form ->
        [one] This step can no longer be undone: { $fields } field that it changed has been changed again since.
       *[other] This step can no longer be undone: { $fields } fields that it changed have been changed again since.
    }
    .hint = Undo the later changes first, or write the earlier text in again by hand.

fault-store-106 = The work was stopped. The workspace is as it was before.
    .hint = You can start it again at any time.

# $act (Text) number of the step
fault-store-107 = There is no step { $act } to undo.
    .hint = It may have been undone already. Open the list of recent changes and choose again.

# $entity (Text) number of the item
fault-store-108 = The item you were editing is no longer in the workspace ({ $entity }).
    .hint = It may have been removed in another window. Go back to the list and open it again.

# $path (Text) path of the file, as far as it can be shown
fault-store-109 = The name of the file or of its folder has characters that the program cannot read: { $path }
    .hint = Rename the file or folder with plain letters and digits, then try again.

# $folder (Text) path of the folder
fault-store-110 = There is no folder { $folder }.
    .hint = Choose a folder that exists, or make it first.

# $file (Text) name of the file
fault-store-111 = A copy cannot be saved over { $file }, because that workspace is open.
    .hint = Choose another name or another folder for the copy.

# $file (Text) name of the file
fault-store-112 = The file { $file } begins like a table of another program, but cannot be read.
    .hint = It may have been cut off while it was copied. Copy it again, or ask for it as CSV.

# $file (Text) name of the file
fault-store-113 = { $file } is locked with a passphrase.
    .hint = Open it from the start page, which asks for the passphrase, or name a file with it on the command line: --passphrase-file.

# $file (Text) name of the file
fault-store-114 = This is not the passphrase of { $file }.
    .hint = Look at the language of the keyboard and at capital letters, and type it again. An earlier copy may have an earlier passphrase.

# $least (Count) how many characters
fault-store-115 = The passphrase is too short. Characters needed: { $least }.
    .hint = Four or five words that do not belong together are easy to keep in mind and hard to find out.

# $file (Text) name of the file
fault-store-116 = { $file } is encrypted in a way that this program does not know.
    .hint = Open it with the program that made it, or with a newer version of this one. If the file was damaged, restore an earlier copy.

# $file (Text) name of the file
fault-store-117 = Locked workspaces and kept records need the file { $file } of the program, which is missing.
    .hint = Set the program up again. The workspace is as it was.

# $file (Text) name of the file
fault-store-118 = The table { $file } is encrypted and cannot be read without its key.
    .hint = Ask whoever sent it for a copy that is not encrypted, by a way that is safe for what is in it.

# $file (Text) name of the file
# $column (Text) name of the column
# $digits (Count) how many digits its numbers have
fault-store-119 = The column “{ $column }” of { $file } holds numbers of { $digits } digits. At most 38 can be read without changing them.
    .hint = Ask for the table with this column as text or with fewer digits, or without it.

# $indicator (Text) code of the indicator
# $area (Text) code of the area
# $period (Text) year or interval
# $kept (Text) value that stays
# $left_out (Text) value that was not taken
fault-store-150 = Two different values for { $indicator }, { $area }, { $period }: { $kept } was kept, { $left_out } was left out.
    .hint = Compare the cells in the files. If the value left out is the right one, remove the other source and import again.

# $file (Text) name of the file
fault-store-201 = { $file } is open in another window or in another program.
    .hint = Go to the other window, or close it and try again. Nothing was changed.

# $file (Text) name of the file
fault-store-202 = { $file } may only be read, not changed.
    .hint = Copy it to a folder of your own, or ask the person who looks after this computer for the right to change it.

# $folder (Text) path of the folder
fault-store-203 = No files may be written in the folder { $folder }.
    .hint = Changes are kept safe beside the workspace, so its folder must be one you may write in. Copy the workspace to a folder of your own and open it there.

# $file (Text) name of the file
fault-store-204 = There is no room left on the disk to write { $file }. Your last change was not saved; everything before it is safe.
    .hint = Free some space on the disk, or save a copy of the workspace on another drive, then try again.

# $file (Text) name of the file
fault-store-205 = You do not have the right to open { $file }.
    .hint = Ask the person who gave you the file, or copy it to a folder of your own.

# $file (Text) name of the file
# $reason (Text) what the system said, in its own words
fault-store-206 = The disk could not read or write { $file }. The system says: { $reason }
    .hint = Check that the drive is connected and working, then try again. Save a copy of the workspace on another drive.

# $file (Text) name of the file
fault-store-207 = The copy { $file } did not turn out the same as the workspace and was taken away again.
    .hint = Save the copy again, on another drive if you can. If it happens twice, the drive may be failing.

fault-store-208 = The disk failed while your changes were being put away. They are safe, but the workspace must be opened again.
    .hint = Close the workspace and open it again.

fault-store-209 = This work needs more memory than the program may take.
    .hint = Close other programs, or work with a smaller part of the data.

# $file (Text) name of the file
# $found (Count) format of the file
# $known (Count) newest format that this program can open
fault-store-301 = { $file } was made by a newer version of Bearings (format { $found }; this version opens formats up to { $known }).
    .hint = Install the newest version of Bearings on this computer. The file was not changed.

# $file (Text) name of the file
fault-store-302 = { $file } is damaged or was not copied completely.
    .hint = Use “Restore an earlier copy”, or copy the file again from where you got it, after closing it there.

# $file (Text) name of the file
fault-store-303 = { $file } was written by a newer version of the database inside Bearings.
    .hint = Install the newest version of Bearings on this computer. The file was not changed.

# $reason (Text) what the database said, in its own words
fault-store-901 = Something in the program went wrong: { $reason }
    .hint = The workspace is as it was. Please send a diagnosis file to the people who look after Bearings; it holds none of your data.

# $source (Text) id of the source
# $edition (Text) edition of the source
fault-store-902 = The import recipe mixes sources: some values belong to { $source }, edition { $edition }.
    .hint = A file is imported as one edition of one source. Correct the recipe, or import the parts one by one.

# $name (Text) name of the dimension
fault-store-903 = The import recipe uses a dimension that Bearings does not have: { $name }.
    .hint = Correct the name in the recipe.

# $text (Text) the text that was found
fault-store-904 = The workspace holds a code that Bearings does not know: { $text }
    .hint = The file may have been changed with another program. Use “Restore an earlier copy”.

# $field (Text) name of the field
fault-store-905 = The name { $field } is kept for the program itself.
    .hint = Choose another name.
