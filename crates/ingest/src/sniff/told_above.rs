//! Lines right above a header that tell one thing about the whole table: `Year: | 2021`.

use super::blocks::{Block, LEAST};
use super::body_profile::has_number;
use crate::Sheet;
use std::collections::HashSet;

/// Lines above a header that are looked at.
const MOST: usize = 12;
/// Rows between a header and the first numbers, such as the name of what runs down.
const NEAR: usize = 3;

/// Whether a row is a name and what it is, above a header that is fuller. Without a colon behind the name, a row of two
/// cells may be the upper level of a header, and only several with names of their own tell of the table.
pub(super) fn tells_of_the_table(sheet: &Sheet, block: Block, row: usize) -> bool {
    let key = |row: usize| sheet.cell(row, block.left).text().trim().to_owned();
    let is_pair = |row: &usize| block.filled(sheet, *row) == LEAST && !key(*row).is_empty();
    let has_colon = |row: &usize| key(*row).ends_with([':', '：']);
    if !is_pair(&row) {
        return false;
    }
    let reach = block.last.min(row + MOST);
    let is_header = |row: &usize| is_header(sheet, block, *row);
    if has_colon(&row) {
        let is_told = |row: &usize| block.filled(sheet, *row) < LEAST || is_pair(row) && has_colon(row);
        let header = (row + 1..=reach).find(|row| !is_told(row));
        if header.as_ref().is_some_and(is_header) {
            return true;
        }
    }
    let header = (row + 1..=reach).find(|row| block.filled(sheet, *row) > LEAST);
    let Some(header) = header.filter(is_header) else { return false };
    let is_told = |row: &usize| block.filled(sheet, *row) < LEAST || is_pair(row);
    let first = (block.first..row).rev().take_while(is_told).last().unwrap_or(row);
    let pairs: Vec<usize> = (first..header).filter(is_pair).collect();
    let keys: HashSet<String> = pairs.iter().map(|row| key(*row)).chain([key(header)]).collect();
    let are_words = pairs.iter().all(|row| !has_number(sheet, block, *row));
    has_colon(&row) || pairs.len() > 1 && keys.len() > pairs.len() && are_words
}

/// Words or periods that begin at the left, with numbers soon below.
fn is_header(sheet: &Sheet, block: Block, row: usize) -> bool {
    let mut below = row + 1..=block.last.min(row + NEAR);
    !sheet.cell(row, block.left).is_blank()
        && !has_number(sheet, block, row)
        && below.any(|row| has_number(sheet, block, row))
}
