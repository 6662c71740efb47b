//! Which rows of a block are headers, and which row holds hashtags or the numbers of the columns.

use super::axis_row::{is_axis, opens_with_axis};
use super::blocks::Block;
use super::body_profile::{BodyProfile, is_number};
use super::column_numbers::numbers_columns;
use super::describe_column::is_value;
use super::further_header::{heads_a_part, is_complete, names_rows, names_values};
use crate::head_period::{head_period, is_period};
use crate::headers::{MOST_HEADER_ROWS, is_hashtag_row};
use crate::{Cell, Merge, Sheet};
use std::collections::HashSet;

/// The top of a table: its header rows, and the row below them that is no data. Rows count from 0.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Head {
    /// How many rows from the top are headers; 0 when the first row is data.
    pub(super) rows: usize,
    /// The row of hashtags; it is the only header row when there is no other.
    pub(super) hashtags: Option<usize>,
    /// The row right below the headers that only numbers the columns.
    pub(super) numbers: Option<usize>,
}

/// Looks at the top of a block.
pub(super) fn head(sheet: &Sheet, block: Block) -> Head {
    let reach = block.last.min(block.first + MOST_HEADER_ROWS);
    if let Some(tags) = (block.first..=reach).find(|row| is_hashtag_row(sheet, block.columns(), *row)) {
        let above = tags - block.first;
        return Head { rows: above.max(1), hashtags: Some(tags), numbers: None };
    }
    let rows = header_rows(sheet, block);
    let below = block.first + rows;
    let numbers = (rows > 0 && below < block.last && numbers_columns(sheet, block, below)).then_some(below);
    Head { rows, hashtags: None, numbers }
}

/// Words, a year, an interval, an age such as `65+` or `<15`, nothing at all; also a letter that elsewhere stands for a
/// missing value.
pub(super) fn may_be_header(cell: &Cell) -> bool {
    let text = cell.text();
    let text = text.trim();
    let is_letter = text.chars().count() == 1 && text.chars().all(char::is_alphabetic);
    let is_open_age = text.ends_with('+') || text.starts_with(['<', '>', '≥', '≤']);
    !is_value(cell) || is_letter || is_open_age || head_period(text).is_some()
}

/// Whether a cell may stand in a header: [`may_be_header`], or anything that is merged over several columns.
fn may_stand(sheet: &Sheet, row: usize, column: usize) -> bool {
    let is_wide = |merge: &Merge| {
        (merge.first_row, merge.first_column) == (row, column) && merge.last_column > merge.first_column
    };
    may_be_header(sheet.cell(row, column)) || sheet.merges.iter().any(is_wide)
}

/// Years over columns of values beside a first column of names that has no header of its own.
fn is_row_of_years(sheet: &Sheet, block: Block) -> bool {
    let cells =
        || block.columns().skip(1).map(|column| sheet.cell(block.first, column)).filter(|cell| !cell.is_blank());
    let below = || block.columns().skip(1).map(|column| sheet.cell(block.first + 1, column));
    sheet.cell(block.first, block.left).is_blank()
        && cells().count() >= 2
        && cells().all(is_period)
        && !sheet.cell(block.first + 1, block.left).is_blank()
        && below().any(is_number)
}

/// How many rows from the top are headers.
fn header_rows(sheet: &Sheet, block: Block) -> usize {
    if block.first == block.last {
        return usize::from(!block.columns().any(|column| is_number(sheet.cell(block.first, column))));
    }
    let profile = BodyProfile::of(sheet, block);
    let merged = merged_rows(sheet, block);
    if merged > 1 {
        return merged + further_rows(sheet, block, &profile, merged);
    }
    if is_row_of_years(sheet, block) {
        return 1;
    }
    let count = further_rows(sheet, block, &profile, 0);
    // A table of words only has a header when its first row reads like one.
    let has_number = |row: usize| block.columns().any(|column| sheet.cell(row, column).number().is_some());
    let has_values = !profile.columns().is_empty() || (block.first + count..=block.last).any(has_number);
    if count > 0 && !has_values { rows_of_words(sheet, block) } else { count }
}

/// How many rows are headers behind the first `known`.
fn further_rows(sheet: &Sheet, block: Block, profile: &BodyProfile, known: usize) -> usize {
    let mut covered: HashSet<usize> = HashSet::new();
    for row in block.first..block.first + known {
        covered.extend(block.columns().filter(|column| !sheet.cell(row, *column).is_blank()));
    }
    let mut count = known;
    for row in block.first + known..block.last.min(block.first + MOST_HEADER_ROWS) {
        if sheet.is_blank_row(row) {
            // A blank row parts levels of a header only where what follows is one beyond doubt.
            let next = row + 1;
            if count > 0 && next < block.last && names_values(sheet, block, profile, next, count + 1) {
                count += 1;
                continue;
            }
            break;
        }
        if count > 0 && (heads_a_part(sheet, block, row) || names_rows(sheet, block, row)) {
            count += usize::from(names_rows(sheet, block, row));
            break;
        }
        let is_complete = count > 0 && is_complete(sheet, block, profile, count);
        let over_values = profile.columns().iter().any(|column| !sheet.cell(row, *column).is_blank());
        let further = match count {
            0 => opens(sheet, block, row),
            _ => !(is_complete && over_values) && stacks(sheet, block, row, &covered),
        };
        let is_words = block.columns().all(|column| may_stand(sheet, row, column));
        let names = || names_values(sheet, block, profile, row, count);
        let is_further = match count {
            0 => further && is_words || opens_with_axis(sheet, block),
            _ if is_complete && numbers_columns(sheet, block, row) => false,
            _ => further && is_words || names() || !is_complete && is_axis(sheet, block, row),
        };
        if !is_further {
            break;
        }
        count += 1;
        covered.extend(block.columns().filter(|column| !sheet.cell(row, *column).is_blank()));
    }
    count - known
}

/// Whether the first row reads like a header: words over most of its columns, or over some of them beside periods.
fn opens(sheet: &Sheet, block: Block, row: usize) -> bool {
    let filled: Vec<&Cell> =
        block.columns().map(|column| sheet.cell(row, column)).filter(|cell| !cell.is_blank()).collect();
    let is_word = |cell: &&&Cell| matches!(cell, Cell::Text(text) if head_period(text).is_none());
    let texts = filled.iter().filter(is_word).count();
    // Years over what the next row tells apart, beside a corner without a text.
    let only_periods = sheet.cell(row, block.left).is_blank() && texts == 0;
    only_periods && filled.iter().copied().all(is_period)
        || texts * 2 > filled.len()
        || texts > 0 && filled.len() > texts
}

/// Whether a row fills gaps that the rows above left, and repeats little of what they said.
fn stacks(sheet: &Sheet, block: Block, row: usize, covered: &HashSet<usize>) -> bool {
    let filled: Vec<usize> = block.columns().filter(|column| !sheet.cell(row, *column).is_blank()).collect();
    let gaps_filled = filled.iter().filter(|column| !covered.contains(column)).count();
    let deeper = sheet.cell(row, block.left).is_blank() && !sheet.cell(block.first, block.left).is_blank();
    gaps_filled > 0 && covered.len() * 5 < block.width() * 4 || deeper && !filled.is_empty()
}

/// How many rows a header takes whose first row has cells that are merged downwards; 0 without such cells.
fn merged_rows(sheet: &Sheet, block: Block) -> usize {
    let down = sheet.merges.iter().filter(|merge| merge.first_row == block.first && merge.last_row > block.first);
    let depth = down.map(|merge| merge.last_row + 1 - block.first).max().unwrap_or(0);
    let words = |row: usize| {
        let words = block.columns().all(|column| may_stand(sheet, row, column));
        words || row > block.first && is_axis(sheet, block, row)
    };
    let fits =
        depth <= MOST_HEADER_ROWS && block.first + depth <= block.last && (block.first..block.first + depth).all(words);
    if fits { depth } else { 0 }
}

/// How many rows are headers in a table of words: one, or two where a blank corner and equal texts stand over names.
fn rows_of_words(sheet: &Sheet, block: Block) -> usize {
    let (first, second) = (block.first, block.first + 1);
    let filled = || block.columns().skip(1).filter(|column| !sheet.cell(first, *column).is_blank());
    let groups = filled().map(|column| sheet.cell(first, column).text()).collect::<HashSet<_>>().len();
    let is_corner = |row: usize| sheet.cell(row, block.left).is_blank();
    let is_named = is_corner(first) && !is_corner(second) && second < block.last;
    match reads_like_a_header(sheet, block, first) {
        true if is_named && groups < filled().count() && reads_like_a_header(sheet, block, second) => 2,
        is_header => usize::from(is_header),
    }
}

/// Short texts over every column, none of which comes again below.
fn reads_like_a_header(sheet: &Sheet, block: Block, row: usize) -> bool {
    let filled = block.columns().filter(|column| !sheet.cell(row, *column).is_blank());
    filled.into_iter().all(|column| {
        let text = sheet.cell(row, column).text();
        let below = |row: usize| sheet.cell(row, column).text() == text;
        (1..=80).contains(&text.chars().count()) && !(row + 1..=block.last).any(below)
    })
}
