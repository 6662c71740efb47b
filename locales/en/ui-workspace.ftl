## Workspaces, copies, history, help.

ui-none-open = No workspace is open
ui-none-open-next = A workspace is the one file that holds your office's data and texts. Make one, or look at the international data sheet of any country without one.
ui-new-country = Country or area of the profile
ui-new-choose = Choose a country or area
ui-new-international = Put the published international estimates in, to stand beside your own figures
ui-new-file = A workspace is one file. You choose its name and its place next.
ui-new-make = Make the workspace…

ui-copies = Copies and history
ui-copy-elsewhere = A copy elsewhere
ui-copy-write = Write a copy…
ui-copy-earlier = Earlier copies
ui-copy-earlier-what = The program keeps the last five copies beside the workspace. Restoring one keeps the present state as a copy first.
ui-copy-none = There is no earlier copy yet.
ui-copy-restore = Restore
ui-history = Changes, the newest first
ui-history-none = Nothing was changed yet.
ui-history-undone = undone

ui-help-first = First steps
ui-help-step-country = “See my country” on the start page shows the data sheet of any country or area, without importing anything.
ui-help-step-import = Make a workspace and import your own tables in the room Data. You see what the reader found before anything is kept.
ui-help-step-write = In the room Profile, add your own words to each section and name your office.
ui-help-step-trace = Every underlined number can be opened: it shows its formula, its observations and the cell of the file it came from.
ui-help-step-copy = Write a copy to another disk often. The header says when you last did.
ui-help-keys = Keys
ui-help-keys-what = Tab moves on, Shift and Tab move back, Enter opens, Escape closes a window in front of the page.
ui-help-associate = Opening by double click
ui-help-associate-what = Your files that end in .bearings can be opened by a double click. This is set for you alone and needs no administrator.
ui-help-associate-do = Open such files with this program
ui-help-associated = Files that end in .bearings now open with this program.
ui-help-associate-refused = The system did not accept this program for such files.
ui-help-diagnosis = Diagnosis file
ui-help-diagnosis-what = When something does not work, write this file and send it to whoever gave you the program. It holds versions, settings and the codes of faults, and no data.
ui-help-diagnosis-write = Write a diagnosis file…
# $version (Text) the version of the program
ui-help-version = Version { $version }

## What an act is called in the undo menu and in the history.

act-import = import of a file
# $file (Text) name of the file
act-import-of = import of { $file }
act-remove-release = removal of a file
# $file (Text) name of the file
act-remove-release-of = removal of { $file }
act-edit-text = edited text
act-edit-office = details of the office
act-leave-out = section left out or put back
act-mark-read = mark “read by us”
act-create = new workspace
act-count-records = count of kept records
act-undo = undo
