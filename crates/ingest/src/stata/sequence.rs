//! The parts of a file one after the other, in its own byte order.

use super::window::{Source, Window};
use crate::records::RecordsFault;

/// The longest part that is taken at once, in bytes.
const LONGEST: u64 = 64 << 20;

/// A place in a file that moves on with what is taken.
pub(super) struct Sequence {
    pub(super) source: Source,
    window: Window,
    /// Where the next part begins.
    pub(super) at: u64,
    /// The number of the format.
    pub(super) release: u8,
    pub(super) big_endian: bool,
}

impl Sequence {
    pub(super) fn new(source: Source) -> Self {
        Sequence { source, window: Window::default(), at: 0, release: 0, big_endian: false }
    }

    /// So many bytes.
    pub(super) fn take(&mut self, count: u64) -> Result<&[u8], RecordsFault> {
        if count > LONGEST {
            return Err(RecordsFault::TooLarge);
        }
        let bytes = self.window.bytes(&mut self.source, self.at, count as usize)?;
        self.at += count;
        Ok(bytes)
    }

    /// Passes over so many bytes, which must be there.
    pub(super) fn skip(&mut self, count: u64) -> Result<(), RecordsFault> {
        let end = self.at.checked_add(count).filter(|end| *end <= self.source.length);
        self.at = end.ok_or(RecordsFault::Damaged)?;
        Ok(())
    }

    /// Whether nothing follows.
    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.source.length
    }

    /// A text of a fixed width up to its first zero.
    pub(super) fn text(&mut self, width: u64) -> Result<Vec<u8>, RecordsFault> {
        Ok(until_zero(self.take(width)?).to_vec())
    }

    /// A whole number without a sign, of up to eight bytes.
    pub(super) fn whole(&mut self, bytes: u64) -> Result<u64, RecordsFault> {
        let big_endian = self.big_endian;
        Ok(whole(self.take(bytes)?, big_endian))
    }

    /// Passes over a tag that must stand here; the formats before 117 have none.
    pub(super) fn tag(&mut self, tag: &str) -> Result<(), RecordsFault> {
        let is_there = self.release < 117 || self.take(tag.len() as u64)? == tag.as_bytes();
        if is_there { Ok(()) } else { Err(RecordsFault::Damaged) }
    }
}

/// The bytes up to the first zero.
pub(super) fn until_zero(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    &bytes[..end]
}

/// A whole number without a sign from up to eight bytes.
pub(super) fn whole(bytes: &[u8], big_endian: bool) -> u64 {
    let add = |sum: u64, byte: &u8| sum << 8 | u64::from(*byte);
    if big_endian { bytes.iter().fold(0, add) } else { bytes.iter().rev().fold(0, add) }
}
