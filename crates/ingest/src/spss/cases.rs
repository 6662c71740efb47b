//! The cases: slots of eight bytes, plain, coded, or coded and packed.

use super::header::{Compression, Header};
use super::inflate::Inflate;
use super::input::{Input, broken_off};
use crate::records::RecordsFault;
use std::io::{BufRead, BufReader, Read};

/// The bytes of the number that SPSS takes for no value: the smallest there is.
pub(super) const NO_VALUE: f64 = -f64::MAX;

/// Where cases come from.
pub(super) enum Cases<R: Read> {
    Plain(BufReader<R>),
    Coded(Codes<BufReader<R>>),
    Packed(Box<Codes<BufReader<Inflate<R>>>>),
}

impl<R: Read> Cases<R> {
    /// `input` stands behind the dictionary.
    pub(super) fn start(mut input: Input<R>, header: &Header) -> Result<Self, RecordsFault> {
        let (bias, big_endian) = (header.bias, input.big_endian);
        Ok(match header.compression {
            Compression::None => Cases::Plain(input.reader),
            Compression::Bytecode => Cases::Coded(Codes::new(input.reader, bias, big_endian)),
            Compression::Zlib => {
                let start = i64::try_from(input.at).unwrap_or(i64::MAX);
                let (own, trailer) = (input.long()?, input.long()?);
                input.long()?;
                let length = trailer.checked_sub(start + 24).and_then(|length| u64::try_from(length).ok());
                let length = length.filter(|_| own == start).ok_or(RecordsFault::Damaged)?;
                let blocks = BufReader::with_capacity(256 * 1024, Inflate::new(input.reader, length));
                Cases::Packed(Box::new(Codes::new(blocks, bias, big_endian)))
            }
        })
    }

    /// Fills the slots with the next case; `false` behind the last.
    pub(super) fn next(&mut self, slots: &mut [[u8; 8]]) -> Result<bool, RecordsFault> {
        match self {
            Cases::Plain(input) => {
                if input.fill_buf().map_err(broken_off)?.is_empty() {
                    return Ok(false);
                }
                input.read_exact(slots.as_flattened_mut()).map_err(broken_off)?;
                Ok(true)
            }
            Cases::Coded(codes) => codes.next(slots),
            Cases::Packed(codes) => codes.next(slots),
        }
    }
}

/// Eight codes at a time; each says a small number, spaces, no value, or that eight bytes follow.
pub(super) struct Codes<B> {
    input: B,
    codes: [u8; 8],
    used: usize,
    bias: f64,
    big_endian: bool,
    ended: bool,
}

impl<B: BufRead> Codes<B> {
    fn new(input: B, bias: f64, big_endian: bool) -> Self {
        Codes { input, codes: [0; 8], used: 8, bias, big_endian, ended: false }
    }

    fn next(&mut self, slots: &mut [[u8; 8]]) -> Result<bool, RecordsFault> {
        for (place, slot) in slots.iter_mut().enumerate() {
            match self.slot()? {
                Some(next) => *slot = next,
                // The end may only come between two cases.
                None if place == 0 => return Ok(false),
                None => return Err(RecordsFault::Damaged),
            }
        }
        Ok(!slots.is_empty())
    }

    fn slot(&mut self) -> Result<Option<[u8; 8]>, RecordsFault> {
        let number = |value: f64| if self.big_endian { value.to_be_bytes() } else { value.to_le_bytes() };
        loop {
            if self.ended {
                return Ok(None);
            }
            if self.used == 8 {
                if self.input.fill_buf().map_err(broken_off)?.is_empty() {
                    self.ended = true;
                    return Ok(None);
                }
                self.input.read_exact(&mut self.codes).map_err(broken_off)?;
                self.used = 0;
            }
            let code = self.codes[self.used];
            self.used += 1;
            return Ok(Some(match code {
                0 => continue,
                252 => {
                    self.ended = true;
                    return Ok(None);
                }
                253 => {
                    let mut slot = [0; 8];
                    self.input.read_exact(&mut slot).map_err(broken_off)?;
                    slot
                }
                254 => [b' '; 8],
                255 => number(NO_VALUE),
                small => number(f64::from(small) - self.bias),
            }));
        }
    }
}
