//! In which columns of a block the rows of data hold values, judged by its lower half.

use super::blocks::Block;
use super::describe_column::is_value;
use crate::head_period::is_period;
use crate::{Cell, Sheet};
use std::collections::HashMap;

/// Rows that are looked at.
const MOST_ROWS: usize = 200;
/// Texts below that are compared with those of a row.
const MOST_BELOW: usize = 400;

/// The columns of values of a block, without the one at its left where there are others.
pub(super) struct BodyProfile {
    columns: Vec<usize>,
}

impl BodyProfile {
    pub(super) fn of(sheet: &Sheet, block: Block) -> BodyProfile {
        let first = block.first + (block.last - block.first).div_ceil(2);
        let mut counts: HashMap<usize, (usize, usize)> = HashMap::new();
        for row in first..=block.last.min(first + MOST_ROWS) {
            for column in block.columns().filter(|column| !sheet.cell(row, *column).is_blank()) {
                let (filled, values) = counts.entry(column).or_default();
                *filled += 1;
                *values += usize::from(is_value(sheet.cell(row, column)));
            }
        }
        let mut columns: Vec<usize> =
            counts.into_iter().filter(|(_, (filled, values))| values * 2 > *filled).map(|(column, _)| column).collect();
        columns.sort_unstable();
        // The first column says what the rows are about, also where it does so with years.
        if columns.len() > 1 && columns[0] == block.left {
            columns.remove(0);
        }
        BodyProfile { columns }
    }

    /// How many columns of values hold a word or a period in this row, where it is no word that comes again below, as
    /// *not available* does.
    pub(super) fn words_over_values(&self, sheet: &Sheet, block: Block, row: usize) -> usize {
        self.columns.iter().filter(|column| self.is_word(sheet, block, row, **column)).count()
    }

    fn is_word(&self, sheet: &Sheet, block: Block, row: usize, column: usize) -> bool {
        let cell = sheet.cell(row, column);
        if cell.is_blank() || is_value(cell) && !is_period(cell) {
            return false;
        }
        let text = cell.text();
        // A header that is said again farther down stands there among other words.
        let below = row + 1..=block.last.min(row + MOST_BELOW);
        let again = below.filter(|other| {
            let same = sheet.cell(*other, column).text() == text;
            same && self.columns.iter().any(|column| is_number(sheet.cell(*other, *column)))
        });
        again.count() == 0
    }

    /// The columns of values, from left to right.
    pub(super) fn columns(&self) -> &[usize] {
        &self.columns
    }
}

/// Whether a row of a block has a number that is no period.
pub(super) fn has_number(sheet: &Sheet, block: Block, row: usize) -> bool {
    block.columns().any(|column| is_number(sheet.cell(row, column)))
}

/// A number and no period.
pub(super) fn is_number(cell: &Cell) -> bool {
    !cell.is_blank() && is_value(cell) && !is_period(cell)
}
