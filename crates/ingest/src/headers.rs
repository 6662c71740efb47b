//! The headers of a table's columns, from one to six rows with merged and blank cells.

use crate::{Cell, Merge, Sheet};

/// A header has at most so many rows.
pub(crate) const MOST_HEADER_ROWS: usize = 6;

/// For each column the texts of its header rows from top to bottom, without blanks and without repeating a text that
/// reaches down over several rows.
///
/// In every row but the lowest a text reaches right over blank cells, up to the next text or to a column without a header
/// below. A text in a merged cell reaches as far as the cell does. Texts that stand in the middle of equal groups below
/// reach over their group.
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
        let reached = if row < lowest { reaching(sheet, &merges, row, lowest, width) } else { vec![None; width] };
        for (column, texts) in levels.iter_mut().enumerate() {
            let own = text_at(sheet, &merges, row, column);
            let from = reached[column].map(|from| text_at(sheet, &merges, row, from));
            let text = from.unwrap_or(own);
            if !text.is_empty() && texts.last() != Some(&text) {
                texts.push(text);
            }
        }
    }
    levels
}

/// For each column the one whose text in this row reaches over it; `None` where its own text counts.
fn reaching(sheet: &Sheet, merges: &[&Merge], row: usize, lowest: usize, width: usize) -> Vec<Option<usize>> {
    let is_filled = |row: usize, column: usize| !text_at(sheet, merges, row, column).is_empty();
    let is_merged = |column: usize| merges.iter().any(|merge| is_inside(merge, row, column));
    let texts: Vec<usize> = (0..width).filter(|column| is_filled(row, *column) && !is_merged(*column)).collect();
    let mut reached = vec![None; width];
    if let Some((start, length)) = equal_groups(sheet, &texts, lowest, width) {
        for (group, from) in texts.iter().enumerate() {
            reached[start + group * length..start + (group + 1) * length].fill(Some(*from));
        }
        return reached;
    }
    for from in texts {
        let is_headed = |column: usize| (row + 1..=lowest).any(|below| is_filled(below, column));
        let is_free = |column: &usize| !is_filled(row, *column) && !is_merged(*column) && is_headed(*column);
        let to = (from + 1..width).take_while(is_free).count();
        reached[from + 1..=from + to].fill(Some(from));
    }
    reached
}

/// Groups of equal texts in the lowest row, one for each text above and each text above one of them: the first column
/// of the first, and how many columns each has.
fn equal_groups(sheet: &Sheet, texts: &[usize], lowest: usize, width: usize) -> Option<(usize, usize)> {
    let (first, length) = (*texts.first()?, texts.get(1)?.checked_sub(texts[0])?);
    if length < 2 || texts.windows(2).any(|pair| pair[1] - pair[0] != length) {
        return None;
    }
    let fits = |start: &usize| {
        let columns = *start..start + texts.len() * length;
        let same = |column: usize| {
            let (one, next) = (sheet.cell(lowest, column), sheet.cell(lowest, column + length));
            !one.is_blank() && one.text() == next.text()
        };
        columns.end <= width && columns.clone().take(columns.len() - length).all(same)
    };
    (first.saturating_sub(length - 1)..=first).find(fits).map(|start| (start, length))
}

fn is_inside(merge: &Merge, row: usize, column: usize) -> bool {
    (merge.first_row..=merge.last_row).contains(&row) && (merge.first_column..=merge.last_column).contains(&column)
}

/// `#adm1+name`, `#affected`: hashtags of the Humanitarian Exchange Language in every filled cell, at least two.
pub(crate) fn is_hashtag_row(sheet: &Sheet, columns: impl Iterator<Item = usize>, row: usize) -> bool {
    let is_tag = |text: &str| {
        let rest = text.trim().strip_prefix('#').map(str::trim_start).unwrap_or_default();
        rest.starts_with(|c: char| c.is_ascii_alphabetic())
            && rest.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-' | ' '))
    };
    let filled: Vec<&Cell> = columns.map(|column| sheet.cell(row, column)).filter(|cell| !cell.is_blank()).collect();
    // People misspell a tag now and then.
    let tags = filled.iter().filter(|cell| is_tag(&cell.text())).count();
    filled.len() >= 2 && tags * 5 >= filled.len() * 4 && filled.iter().all(|cell| cell.text().trim().starts_with('#'))
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
    let inside = |merge: &&&Merge| is_inside(merge, row, column);
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

    fn levels_of(text: &str, merges: &[Merge]) -> Vec<String> {
        let cell = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
        let rows: Vec<Vec<Cell>> = text.lines().map(|line| line.split(',').map(cell).collect()).collect();
        let last = rows.len() - 1;
        let sheet = Sheet { rows, merges: merges.to_vec(), ..Sheet::default() };
        header_levels(&sheet, 0, last).iter().map(|levels| levels.join(" ")).collect()
    }

    #[test]
    fn a_text_reaches_over_its_own_columns_only() {
        let men = Merge { first_row: 0, first_column: 1, last_row: 0, last_column: 2 };
        assert_eq!(
            levels_of("Country,Men,,\n,Abroad,Here,Remarks", &[men]),
            ["Country", "Men Abroad", "Men Here", "Remarks"]
        );
        let spaced = levels_of("Country,2010,,,2020,\n,Men,Women,,Men,Women", &[]);
        assert_eq!(spaced, ["Country", "2010 Men", "2010 Women", "", "2020 Men", "2020 Women"]);
        let centred = levels_of(",,Men,,,Women,\nCountry,2000,2010,2020,2000,2010,2020", &[]);
        assert_eq!(centred[1..], ["Men 2000", "Men 2010", "Men 2020", "Women 2000", "Women 2010", "Women 2020"]);
    }
}
