//! Columns of numbers in which many numbers have a mark behind them: `1,234 e`, `12`, `1,251 (p)`.

use crate::no_number::replaces_number;
use crate::numeric_text::is_numeric_text;
use crate::read::apart_from_mark;
use crate::{Cell, ColumnKind, ColumnSeen, Sheet, TableSeen};

/// The table with such columns known as numbers, so that none of them is taken for a column of names.
pub(super) fn with_marked_numbers(sheet: &Sheet, table: &TableSeen) -> TableSeen {
    let is_text = |column: &&ColumnSeen| matches!(column.kind, ColumnKind::Text | ColumnKind::Code);
    let found: Vec<u32> = table
        .columns
        .iter()
        .filter(is_text)
        .filter(|seen| holds_numbers(sheet, table, seen))
        .map(|seen| seen.column)
        .collect();
    let mut table = table.clone();
    for column in table.columns.iter_mut().filter(|column| found.contains(&column.column)) {
        column.kind = ColumnKind::Number;
    }
    table
}

/// Whether every cell is a number, with a mark or without, or a sign. Under a year one number is enough; elsewhere half
/// of them have no mark, since `1 a`, `2 b` may be codes.
fn holds_numbers(sheet: &Sheet, table: &TableSeen, column: &ColumnSeen) -> bool {
    let (mut plain, mut marked) = (0, 0);
    for row in table.first_row as usize - 1..table.last_row as usize {
        let cell = sheet.cell(row, column.column as usize - 1);
        match cell {
            _ if cell.is_blank() || table.passed_over.contains(&(row as u32 + 1)) => {}
            Cell::Text(text) if is_numeric_text(text) => plain += 1,
            Cell::Text(text) => match apart_from_mark(text) {
                Some((number, ..)) if is_numeric_text(number) => marked += 1,
                _ if replaces_number(text.trim()) => {}
                _ => return false,
            },
            _ if cell.number().is_some() => plain += 1,
            _ => return false,
        }
    }
    marked > 0 && (column.period.is_some() || plain >= marked)
}
