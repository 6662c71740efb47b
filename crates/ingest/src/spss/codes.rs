//! Cases written with a byte for a value where that is enough.
//!
//! Eight codes stand before what they speak of; such groups know nothing of where a case begins.

use super::byte_order::ByteOrder;
use super::cases::Filled;
use super::source::fault_of;
use crate::records::RecordsFault;
use std::io::{BufRead, ErrorKind};

/// A code without a value, which fills up the last group.
const NOTHING: u8 = 0;
/// More of them in one case are no filling: packed once more, a small file holds them without end.
const MOST_NOTHINGS: u32 = 1 << 16;
/// The end of the data. Not all programs write it.
const END: u8 = 252;
/// A value that no code can say follows the group.
const FOLLOWS: u8 = 253;
const SPACES: u8 = 254;
const NO_VALUE: u8 = 255;

pub(super) struct Codes<B> {
    input: B,
    group: [u8; 8],
    used: usize,
    /// The slots that codes stand for by themselves.
    meanings: Box<[[u8; 8]; 256]>,
    /// Whether the data ended; and whether that was within a group.
    ended: Option<Filled>,
}

impl<B: BufRead> Codes<B> {
    pub(super) fn new(input: B, bias: f64, order: ByteOrder) -> Self {
        let mut meanings = Box::new([[0; 8]; 256]);
        for (code, slot) in (0..=u8::MAX).zip(meanings.iter_mut()) {
            *slot = match code {
                SPACES => [b' '; 8],
                NO_VALUE => order.slot(-f64::MAX),
                code => order.slot(f64::from(code) - bias),
            };
        }
        Codes { input, group: [0; 8], used: 8, meanings, ended: None }
    }

    /// Fills the slots with the next case.
    pub(super) fn next(&mut self, case: &mut [[u8; 8]]) -> Result<Filled, RecordsFault> {
        let mut nothings = 0;
        for (place, slot) in case.iter_mut().enumerate() {
            loop {
                if self.used == 8 {
                    self.next_group()?;
                }
                let code = self.group[self.used];
                // The end is not passed, so that whoever asks again meets it again.
                if code == END {
                    let at_end = self.ended.unwrap_or(Filled::End);
                    return Ok(if place > 0 { Filled::Part } else { at_end });
                }
                self.used += 1;
                match code {
                    NOTHING if nothings < MOST_NOTHINGS => {
                        nothings += 1;
                        continue;
                    }
                    NOTHING => return Err(RecordsFault::Damaged),
                    FOLLOWS => match self.input.read_exact(slot) {
                        Err(error) if error.kind() == ErrorKind::UnexpectedEof => return Ok(Filled::Part),
                        read => read.map_err(fault_of)?,
                    },
                    code => *slot = self.meanings[usize::from(code)],
                }
                break;
            }
        }
        Ok(Filled::Whole)
    }

    /// Where the data end without saying so, the group is one of ends.
    fn next_group(&mut self) -> Result<(), RecordsFault> {
        self.group = [END; 8];
        self.used = 0;
        let mut filled = 0;
        while filled < 8 {
            let waiting = self.input.fill_buf().map_err(fault_of)?;
            let count = waiting.len().min(8 - filled);
            if count == 0 {
                self.ended = Some(if filled > 0 { Filled::Part } else { Filled::End });
                break;
            }
            self.group[filled..filled + count].copy_from_slice(&waiting[..count]);
            self.input.consume(count);
            filled += count;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(bytes: &[u8], slots: usize) -> (Vec<[u8; 8]>, Filled) {
        let mut codes = Codes::new(bytes, 100.0, ByteOrder::Big);
        let mut case = vec![[0; 8]; slots];
        let filled = codes.next(&mut case).expect("no fault");
        (case, filled)
    }

    #[test]
    fn codes_are_slots() {
        let (slots, filled) = case(b"\x64\x69\0\xfd\xfe\xff\0\0abcdefgh", 5);
        let expected = [0_f64.to_be_bytes(), 5_f64.to_be_bytes(), *b"abcdefgh", [b' '; 8], (-f64::MAX).to_be_bytes()];
        assert_eq!((slots.as_slice(), filled), (&expected[..], Filled::Whole));
    }

    #[test]
    fn ends_are_told_from_breaks() {
        assert_eq!(case(b"", 1).1, Filled::End);
        assert_eq!(case(b"\xfc\0\0\0\0\0\0\0", 1).1, Filled::End);
        assert_eq!(case(b"\0\0\0\0\0\0\0\0", 1).1, Filled::End);
        assert_eq!(case(b"\0\0\0", 1).1, Filled::Part);
        assert_eq!(case(b"\x65\x65\xfc\0\0\0\0\0", 3).1, Filled::Part);
        assert_eq!(case(b"\xfd\0\0\0\0\0\0\0abc", 1).1, Filled::Part);
        let zeros = vec![0; 1 << 20];
        let mut endless = Codes::new(zeros.as_slice(), 100.0, ByteOrder::Big);
        assert!(matches!(endless.next(&mut [[0; 8]]), Err(RecordsFault::Damaged)));
    }
}
