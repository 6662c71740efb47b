//! Keys that are written once for several rows: in a merged cell, or in the first row where the recipe says so.

use super::locate_table::Located;
use std::collections::HashMap;

/// The row in which a blank cell of a key has its text, by row and column; all from 0.
#[derive(Default)]
pub(super) struct FilledDown(HashMap<(usize, usize), usize>);

impl FilledDown {
    /// Looks at the keys of the whole table.
    pub(super) fn of(table: &Located<'_>) -> FilledDown {
        let mut rows = HashMap::new();
        let first = table.header_rows.1 + 1;
        for merge in &table.sheet.merges {
            let is_key = table.keys.iter().any(|(column, _)| *column == merge.first_column);
            if is_key && merge.first_row >= first {
                let below = merge.first_row + 1..=merge.last_row.min(table.sheet.rows.len());
                rows.extend(below.map(|row| ((row, merge.first_column), merge.first_row)));
            }
        }
        for (column, _) in table.keys.iter().filter(|(_, part)| part.fill_down) {
            let mut said = None;
            for row in first..table.sheet.rows.len() {
                if table.sheet.is_blank_row(row) {
                    said = None;
                } else if !table.sheet.cell(row, *column).is_blank() {
                    said = Some(row);
                } else if let Some(above) = said {
                    rows.entry((row, *column)).or_insert(above);
                }
            }
        }
        FilledDown(rows)
    }

    /// The row in which the text of a cell stands: its own, or one above.
    pub(super) fn row_of(&self, row: usize, column: usize) -> usize {
        self.0.get(&(row, column)).copied().unwrap_or(row)
    }
}
