//! Cuts a sheet into blocks: rectangles without a blank row inside, set apart from others by blank rows and, where each
//! part stands for itself, by blank columns.

use super::describe_column::is_value;
use crate::Sheet;

/// A block is a table when it is at least this wide and long.
pub(super) const LEAST: usize = 2;

/// A rectangle of a sheet. Rows and columns count from 0, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) left: usize,
    pub(super) right: usize,
}

impl Block {
    /// The filled cells of a row.
    pub(super) fn filled(&self, sheet: &Sheet, row: usize) -> usize {
        self.columns().filter(|column| !sheet.cell(row, *column).is_blank()).count()
    }

    pub(super) fn columns(&self) -> std::ops::RangeInclusive<usize> {
        self.left..=self.right
    }

    pub(super) fn width(&self) -> usize {
        self.right + 1 - self.left
    }

    /// The texts of a row, joined.
    pub(super) fn line(&self, sheet: &Sheet, row: usize) -> String {
        let cells = self.columns().map(|column| sheet.cell(row, column)).filter(|cell| !cell.is_blank());
        cells.map(crate::Cell::text).collect::<Vec<_>>().join(" ")
    }
}

/// The blocks of a sheet, from top to bottom and then from left to right.
pub(super) fn blocks(sheet: &Sheet) -> Vec<Block> {
    let width = sheet.width();
    if width == 0 {
        return Vec::new();
    }
    let whole = Block { first: 0, last: sheet.rows.len() - 1, left: 0, right: width - 1 };
    let mut found = Vec::new();
    for block in between_blank_rows(sheet, whole) {
        let bands = side_by_side(sheet, block);
        if bands.len() > 1 {
            found.extend(bands.into_iter().flat_map(|band| between_blank_rows(sheet, band)));
        } else {
            found.push(block);
        }
    }
    found
}

/// What lies between blank rows of a block.
fn between_blank_rows(sheet: &Sheet, block: Block) -> Vec<Block> {
    let mut parts: Vec<Block> = Vec::new();
    for row in block.first..=block.last.min(sheet.rows.len().saturating_sub(1)) {
        let cells = &sheet.rows[row];
        let reach = cells.len().min(block.right + 1);
        if cells.get(block.left..reach).is_none_or(|cells| cells.iter().all(crate::Cell::is_blank)) {
            continue;
        }
        match parts.last_mut() {
            Some(part) if part.last + 1 == row => part.last = row,
            _ => parts.push(Block { first: row, last: row, ..block }),
        }
    }
    parts
}

/// The parts of a block on both sides of blank columns, when each begins with a column of labels under a head of its
/// own; else the block. A blank column inside one table, set there for looks, does not cut it.
fn side_by_side(sheet: &Sheet, block: Block) -> Vec<Block> {
    let mut occupied = vec![false; block.right + 1];
    for row in block.first..=block.last {
        // Lines of one cell, such as a title that runs over everything, say nothing about columns.
        if block.filled(sheet, row) < 2 {
            continue;
        }
        for (column, known) in occupied.iter_mut().enumerate().skip(block.left) {
            *known |= !sheet.cell(row, column).is_blank();
        }
    }
    let mut bands: Vec<Block> = Vec::new();
    for column in block.columns().filter(|column| occupied[*column]) {
        match bands.last_mut() {
            Some(band) if band.right + 1 == column => band.right = column,
            _ => bands.push(Block { left: column, right: column, ..block }),
        }
    }
    // A part that does not stand for itself belongs to the one on its left.
    let mut joined: Vec<Block> = Vec::new();
    for band in bands {
        match joined.last_mut() {
            Some(before) if !(stands_alone(sheet, band) && stands_alone(sheet, *before)) => before.right = band.right,
            _ => joined.push(band),
        }
    }
    match joined.as_slice() {
        [] | [_] => vec![block],
        _ => joined,
    }
}

/// At least two columns, the first of labels or periods with a head, the others not all labels.
fn stands_alone(sheet: &Sheet, band: Block) -> bool {
    if band.width() < 2 {
        return false;
    }
    let rows: Vec<usize> = (band.first..=band.last).filter(|row| band.filled(sheet, *row) > 1).collect();
    let Some((head, body)) = rows.split_first() else { return false };
    let is_label = |row: &usize| {
        let cell = sheet.cell(*row, band.left);
        !cell.is_blank() && (!is_value(cell) || bearings_model::Period::read(&cell.text()).is_ok())
    };
    let headed = !sheet.cell(*head, band.left).is_blank() && !is_value(sheet.cell(*head, band.left));
    let labels = body.iter().filter(|row| is_label(row)).count();
    headed && !body.is_empty() && labels * 5 >= body.len() * 4
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Cell;

    fn sheet(text: &str) -> Sheet {
        let cell = |field: &str| if field.is_empty() { Cell::Empty } else { Cell::Text(field.to_owned()) };
        Sheet { rows: text.lines().map(|line| line.split(',').map(cell).collect()).collect(), ..Sheet::default() }
    }

    #[test]
    fn tables_side_by_side_are_two_blocks() {
        let side = sheet("Area,Men,,Area,Women\nKenya,1,,Uganda,3\nGhana,2,,Togo,4\nMali,5,,,\n");
        let found = blocks(&side);
        assert_eq!(found[0], Block { first: 0, last: 3, left: 0, right: 1 });
        assert_eq!(found[1], Block { first: 0, last: 2, left: 3, right: 4 });
    }

    #[test]
    fn a_column_left_blank_for_looks_does_not_cut() {
        let spaced = sheet("Area,1990,,2000\nKenya,1,,3\nGhana,2,,4\n");
        assert_eq!(blocks(&spaced).len(), 1);
    }
}
