//! Which rows of a block are headers, and which row holds hashtags.

use super::blocks::Block;
use super::describe_column::is_value;
use crate::headers::is_hashtag_row;
use crate::{Cell, Sheet};
use bearings_model::Period;
use std::collections::HashSet;

/// At most so many rows of headers.
const MOST_HEADER_ROWS: usize = 4;

/// The top of a table: its header rows and its row of hashtags. Rows count from 0.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Head {
    /// How many rows from the top are headers; 0 when the first row is data.
    pub(super) rows: usize,
    /// The row of hashtags; it is the only header row when there is no other.
    pub(super) hashtags: Option<usize>,
}

/// Looks at the top of a block.
pub(super) fn head(sheet: &Sheet, block: Block) -> Head {
    let reach = block.last.min(block.first + MOST_HEADER_ROWS);
    if let Some(tags) = (block.first..=reach).find(|row| is_hashtag_row(sheet, block.columns(), *row)) {
        let above = tags - block.first;
        return Head { rows: above.max(1), hashtags: Some(tags) };
    }
    Head { rows: header_rows(sheet, block), hashtags: None }
}

/// Words, a year, an interval, nothing at all; also a letter that elsewhere stands for a missing value.
fn may_be_header(cell: &Cell) -> bool {
    let text = cell.text();
    let is_letter = text.chars().count() == 1 && text.chars().all(char::is_alphabetic);
    !is_value(cell) || is_letter || Period::read(&text).is_ok()
}

/// Years over columns of values beside a first column of names that has no header of its own.
fn is_row_of_years(sheet: &Sheet, block: Block) -> bool {
    let cells =
        || block.columns().skip(1).map(|column| sheet.cell(block.first, column)).filter(|cell| !cell.is_blank());
    let is_year = |cell: &Cell| Period::read(&cell.text()).is_ok();
    let below = sheet.cell(block.first + 1, block.left);
    sheet.cell(block.first, block.left).is_blank()
        && cells().count() >= 2
        && cells().all(is_year)
        && !below.is_blank()
        && !is_value(below)
}

/// How many rows from the top are headers.
fn header_rows(sheet: &Sheet, block: Block) -> usize {
    let width = block.width();
    let merged = merged_rows(sheet, block);
    if merged > 1 {
        return merged;
    }
    if block.first == block.last || is_row_of_years(sheet, block) {
        return 1;
    }
    let mut covered: HashSet<usize> = HashSet::new();
    let mut count = 0;
    for row in block.first..block.last.min(block.first + MOST_HEADER_ROWS) {
        let cells = || block.columns().map(|column| (column, sheet.cell(row, column)));
        let texts = cells()
            .filter(|(_, cell)| matches!(cell, Cell::Text(text) if Period::read(text).is_err() && !cell.is_blank()))
            .count();
        let fills: Vec<usize> = cells().filter(|(_, cell)| !cell.is_blank()).map(|(column, _)| column).collect();
        let gaps_filled = fills.iter().filter(|column| !covered.contains(column)).count();
        // A further header row fills gaps that the rows above left, and repeats little of what they said.
        let deeper = sheet.cell(row, block.left).is_blank() && !sheet.cell(block.first, block.left).is_blank();
        let stacks = count == 0 || gaps_filled > 0 && covered.len() * 5 < width * 4 || deeper && !fills.is_empty();
        let headed = count > 0 || texts * 2 > fills.len() || texts > 0 && fills.len() > texts;
        if !cells().all(|(_, cell)| may_be_header(cell)) || !stacks || !headed {
            break;
        }
        count += 1;
        covered.extend(fills);
    }
    // A table of words only has a header when its first row reads like one.
    let has_values = (block.first + count..=block.last)
        .any(|row| block.columns().any(|column| sheet.cell(row, column).number().is_some()));
    if count > 0 && !has_values { usize::from(reads_like_a_header(sheet, block)) } else { count }
}

/// How many rows a header takes whose first row has cells that are merged downwards; 0 without such cells.
fn merged_rows(sheet: &Sheet, block: Block) -> usize {
    let down = sheet.merges.iter().filter(|merge| merge.first_row == block.first && merge.last_row > block.first);
    let depth = down.map(|merge| merge.last_row + 1 - block.first).max().unwrap_or(0);
    let words = |row: usize| block.columns().all(|column| may_be_header(sheet.cell(row, column)));
    let fits =
        depth <= MOST_HEADER_ROWS && block.first + depth <= block.last && (block.first..block.first + depth).all(words);
    if fits { depth } else { 0 }
}

/// Short texts over every column, none of which comes again below.
fn reads_like_a_header(sheet: &Sheet, block: Block) -> bool {
    let filled = block.columns().filter(|column| !sheet.cell(block.first, *column).is_blank());
    filled.into_iter().all(|column| {
        let text = sheet.cell(block.first, column).text();
        let below = |row: usize| sheet.cell(row, column).text() == text;
        (1..=80).contains(&text.chars().count()) && !(block.first + 1..=block.last).any(below)
    })
}
