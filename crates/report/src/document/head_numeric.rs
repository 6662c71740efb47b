//! Which heads of a table stand over numbers, so that they are set at the end as their numbers are.

use super::Table;
use crate::table_grid::TableGrid;

/// For each row of the head, which of its cells stand over a column of numbers: the rule of the printed page.
pub fn head_numeric(table: &Table) -> Vec<Vec<bool>> {
    let grid = TableGrid::of(table);
    let of_row = |row| grid.cells.iter().filter(move |placed| placed.row == row);
    (0..grid.head_rows).map(|row| of_row(row).map(|placed| grid.is_numeric(placed)).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Cell;

    fn cell(text: &str, numeric: bool, columns: u8, rows: u8) -> Cell {
        Cell { text: text.into(), numeric, column_span: columns, row_span: rows, ..Cell::default() }
    }

    #[test]
    fn heads_over_numbers_are_found_below_and_beside_spans() {
        let table = Table {
            id: String::new(),
            caption: String::new(),
            notes: Vec::new(),
            head: vec![
                vec![cell("Area", false, 1, 2), cell("Stock", false, 2, 1), cell("Remark", false, 1, 2)],
                vec![cell("1990", false, 1, 1), cell("2019", false, 1, 1)],
            ],
            body: vec![
                vec![
                    cell("Kenya", false, 1, 1),
                    cell("1", true, 1, 1),
                    cell("2", true, 1, 1),
                    cell("estimate", false, 1, 1),
                ],
                vec![
                    cell("Uganda", false, 1, 1),
                    cell("..", false, 1, 1),
                    cell("2", true, 1, 1),
                    cell("", false, 1, 1),
                ],
                vec![cell("Ghana", false, 1, 1), cell("3", true, 1, 1), cell("2", true, 1, 1), cell("", false, 1, 1)],
            ],
        };
        assert_eq!(head_numeric(&table), [vec![false, false, false], vec![true, true]]);
    }
}
