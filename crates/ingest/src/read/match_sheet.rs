//! Which sheets a recipe's pattern means.

use crate::{Pattern, Sheet, Workbook};

/// The sheets whose name fits; every sheet when there is no pattern.
pub(super) fn sheets_named<'b>(book: &'b Workbook, pattern: Option<&Pattern>) -> Vec<&'b Sheet> {
    book.sheets.iter().filter(|sheet| pattern.is_none_or(|pattern| pattern.fits(&sheet.name))).collect()
}

/// The names of all sheets, for a sentence.
pub(super) fn sheet_names(book: &Workbook) -> String {
    book.sheets.iter().map(|sheet| sheet.name.as_str()).collect::<Vec<_>>().join(", ")
}
