//! A page of the tree of a table: a leaf with rows, or a branch that leads to other pages.

use super::varint::read_varint;
use crate::records::RecordsFault;
use std::sync::Arc;

/// Bytes of the head of the file, which the first page begins with.
const FILE_HEAD: usize = 100;

/// A page with its kind and how many cells it has.
pub(super) struct Page {
    bytes: Arc<Vec<u8>>,
    start: usize,
    pub(super) is_leaf: bool,
    pub(super) cells: usize,
}

impl Page {
    pub(super) fn read(number: u32, bytes: Arc<Vec<u8>>) -> Result<Page, RecordsFault> {
        let start = if number == 1 { FILE_HEAD } else { 0 };
        let is_leaf = match bytes.get(start) {
            Some(0x0d) => true,
            Some(0x05) => false,
            _ => return Err(RecordsFault::Damaged),
        };
        let mut page = Page { bytes, start, is_leaf, cells: 0 };
        page.cells = page.number(start + 3, 2)? as usize;
        Ok(page)
    }

    /// A whole number of two or four bytes.
    fn number(&self, place: usize, bytes: usize) -> Result<u32, RecordsFault> {
        let bytes = self.bytes.get(place..place + bytes).ok_or(RecordsFault::Damaged)?;
        Ok(bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
    }

    /// Where a cell begins, counted from 0.
    fn place(&self, cell: usize) -> Result<usize, RecordsFault> {
        let head = if self.is_leaf { 8 } else { 12 };
        Ok(self.number(self.start + head + 2 * cell, 2)? as usize)
    }

    /// The page that a cell of a branch leads to; the last one stands behind the cells.
    pub(super) fn child(&self, cell: usize) -> Result<u32, RecordsFault> {
        let place = if cell < self.cells { self.place(cell)? } else { self.start + 8 };
        self.number(place, 4)
    }

    /// The number of the row of a cell; of a branch, the largest number that it leads to.
    pub(super) fn row_number(&self, cell: usize) -> Result<i64, RecordsFault> {
        let place = self.place(cell)?;
        let bytes = if self.is_leaf {
            let (_, size) = self.varint(place)?;
            place + size
        } else {
            place + 4
        };
        Ok(self.varint(bytes)?.0)
    }

    /// The content of a row of a leaf: how long it is, and the bytes from its beginning to the end of the page.
    pub(super) fn content(&self, cell: usize) -> Result<(u64, &[u8]), RecordsFault> {
        let place = self.place(cell)?;
        let (length, size) = self.varint(place)?;
        let (_, size_of_number) = self.varint(place + size)?;
        let length = u64::try_from(length).map_err(|_| RecordsFault::Damaged)?;
        Ok((length, self.bytes.get(place + size + size_of_number..).ok_or(RecordsFault::Damaged)?))
    }

    fn varint(&self, place: usize) -> Result<(i64, usize), RecordsFault> {
        self.bytes.get(place..).and_then(read_varint).ok_or(RecordsFault::Damaged)
    }
}
