## The lock of a workspace.

ui-lock = Lock
ui-lock-none = This workspace is not locked. Whoever has the file can read it.
ui-lock-is = This workspace is locked. The file and the copies made of it open only with the passphrase.
ui-lock-lost = A lost passphrase means lost data. Nobody can open the workspace without it, and nobody can find it out for you.
ui-lock-copies = The earlier copies beside the workspace are removed, and one copy under the new passphrase takes their place. Copies that you saved elsewhere stay as they are. What was removed may still be found on the disk by a specialist, unless the disk itself is encrypted.
ui-lock-passphrase = Passphrase
ui-lock-present = Present passphrase
ui-lock-new = New passphrase, several words long
ui-lock-again = The new passphrase once more
ui-lock-understood = I know that a lost passphrase means lost data, and that the earlier copies are removed.
ui-lock-set = Lock with a passphrase
ui-lock-change = Change the passphrase
ui-lock-remove = Remove the lock
ui-lock-remove-what = Without the lock, whoever has the file can read it. Earlier copies keep their passphrase.
ui-lock-open = Open a locked workspace
# $file (Text) name of the file
ui-lock-open-what = { $file } is locked. Type its passphrase.
ui-lock-open-do = Open

## Kept records of persons.

ui-records = Records of persons
ui-records-warning = Importing counts records and keeps none. Whoever keeps them answers for them: keep few columns, and discard them when the tables are made.
ui-records-none = No records are kept beside this workspace.
ui-records-are-kept = Records are kept beside this workspace, encrypted, in a file that ends in .micro.
ui-records-count = Count again
ui-records-count-what = Only tables in which no cell points to somebody come into the workspace. If it has tables of these records from an earlier count, first remove them in the room Data.
ui-records-wrong = Look at the language of the keyboard and at capital letters, and type it again. The records have the passphrase under which they were kept, not that of the workspace.
ui-records-stopped = Stopped: records and tables are as they were before.
ui-records-discard = Discard the records
ui-records-discard-what = The file is deleted. This cannot be undone; the tables stay.
ui-records-keep-title = Keep the records of a file
ui-records-keep = Keep the records of a file…
ui-records-lost = A lost passphrase means lost records. Nobody can read them without it.
ui-records-chosen = I choose to keep records of persons, encrypted, in place of any kept before.
