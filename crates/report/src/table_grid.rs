//! A table's cells with their places: spans resolved to rows and columns.

use crate::document::{Cell, Table};

/// A cell and the room it takes, counted from 0 in rows (head first) and columns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlacedCell<'a> {
    pub cell: &'a Cell,
    pub row: usize,
    pub column: usize,
    pub rows: usize,
    pub columns: usize,
}

/// The places of all cells of a table.
#[derive(Debug)]
pub(crate) struct TableGrid<'a> {
    /// In the order of rows, then columns.
    pub cells: Vec<PlacedCell<'a>>,
    /// Rows of head and body together.
    pub rows: usize,
    /// How many of them are head.
    pub head_rows: usize,
    /// Columns of the widest row.
    pub columns: usize,
    /// Which columns hold numbers and signs for the most part.
    numeric: Vec<bool>,
}

impl<'a> TableGrid<'a> {
    /// Places every cell in the first free column of its row. A row span stays within head or body.
    pub fn of(table: &'a Table) -> Self {
        let mut cells = Vec::new();
        let mut columns = 0;
        let mut first = 0;
        for part in [&table.head, &table.body] {
            let last = first + part.len();
            let mut taken: Vec<Vec<bool>> = vec![Vec::new(); part.len()];
            for (offset, row) in part.iter().enumerate() {
                let mut column = 0;
                for cell in row {
                    while taken[offset].get(column).copied().unwrap_or(false) {
                        column += 1;
                    }
                    let wide = usize::from(cell.column_span.max(1));
                    let high = usize::from(cell.row_span.max(1)).min(part.len() - offset);
                    for line in &mut taken[offset..offset + high] {
                        line.resize(line.len().max(column + wide), false);
                        line[column..column + wide].fill(true);
                    }
                    cells.push(PlacedCell { cell, row: first + offset, column, rows: high, columns: wide });
                    column += wide;
                    columns = columns.max(column);
                }
            }
            first = last;
        }
        let head_rows = table.head.len();
        let numeric = numeric_columns(&cells, head_rows, columns);
        TableGrid { cells, rows: first, head_rows, columns, numeric }
    }

    /// Whether a cell is set at the end as numbers are: a number or sign, or a head over a column of them.
    pub fn is_numeric(&self, placed: &PlacedCell<'_>) -> bool {
        let over_numbers = || placed.row < self.head_rows && placed.columns == 1 && self.numeric[placed.column];
        placed.cell.numeric || over_numbers()
    }

    /// The cell that covers a place, if any does.
    pub fn at(&self, row: usize, column: usize) -> Option<&PlacedCell<'a>> {
        let covers = |placed: &&PlacedCell| {
            (placed.row..placed.row + placed.rows).contains(&row)
                && (placed.column..placed.column + placed.columns).contains(&column)
        };
        self.cells.iter().find(covers)
    }
}

fn numeric_columns(cells: &[PlacedCell<'_>], head_rows: usize, columns: usize) -> Vec<bool> {
    let mut counted = vec![(0, 0); columns];
    let told =
        |placed: &&PlacedCell<'_>| placed.row >= head_rows && placed.columns == 1 && !placed.cell.text.is_empty();
    for placed in cells.iter().filter(told) {
        counted[placed.column].0 += usize::from(placed.cell.numeric);
        counted[placed.column].1 += 1;
    }
    counted.into_iter().map(|(numbers, all)| numbers * 2 > all).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str, column_span: u8, row_span: u8) -> Cell {
        Cell { text: text.to_owned(), column_span, row_span, ..Cell::default() }
    }

    #[test]
    fn spans_push_the_cells_below_aside() {
        let table = Table {
            id: "T".to_owned(),
            caption: String::new(),
            head: vec![
                vec![cell("age", 1, 2), cell("born here", 2, 1), cell("born abroad", 2, 9)],
                vec![cell("m", 0, 0), cell("f", 0, 0)],
            ],
            body: vec![vec![cell("0-4", 1, 1), cell("1", 1, 1)]],
            notes: Vec::new(),
        };
        let grid = TableGrid::of(&table);
        assert_eq!((grid.rows, grid.head_rows, grid.columns), (3, 2, 5));
        let at = |row, column| grid.at(row, column).map(|placed| placed.cell.text.as_str());
        assert_eq!([at(1, 0), at(1, 1), at(1, 2), at(1, 4)], [Some("age"), Some("m"), Some("f"), Some("born abroad")]);
        assert_eq!([at(2, 0), at(2, 1), at(2, 2)], [Some("0-4"), Some("1"), None]);
    }
}
