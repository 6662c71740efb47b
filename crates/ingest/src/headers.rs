//! The headers of a table's columns, from one to four rows with merged and blank cells.

use crate::{Cell, Merge, Sheet};

/// For each column the texts of its header rows from top to bottom, without blanks and without repeating a text that
/// reaches down over several rows. In every row but the lowest a text reaches right over blank cells, up to the next
/// text or to a column that has only one header reaching down.
pub(crate) fn header_levels(sheet: &Sheet, first_row: usize, last_row: usize) -> Vec<Vec<String>> {
    let width = (first_row..=last_row).map(|row| sheet.rows.get(row).map_or(0, Vec::len)).max().unwrap_or(0);
    let width = width.max(sheet.rows.iter().skip(last_row + 1).take(50).map(Vec::len).max().unwrap_or(0));
    let merges: Vec<&Merge> =
        sheet.merges.iter().filter(|merge| merge.first_row <= last_row && merge.last_row >= first_row).collect();
    let mut levels = vec![Vec::new(); width];
    // Hashtags stand each over its own column, so that the row above them is the lowest of words.
    let tagged = last_row > first_row && is_hashtag_row(sheet, 0..width, last_row);
    let lowest = if tagged { last_row - 1 } else { last_row };
    for row in first_row..=last_row {
        let mut reaching = String::new();
        for (column, texts) in levels.iter_mut().enumerate() {
            let own = text_at(sheet, &merges, row, column);
            if !own.is_empty() {
                reaching.clone_from(&own);
            }
            let text = if own.is_empty() && row < lowest { &reaching } else { &own };
            if !text.is_empty() && texts.last() != Some(text) {
                texts.push(text.clone());
            }
        }
    }
    levels
}

/// `#adm1+name`, `#affected`: hashtags of the Humanitarian Exchange Language in every filled cell, at least two.
pub(crate) fn is_hashtag_row(sheet: &Sheet, columns: impl Iterator<Item = usize>, row: usize) -> bool {
    let is_tag = |text: &str| {
        let rest = text.trim().strip_prefix('#').map(str::trim_start).unwrap_or_default();
        rest.starts_with(|c: char| c.is_ascii_alphabetic())
            && rest.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-' | ' '))
    };
    let filled: Vec<&Cell> = columns.map(|column| sheet.cell(row, column)).filter(|cell| !cell.is_blank()).collect();
    filled.len() >= 2 && filled.iter().all(|cell| is_tag(&cell.text()))
}

/// Letters of a header that are kept; more is no header, and it may reach over many columns.
const KEPT_LETTERS: usize = 1000;

/// The text of a cell, or of the merged cell it is part of.
fn text_at(sheet: &Sheet, merges: &[&Merge], row: usize, column: usize) -> String {
    let short = |cell: &crate::Cell| cell.text().chars().take(KEPT_LETTERS).collect();
    let cell = sheet.cell(row, column);
    if !cell.is_blank() {
        return short(cell);
    }
    let inside = |merge: &&&Merge| {
        (merge.first_row..=merge.last_row).contains(&row) && (merge.first_column..=merge.last_column).contains(&column)
    };
    merges.iter().find(inside).map(|merge| short(sheet.cell(merge.first_row, merge.first_column))).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_rows_with_merged_and_blank_cells() {
        let mut sheet = Sheet::default();
        let put = |sheet: &mut Sheet, row, column, text: &str| sheet.set(row, column, Cell::Text(text.into()));
        put(&mut sheet, 0, 0, "Code");
        put(&mut sheet, 0, 1, "Both sexes");
        put(&mut sheet, 0, 3, "Male");
        for (column, year) in [(1, "1990"), (2, "1995"), (3, "1990"), (4, "1995")] {
            put(&mut sheet, 1, column, year);
        }
        sheet.merges.push(Merge { first_row: 0, first_column: 0, last_row: 1, last_column: 0 });
        let levels = header_levels(&sheet, 0, 1);
        assert_eq!(levels[0], ["Code"]);
        assert_eq!(levels[2], ["Both sexes", "1995"]);
        assert_eq!(levels[4], ["Male", "1995"]);
    }
}
