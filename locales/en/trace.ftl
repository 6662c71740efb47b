## Why a figure has no value.

missing-no-data = no data
missing-source-sign = not available: the source prints a sign instead of a number
missing-zero-denominator = not computed: the whole is zero
missing-zero-start = not computed: growth from or to zero
missing-out-of-range = not computed: the part is larger than the whole
missing-open-group = not computed: the median lies in the open age group
missing-different-basis = not computed: the two numbers count different people

## Formulas in words, by their number in the domain reference.

formula-4-2-1 = Share: 100 × part ÷ whole.
formula-4-2-2 = Sex ratio: 100 × men ÷ women. Female share: 100 × women ÷ (men + women).
formula-4-2-5 = Annual rate of change: 100 × natural logarithm of (later ÷ earlier) ÷ years between them.
formula-4-2-7 = Dependency ratio: 100 × dependent ages ÷ people aged 15 to 64.
formula-4-2-11 = Median age from age groups: lower limit of the group that holds the middle person + width × (half of all − all younger) ÷ people in the group.
formula-4-2-13 = Concentration: sum of the squared shares of known origins; effective number: 1 ÷ concentration.
formula-4-2-20 = Emigrant stock: sum of the stocks of people of this origin in all countries of residence.
formula-sum = Sum of the observations below.

unit-in-thousands = in thousands
unit-in-millions = in millions
