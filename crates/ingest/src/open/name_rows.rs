//! Names of rows that the header leaves out, as R writes them.

use crate::{Cell, Sheet};

/// Rows below the header that show it.
const LEAST_ROWS: usize = 2;

/// Moves the header by one column where every row has one cell more, and its first counts the rows from 1 or is a quoted
/// name that no other row has. `quoted` tells whether a row begins with a quote.
pub(super) fn name_rows(sheet: &mut Sheet, quoted: impl Fn(usize) -> bool) {
    let mut filled = sheet.rows.iter().enumerate().filter(|(_, row)| !row.is_empty());
    let Some((header, cells)) = filled.next() else { return };
    let (count, is_whole) = (cells.len(), cells.iter().all(|cell| !cell.is_blank()));
    // A look at the first row spares most texts the others.
    let mut rows = filled.clone();
    if count < 2 || !is_whole || rows.next().is_none_or(|(_, row)| row.len() != count + 1) {
        return;
    }
    let rows: Vec<(usize, &Vec<Cell>)> = filled.collect();
    let names: Vec<_> = rows.iter().map(|(_, row)| row[0].text()).collect();
    let counts = names.iter().zip(1u64..).all(|(name, place)| *name == place.to_string());
    let distinct = || names.iter().collect::<std::collections::BTreeSet<_>>().len() == names.len();
    let is_named = counts || quoted(header) && rows.iter().all(|(row, _)| quoted(*row)) && distinct();
    if rows.len() >= LEAST_ROWS && rows.iter().all(|(_, row)| row.len() == count + 1) && is_named {
        sheet.rows[header].insert(0, Cell::Empty);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header_of(lines: &[&str], quoted: bool) -> usize {
        let row = |line: &&str| line.split(',').map(|cell| Cell::Text(cell.to_owned())).collect();
        let mut sheet = Sheet { rows: lines.iter().map(row).collect(), ..Sheet::default() };
        name_rows(&mut sheet, |_| quoted);
        sheet.rows[0].len()
    }

    #[test]
    fn only_counted_or_quoted_rows_have_names() {
        assert_eq!(header_of(&["a,b", "1,x,5", "2,y,6"], false), 3);
        assert_eq!(header_of(&["a,b", "p,x,5", "q,y,6"], true), 3);
        assert_eq!(header_of(&["a,b", "p,x,5", "q,y,6"], false), 2);
        assert_eq!(header_of(&["a,b", "p,x,5", "p,y,6"], true), 2);
        assert_eq!(header_of(&["a,b", "1,x,5", "2,y"], false), 2);
    }
}
