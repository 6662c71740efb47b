//! A table as it was read, as clean CSV: one header row, the rows of data in their order, every value as it stands.

use crate::{Cell, ColumnKind, ColumnSeen, Sheet, SheetSeen, Sniff, TableSeen};
use std::borrow::Cow;
use std::io::Write;

/// The table that a person means who names none: the largest of the first sheet that has one. Hidden sheets, and lists
/// of words such as contents and notes, give way to a sheet behind them that is neither. Counts from 0 over all tables
/// of the file.
pub fn main_table(seen: &Sniff) -> Option<usize> {
    let holds = |wanted: &dyn Fn(&SheetSeen) -> bool| {
        seen.sheets.iter().position(|sheet| !sheet.tables.is_empty() && wanted(sheet))
    };
    let sheet = holds(&|sheet| !sheet.hidden && !sheet.tables.iter().all(is_list_of_words))
        .or_else(|| holds(&|sheet| !sheet.hidden))
        .or_else(|| holds(&|_| true))?;
    let before: usize = seen.sheets[..sheet].iter().map(|sheet| sheet.tables.len()).sum();
    let size = |table: &TableSeen| {
        u64::from(table.last_row + 1 - table.first_row.min(table.last_row + 1)) * table.columns.len() as u64
    };
    let tables = seen.sheets[sheet].tables.iter().enumerate();
    let largest = tables.max_by_key(|(place, table)| (size(table), std::cmp::Reverse(*place)))?;
    Some(before + largest.0)
}

/// Two or three columns of words without a number, a year or a date.
fn is_list_of_words(table: &TableSeen) -> bool {
    let is_words = |column: &ColumnSeen| {
        matches!(column.kind, ColumnKind::Empty | ColumnKind::Text | ColumnKind::Code | ColumnKind::Order)
    };
    table.columns.len() <= 3 && table.columns.iter().all(is_words)
}

/// How large a table came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableSize {
    /// Rows of data.
    pub rows: u64,
    /// Columns.
    pub columns: u64,
}

/// Writes the table as UTF-8 with commas, line feeds, and quotes only where they are needed. Blank rows, blank columns
/// without a header and repeated headers are left out; nothing else is changed.
///
/// # Errors
/// What the writer refuses.
pub fn write_table(sheet: &Sheet, table: &TableSeen, out: &mut impl Write) -> std::io::Result<TableSize> {
    let mut rows = 0;
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(out);
    let columns: Vec<&ColumnSeen> = table.columns.iter().filter(|column| !is_nothing(column)).collect();
    writer.write_record(header(&columns))?;
    let mut passed = table.passed_over.iter().map(|row| *row as usize - 1).peekable();
    for row in table.first_row as usize - 1..table.last_row as usize {
        while passed.next_if(|passed| *passed < row).is_some() {}
        if passed.peek() == Some(&row) {
            continue;
        }
        let cells = columns.iter().map(|column| sheet.cell(row, column.column as usize - 1));
        if cells.clone().all(Cell::is_blank) {
            continue;
        }
        // A single empty field is written in quotes, so that the row is none that readers pass over.
        let fields: Vec<Cow<'_, str>> = cells.map(as_it_stands).collect();
        writer.write_record(fields.iter().map(|field| field.as_bytes()))?;
        rows += 1;
    }
    writer.flush()?;
    Ok(TableSize { rows, columns: columns.len() as u64 })
}

fn is_nothing(column: &ColumnSeen) -> bool {
    column.kind == ColumnKind::Empty && column.headers.is_empty()
}

/// One name a column: its header levels joined, or `column N` where it has none.
pub(crate) fn header(columns: &[&ColumnSeen]) -> Vec<String> {
    let name = |(place, column): (usize, &&ColumnSeen)| match column.headers.is_empty() {
        true => format!("column {}", place + 1),
        false => column.headers.iter().map(|level| on_one_line(level)).collect::<Vec<_>>().join(" "),
    };
    columns.iter().enumerate().map(name).collect()
}

/// The lines of a text, joined with spaces.
pub(crate) fn on_one_line(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// Texts with their spaces.
pub(crate) fn as_it_stands(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Text(text) => text.as_str().into(),
        other => other.text(),
    }
}
