//! Cases with a byte for a value where that is enough: the counterpart of `spss::codes`.

use std::io::{self, Write};

/// What is added to a number to get its code.
pub(super) const BIAS: f64 = 100.0;
const END: u8 = 252;
const FOLLOWS: u8 = 253;
const SPACES: u8 = 254;
const NO_VALUE: u8 = 255;

pub(super) struct CodeWriter<'o, W: Write> {
    out: &'o mut W,
    group: [u8; 8],
    used: usize,
    /// Slots that no code can say, which follow the group.
    slots: Vec<u8>,
}

impl<'o, W: Write> CodeWriter<'o, W> {
    pub(super) fn new(out: &'o mut W) -> Self {
        CodeWriter { out, group: [0; 8], used: 0, slots: Vec::new() }
    }

    /// Writes the slots of a case.
    pub(super) fn write(&mut self, case: &[[u8; 8]]) -> io::Result<()> {
        for slot in case {
            let code = code_of(*slot);
            if code == FOLLOWS {
                self.slots.extend_from_slice(slot);
            }
            self.put(code)?;
        }
        Ok(())
    }

    pub(super) fn end(mut self) -> io::Result<()> {
        self.put(END)?;
        while self.used > 0 {
            self.put(0)?;
        }
        Ok(())
    }

    fn put(&mut self, code: u8) -> io::Result<()> {
        self.group[self.used] = code;
        self.used += 1;
        if self.used == self.group.len() {
            self.out.write_all(&self.group)?;
            self.out.write_all(&self.slots)?;
            self.slots.clear();
            self.used = 0;
        }
        Ok(())
    }
}

/// A slot of a text is a number too where its bytes say so, and is read as the same bytes.
fn code_of(slot: [u8; 8]) -> u8 {
    if slot == [b' '; 8] {
        return SPACES;
    }
    let number = f64::from_le_bytes(slot);
    if number == -f64::MAX {
        return NO_VALUE;
    }
    let code = number + BIAS;
    let is_exact =
        number.fract() == 0.0 && (1.0..=251.0).contains(&code) && (code - BIAS).to_bits() == number.to_bits();
    if is_exact { code as u8 } else { FOLLOWS }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_whole_numbers_need_one_byte() {
        for (number, code) in [(0.0, 100), (-99.0, 1), (151.0, 251), (152.0, FOLLOWS), (1.5, FOLLOWS), (-0.0, FOLLOWS)]
        {
            assert_eq!(code_of(f64::to_le_bytes(number)), code, "{number}");
        }
        assert_eq!((code_of([b' '; 8]), code_of((-f64::MAX).to_le_bytes())), (SPACES, NO_VALUE));
    }
}
