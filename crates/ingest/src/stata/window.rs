//! A stretch of a file that is held in memory and moves with what is asked for.

use crate::records::RecordsFault;
use std::io::{Read, Seek, SeekFrom};

/// What a file is read from.
pub(super) trait Input: Read + Seek + Send {}
impl<T: Read + Seek + Send> Input for T {}

/// A file with its length in bytes.
pub(super) struct Source {
    input: Box<dyn Input>,
    pub(super) length: u64,
}

impl Source {
    pub(super) fn new(mut input: Box<dyn Input>) -> Result<Self, RecordsFault> {
        let length = input.seek(SeekFrom::End(0)).map_err(RecordsFault::Disk)?;
        Ok(Source { input, length })
    }
}

/// The bytes from a place on.
#[derive(Default)]
pub(super) struct Window {
    start: u64,
    bytes: Vec<u8>,
}

/// Bytes that are fetched at once.
const CHUNK: usize = 256 * 1024;

impl Window {
    /// So many bytes from a place on; damaged when the file ends before. Memory grows with what is there and not with
    /// what is asked for.
    pub(super) fn bytes(&mut self, source: &mut Source, place: u64, count: usize) -> Result<&[u8], RecordsFault> {
        let held = |window: &Window| {
            let from = usize::try_from(place.checked_sub(window.start)?).ok()?;
            let to = from.checked_add(count)?;
            (to <= window.bytes.len()).then_some(from..to)
        };
        if held(self).is_none() {
            self.fetch(source, place, count)?;
        }
        let range = held(self).ok_or(RecordsFault::Damaged)?;
        Ok(&self.bytes[range])
    }

    fn fetch(&mut self, source: &mut Source, place: u64, count: usize) -> Result<(), RecordsFault> {
        if place.checked_add(count as u64).is_none_or(|end| end > source.length) {
            return Err(RecordsFault::Damaged);
        }
        self.bytes.clear();
        self.start = place;
        source.input.seek(SeekFrom::Start(place)).map_err(RecordsFault::Disk)?;
        let most = count.max(CHUNK) as u64;
        source.input.by_ref().take(most).read_to_end(&mut self.bytes).map_err(RecordsFault::Disk)?;
        Ok(())
    }
}
