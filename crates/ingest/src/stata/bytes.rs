//! Numbers and texts of a Stata file in its own byte order.

use crate::records::RecordsFault;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};

/// The longest stretch of bytes that is taken at once.
const LONGEST: usize = 1 << 26;

/// A buffered file with its byte order and length.
pub(super) struct Bytes<R> {
    pub(super) input: BufReader<R>,
    pub(super) big_endian: bool,
    pub(super) length: u64,
}

impl<R: Read + Seek> Bytes<R> {
    pub(super) fn new(mut input: BufReader<R>) -> Result<Self, RecordsFault> {
        let length = input.seek(SeekFrom::End(0)).map_err(RecordsFault::Disk)?;
        input.seek(SeekFrom::Start(0)).map_err(RecordsFault::Disk)?;
        Ok(Bytes { input, big_endian: false, length })
    }

    /// The next byte, which stays where it is.
    pub(super) fn peek(&mut self) -> Result<u8, RecordsFault> {
        self.input.fill_buf().map_err(broken_off)?.first().copied().ok_or(RecordsFault::Damaged)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], RecordsFault> {
        let mut bytes = [0; N];
        self.input.read_exact(&mut bytes).map_err(broken_off)?;
        Ok(bytes)
    }

    /// So many bytes; memory grows with what is there and not with what is promised.
    pub(super) fn take(&mut self, count: usize) -> Result<Vec<u8>, RecordsFault> {
        if count > LONGEST {
            return Err(RecordsFault::TooLarge);
        }
        let mut bytes = Vec::new();
        (&mut self.input).take(count as u64).read_to_end(&mut bytes).map_err(broken_off)?;
        if bytes.len() < count { Err(RecordsFault::Damaged) } else { Ok(bytes) }
    }

    /// A text of a fixed width up to its first zero.
    pub(super) fn text(&mut self, width: usize) -> Result<Vec<u8>, RecordsFault> {
        let mut bytes = self.take(width)?;
        let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(width);
        bytes.truncate(end);
        Ok(bytes)
    }

    /// A whole number of two, four, six or eight bytes without a sign.
    pub(super) fn whole(&mut self, bytes: usize) -> Result<u64, RecordsFault> {
        let taken = self.take(bytes)?;
        Ok(whole(&taken, self.big_endian))
    }

    /// A count that memory can hold.
    pub(super) fn count(&mut self, bytes: usize) -> Result<usize, RecordsFault> {
        usize::try_from(self.whole(bytes)?).map_err(|_| RecordsFault::TooLarge)
    }

    /// Skips what must stand here.
    pub(super) fn tag(&mut self, tag: &str) -> Result<(), RecordsFault> {
        if self.take(tag.len())? == tag.as_bytes() { Ok(()) } else { Err(RecordsFault::Damaged) }
    }
}

/// A whole number without a sign from up to eight bytes.
pub(super) fn whole(bytes: &[u8], big_endian: bool) -> u64 {
    let add = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
    if big_endian { bytes.iter().fold(0, add) } else { bytes.iter().rev().fold(0, add) }
}

/// A file that ends where more was promised is damaged; anything else is the disk.
pub(super) fn broken_off(error: io::Error) -> RecordsFault {
    if error.kind() == io::ErrorKind::UnexpectedEof { RecordsFault::Damaged } else { RecordsFault::Disk(error) }
}
