# What is said about a report that is printed: doubts (1xx) and failures.

# $characters (Text) the characters, side by side
fault-report-101 = Some characters cannot be printed, because none of the fonts has them: { $characters }
    .hint = Replace them, or add a font that has them to the folder of fonts. Until then they print as empty boxes.
fault-report-102 = The logo could not be read and was left out.
    .hint = Choose a picture in PNG or JPEG format.
# $font (Text) name of the font file
fault-report-901 = The font { $font } could not be embedded, so no PDF was written.
    .hint = This is a fault of the program or of its fonts. Run the set-up again; if it stays, send us the diagnosis file.
# $detail (Text) technical detail, untranslated
fault-report-902 = The PDF could not be completed ({ $detail }).
    .hint = This is a fault of the program. Please send us the diagnosis file.
# $detail (Text) technical detail, untranslated
fault-report-911 = A chart could not be drawn as a picture ({ $detail }).
    .hint = This is a fault of the program. Please send us the diagnosis file.
# $detail (Text) technical detail, untranslated
fault-report-912 = The Word document could not be completed ({ $detail }).
    .hint = This is a fault of the program. Please send us the diagnosis file.
# $detail (Text) technical detail, untranslated
fault-report-913 = The workbook could not be completed ({ $detail }).
    .hint = This is a fault of the program. Please send us the diagnosis file.
