//! A sheet being filled row by row. What the file repeats is written out only where it is filled and within the limits,
//! so that the emptiness behind a table takes no room.

use super::OdsFault;
use crate::sheet::{Cell, Merge, Sheet};

/// Rows and columns of the largest sheet that programs write.
const MOST_ROWS: usize = 1 << 20;
const MOST_COLUMNS: usize = 1 << 14;
/// More merged cells of one sheet are passed over.
const MOST_MERGES: usize = 100_000;

/// A sheet up to the row being read.
pub(super) struct Filling<'a> {
    sheet: Sheet,
    formulas: bool,
    row: usize,
    /// The next column of the row.
    column: usize,
    /// The cells of the row up to the last filled one.
    cells: Vec<Cell>,
    /// First and last column, and number of rows, of what is merged from this row on.
    merged: Vec<(usize, usize, usize)>,
    /// What is left of the limits of the whole file.
    cells_left: &'a mut u64,
    text_bytes_left: &'a mut u64,
}

impl<'a> Filling<'a> {
    /// Begins with a sheet that has its name and no cells.
    pub(super) fn new(sheet: Sheet, cells_left: &'a mut u64, text_bytes_left: &'a mut u64) -> Result<Self, OdsFault> {
        let (cells, merged) = (Vec::new(), Vec::new());
        let mut filling =
            Filling { sheet, formulas: false, row: 0, column: 0, cells, merged, cells_left, text_bytes_left };
        filling.take_text(filling.sheet.name.len(), 1)?;
        Ok(filling)
    }

    pub(super) fn note_formula(&mut self, is_formula: bool) {
        self.formulas |= is_formula;
    }

    /// Notes that the next cell stands for several.
    pub(super) fn merge(&mut self, columns: usize, rows: usize) {
        let last = self.column.saturating_add(columns - 1).min(MOST_COLUMNS - 1);
        if columns.max(rows) > 1 && self.column < MOST_COLUMNS && self.merged.len() < MOST_MERGES {
            self.merged.push((self.column, last, rows));
        }
    }

    /// Puts the next cell, as often as it is repeated.
    pub(super) fn put(&mut self, cell: Cell, times: usize) -> Result<(), OdsFault> {
        let next = self.column.saturating_add(times);
        if cell != Cell::Empty {
            if next > MOST_COLUMNS {
                return Err(self.too_many_cells());
            }
            self.take_text(text_bytes(&cell), times)?;
            self.cells.resize(self.column, Cell::Empty);
            self.cells.resize(next, cell);
        }
        self.column = next;
        Ok(())
    }

    /// Ends the row, which stands for as many rows as it is repeated.
    pub(super) fn end_row(&mut self, times: usize) -> Result<(), OdsFault> {
        let (cells, merged) = (std::mem::take(&mut self.cells), std::mem::take(&mut self.merged));
        let (first, next) = (self.row, self.row.saturating_add(times));
        (self.row, self.column) = (next, 0);
        for (first_column, last_column, rows) in merged {
            let room = MOST_MERGES.saturating_sub(self.sheet.merges.len());
            let all = first..next.min(MOST_ROWS);
            self.take_cells(all.len().min(room) as u64)?;
            self.sheet.merges.extend(all.take(room).map(|first_row| {
                let last_row = first_row.saturating_add(rows - 1).min(MOST_ROWS - 1);
                Merge { first_row, first_column, last_row, last_column }
            }));
        }
        if cells.is_empty() {
            return Ok(());
        }
        if next > MOST_ROWS {
            return Err(self.too_many_cells());
        }
        let slots = (next - self.sheet.rows.len()) as u64 + cells.len() as u64 * times as u64;
        self.take_cells(slots)?;
        // The first of the rows has been counted when its cells were put.
        self.take_text(cells.iter().map(text_bytes).sum(), times - 1)?;
        self.sheet.rows.resize_with(first, Vec::new);
        self.sheet.rows.resize(next, cells);
        Ok(())
    }

    /// The sheet, and whether it has formulas.
    pub(super) fn finish(self) -> (Sheet, bool) {
        (self.sheet, self.formulas)
    }

    fn take_cells(&mut self, cells: u64) -> Result<(), OdsFault> {
        *self.cells_left = self.cells_left.checked_sub(cells).ok_or_else(|| self.too_many_cells())?;
        Ok(())
    }

    fn take_text(&mut self, bytes: usize, times: usize) -> Result<(), OdsFault> {
        let all = (bytes as u64).saturating_mul(times as u64);
        *self.text_bytes_left = self.text_bytes_left.checked_sub(all).ok_or(OdsFault::UnpacksTooLarge)?;
        Ok(())
    }

    fn too_many_cells(&self) -> OdsFault {
        OdsFault::TooManyCells { sheet: self.sheet.name.clone() }
    }
}

fn text_bytes(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) | Cell::Error(text) | Cell::Date(text) => text.len(),
        Cell::Empty | Cell::Number(_) | Cell::Bool(_) => 0,
    }
}
