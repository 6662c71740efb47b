## Faults of profile templates and findings about a drafted text.

fault-profile-101 = The profile template cannot be read: { $reason }
    .hint = Correct the place named in template.toml.
fault-profile-102 = The section { $section } stands twice in the template.
    .hint = Give every section its own id.
fault-profile-103 = The section { $section } is to stand under { $parent }, which does not stand before it.
    .hint = Name a section that comes earlier in the template.
fault-profile-104 = The section { $section } asks for the content “{ $content }”, which the program cannot make.
    .hint = Use one of the contents listed in the description of the format, or leave it empty for a text of the office.
fault-profile-105 = A condition of the section { $section } names a figure that cannot be read: { $token }
    .hint = Write it as in a text, without braces, such as B10 or B10 age=Y0T14.
fault-profile-106 = The section id “{ $section }” is not well formed.
    .hint = Use small letters, digits and dots, such as imm.stock.
fault-profile-107 = The template has format { $format }, which this program does not know.
    .hint = Use a newer version of the program.
fault-profile-201 = A share outside 0 to 100 stands in the section { $section }: { $text }
    .hint = Check the figure: its part and its whole count different people.
fault-profile-202 = A sentence in the section { $section } gives a number of people without saying who is counted: { $text }
    .hint = Say in the sentence whether it counts people born abroad, foreign citizens or refugees.
fault-profile-203 = A number in the section { $section } has more than three significant digits: { $text }
    .hint = Round it in the text; the tables keep every digit.
fault-profile-204 = A yearly change beyond 10 % stands in the section { $section }: { $text }
    .hint = Tell it as two numbers instead.
fault-profile-205 = The text of the office for the section { $section } has a figure that cannot be read ({ $token }).
    .hint = Choose the figure again from the list that opens when you type a brace.
fault-profile-206 = The figure { $token } in the text of the office for the section { $section } has no value.
    .hint = Choose another time, or take the figure out.
