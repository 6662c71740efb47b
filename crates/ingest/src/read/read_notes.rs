//! Takes over the source's own notes, word by word.

use super::match_sheet::sheets_named;
use crate::{Recipe, Workbook};

/// Numbers and texts in the file's order, from below each anchor to the first row without a text.
pub(super) fn read_notes(book: &Workbook, recipe: &Recipe) -> Vec<(String, String)> {
    let mut notes: Vec<(String, String)> = Vec::new();
    for part in &recipe.notes {
        for sheet in sheets_named(book, part.sheet.as_ref()) {
            // The last anchor is the one: a title may say the same word.
            let anchor = (0..sheet.rows.len()).rev().find_map(|row| {
                let column = sheet.rows[row].iter().position(|cell| part.below.has(&cell.text()))?;
                Some((row, column))
            });
            let Some((anchor, column)) = anchor else { continue };
            for row in anchor + 1..sheet.rows.len() {
                let text = sheet.cell(row, column + part.text_right).text();
                if text.is_empty() {
                    break;
                }
                let number = match part.number_right {
                    Some(right) => {
                        sheet.cell(row, column + right).text().trim_matches(|c| part.strip.contains(c)).to_owned()
                    }
                    None => (row - anchor).to_string(),
                };
                notes.push((number, text.into_owned()));
            }
        }
    }
    notes
}
