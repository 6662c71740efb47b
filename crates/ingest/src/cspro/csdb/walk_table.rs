//! Walks all rows of a table in the order of their numbers.

use super::page::Page;
use super::pages::Pages;
use super::read_payload::read_payload;
use crate::records::RecordsFault;
use std::io::{Read, Seek};

/// The longest row, in bytes.
const LONGEST_ROW: u64 = 64 << 20;
/// Pages from the root to a leaf.
pub(super) const DEEPEST: usize = 20;

/// A walk and where it is.
pub(super) struct TableWalk {
    /// From the root down: a page and its next cell.
    path: Vec<(Page, usize)>,
    /// The page to go down to.
    next: Option<u32>,
    /// Pages that may still be visited, and bytes of rows: in a sound file no page and no row is met twice.
    left_pages: u32,
    left_bytes: u64,
}

impl TableWalk {
    pub(super) fn new<R>(pages: &Pages<R>, root: u32) -> Self {
        let left_bytes = u64::from(pages.count) * pages.usable as u64;
        TableWalk { path: Vec::new(), next: Some(root), left_pages: pages.count, left_bytes }
    }

    /// Puts the content of the next row into `payload` and gives its number; `None` behind the last.
    pub(super) fn next<R: Read + Seek>(
        &mut self,
        pages: &mut Pages<R>,
        payload: &mut Vec<u8>,
    ) -> Result<Option<i64>, RecordsFault> {
        loop {
            if let Some(number) = self.next.take() {
                self.left_pages = self.left_pages.checked_sub(1).ok_or(RecordsFault::Damaged)?;
                if self.path.len() >= DEEPEST {
                    return Err(RecordsFault::Damaged);
                }
                let page = Page::read(number, pages.page(number)?)?;
                self.path.push((page, 0));
            }
            let Some((page, cell)) = self.path.last_mut() else { return Ok(None) };
            let current = *cell;
            *cell += 1;
            if page.is_leaf && current < page.cells {
                read_payload(pages, page, current, LONGEST_ROW, payload)?;
                // The place of a cell takes two bytes more.
                let bytes = payload.len() as u64 + 2;
                self.left_bytes = self.left_bytes.checked_sub(bytes).ok_or(RecordsFault::Damaged)?;
                return Ok(Some(page.row_number(current)?));
            }
            // A branch has one page more than cells.
            if !page.is_leaf && current <= page.cells {
                self.next = Some(page.child(current)?);
            } else {
                self.path.pop();
            }
        }
    }
}
