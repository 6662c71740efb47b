# Refusals of the gate, through which every request of a window passes. Numbers 101 to 109 are the gate's.

# $window (Text) the name of the window that asked
fault-ui-101 = A window named “{ $window }” asked for a page, and the program has no such window.
    .hint = Close that window and go on in another one. Nothing was changed.
# $origin (Text) the address of the page that asked
fault-ui-102 = A page from { $origin } asked the program for something, and only the program's own pages may.
    .hint = Nothing was shown to it and nothing was changed. If a file you opened contains pages of others, close it.
fault-ui-103 = A change was asked for by a page that does not belong to this start of the program.
    .hint = Open the page again from the rail on the side, then repeat the step. Nothing was changed.
# $kind (Text) the kind of content as the page declared it
fault-ui-104 = The page sent content of a kind the program does not take ({ $kind }).
    .hint = Choose files with the button of the page instead of dropping them on it. Nothing was changed.
# $limit_bytes (Count) the most bytes a page may send
fault-ui-105 = The page sent more than { $limit_bytes } bytes at once.
    .hint = Shorten the text, or keep it in several paragraphs. Nothing was changed.
# $method (Text) the kind of request
fault-ui-106 = The program does not know requests of the kind { $method }.
    .hint = Nothing was changed. Go back and use the buttons of the page.
# $limit_bytes (Count) the most bytes an address may have
fault-ui-107 = The address of the page is longer than { $limit_bytes } bytes.
    .hint = Choose fewer things at once, such as fewer areas in one picture.
fault-ui-901 = This page could not be shown because of a mistake in the program.
    .hint = Your data are as they were. Go back and go on; if it happens again, send the diagnosis file with this code to those who look after the program.
fault-ui-110 = No file was chosen.
    .hint = Press the button again and choose a file in the window that opens. Nothing was changed.
fault-ui-111 = No workspace is open.
    .hint = Open a workspace on the start page, or make a new one. Nothing was changed.
