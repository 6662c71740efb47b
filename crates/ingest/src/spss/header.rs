//! The first 176 bytes: byte order, compression, weight, label.

use super::input::Input;
use crate::records::RecordsFault;
use std::io::Read;

/// How cases are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compression {
    None,
    /// A byte a value, where that is enough.
    Bytecode,
    /// The same, packed again.
    Zlib,
}

pub(super) struct Header {
    pub(super) compression: Compression,
    /// The slot that holds the weight, from 1; 0 for none.
    pub(super) weight_slot: usize,
    /// How many cases the file says it has.
    pub(super) cases: Option<u64>,
    /// What is taken from a code to get its value.
    pub(super) bias: f64,
    pub(super) label: Vec<u8>,
}

pub(super) fn read_header<R: Read>(input: &mut Input<R>) -> Result<Header, RecordsFault> {
    let magic: [u8; 4] = input.array()?;
    if magic != *b"$FL2" && magic != *b"$FL3" {
        return Err(RecordsFault::Damaged);
    }
    let product: [u8; 60] = input.array()?;
    if product.windows(9).any(|window| window == b"ENCRYPTED") {
        return Err(RecordsFault::PasswordProtected);
    }
    let layout: [u8; 4] = input.array()?;
    input.big_endian = matches!(i32::from_be_bytes(layout), 2 | 3);
    if !input.big_endian && !matches!(i32::from_le_bytes(layout), 2 | 3) {
        return Err(RecordsFault::Damaged);
    }
    // The number of slots a case is wrong in files of several programs; the dictionary tells it.
    input.int()?;
    let compression = match input.int()? {
        0 => Compression::None,
        1 => Compression::Bytecode,
        2 => Compression::Zlib,
        other => return Err(RecordsFault::Unsupported(format!("SPSS, compression {other}"))),
    };
    let weight_slot = usize::try_from(input.int()?).unwrap_or(0);
    let cases = u64::try_from(input.int()?).ok();
    let bias = input.float()?;
    input.bytes(17)?;
    let label = input.bytes(64)?;
    input.bytes(3)?;
    Ok(Header { compression, weight_slot, cases, bias, label })
}
