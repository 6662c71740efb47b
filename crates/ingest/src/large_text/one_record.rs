//! A limit on what one record of a text may take: a quote that nobody closed would make one of all the rest.

use crate::records::RecordsFault;
use std::io::Read;

/// Bytes above which it is no record.
pub(super) const RECORD_BYTES: usize = 16 << 20;

/// A reader that stops when one record would take more bytes than there are left for it.
pub(super) struct OneRecord<R> {
    input: R,
    left: usize,
}

impl<R> OneRecord<R> {
    pub(super) fn over(input: R) -> Self {
        OneRecord { input, left: RECORD_BYTES }
    }

    /// What is read.
    pub(super) fn inner(&self) -> &R {
        &self.input
    }

    /// The next record begins.
    pub(super) fn begin(&mut self) {
        self.left = RECORD_BYTES;
    }
}

impl<R: Read> Read for OneRecord<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.left == 0 {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        let read = self.input.read(buffer)?;
        self.left = self.left.saturating_sub(read);
        Ok(read)
    }
}

/// What stopped the reading of a text.
pub(super) fn fault_of(error: csv::Error) -> RecordsFault {
    match error.into_kind() {
        csv::ErrorKind::Io(error) if error.kind() == std::io::ErrorKind::FileTooLarge => RecordsFault::TooLarge,
        csv::ErrorKind::Io(error) => RecordsFault::Disk(error),
        _ => RecordsFault::Damaged,
    }
}
