//! Writes into a recipe how the rows of a table are found again that a person named by their numbers: by what stands in
//! them and around them.

use super::data_rows::{begins_with, first_text};
use super::locate_table::locate_on;
use crate::recipe::{ColumnPart, TablePart, Texts};
use crate::sniff::{TableRows, TableSeen};
use crate::{IngestFault, Sheet};

/// How many header rows stand above the first one with the header of a needed column.
pub(crate) fn header_above(sheet: &Sheet, table: &TableSeen, columns: &[ColumnPart]) -> usize {
    let names = |row: &u32| {
        let cells = sheet.rows.get(*row as usize - 1).map(Vec::as_slice).unwrap_or_default();
        let needed = || columns.iter().filter(|column| !column.optional);
        cells.iter().any(|cell| needed().any(|column| column.header.has(&cell.text())))
    };
    table.header_rows.iter().position(names).unwrap_or(0)
}

/// Makes the part of a recipe find exactly the rows of `table` again; `said` is what the person corrected.
///
/// # Errors
/// Nothing tells the rows that were named from others of the sheet.
pub(crate) fn mark_rows(
    sheet: &Sheet,
    table: &TableSeen,
    said: &TableRows,
    part: &mut TablePart,
) -> Result<(), IngestFault> {
    let alike = |row: u32, problem: &str| Err(IngestFault::DataRowsWrong { row, problem: problem.to_owned() });
    part.end_at = said.end_at.clone().map(Texts::One);
    part.end_at_blank = said.end_at_blank;
    let (first, last) = (table.first_row as usize - 1, table.last_row as usize - 1);
    let plain = part.clone();
    // A table whose columns are not found is refused when it is read, with the header that is missing.
    let Ok(located) = locate_on(sheet, &plain) else { return Ok(()) };
    let head = table.header_rows.first().copied().unwrap_or(1);
    if located.header_rows.0 as u32 + 1 != head {
        return alike(head, "twice");
    }
    let between = (located.header_rows.1 + 1..first).filter(|row| !sheet.is_blank_row(*row));
    let texts: Vec<String> = between.map(|row| located.first_text(row)).collect();
    if texts.iter().any(String::is_empty) {
        return alike(table.first_row, "begin");
    }
    part.below_header = match texts.as_slice() {
        [] => None,
        [one] => Some(Texts::One(one.clone())),
        _ => Some(Texts::Any(texts)),
    };
    let told = said.end_at.is_some() || said.end_at_blank;
    if said.data_to.is_some() && !told {
        let data = first..=last;
        let below = (last + 1..sheet.rows.len()).find(|row| !sheet.is_blank_row(*row));
        if let Some(below) = below {
            part.end_at_blank = below > last + 1 && !data.clone().any(|row| sheet.is_blank_row(row));
            if !part.end_at_blank {
                let ends_data = |words: &Texts| data.clone().any(|row| begins_with(&located.first_text(row), words));
                let text = located.first_text(below);
                let mut words = [ending(&text), text].into_iter().map(Texts::One);
                match words.find(|words| !words.all()[0].is_empty() && !ends_data(words)) {
                    Some(words) => part.end_at = Some(words),
                    None => return alike(table.last_row, "end"),
                }
            }
        }
    }
    let marked = part.clone();
    let Ok(located) = locate_on(sheet, &marked) else { return Ok(()) };
    let found = located.first_and_last();
    if found.map(|(begins, _)| begins) != Some(first) {
        return alike(table.first_row, "begin");
    }
    let ends_elsewhere = found.map(|(_, ends)| ends) != Some(last);
    if said.data_to.is_some() && !told && ends_elsewhere { alike(table.last_row, "end") } else { Ok(()) }
}

/// What of the text of a footer stays the same next year: the words before a colon, a bracket, a full stop or a number.
fn ending(text: &str) -> String {
    let cut =
        text.find(|c: char| c.is_numeric() || matches!(c, ':' | '：' | '(' | '（' | '.' | '。')).unwrap_or(text.len());
    let words = text[..cut].trim();
    if words.is_empty() { text.trim().to_owned() } else { words.to_owned() }
}

/// The last row of data that a table has when it ends as a person says, from 0; `None` when nothing ends it so.
pub(crate) fn last_row_by(
    sheet: &Sheet,
    columns: std::ops::Range<usize>,
    first: usize,
    said: &TableRows,
) -> Option<usize> {
    let words = said.end_at.clone().map(Texts::One);
    let mut last = None;
    for row in first..sheet.rows.len() {
        if sheet.is_blank_row(row) {
            if said.end_at_blank && last.is_some() {
                return last;
            }
        } else if words.as_ref().is_some_and(|words| begins_with(&first_text(sheet, row, columns.clone()), words)) {
            return last;
        } else {
            last = Some(row);
        }
    }
    None
}
