//! One table as CSV: the heads, then the rows, as they are printed but with numbers unrounded and ungrouped.

use crate::document::{Cell, Table};
use crate::sdmx_csv::quoted;

/// UTF-8 with commas and CR LF, as RFC 4180 has it. A number is written whole with a point; signs, such as `c` for a hidden
/// cell, stand as printed. Spans are not repeated, and the notes stay with the other formats.
pub fn table_csv(table: &Table) -> String {
    let field = |cell: &Cell| quoted(&cell.number.map_or_else(|| cell.text.clone(), |number| number.to_string()));
    let row = |cells: &Vec<Cell>| cells.iter().map(field).collect::<Vec<_>>().join(",") + "\r\n";
    table.head.iter().chain(&table.body).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_whole_and_signs_stand() {
        let cell = |text: &str, number| Cell { text: text.into(), number, ..Cell::default() };
        let table = Table {
            id: "B18".into(),
            caption: String::new(),
            head: vec![vec![cell("From, to", None), cell("All", None)]],
            body: vec![vec![cell("RV01", None), cell("1 200", Some(1200.5)), cell("c", None)]],
            notes: Vec::new(),
        };
        assert_eq!(table_csv(&table), "\"From, to\",All\r\nRV01,1200.5,c\r\n");
    }
}
