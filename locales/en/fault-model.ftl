## Codes that are no codes of ours. Each says what was read; its hint says what to do.

# $text (Text) what was found where an area code was expected
fault-model-101 = “{ $text }” is not an area code.
    .hint = Use the three-letter code, such as KEN, or choose the area from the list.

# $text (Text) what was found where an age was expected
fault-model-102 = “{ $text }” is not an age or age band.
    .hint = Write it as 0-4, 75+ or 30. Spreadsheets sometimes turn 10-14 into a date: set the column to text.

# $text (Text) what was found where a period was expected
fault-model-103 = “{ $text }” is not a year or an interval between years.
    .hint = Write a year as 2019 and an interval as 2015-2019.

# $text (Text) what was found where a basis was expected
fault-model-104 = “{ $text }” is not a basis.
    .hint = Use B for people born abroad, C for foreign citizens, R where refugees were added, I where the figure was imputed.

# $text (Text) what was found
# $list (Text) the code list that was expected
fault-model-105 = “{ $text }” is not a code of the list { $list }.
    .hint = Choose one of the codes of the list.
