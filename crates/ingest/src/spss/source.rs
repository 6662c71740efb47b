//! A system file as a run of numbers and texts. No size that the file names is believed: memory grows with the bytes
//! that are there, and ends at a limit.

use super::byte_order::ByteOrder;
use super::limits::{Room, TEXT_BYTES};
use crate::records::RecordsFault;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

/// What is read from the disk at once.
pub(super) const BUFFER_BYTES: usize = 256 * 1024;

/// A buffered file with its byte order.
pub(super) struct Source<R> {
    pub(super) input: BufReader<R>,
    pub(super) order: ByteOrder,
    /// What the dictionary may still take.
    pub(super) room: Room,
}

impl<R: Read + Seek> Source<R> {
    pub(super) fn new(input: R) -> Self {
        let input = BufReader::with_capacity(BUFFER_BYTES, input);
        Source { input, order: ByteOrder::Little, room: Room::default() }
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], RecordsFault> {
        let mut bytes = [0; N];
        self.input.read_exact(&mut bytes).map_err(fault_of)?;
        Ok(bytes)
    }

    pub(super) fn int(&mut self) -> Result<i32, RecordsFault> {
        self.array().map(|bytes| self.order.int(bytes))
    }

    pub(super) fn float(&mut self) -> Result<f64, RecordsFault> {
        self.array().map(|bytes| self.order.float(bytes))
    }

    /// A number of things, which cannot be negative.
    pub(super) fn count(&mut self) -> Result<usize, RecordsFault> {
        usize::try_from(self.int()?).map_err(|_| RecordsFault::Damaged)
    }

    /// A text of so many bytes, behind it what fills it up to `padded`.
    pub(super) fn text(&mut self, length: usize, padded: usize) -> Result<Vec<u8>, RecordsFault> {
        if length > TEXT_BYTES {
            return Err(RecordsFault::TooLarge);
        }
        let mut text = self.bytes(padded)?;
        text.truncate(length);
        Ok(text)
    }

    /// So many bytes, or the file is damaged.
    pub(super) fn bytes(&mut self, length: usize) -> Result<Vec<u8>, RecordsFault> {
        self.room.take(length)?;
        let mut bytes = Vec::new();
        self.input.by_ref().take(length as u64).read_to_end(&mut bytes).map_err(fault_of)?;
        if bytes.len() == length { Ok(bytes) } else { Err(RecordsFault::Damaged) }
    }

    /// Passes over so many bytes; a file that ends before is found damaged by whoever reads on.
    pub(super) fn skip(&mut self, length: u64) -> Result<(), RecordsFault> {
        let length = i64::try_from(length).map_err(|_| RecordsFault::Damaged)?;
        self.input.seek_relative(length).map_err(fault_of)
    }

    /// Bytes from the beginning of the file.
    pub(super) fn position(&mut self) -> Result<u64, RecordsFault> {
        self.input.stream_position().map_err(fault_of)
    }

    pub(super) fn return_to(&mut self, position: u64) -> Result<(), RecordsFault> {
        self.input.seek(SeekFrom::Start(position)).map(|_| ()).map_err(fault_of)
    }
}

/// A file that ends where more was promised, leads to where nothing can be, or does not unpack is damaged; all else is
/// the disk.
pub(super) fn fault_of(error: io::Error) -> RecordsFault {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
            RecordsFault::Damaged
        }
        _ => RecordsFault::Disk(error),
    }
}
