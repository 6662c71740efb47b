//! The pages of a database, a few of them held in memory.

use crate::records::RecordsFault;
use std::collections::HashMap;
use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;

/// Pages that are held: those that lead to rows are needed again and again.
const HELD: usize = 64;
/// The first bytes of the file.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// The pages of a file, numbered from 1.
pub(super) struct Pages<R> {
    input: R,
    page_size: usize,
    /// Bytes of a page that hold content.
    pub(super) usable: usize,
    pub(super) count: u32,
    held: HashMap<u32, (Arc<Vec<u8>>, u64)>,
    asked: u64,
}

impl<R: Read + Seek> Pages<R> {
    /// Reads the head of the file.
    pub(super) fn open(mut input: R) -> Result<Self, RecordsFault> {
        let length = input.seek(SeekFrom::End(0)).map_err(RecordsFault::Disk)?;
        input.seek(SeekFrom::Start(0)).map_err(RecordsFault::Disk)?;
        let mut head = Vec::new();
        input.by_ref().take(100).read_to_end(&mut head).map_err(RecordsFault::Disk)?;
        if head.len() < 100 || !head.starts_with(MAGIC) {
            return Err(RecordsFault::Damaged);
        }
        let page_size = match u16::from_be_bytes([head[16], head[17]]) {
            1 => 65_536,
            size => usize::from(size),
        };
        let usable = page_size.saturating_sub(usize::from(head[20]));
        if !page_size.is_power_of_two() || page_size < 512 || usable < 480 {
            return Err(RecordsFault::Damaged);
        }
        // 1 is UTF-8, and 0 is written before anything is.
        if head[59] > 1 {
            return Err(RecordsFault::Unsupported("SQLite UTF-16".to_owned()));
        }
        let count = u32::try_from(length / page_size as u64).map_err(|_| RecordsFault::TooLarge)?;
        Ok(Pages { input, page_size, usable, count, held: HashMap::new(), asked: 0 })
    }

    /// A page; damaged when the file has none of this number.
    pub(super) fn page(&mut self, number: u32) -> Result<Arc<Vec<u8>>, RecordsFault> {
        self.asked += 1;
        if let Some((page, asked)) = self.held.get_mut(&number) {
            *asked = self.asked;
            return Ok(Arc::clone(page));
        }
        if number == 0 || number > self.count {
            return Err(RecordsFault::Damaged);
        }
        let place = u64::from(number - 1) * self.page_size as u64;
        self.input.seek(SeekFrom::Start(place)).map_err(RecordsFault::Disk)?;
        let mut page = vec![0; self.page_size];
        self.input.read_exact(&mut page).map_err(RecordsFault::Disk)?;
        page.truncate(self.usable);
        if self.held.len() >= HELD
            && let Some(oldest) = self.held.iter().min_by_key(|(_, (_, asked))| *asked).map(|(number, _)| *number)
        {
            self.held.remove(&oldest);
        }
        let page = Arc::new(page);
        self.held.insert(number, (Arc::clone(&page), self.asked));
        Ok(page)
    }
}
