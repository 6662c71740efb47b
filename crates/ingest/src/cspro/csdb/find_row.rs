//! Finds a row of a table by its number.

use super::page::Page;
use super::pages::Pages;
use super::read_payload::read_payload;
use super::walk_table::DEEPEST;
use crate::records::RecordsFault;
use std::io::{Read, Seek};

/// The longest row that is found by its number, in bytes: it is read again and again, and names a case in few signs.
const LONGEST_ROW: u64 = 64 << 10;

/// Puts the content of a row into `payload`; `false` when the table has no row of this number.
pub(super) fn find_row<R: Read + Seek>(
    pages: &mut Pages<R>,
    root: u32,
    row: i64,
    payload: &mut Vec<u8>,
) -> Result<bool, RecordsFault> {
    let mut number = root;
    for _ in 0..DEEPEST {
        let page = Page::read(number, pages.page(number)?)?;
        let cell = first_not_below(&page, row)?;
        if !page.is_leaf {
            number = page.child(cell)?;
        } else if cell < page.cells && page.row_number(cell)? == row {
            return read_payload(pages, &page, cell, LONGEST_ROW, payload).map(|()| true);
        } else {
            return Ok(false);
        }
    }
    Err(RecordsFault::Damaged)
}

/// The first cell whose number is not below this one; the cells stand in the order of their numbers.
fn first_not_below(page: &Page, row: i64) -> Result<usize, RecordsFault> {
    let (mut from, mut to) = (0, page.cells);
    while from < to {
        let middle = from + (to - from) / 2;
        if page.row_number(middle)? < row {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    Ok(from)
}
