//! Where each cell of a table stands when cells cover several columns and rows.

use crate::document::Cell;

/// A cell with its place in the grid.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GridCell<'a> {
    pub cell: &'a Cell,
    pub row: usize,
    pub column: usize,
    pub columns: usize,
    pub rows: usize,
}

/// Places cells row by row; cells covered from above are left out of the rows. Returns the cells and the columns.
pub(crate) fn span_rows(rows: &[Vec<Cell>]) -> (Vec<GridCell<'_>>, usize) {
    let mut placed = Vec::new();
    // How many more rows each column is covered from above.
    let mut covered: Vec<usize> = Vec::new();
    for (row, cells) in rows.iter().enumerate() {
        let mut column = 0;
        let mut next = vec![0; covered.len()];
        for cell in cells {
            while covered.get(column).is_some_and(|rows| *rows > 0) {
                column += 1;
            }
            let columns = usize::from(cell.column_span.max(1));
            let down = usize::from(cell.row_span.max(1)).min(rows.len() - row);
            next.resize(next.len().max(column + columns), 0);
            next[column..column + columns].fill(down - 1);
            placed.push(GridCell { cell, row, column, columns, rows: down });
            column += columns;
        }
        for (column, rows) in covered.iter().enumerate() {
            next[column] = next[column].max(rows.saturating_sub(1));
        }
        covered = next;
    }
    (placed, covered.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_covered_place_is_skipped() {
        let cell =
            |text: &str, column_span, row_span| Cell { text: text.into(), column_span, row_span, ..Cell::default() };
        let rows = vec![vec![cell("area", 1, 2), cell("years", 2, 0)], vec![cell("2015", 0, 0), cell("2019", 0, 0)]];
        let (placed, columns) = span_rows(&rows);
        assert_eq!(columns, 3);
        let places: Vec<_> = placed.iter().map(|cell| (cell.cell.text.as_str(), cell.row, cell.column)).collect();
        assert_eq!(places, [("area", 0, 0), ("years", 0, 1), ("2015", 1, 1), ("2019", 1, 2)]);
    }
}
