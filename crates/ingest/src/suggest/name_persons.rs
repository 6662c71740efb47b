//! Columns that are called just *Name*: names of persons where the rows are persons, of anything else elsewhere.

use super::code_words::areas_by;
use super::{Because, ColumnSuggestion, Concept};
use crate::{AreaTable, ColumnKind, Identifies, Sheet, TableSeen};
use std::collections::HashMap;

/// Rows that are looked at.
const MOST_ROWS: usize = 400;
/// Of a hundred names of persons, so many stand once at least.
const MOSTLY_DIFFERENT: usize = 90;

/// Marks such columns as identifying where another column tells of persons, sex or age or what identifies them, and the
/// names differ from row to row and are no areas.
pub(super) fn name_persons(suggestions: &mut [ColumnSuggestion], sheet: &Sheet, table: &TableSeen, areas: &AreaTable) {
    let texts = |column: u32| first_texts(sheet, table, column as usize - 1);
    let tells_of_persons = |found: &ColumnSuggestion| match found.concept {
        _ if found.identifies.is_some() => true,
        Concept::Sex | Concept::Age => found.because != Because::Values && texts(found.column).len() > 1,
        _ => false,
    };
    if !suggestions.iter().any(tells_of_persons) {
        return;
    }
    for found in suggestions.iter_mut().filter(|found| found.identifies.is_none()) {
        let [header] = found.headers.as_slice() else { continue };
        let kind = table.columns.iter().find(|column| column.column == found.column).map(|column| column.kind);
        if kind != Some(ColumnKind::Text) || !Identifies::is_bare_name(header) {
            continue;
        }
        let texts = texts(found.column);
        let filled: u64 = texts.iter().map(|(_, count)| count).sum();
        let differs = texts.len() > 1 && texts.len() * 100 >= filled as usize * MOSTLY_DIFFERENT;
        if differs && areas_by(areas, &texts).is_none() {
            found.concept = Concept::Identifier;
            found.confidence = 95;
            found.because = Because::Name;
            found.identifies = Some(Identifies::Name);
        }
    }
}

/// The different texts of the first rows, with how often each stands.
fn first_texts(sheet: &Sheet, table: &TableSeen, column: usize) -> Vec<(String, u64)> {
    let mut texts: HashMap<String, u64> = HashMap::new();
    let rows = (table.first_row as usize - 1..table.last_row as usize).map(|row| sheet.cell(row, column));
    for cell in rows.filter(|cell| !cell.is_blank()).take(MOST_ROWS) {
        *texts.entry(cell.text().into_owned()).or_default() += 1;
    }
    texts.into_iter().collect()
}
