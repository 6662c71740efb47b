## The room Profile: outline, sections, own words, giving out.

ui-profile-outline = Sections of the profile
ui-profile-light = Light profile
ui-profile-no-data = no data
ui-profile-to-write = to be written
ui-profile-left-out = left out
# $complete (Count) sections with data
# $of (Count) sections that are not left out
ui-profile-complete = { $complete } of { $of } complete
ui-profile-leave-out = Leave this section out
ui-profile-put-back = Put this section back
ui-profile-preview = As it will be printed
ui-profile-office = Your office
ui-profile-give-out = Give out

ui-own-words = Your own words for this section
ui-own-words-help = A blank line begins a new paragraph. Figures in braces, such as {"{"}B11{"}"}, stay up to date by themselves.
ui-own-place = Where your words stand
ui-own-before = Before the generated text
ui-own-after = After the generated text
ui-own-instead = Instead of the generated text
ui-own-draft-found = Text typed here earlier was not kept as a change.
ui-own-draft-show = Show that text

ui-give-promise = The files hold no author, folder or machine name.
ui-give-draft = translation not reviewed
ui-give-read-by-us = Read by us
ui-give-not-read = Not read by us
ui-give-pdf = PDF
ui-give-docx = Word
ui-give-html = Web page
ui-give-xlsx = Excel tables
ui-give-sdmx = SDMX-CSV data
ui-given-out = The file is written

## What the office says of itself.

ui-office-why = When your office has named itself, its working group and the date of the next update, and has written “Findings and priorities”, the document becomes a migration profile. Until then it is a data sheet from international sources.
# $language (Text) the language of the document
ui-office-language = These texts are for the edition in { $language }.
ui-office-name = Name of your office
ui-office-name-help = As it is to stand on the cover.
ui-office-country = Official name of your country
ui-office-country-help = Leave empty to use the short name of the United Nations.
ui-office-group = Working group
ui-office-group-help = The institutions that made the profile, one on a line. Names of persons are not needed.
ui-office-next = Next update
ui-office-next-help = The month or year in which the next edition is due.
ui-office-contact = Contact
ui-office-contact-help = A function and a way to reach it, rather than a person.
ui-office-foreword = Foreword
ui-office-foreword-help = Who owns the report, and which decision established it.
ui-office-logo = Logo
ui-office-logo-help = A PNG or JPEG picture of at most one megabyte, for the cover, in every language.
ui-office-logo-alt = The logo of your office
ui-office-logo-choose = Choose a picture…
ui-office-logo-remove = Take it away
ui-office-digits = Digits in Arabic text
ui-office-digits-help = How numbers are written in documents in Arabic.
ui-office-months = Month names in Arabic text
ui-office-months-help = Which names of months documents in Arabic use.
ui-digits-latin = 0 1 2 3
ui-digits-arabic = ٠ ١ ٢ ٣
ui-months-maghreb = Maghreb
ui-months-mashriq = Mashriq
ui-months-gulf = Gulf
