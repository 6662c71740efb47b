## The light migration profile: the prose of its sections. Whole sentences; phrases that change with the basis or the
## reference date come as arguments that can stand unchanged in a sentence.

### Rules for every language. Numbers of people are estimates and are called so. People are "born in" a country, never
### "nationals abroad". No sentence says why a number changed.

## Who is counted, as the subject of a sentence. Always plural.

profile-who-b = people born abroad
profile-who-br = people born abroad and refugees
profile-who-c = foreign citizens
profile-who-cr = foreign citizens and refugees
profile-who-bc = people born abroad or holding foreign citizenship
profile-who-bcr = people born abroad or holding foreign citizenship, and refugees
profile-who-i = international migrants (imputed figures)
profile-who-ir = international migrants (imputed figures) and refugees
profile-who-none = international migrants (people born abroad or foreign citizens, by country)
profile-who-refugees = refugees and asylum seekers

## The same after "the number …", "half …", "50 % …"; the preposition is part of the phrase.

profile-who-of-b = of people born abroad
profile-who-of-br = of people born abroad and refugees
profile-who-of-c = of foreign citizens
profile-who-of-cr = of foreign citizens and refugees
profile-who-of-bc = of people born abroad or holding foreign citizenship
profile-who-of-bcr = of people born abroad or holding foreign citizenship, and refugees
profile-who-of-i = of international migrants (imputed figures)
profile-who-of-ir = of international migrants (imputed figures) and refugees
profile-who-of-none = of international migrants (people born abroad or foreign citizens, by country)
profile-who-of-refugees = of refugees and asylum seekers

## When: at the start of a sentence, inside a sentence, and alone in a label.

# $year (Text) year
profile-when-start-mid-year = In mid-{ $year }
# $year (Text) year
profile-when-mid-year = in mid-{ $year }
# $year (Text) year
profile-date-mid-year = mid-{ $year }
# $year (Text) year
profile-when-start-year-end = At the end of { $year }
# $year (Text) year
profile-when-year-end = at the end of { $year }
# $year (Text) year
profile-date-year-end = end of { $year }
# $year (Text) year
profile-when-start-year = In { $year }
# $year (Text) year
profile-when-year = in { $year }
# $year (Text) year
profile-date-year = { $year }

## Title and status

profile-title-data-sheet = Migration data sheet from international sources
profile-title-profile = Migration profile
# $area (Area) country or area
profile-status-data-sheet = Compiled from published international estimates. Not an official publication of { $area_the }, the United Nations or IOM.
# $office (Text) name of the issuing office
profile-status-profile = Issued by { $office }.
# $area (Area) country or area
# $title (Text) title of the document
profile-running-head = { $title }: { $area }
# $area (Area) country or area
# $edition (Text) edition of the figures
profile-cover-subtitle = { $area }, figures of edition { $edition }
# $area (Area) country or area
profile-cover-subtitle-plain = { $area }
# $sources (List) publishers or titles
profile-cover-sources = Figures from: { $sources }
# A title in a list of sources.
# $title (Text) title of the source
profile-item-title = “{ $title }”
# $group (Text) names of the institutions
profile-cover-working-group = Working group: { $group }
# $contact (Text) address, telephone or e-mail of the office
profile-cover-contact = Contact: { $contact }
# $date (Text) the date as the office wrote it
profile-cover-next-update = Next update: { $date }
profile-foreword = Foreword

## Key figures

# $who (Text) who is counted
# $date (Text) reference date
profile-key-stock = { $who }, { $date }
# $who (Text) who is counted
# $date (Text) reference date
profile-key-share = of the population: { $who }, { $date }
# $who_of (Text) of whom
# $date (Text) reference date
profile-key-female = women and girls: share { $who_of }, { $date }
# $who_of (Text) of whom
# $date (Text) reference date
profile-key-median = years: median age { $who_of }, { $date }
# $who_of (Text) of whom
# $from (Text) first year
# $to (Text) last year
profile-key-change = a year: average change in the number { $who_of }, { $from } to { $to }
# $date (Text) reference date
profile-key-refugees = refugees and asylum seekers, { $date }
# $area (Area) country or area
# $date (Text) reference date
profile-key-emigrants = people born { $area_in } and living in other countries, { $date } (minimum count)
# $year (Text) year
profile-key-received = US dollars in remittances received, { $year } (model estimate)
# $year (Text) year
profile-key-paid = US dollars in personal remittances paid, { $year }
# Source of a key figure.
# $title (Text) title of the source
# $edition (Text) edition, where the title does not hold it
profile-key-source = { $title }, { $edition }

## Stock and trend

# $area (Area) country or area
profile-stock-imputed = There were no data on international migrants { $area_in }: the United Nations imputed the figures given here.
# $basis (Text) code of the basis
# $when_start (Text) reference date at the start of a sentence
# $people (Count) stock
# $area (Area) country or area
# $share (Share) share of the population
profile-stock-level-share = { $basis ->
    [B] { $when_start }, an estimated { $people } people living { $area_in } had been born abroad, or { $share } of the population.
    [BR] { $when_start }, an estimated { $people } people living { $area_in } had been born abroad or were refugees; they made up { $share } of the population.
    [C] { $when_start }, an estimated { $people } people living { $area_in } were foreign citizens, or { $share } of the population.
    [CR] { $when_start }, an estimated { $people } people living { $area_in } were foreign citizens or refugees; they made up { $share } of the population.
    [BC] { $when_start }, an estimated { $people } people living { $area_in } had been born abroad or held foreign citizenship; they made up { $share } of the population.
    [BCR] { $when_start }, an estimated { $people } people living { $area_in } had been born abroad, held foreign citizenship or were refugees; they made up { $share } of the population.
    [I] { $when_start }, an estimated { $people } international migrants, an imputed figure, were living { $area_in }; they made up { $share } of the population.
    [IR] { $when_start }, an estimated { $people } international migrants, an imputed figure to which refugees were added, were living { $area_in }; they made up { $share } of the population.
   *[other] { $when_start }, an estimated { $people } people living { $area_in } were international migrants: born abroad or, in some countries, foreign citizens. They made up { $share } of the population.
}
# $basis (Text) code of the basis
# $when_start (Text) reference date at the start of a sentence
# $people (Count) stock
# $area (Area) country or area
profile-stock-level = { $basis ->
    [B] { $when_start }, an estimated { $people } people living { $area_in } had been born abroad.
    [BR] { $when_start }, an estimated { $people } people living { $area_in } had been born abroad or were refugees.
    [C] { $when_start }, an estimated { $people } people living { $area_in } were foreign citizens.
    [CR] { $when_start }, an estimated { $people } people living { $area_in } were foreign citizens or refugees.
    [BC] { $when_start }, an estimated { $people } people living { $area_in } had been born abroad or held foreign citizenship.
    [BCR] { $when_start }, an estimated { $people } people living { $area_in } had been born abroad, held foreign citizenship or were refugees.
    [I] { $when_start }, an estimated { $people } international migrants, an imputed figure, were living { $area_in }.
    [IR] { $when_start }, an estimated { $people } international migrants, an imputed figure to which refugees were added, were living { $area_in }.
   *[other] { $when_start }, an estimated { $people } people living { $area_in } were international migrants: born abroad or, in some countries, foreign citizens.
}
# $when_start (Text) reference date at the start of a sentence
# $who_of (Text) of whom
# $area (Area) country or area
profile-stock-one = { $when_start }, the estimated number { $who_of } living { $area_in } was one.
# $when_start (Text) reference date at the start of a sentence
# $who_of (Text) of whom
# $area (Area) country or area
profile-stock-none = { $when_start }, the estimated number { $who_of } living { $area_in } was zero.
# $from (Text) first year
# $to (Text) last year
# $who_of (Text) of whom
# $rate (Share) average yearly change, without sign
# $start (Count) number in the first year
# $end (Count) number in the last year
profile-change-rose = Between { $from } and { $to } the estimated number { $who_of } rose by { $rate } a year on average, from { $start } to { $end }.
# $from (Text) first year
# $to (Text) last year
# $who_of (Text) of whom
# $rate (Share) average yearly change, without sign
# $start (Count) number in the first year
# $end (Count) number in the last year
profile-change-fell = Between { $from } and { $to } the estimated number { $who_of } fell by { $rate } a year on average, from { $start } to { $end }.
# $from (Text) first year
# $to (Text) last year
# $who_of (Text) of whom
# $start (Count) number in the first year
# $end (Count) number in the last year
profile-change-rose-two-numbers = The estimated number { $who_of } rose from { $start } in { $from } to { $end } in { $to }.
# $from (Text) first year
# $to (Text) last year
# $who_of (Text) of whom
# $start (Count) number in the first year
# $end (Count) number in the last year
profile-change-fell-two-numbers = The estimated number { $who_of } fell from { $start } in { $from } to { $end } in { $to }.
# $from (Text) first year
# $to (Text) last year
# $who_of (Text) of whom
# $end (Count) number in the last year
profile-change-about-equal = Between { $from } and { $to } the estimated number { $who_of } stayed about equal, at { $end }.
# $first (Text) first year of the series
# $who_of (Text) of whom
# $start (Count) number in the first year
profile-long-run = The earliest estimate in this edition, for { $first }, puts the number { $who_of } at { $start }.
# $year (Text) first year after the break
# $who_of (Text) of whom
# $start (Count) number in that year
profile-long-run-after-break = The earliest estimate for the present territory, for { $year }, puts the number { $who_of } at { $start }.
# $first (Text) first year of the series
# $last (Text) last year of the series
# $year (Text) year of the highest number
# $who_of (Text) of whom
# $people (Count) the highest number
profile-peak = Of the years from { $first } to { $last }, the estimated number { $who_of } was highest in { $year }, at { $people }.
# $number (Text) number or sign of the note
profile-source-note = The source adds in its note { $number }:

## Age and sex

# $share (Share) women and girls
# $who_of (Text) of whom
# $area (Area) country or area
# $when (Text) reference date
profile-sex-share = Women and girls made up { $share } { $who_of } living { $area_in } { $when }.
# $share (Share) women and girls
# $who_of (Text) of whom
# $area (Area) country or area
# $when (Text) reference date
profile-sex-about-equal = Women and men were about equal in number: women and girls made up { $share } { $who_of } living { $area_in } { $when }.
# $who_of (Text) of whom
# $area (Area) country or area
# $when (Text) reference date
profile-sex-no-women = The estimated number { $who_of } living { $area_in } { $when } included no women or girls.
# $who_of (Text) of whom
# $area (Area) country or area
# $when (Text) reference date
profile-sex-no-men = The estimated number { $who_of } living { $area_in } { $when } included no men or boys.
# $ratio (Number) men and boys for every 100 women and girls
profile-sex-ratio = There were an estimated { $ratio } men and boys for every 100 women and girls.
# $who_of (Text) of whom
# $age (Number) median age, years
profile-median = The median age { $who_of } was { $age } years: half were younger than that.
# $who_of (Text) of whom
# $age (Number) median age, years
# $population_age (Number) median age of the whole population, years
profile-median-compared = The median age { $who_of } was { $age } years: half were younger than that. In the population as a whole, the median age was { $population_age } years.
# $young (Share) under 15
# $working (Share) 15 to 64
# $old (Share) 65 and over
# $who_of (Text) of whom
profile-ages = The age distribution { $who_of } was as follows: { $young } were children under 15, { $working } were people aged 15 to 64 and { $old } were people aged 65 and over.
# $who_of (Text) of whom
profile-ages-missing = The source does not give the number { $who_of } by age; { profile-source-kind-census } could supply it.
# $area (Area) country or area
profile-ages-no-population = The population { $area_of } by age and sex is not available; { profile-source-kind-census } could supply it.

## Origins

# $area (Area) country of origin
# $people (Count) people
profile-item-in = { $area_in } ({ $people })
# $area (Area) country of origin
# $people (Count) people
profile-item-of = { $area_of } ({ $people })
# $area (Area) country of origin
# $people (Count) people
profile-item-from = { $area_from } ({ $people })
# $when_start (Text) reference date at the start of a sentence
# $origins (List) countries with their preposition "in" and their numbers
profile-origins-birth = { $when_start }, the largest groups of people born abroad had been born { $origins }, all numbers being estimates.
# $when_start (Text) reference date at the start of a sentence
# $origins (List) countries with their preposition "of" and their numbers
profile-origins-citizenship = { $when_start }, the largest groups of foreign citizens were citizens { $origins }, all numbers being estimates.
# $when_start (Text) reference date at the start of a sentence
# $who_of (Text) of whom
# $origins (List) countries with their preposition "from" and their numbers
profile-origins-mixed = { $when_start }, the largest groups { $who_of } came { $origins }, all numbers being estimates.
# $who_of (Text) of whom
# $area (Area) the only country of origin
# $people (Count) people
profile-origins-single = The source breaks down the number { $who_of } for one country of origin only: { $area_the }, with an estimated { $people }.
# $cr3 (Share) the three largest in percent of all known origins
# $coverage (Share) known origins in percent of all
# $who_of (Text) of whom
profile-origins-concentration = The three largest origins together made up { $cr3 } { $who_of } whose country is named; for { $coverage } of the total the source names the country.
# $cr3 (Share) the three largest in percent of all
# $who_of (Text) of whom
profile-origins-concentration-all = The three largest origins together made up { $cr3 } { $who_of }; the source names the country for all of them.
# $who_of (Text) of whom
# $groups (List) names of residual groups
profile-origins-residual = The source names no single country of origin in the number { $who_of }; it gives only these groups: { $groups }. A population census or register could supply the countries.

## Born here, living abroad

# $when_start (Text) reference date at the start of a sentence
# $people (Count) people
# $area (Area) country or area of birth
profile-abroad-level = { $people_form ->
    [one] { $when_start }, an estimated { $people } person born { $area_in } was living in another country.
   *[other] { $when_start }, an estimated { $people } people born { $area_in } were living in other countries.
}
# $area (Area) country or area of birth
profile-abroad-minimum = This is a minimum count of people born { $area_in }, made from the estimates of the countries where they live: not every country records where its residents were born, and some count by citizenship instead.
# $area (Area) country or area of birth
# $places (List) countries with their preposition "in" and their numbers
profile-abroad-top = The largest estimated numbers of people born { $area_in } were living { $places }.
# $area (Area) country or area of birth
# $place (Area) country of residence
# $people (Count) people
profile-abroad-top-one = According to the estimates, people born { $area_in } and living abroad are recorded { $place_in } only ({ $people }).
# $area (Area) country or area of birth
# $share (Share) percent of the population
profile-abroad-share = The number of people born { $area_in } and living abroad equalled { $share } of the population { $area_of }.
# $when_start (Text) reference date at the start of a sentence
# $area (Area) country or area
# $population (Count) population
profile-abroad-beside-population = { $when_start }, the population { $area_of } itself was an estimated { $population } people.
# $when_start (Text) earlier reference date at the start of a sentence
# $people (Count) people
# $area (Area) country or area of birth
profile-abroad-earlier = { $when_start }, the estimated number of people born { $area_in } and living in other countries had been { $people }.

## Refugees and asylum seekers

# $who_of (Text) of whom
# $area (Area) country or area
# $when (Text) reference date
# $stock (Count) stock
# $people (Count) refugees and asylum seekers
# $share (Share) percent of the stock
profile-refugees-of-whom = The number { $who_of } living { $area_in } { $when } was an estimated { $stock }, of whom an estimated { $people } ({ $share }) were refugees and asylum seekers.
# $when_start (Text) reference date at the start of a sentence
# $people (Count) refugees and asylum seekers
# $area (Area) country or area
profile-refugees-level = { $people_form ->
    [one] { $when_start }, an estimated { $people } refugee or asylum seeker was living { $area_in }.
   *[other] { $when_start }, an estimated { $people } refugees and asylum seekers were living { $area_in }.
}
# $who_of (Text) of whom
profile-refugees-apart = The source does not add them to the number { $who_of }; the two numbers are therefore neither added up nor divided by each other here.
# $area (Area) country or area
# $when (Text) reference date
profile-refugees-none = The source counts no refugees or asylum seekers { $area_in } { $when }.

## Remittances

# $area (Area) country or area
# $amount (Count) US dollars
# $year (Text) year
profile-remittances-received = In { $year }, according to a model estimate by the World Bank, { $area_the } received { $amount } US dollars in remittances.
# $area (Area) country or area
# $year (Text) year
profile-remittances-received-none = For { $year }, the model of the World Bank estimates no remittances received { $area_in }.
# $senders (List) countries with their preposition "from" and their amounts
profile-remittances-senders = According to the same model, the largest amounts, in US dollars, came { $senders }.
# $sender (Area) the only sending country
profile-remittances-sender-one = According to the same model, all of this amount came { $sender_from }.
profile-remittances-model = These amounts are not records of payments: the model distributes a total among sending countries according to numbers of migrants and incomes.
# $area (Area) country or area
# $amount (Count) US dollars
# $year (Text) year
profile-remittances-paid = In { $year }, personal remittances paid { $area_from } to other countries came to { $amount } US dollars, according to the World Development Indicators.

## What is missing

# $what (Text) title of the section
# $sources (List) kinds of sources
profile-missing = No data are available for the section “{ $what }”. It could be filled from the following sources: { $sources }.
profile-missing-findings = Findings and priorities are for the office to write; a program cannot find them.
profile-source-kind-un-desa-ims = UN DESA, International Migrant Stock
profile-source-kind-un-desa-ims-tables = UN DESA, International Migrant Stock, tables by age, sex and origin
profile-source-kind-census = a population census or register
profile-source-kind-refugee-office = the refugee office or UNHCR
profile-source-kind-world-bank-wdi = the World Development Indicators of the World Bank
profile-source-kind-world-bank-bilateral = the bilateral remittance estimates of the World Bank
profile-source-kind-central-bank = the central bank
profile-source-kind-office = the office itself

## Tables

# $number (Text) number of the table
# $title (Text) title
profile-table-caption = Table { $number }. { $title }
# $number (Text) number of the figure
# $title (Text) title
profile-figure-caption = Figure { $number }. { $title }
# $area (Area) country or area
# $from (Text) first year
# $to (Text) last year
profile-table-stock = International migrant stock { $area_in }, { $from } to { $to }
# $area (Area) country or area
# $date (Text) reference date
profile-table-age = International migrant stock and population { $area_in } by age and sex, { $date }
# $area (Area) country or area
# $date (Text) reference date
profile-table-age-alone = International migrant stock { $area_in } by age and sex, { $date }
# $area (Area) country or area
# $date (Text) reference date
profile-table-origins = International migrant stock { $area_in } by origin, { $date }
# $area (Area) country or area
# $date (Text) reference date
profile-table-destinations = People born { $area_in } by country of residence, { $date }
# $area (Area) country or area
# $from (Text) first year
# $to (Text) last year
profile-table-refugees = Refugees and asylum seekers { $area_in }, { $from } to { $to }
# $area (Area) country or area
# $year (Text) year
profile-table-senders = Remittances received { $area_in } by sending country, { $year }
# $area (Area) country or area
# $from (Text) first year
# $to (Text) last year
profile-table-paid = Personal remittances paid { $area_from }, { $from } to { $to }
profile-column-year = Year
profile-column-age = Age
profile-column-both = Both sexes
profile-column-men = Men
profile-column-women = Women
profile-column-stock = Migrant stock
profile-column-population = Population
profile-column-share = Share of the population (%)
profile-column-share-of-stock = Percent of the migrant stock
profile-column-change = Average yearly change since the date before (%)
profile-column-origin = Origin
profile-column-destination = Country of residence
profile-column-people = Persons
profile-column-part = Percent of the total
profile-column-refugees = Refugees and asylum seekers
profile-column-sender = Sending country
profile-column-million-dollars = Millions of US dollars
profile-row-total = Total
profile-row-not-broken-down = Not broken down
# $count (Count) number of countries
profile-row-others = { $count_form ->
    [one] { $count } further country
   *[other] { $count } further countries
}
# $lower (Text) first age
# $upper (Text) last age
profile-age-band = { $lower }–{ $upper }
# $lower (Text) first age
profile-age-open = { $lower }+
profile-note-unit-persons = Unit: persons.
profile-note-unit-dollars = Unit: millions of US dollars at current prices.
# $basis (Text) sentence on the basis
profile-note-basis = Basis: { $basis }
# $source (Text) title of the source
# $edition (Text) edition
profile-note-source = Source: { $source }, edition { $edition }.
# Who passed the files on, where a recipe says only “re-keyed”.
profile-through-re-keyed = a third party that re-keyed the tables of this edition (public repository, MIT licence)
# $source (Text) title of the source
# $edition (Text) edition
# $through (Text) who passed the files on
profile-note-source-through = Source: { $source }, edition { $edition }, as passed on by { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.
# $sign (Text) the sign
profile-note-sign-missing = { $sign } means: not available.
profile-note-change = The yearly change is the natural logarithm of the ratio of the two numbers, divided by the true number of years between them.
# $least (Count) the least number of people from which a rate is made
profile-note-small-base = No rate of change is made from fewer than { $least } people.
profile-note-break = * Years marked so refer to another territory (see the notes of the source); they are not compared with later ones.
profile-note-sums = Parts by age come from another table of the source than the totals by sex; their sums may differ a little.
profile-note-model = Model estimates, not records of payments.
profile-note-residual = Residual groups are not countries and take no part in the ranking.
profile-note-minimum = Minimum count: countries that do not record birthplace are missing.

## Figures

# $area (Area) country or area
profile-figure-trend = International migrant stock { $area_in }
# $area (Area) country or area
# $from (Text) first year
# $to (Text) last year
# $start (Count) first number
# $end (Count) last number
# $who_of (Text) of whom
profile-figure-trend-alt = Line chart of the estimated number { $who_of } living { $area_in }: { $start } in { $from }, { $end } in { $to }. The values are in the table of this section.
# $area (Area) country or area
# $date (Text) reference date
profile-figure-pyramid = Migrant stock and population { $area_in } by age and sex, { $date }, in percent of each group
# $area (Area) country or area
# $who (Text) who is counted
profile-figure-pyramid-alt = Two age pyramids laid over each other, each in percent of its own total: filled for { $who }, as an outline for the population { $area_of }. The values are in the table of this section.
# $area (Area) country or area
# $date (Text) reference date
profile-figure-pyramid-alone = Migrant stock { $area_in } by age and sex, { $date }, in percent of the total
# $area (Area) country or area
# $who (Text) who is counted
profile-figure-pyramid-alone-alt = Age pyramid { $area_in }, in percent of the total: { $who }. The values are in the table of this section.
# $area (Area) country or area
# $date (Text) reference date
profile-figure-origins = Largest origins of the migrant stock { $area_in }, { $date }
# $area (Area) country or area
# $count (Count) number of countries shown
profile-figure-origins-alt = Bar chart of the largest origins of the migrant stock { $area_in } (countries shown: { $count }), with residual groups set apart. The values are in the table of this section.
# $area (Area) country or area
# $date (Text) reference date
profile-figure-destinations = People born { $area_in } by country of residence, { $date }
# $area (Area) country or area
# $count (Count) number of countries shown
profile-figure-destinations-alt = Bar chart of the countries where the largest numbers of people born { $area_in } live (countries shown: { $count }). The values are in the table of this section.
profile-chart-percent = Percent of each group
profile-chart-break = Another territory before

## Notes on data

profile-basis-b = people born abroad (code B).
profile-basis-br = people born abroad, to whom refugees were added (code BR).
profile-basis-c = foreign citizens (code C).
profile-basis-cr = foreign citizens, to whom refugees were added (code CR).
profile-basis-bc = people born abroad in some years, foreign citizens in others (code BC).
profile-basis-bcr = people born abroad in some years, foreign citizens in others, to whom refugees were added (code BCR).
profile-basis-i = imputed, because there were no data (code I).
profile-basis-ir = imputed, because there were no data; refugees were added (code IR).
profile-basis-none = not the same in all countries: people born abroad in most, foreign citizens in some.
# $area (Area) country or area
# $basis (Text) sentence on the basis
profile-notes-basis = Basis of the migrant stock { $area_in }: { $basis } Stocks on different bases are not compared.
profile-notes-mid-year = Stocks of people and populations refer to the middle of the year.
profile-notes-editions = Each source is used in one edition, named under the tables and in the list of sources. Later editions revise earlier years; figures of different editions are not mixed.
profile-notes-words = In the text, numbers are rounded to three significant digits and estimates are called estimates; the tables keep every digit.
# $last (Count) years of the last interval
# $others (Count) years of each of the others
profile-notes-interval = The last interval of the stock series is { $last } years long, the others { $others }; average yearly changes use the true length.
# $sign (Text) the sign
profile-notes-signs = In the tables, { $sign } means that the source has no value, and 0 means none or less than half a unit. Where the source gives no value, none was computed in its place.
# $sources (List) titles of the sources in quotation marks
# $through (Text) who passed the files on
profile-notes-through = The files of { $sources } were passed on by { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }; their totals were compared with those of the publisher.
# $source (Text) title of the source
profile-notes-model = The figures of “{ $source }” are the output of a model.
# $source (Text) title of the source
profile-notes-minimum = The figures of “{ $source }” are minimum counts.
profile-notes-designations = The names of countries and areas, and the way they are grouped, are those of the sources and express no opinion on the legal status of any country, territory or area, or on its frontiers. “Country” means country or area.
profile-notes-remittances = Remittances paid are records of balances of payments, partly estimated; remittances received and their sending countries are model estimates for one year.

## Sources

# $citation (Text) citation as the publisher asks for it
# $licence (Text) licence
profile-sources-item = { $citation } Licence: { $licence }.
# $citation (Text) citation as the publisher asks for it
# $licence (Text) licence
# $through (Text) who passed the files on
profile-sources-item-through = { $citation } Licence: { $licence }. Obtained through { $through ->
        [re-keyed] { profile-through-re-keyed }
       *[other] { $through }
    }.

## Last page

# $language (Text) name of the language
profile-colophon-unreviewed = The { $language } wording of this document was not reviewed by a speaker of the language.
profile-colophon-program = Made with Bearings from the sources named in this document.
profile-office-figure-missing = (no figure)
