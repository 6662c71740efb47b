## What a format cannot hold of a table that is handed on.

loss-none = Everything that is known of the table is kept.
loss-comes-back = The format has no place for this. It is kept beside the columns; other programs do not show it, this program reads it back:
loss-for-good = This will be lost:
# $of (Text) the columns, with what becomes of them
loss-renamed = Columns get other names: { $of }
# $of (Text) the columns, with what becomes of them
loss-labels-cut = Labels of columns are cut: { $of }
# $of (Text) the columns, with what becomes of them
loss-value-labels-cut = Labels of values are cut: { $of }
# $of (Text) the columns, with what becomes of them
loss-value-labels-left-out = Some values cannot have a label in this format: { $of }
# $of (Text) the columns, with what becomes of them
loss-codes-changed = Codes for no answer become other codes: { $of }
# $of (Text) the columns, with what becomes of them
loss-rules-left-out = Codes that count as no answer are no longer marked as such: { $of }
# $of (Text) the columns, with what becomes of them
loss-formats-changed = Values are displayed otherwise: { $of }
# $of (Text) the columns, with what becomes of them
loss-looks-left-out = Measure, width and alignment have no place: { $of }
# $of (Text) the columns, with what becomes of them
loss-remarks-left-out = Too much is known of these columns to be kept beside them; what is said of them above does not come back: { $of }
# $of (Text) the columns, with what becomes of them
loss-codes-joined = Codes for no answer beyond 26 are no longer told apart: { $of }
# $of (Text) the columns, with what becomes of them
loss-texts-cut = Long texts are cut: { $of }
# $of (Text) the columns, with what becomes of them
loss-spaces-lost = Spaces at the end of texts are lost: { $of }
# $of (Text) the columns, with what becomes of them
loss-numbers-lost = Numbers larger than the format can hold become missing values: { $of }
# $of (Text) the columns, with what becomes of them
loss-mixed = Columns with values of several kinds become columns of texts: { $of }
# $of (Text) the columns, with what becomes of them
loss-periods-as-days = Months, quarters and half-years become their first day: { $of }
# $of (Text) the columns, with what becomes of them
loss-truth-as-numbers = True and false become 1 and 0: { $of }
# $of (Text) the columns, with what becomes of them
loss-title-cut = The title is cut: { $of }
# $of (Text) the columns, with what becomes of them
loss-notes-broken = Notes are broken into lines or cut: { $of }
# $of (Text) the columns, with what becomes of them
loss-not-kept = The file holds more, which the program does not read: { $of }
