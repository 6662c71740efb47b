# What is said when fonts cannot be used.

# $name (Text) file name of the font
fault-typeset-301 = The font file { $name } cannot be read.
    .hint = Run the set-up again, or install the program again, so that the file is fetched anew.
# $family (Text) name of the font family
fault-typeset-302 = The font family { $family } is missing.
    .hint = Run the set-up again, or install the program again: its folder of fonts is incomplete.
