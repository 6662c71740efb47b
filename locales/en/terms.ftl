### Words that several rooms share: scale words, sexes, ages, basis, units, signs, names of indicators.
###
### Terminology follows the United Nations recommendations on statistics of international migration.
### "Foreign-born" is by country of birth, "foreign citizens" by citizenship; never use one for the other.

## Scale words. Three significant digits stand before them. A language uses only those its locale.toml lists:
## e6 is a million, e9 a thousand million, e12 a million million; e4 and e8 are for languages that count in myriads.

# $value (Count) the number before the word
scale-e4 = { $value } ten thousand
# $value (Count) the number before the word
scale-e6 = { $value } million
# $value (Count) the number before the word
scale-e8 = { $value } hundred million
# $value (Count) the number before the word
scale-e9 = { $value } billion
# $value (Count) the number before the word
scale-e12 = { $value } trillion

## Sex, as headings and labels.

sex-both = Both sexes
sex-male = Male
sex-female = Female
sex-unknown = Sex unknown
sex-men = Men
sex-women = Women

## Age groups in completed years.

age-total = All ages
age-unknown = Age unknown
# $age (Text) a single year of age
age-single = { $age }
# $from (Text) first age
# $to (Text) last age
age-band = { $from }–{ $to }
# $from (Text) first age of the open group
age-open = { $from } and over

## Basis: who is counted as a migrant. The words stand in sentences and tables after "counted:".

basis-b = foreign-born people
    .definition = People who were born outside the country where they live.
basis-br = foreign-born people, with refugees added
    .definition = People who were born outside the country where they live; refugees not counted among them were added by the source.
basis-c = foreign citizens
    .definition = People who do not have the citizenship of the country where they live.
basis-cr = foreign citizens, with refugees added
    .definition = People who do not have the citizenship of the country where they live; refugees not counted among them were added by the source.
basis-bc = foreign-born people or foreign citizens, depending on the year
    .definition = For some years people born abroad were counted, for others people without the citizenship of the country.
basis-bcr = foreign-born people or foreign citizens, depending on the year, with refugees added
    .definition = For some years people born abroad were counted, for others people without the citizenship of the country; refugees not counted among them were added by the source.
basis-i = imputed, because no national data exist
    .definition = The country has no data on place of birth or citizenship; the source imputed the number from other countries.
basis-ir = imputed, because no national data exist, with refugees added
    .definition = The country has no data on place of birth or citizenship; the source imputed the number from other countries and added refugees.
basis-r = refugees added
    .definition = Refugees were added by the source.
basis-none = basis not stated
    .definition = The source does not say who is counted as a migrant.

## Units of measure, as labels.

unit-persons = persons
unit-thousand-persons = thousand persons
unit-percent = per cent
unit-per-thousand = per 1,000 persons
unit-per-hundred-thousand = per 100,000 persons
unit-percent-per-year = per cent a year
unit-per-hundred = per 100
unit-years = years
unit-us-dollars = US dollars
unit-million-us-dollars = million US dollars
unit-index = index

## What the numbers of a source are.

source-count = count
source-estimate = estimate
source-model = model
source-minimum-count = minimum count

## Status of an observation.

status-normal = normal
status-break = break in series
status-estimated = estimated
status-forecast = forecast
status-imputed = imputed
status-missing = missing
status-provisional = provisional

## What the other area is to the people or payments counted.

role-origin = Origin
role-birth = Country of birth
role-citizenship = Country of citizenship
role-previous = Country of previous residence
role-next = Country of next residence
role-sender = Sending country
role-receiver = Receiving country

## Signs, explained under tables.

sign-not-available = Two dots (..) mean that the number is not available or is not reported separately.
sign-zero = Zero (0 or 0.0) means nothing, or less than half of the unit shown.
sign-minus = A minus sign (−) before a number means a decrease.
sign-rounding = Numbers may not add up to their totals because they are rounded.
