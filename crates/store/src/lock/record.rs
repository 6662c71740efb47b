//! Where the salt lies: in the part of the file's first header that the engine leaves empty and never writes again.
//!
//! So a locked workspace stays one file, and a copy of it made by hand opens too. The header is guarded by a checksum,
//! which is carried forward. The engine's version is pinned; `tests.rs` holds that it keeps the record.

use crate::StoreFault;
use crate::from_duckdb::{from_io, name_of};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

const HEADER: usize = 4096;
/// The record, in whole words of the checksum, well behind what the engine uses (176 bytes).
const AT: usize = HEADER - 64;
const MARK: &[u8; 8] = b"BEARLOCK";
const VERSION: u32 = 1;
/// The first of the header's flags: bit 0 says that the file is encrypted.
const FLAGS: usize = 20;
/// The factor of the engine's checksum, which is the exclusive or of all words times this.
const FACTOR: u64 = 0xbf58_476d_1ce4_e5b9;
const SEED: u64 = 5381;

/// What besides the passphrase makes the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub memory_kib: u32,
    pub passes: u32,
    pub lanes: u32,
    pub salt: [u8; 16],
}

impl Record {
    /// The second choice of RFC 9106 with one lane: 64 MiB, three passes, which a ten-year-old laptop does in a second.
    pub fn usual(salt: [u8; 16]) -> Self {
        Record { memory_kib: 64 * 1024, passes: 3, lanes: 1, salt }
    }

    /// The salt as text, by which two locks are told apart.
    pub fn mark(&self) -> String {
        self.salt.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn to_bytes(&self) -> Vec<u8> {
        let numbers = [VERSION, self.memory_kib, self.passes, self.lanes];
        let numbers = numbers.iter().flat_map(|number| number.to_le_bytes());
        MARK.iter().copied().chain(numbers).chain(self.salt).collect()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let known = bytes.starts_with(MARK) && number(8)? == VERSION;
        let salt = bytes.get(24..40)?.try_into().ok()?;
        known.then_some(Record { memory_kib: number(12)?, passes: number(16)?, lanes: number(20)?, salt })
    }
}

/// The record of a locked file; `None` when the file is not locked.
///
/// # Errors
/// `LockUnreadable` when it is encrypted and holds no record of ours.
pub(crate) fn read_record(file: &Path) -> Result<Option<Record>, StoreFault> {
    let mut header = Vec::new();
    let opened = File::open(file).map_err(|error| from_io(&error, file))?;
    opened.take(HEADER as u64).read_to_end(&mut header).map_err(|error| from_io(&error, file))?;
    let encrypted = header.get(FLAGS).is_some_and(|flags| flags & 1 == 1);
    if !encrypted {
        return Ok(None);
    }
    let record = header.get(AT..).and_then(Record::from_bytes);
    record.map(Some).ok_or_else(|| StoreFault::LockUnreadable { file: name_of(file) })
}

/// Writes the record into a fresh encrypted file, which must not be open.
pub(crate) fn stamp_record(file: &Path, record: &Record) -> Result<(), StoreFault> {
    let told = |error: std::io::Error| from_io(&error, file);
    let mut opened = File::options().read(true).write(true).open(file).map_err(told)?;
    let mut header = vec![0; HEADER];
    opened.read_exact(&mut header).map_err(told)?;
    let bytes = record.to_bytes();
    let place = AT..AT + bytes.len();
    // Only where the engine's layout is the one known here; a file that could not be opened again must not come to be.
    if stored_checksum(&header) != checksum(&header) || header[place.clone()].iter().any(|byte| *byte != 0) {
        return Err(StoreFault::Unexpected { reason: "layout of the first header".into() });
    }
    header[place].copy_from_slice(&bytes);
    let sum = checksum(&header).to_le_bytes();
    header[..8].copy_from_slice(&sum);
    opened.seek(SeekFrom::Start(0)).and_then(|_| opened.write_all(&header)).map_err(told)?;
    opened.sync_all().map_err(told)
}

fn words(bytes: &[u8]) -> impl Iterator<Item = u64> + '_ {
    bytes.chunks_exact(8).map(|word| word.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
}

fn stored_checksum(header: &[u8]) -> u64 {
    words(header).next().unwrap_or_default()
}

fn checksum(header: &[u8]) -> u64 {
    words(header).skip(1).fold(SEED, |sum, word| sum ^ word.wrapping_mul(FACTOR))
}
