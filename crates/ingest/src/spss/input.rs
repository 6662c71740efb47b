//! Numbers and bytes of a system file in its own byte order.

use crate::records::RecordsFault;
use std::io::{self, BufReader, Read};

/// The longest stretch of bytes that is taken at once.
const LONGEST: usize = 1 << 24;

/// A buffered file with its byte order.
pub(super) struct Input<R: Read> {
    pub(super) reader: BufReader<R>,
    pub(super) big_endian: bool,
    /// Bytes taken so far.
    pub(super) at: u64,
}

impl<R: Read> Input<R> {
    pub(super) fn new(reader: BufReader<R>) -> Self {
        Input { reader, big_endian: false, at: 0 }
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], RecordsFault> {
        let mut bytes = [0; N];
        self.reader.read_exact(&mut bytes).map_err(broken_off)?;
        self.at += N as u64;
        Ok(bytes)
    }

    /// So many bytes; memory grows with what is there and not with what is promised.
    pub(super) fn bytes(&mut self, count: usize) -> Result<Vec<u8>, RecordsFault> {
        if count > LONGEST {
            return Err(RecordsFault::TooLarge);
        }
        let mut bytes = Vec::new();
        (&mut self.reader).take(count as u64).read_to_end(&mut bytes).map_err(broken_off)?;
        self.at += bytes.len() as u64;
        if bytes.len() < count { Err(RecordsFault::Damaged) } else { Ok(bytes) }
    }

    pub(super) fn int(&mut self) -> Result<i32, RecordsFault> {
        let bytes = self.array()?;
        Ok(if self.big_endian { i32::from_be_bytes(bytes) } else { i32::from_le_bytes(bytes) })
    }

    pub(super) fn long(&mut self) -> Result<i64, RecordsFault> {
        let bytes = self.array()?;
        Ok(if self.big_endian { i64::from_be_bytes(bytes) } else { i64::from_le_bytes(bytes) })
    }

    pub(super) fn float(&mut self) -> Result<f64, RecordsFault> {
        Ok(float(self.array()?, self.big_endian))
    }

    /// A count that must not be negative.
    pub(super) fn count(&mut self) -> Result<usize, RecordsFault> {
        usize::try_from(self.int()?).map_err(|_| RecordsFault::Damaged)
    }
}

/// Eight bytes as a number.
pub(super) fn float(bytes: [u8; 8], big_endian: bool) -> f64 {
    if big_endian { f64::from_be_bytes(bytes) } else { f64::from_le_bytes(bytes) }
}

/// A file that ends where more was promised is damaged; anything else is the disk.
pub(super) fn broken_off(error: io::Error) -> RecordsFault {
    match error.kind() {
        io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => {
            RecordsFault::Damaged
        }
        _ => RecordsFault::Disk(error),
    }
}
