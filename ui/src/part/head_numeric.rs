//! Which heads of a table stand over numbers, so that they are set at the end as their numbers are.

use bearings_report::{Cell, Table};

/// For each row of the head, which of its cells stand over a column of numbers: the rule of the printed page.
pub fn head_numeric(table: &Table) -> Vec<Vec<bool>> {
    let mut numbers: Vec<(usize, usize)> = Vec::new();
    for (cells, columns) in table.body.iter().zip(columns(&table.body)) {
        for (cell, column) in cells.iter().zip(columns) {
            if cell.column_span <= 1 && !cell.text.is_empty() {
                numbers.resize(numbers.len().max(column + 1), (0, 0));
                numbers[column].0 += usize::from(cell.numeric);
                numbers[column].1 += 1;
            }
        }
    }
    let numeric = |column: usize| numbers.get(column).is_some_and(|(numbers, all)| numbers * 2 > *all);
    let over = |(cells, columns): (&Vec<Cell>, Vec<usize>)| {
        cells.iter().zip(columns).map(|(cell, column)| cell.column_span <= 1 && numeric(column)).collect()
    };
    table.head.iter().zip(columns(&table.head)).map(over).collect()
}

/// In which column each cell begins; what is covered from above is passed over.
fn columns(rows: &[Vec<Cell>]) -> Vec<Vec<usize>> {
    // How many more rows each column is covered from above.
    let mut covered: Vec<u8> = Vec::new();
    let mut placed = Vec::new();
    for cells in rows {
        let (mut column, mut own, mut below) =
            (0, Vec::new(), covered.iter().map(|rows| rows.saturating_sub(1)).collect::<Vec<_>>());
        for cell in cells {
            while covered.get(column).is_some_and(|rows| *rows > 0) {
                column += 1;
            }
            own.push(column);
            let end = column + usize::from(cell.column_span.max(1));
            below.resize(below.len().max(end), 0);
            below[column..end].fill(cell.row_span.max(1) - 1);
            column = end;
        }
        covered = below;
        placed.push(own);
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

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
