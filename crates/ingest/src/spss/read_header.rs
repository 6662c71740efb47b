//! The first 176 bytes of a system file: byte order, compression, weight, title.

use super::byte_order::ByteOrder;
use super::source::Source;
use crate::records::RecordsFault;
use std::io::{Read, Seek};

/// How cases are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compression {
    None,
    /// A byte for a value where that is enough.
    Codes,
    /// The same, packed once more.
    Packed,
}

pub(super) struct Header {
    pub(super) compression: Compression,
    /// The slot that holds the weight, from 1; 0 for none.
    pub(super) weight: usize,
    /// How many cases the file says it has.
    pub(super) cases: Option<u64>,
    /// What is taken off a code to get its value.
    pub(super) bias: f64,
    pub(super) label: Vec<u8>,
}

/// Leaves the source behind the header, with the file's byte order.
pub(super) fn read_header<R: Read + Seek>(source: &mut Source<R>) -> Result<Header, RecordsFault> {
    let magic: [u8; 4] = source.array()?;
    let product: [u8; 60] = source.array()?;
    if product.starts_with(b"\0\0\0\0ENCRYPTED") {
        return Err(RecordsFault::PasswordProtected);
    }
    match &magic {
        b"$FL2" | b"$FL3" => {}
        // The same letters as a mainframe writes them; its numbers are not those of any machine of today.
        [0x5b, 0xc6, 0xd3, 0xf2] => return Err(RecordsFault::Unsupported("SPSS (EBCDIC)".to_owned())),
        _ => return Err(RecordsFault::Damaged),
    }
    let layout = source.array()?;
    source.order = match (i32::from_le_bytes(layout), i32::from_be_bytes(layout)) {
        (2 | 3, _) => ByteOrder::Little,
        (_, 2 | 3) => ByteOrder::Big,
        _ => return Err(RecordsFault::Damaged),
    };
    // Slots a case: wrong in the files of several programs; they are counted instead.
    source.int()?;
    let compression = match source.int()? {
        0 => Compression::None,
        1 => Compression::Codes,
        2 => Compression::Packed,
        _ => return Err(RecordsFault::Damaged),
    };
    let weight = usize::try_from(source.int()?).unwrap_or(0);
    let cases = u64::try_from(source.int()?).ok();
    let bias = source.float()?;
    // The date and the time of day at which the file was written.
    source.skip(17)?;
    let label = source.bytes(64)?;
    source.skip(3)?;
    Ok(Header { compression, weight, cases, bias, label })
}
