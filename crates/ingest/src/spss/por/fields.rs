//! The two kinds of fields of a portable file: numbers, and texts with their length before them.

use super::characters::Characters;
use super::number::Number;
use crate::records::RecordsFault;
use std::io::{Read, Seek};

/// Characters of the longest text.
const LONGEST: f64 = 32_767.0;

impl<R: Read + Seek> Characters<R> {
    /// A number, or `None` for no value.
    pub(super) fn number(&mut self) -> Result<Option<f64>, RecordsFault> {
        let first = self.one()?;
        self.number_from(first)
    }

    /// A number whose first character was taken already.
    pub(super) fn number_from(&mut self, first: u8) -> Result<Option<f64>, RecordsFault> {
        let mut sign = first;
        while sign == b' ' {
            sign = self.one()?;
        }
        if sign == b'*' {
            // One more character, mostly a point, and no end.
            self.one()?;
            return Ok(None);
        }
        let is_negative = sign == b'-';
        if is_negative {
            sign = self.one()?;
        }
        let (mut number, mut has_digits, mut behind_point) = (Number::default(), false, false);
        loop {
            match (base_30(sign), sign) {
                (Some(digit), _) => number.push(digit, behind_point),
                (None, b'.') if !behind_point => behind_point = true,
                (None, _) => break,
            }
            has_digits |= sign != b'.';
            sign = self.one()?;
        }
        let is_small = sign == b'-';
        if is_small || sign == b'+' {
            sign = self.one()?;
            while let Some(digit) = base_30(sign) {
                number.push_exponent(digit);
                sign = self.one()?;
            }
        }
        if sign != b'/' || !has_digits {
            return Err(RecordsFault::Damaged);
        }
        let value = number.value(is_small)?;
        Ok(Some(if is_negative { -value } else { value }))
    }

    /// A whole number from 0 to `most`.
    pub(super) fn count(&mut self, most: f64) -> Result<usize, RecordsFault> {
        let first = self.one()?;
        self.count_from(first, most)
    }

    fn count_from(&mut self, first: u8, most: f64) -> Result<usize, RecordsFault> {
        match self.number_from(first)? {
            Some(count) if count > most => Err(RecordsFault::TooLarge),
            Some(count) if count >= 0.0 && count.fract() == 0.0 => Ok(count as usize),
            _ => Err(RecordsFault::Damaged),
        }
    }

    /// A text of the dictionary, which takes of its room.
    pub(super) fn text(&mut self) -> Result<Vec<u8>, RecordsFault> {
        let mut text = Vec::new();
        let first = self.one()?;
        self.text_from(first, &mut text)?;
        self.room.take(size_of::<Vec<u8>>() + text.len())?;
        Ok(text)
    }

    /// Replaces what is in `text`; the first character of the length was taken already.
    pub(super) fn text_from(&mut self, first: u8, text: &mut Vec<u8>) -> Result<(), RecordsFault> {
        let length = self.count_from(first, LONGEST)?;
        self.take_into(length, text)
    }
}

fn base_30(sign: u8) -> Option<u8> {
    match sign {
        b'0'..=b'9' => Some(sign - b'0'),
        b'A'..=b'T' => Some(sign - b'A' + 10),
        _ => None,
    }
}
