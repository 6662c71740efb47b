//! A table of a workbook or text as records, so that it can be handed on like a file of records.

use crate::records::{Dictionary, Records, RecordsFault, Variable};
use crate::sheet::{Cell, Sheet};
use crate::sniff::{ColumnKind, ColumnSeen, TableSeen};
use crate::write_table::header;

/// The rows of data of a table, blank rows, blank columns without a header and repeated headers left out.
pub struct RecordsOfTable {
    dictionary: Dictionary,
    rows: std::vec::IntoIter<Vec<Cell>>,
}

/// The table as records, with the labels of a form that explains it. Texts are numbers where all texts of their column,
/// and all codes that have labels, are plain ones: with a point for decimals, without grouping, without zeros before
/// them, which belong to codes, and of no more digits than a number holds.
pub fn records_of_table(sheet: &Sheet, table: &TableSeen) -> RecordsOfTable {
    let is_something = |column: &&ColumnSeen| column.kind != ColumnKind::Empty || !column.headers.is_empty();
    let columns: Vec<&ColumnSeen> = table.columns.iter().filter(is_something).collect();
    let first = table.first_row as usize - 1;
    let passed = |row: &usize| table.passed_over.iter().any(|passed| *passed as usize - 1 == *row);
    let cells = |row: usize| columns.iter().map(move |column| sheet.cell(row, column.column as usize - 1).clone());
    let rows = (first..table.last_row as usize).filter(|row| !passed(row)).map(|row| cells(row).collect::<Vec<_>>());
    let mut rows: Vec<Vec<Cell>> = rows.filter(|row| !row.iter().all(Cell::is_blank)).collect();
    let explained = |column: &ColumnSeen| {
        let known = sheet.dictionary.as_ref().and_then(|known| known.variables.get(column.column as usize - 1));
        known.cloned().unwrap_or_default()
    };
    let named = header(&columns).into_iter().zip(&columns);
    let mut variables: Vec<Variable> = named.map(|(name, column)| Variable { name, ..explained(column) }).collect();
    for (place, variable) in variables.iter_mut().enumerate() {
        let codes = variable.values.iter().map(|(code, _)| code);
        if rows.iter().map(|row| &row[place]).filter(|cell| !cell.is_blank()).chain(codes).all(is_plain_number) {
            let cells = rows.iter_mut().map(|row| &mut row[place]);
            for cell in cells.chain(variable.values.iter_mut().map(|(code, _)| code)) {
                *cell = cell.number().map_or(Cell::Empty, Cell::Number);
            }
        }
    }
    let dictionary = Dictionary {
        label: table.title.clone(),
        variables,
        encoding: "UTF-8".to_owned(),
        rows: Some(rows.len() as u64),
        ..Dictionary::default()
    };
    RecordsOfTable { dictionary, rows: rows.into_iter() }
}

fn is_plain_number(cell: &Cell) -> bool {
    let is_code = |text: &str| {
        let digits = text.trim().trim_start_matches(['-', '+']);
        digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.")
    };
    match cell {
        Cell::Text(text) => cell.number().is_some_and(|number| !is_code(text) && is_held(text, number)),
        Cell::Number(_) => true,
        _ => false,
    }
}

/// Fifteen digits are held by every number; of more, those that come back. A fraction below a thousand million may have
/// more, since it is a measure and keeps six decimals at least; whole numbers are mostly names of things.
fn is_held(text: &str, number: f64) -> bool {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    digits(whole) + digits(fraction) <= 15
        || !fraction.is_empty() && number.abs() < 1e9
        || number.to_string() == text.trim().trim_start_matches('+')
}

impl Records for RecordsOfTable {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        match self.rows.next() {
            Some(next) => *row = next,
            None => return Ok(false),
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_that_come_back() {
        let plain = |text: &str| is_plain_number(&Cell::Text(text.to_owned()));
        for number in
            ["12", "-0.5", "1e3", "999999999999999", "9007199254740992", "0.30000000000000004", "35.4285714285714286"]
        {
            assert!(plain(number), "{number}");
        }
        for text in ["007", "9007199254740993", "1234567890123456789", "-1234567890123456789", "12345678901234.567"] {
            assert!(!plain(text), "{text}");
        }
    }
}
