//! The cases of a system file as slots of eight bytes: plain, coded, or coded and packed.

use super::byte_order::ByteOrder;
use super::codes::Codes;
use super::inflate::Inflate;
use super::read_header::{Compression, Header};
use super::source::{BUFFER_BYTES, fault_of};
use crate::records::RecordsFault;
use std::io::{BufRead, BufReader};

/// What came of asking for a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Filled {
    Whole,
    /// The data ended before the case, as they should.
    End,
    /// They ended within it.
    Part,
}

/// Where cases come from.
pub(super) enum Cases<B: BufRead> {
    Plain(B),
    Coded(Codes<B>),
    Packed(Box<Codes<BufReader<Inflate<B>>>>),
}

impl<B: BufRead> Cases<B> {
    /// `input` stands at `position`, the first byte behind the dictionary.
    pub(super) fn start(input: B, position: u64, header: &Header, order: ByteOrder) -> Result<Self, RecordsFault> {
        Ok(match header.compression {
            Compression::None => Cases::Plain(input),
            Compression::Codes => Cases::Coded(Codes::new(input, header.bias, order)),
            Compression::Packed => {
                let blocks = BufReader::with_capacity(BUFFER_BYTES, Inflate::start(input, position, order)?);
                Cases::Packed(Box::new(Codes::new(blocks, header.bias, order)))
            }
        })
    }

    /// Fills the slots with the next case.
    pub(super) fn next(&mut self, case: &mut [[u8; 8]]) -> Result<Filled, RecordsFault> {
        match self {
            Cases::Plain(input) => {
                let (bytes, mut filled) = (case.as_flattened_mut(), 0);
                while filled < bytes.len() {
                    match input.read(&mut bytes[filled..]) {
                        Ok(0) => break,
                        Ok(read) => filled += read,
                        Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                        Err(error) => return Err(fault_of(error)),
                    }
                }
                Ok(match filled {
                    0 => Filled::End,
                    filled if filled < bytes.len() => Filled::Part,
                    _ => Filled::Whole,
                })
            }
            Cases::Coded(codes) => codes.next(case),
            Cases::Packed(codes) => codes.next(case),
        }
    }
}
