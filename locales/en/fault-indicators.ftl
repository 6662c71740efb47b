## Faults of tokens and of the indicator catalogue.

fault-indicators-101 = A brace is opened at character { $position } and never closed.
    .hint = Close it with {"}"}. To write a brace as text, double it: {"{{"}.
fault-indicators-102 = There is a closing brace at character { $position } that was never opened.
    .hint = Remove it. To write a brace as text, double it: {"}}"}.
fault-indicators-103 = The braces at character { $position } name no indicator.
    .hint = Begin with the indicator’s id, such as {"{"}B11{"}"}.
fault-indicators-104 = “{ $text }” at character { $position } is not of the form key=value.
    .hint = Write for example area=KEN, without spaces around the equals sign.
fault-indicators-105 = The key “{ $key }” at character { $position } is not known.
    .hint = Use area, time, sex, age, counterpart, role, source, edition, as or digits.
fault-indicators-106 = The key “{ $key }” at character { $position } is written twice.
    .hint = Keep one of the two.
fault-indicators-107 = “{ $value }” at character { $position } is not a value that “{ $key }” can take.
    .hint = Look the code up in the list beside the text: area=KEN, time=2019, sex=F, age=Y0T14, as=percent, digits=1.
fault-indicators-110 = The catalogue of indicators cannot be read: { $reason }
    .hint = Put back the catalogue that came with the program, or correct the place named.
fault-indicators-111 = The catalogue describes the indicator { $indicator } twice.
    .hint = Remove one of the two entries.
fault-indicators-112 = The unit “{ $unit }” of the indicator { $indicator } is not known.
    .hint = Use PS, HH, PC, PR, PHT, PC_A, PH, YR, USD or IX.
fault-indicators-113 = The catalogue gives the indicator { $indicator } the formula “{ $formula }”, which is not the one the program uses.
    .hint = Correct formula and unit in the catalogue; formulas are part of the program.
