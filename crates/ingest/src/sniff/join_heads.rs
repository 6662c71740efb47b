//! Puts a header and the rows below it together where a blank row parts them.

use super::axis_row::opens_with_axis;
use super::blocks::{Block, LEAST};
use super::body_profile::{BodyProfile, has_number};
use super::column_numbers::numbers_columns;
use super::header_rows::head;
use crate::Sheet;
use crate::headers::MOST_HEADER_ROWS;

/// The blocks, each header with the block that it heads.
pub(super) fn join_heads(sheet: &Sheet, blocks: Vec<Block>) -> Vec<Block> {
    let mut joined: Vec<Block> = Vec::new();
    for block in blocks {
        match joined.last_mut().filter(|above| heads(sheet, **above, block)) {
            Some(above) => {
                let (left, right) = (above.left.min(block.left), above.right.max(block.right));
                *above = Block { first: above.first, last: block.last, left, right };
            }
            None => joined.push(block),
        }
    }
    joined
}

/// Whether a block is nothing but a header, of words or periods in one row or a few, over every column of values below.
fn heads(sheet: &Sheet, above: Block, below: Block) -> bool {
    let Some(first) = (above.first..=above.last).find(|row| above.filled(sheet, *row) >= LEAST) else { return false };
    let is_numbered = above.last > first && numbers_columns(sheet, above, above.last);
    let rows = first..=above.last - usize::from(is_numbered);
    // Of numbers in the first row the rows below tell whether they are a header.
    let is_axis = opens_with_axis(sheet, Block { first, last: below.last, ..above });
    let is_data = |row: usize| has_number(sheet, above, row) && !(row == first && is_axis);
    let is_blank = |row: usize| above.filled(sheet, row) == 0;
    if rows.clone().count() > MOST_HEADER_ROWS || rows.clone().any(|row| is_data(row) || is_blank(row)) {
        return false;
    }
    let values = BodyProfile::of(sheet, below);
    let is_covered = |column: &usize| rows.clone().any(|row| is_filled(sheet, row, *column));
    let named = !sheet.cell(above.last, below.left).is_blank() || rows.clone().count() > 1;
    if values.columns().is_empty() {
        return rows.clone().count() == 1 && heads_words(sheet, above, below);
    }
    if !named {
        return false;
    }
    // The name of a part of the rows may stand first.
    let row = (below.first..=below.last).find(|row| below.filled(sheet, *row) >= LEAST).unwrap_or(below.first);
    if head(sheet, Block { first: row, ..below }).rows == 0 {
        return has_number(sheet, below, row) && values.columns().iter().all(is_covered);
    }
    // The lower level of a header stands on the other side of the blank row.
    let both = Block { first, last: below.last, left: above.left.min(below.left), right: above.right.max(below.right) };
    sheet.cell(below.first, below.left).is_blank() && first + head(sheet, both).rows > below.first
}

/// Whether a row of words heads a block of words: over the same columns, and none of them comes again below.
fn heads_words(sheet: &Sheet, above: Block, below: Block) -> bool {
    let row = above.last;
    let same_columns = above.columns().all(|column| {
        let is_used = (below.first..=below.last).any(|row| !sheet.cell(row, column).is_blank());
        is_used != sheet.cell(row, column).is_blank()
    });
    let both = Block { first: row, ..below };
    below.last > below.first && same_columns && head(sheet, both).rows == 1
}

fn is_filled(sheet: &Sheet, row: usize, column: usize) -> bool {
    let is_merged = || {
        let mut merges = sheet.merges.iter();
        merges.any(|merge| {
            (merge.first_row..=merge.last_row).contains(&row)
                && (merge.first_column..=merge.last_column).contains(&column)
        })
    };
    !sheet.cell(row, column).is_blank() || is_merged()
}
