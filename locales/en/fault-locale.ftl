## Doubts about the words of a language. Each says what is wrong; its hint says what a translator does.

# $text (Text) what was read where a language was expected
fault-locale-101 = “{ $text }” is not a language.
    .hint = Use a short tag such as en, fr, es, ar, pt, ru or zh.

# $file (Text) name of the file
# $line (Count) line of the file
# $reason (Text) what the parser says
fault-locale-102 = { $file } cannot be read at line { $line }: { $reason }
    .hint = Correct the line. Until then the message is shown in English.

# $message (Text) id of the message
fault-locale-103 = The message { $message } is not translated.
    .hint = Add it to the language. Until then it is shown in English.

# $message (Text) id of the message
fault-locale-104 = The message { $message } is not known to the program.
    .hint = Remove it, or correct its name.

# $message (Text) id of the message
# $variable (Text) name of the variable
fault-locale-105 = The message { $message } uses { $variable }, which the English message does not have.
    .hint = Use the variables of the English message only. Until then it is shown in English.

# $message (Text) id of the message
# $variable (Text) name of the variable
fault-locale-106 = The message { $message } leaves out { $variable }.
    .hint = Say it somewhere in the sentence. Until then the message is shown in English.

# $message (Text) id of the message
# $attribute (Text) name of the attribute
fault-locale-107 = The message { $message } lacks its part { $attribute }.
    .hint = Translate it. Until then it is shown in English.

# $message (Text) id of the message
# $attribute (Text) name of the attribute
fault-locale-108 = The message { $message } has the part { $attribute }, which the English message does not have.
    .hint = Remove it, or correct its name.

# $message (Text) id of the message
# $variable (Text) name of the variable
# $form (Text) the plural form, such as few
fault-locale-109 = The message { $message } has no form { $form } for { $variable }.
    .hint = Add the form: this language counts differently for some numbers.

# $file (Text) name of the file
# $message (Text) id of the message
fault-locale-110 = { $file } has the message { $message } a second time.
    .hint = Keep one of the two.

# $message (Text) id of the message
# $reference (Text) id of the message it refers to
fault-locale-111 = The message { $message } refers to { $reference }, which does not exist.
    .hint = Correct the name, or write the words out.

# $reason (Text) what the reader says
fault-locale-112 = The settings of the language cannot be read: { $reason }
    .hint = Correct locale.toml after the pattern of another language.

# $row (Count) row of the file
# $reason (Text) what is wrong
fault-locale-113 = Row { $row } of the area names cannot be used: { $reason }
    .hint = A row has a code, a name, and four forms or empty cells. Correct it; until then the name is missing.
