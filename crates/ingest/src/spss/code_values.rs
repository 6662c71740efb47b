//! Codes that have a label or stand for no answer: those of one slot, and those of long texts.

use super::dictionary::RawVariable;
use super::input::float;
use super::resolve::text_cell;
use crate::encodings::TextEncoding;
use crate::records::{MissingRule, Variable};
use crate::sheet::Cell;

/// The highest and the lowest number that a range can name, as SPSS writes them.
const HIGHEST: f64 = f64::MAX;
const LOWEST_BITS: u64 = 0xffef_ffff_ffff_fffe;

/// A code of one slot.
pub(super) fn value_cell(code: &[u8; 8], is_text: bool, encoding: TextEncoding, big_endian: bool) -> Cell {
    match is_text {
        true => text_cell(code, encoding),
        false => Cell::Number(float(*code, big_endian)),
    }
}

/// What a variable counts as no answer.
pub(super) fn missing_rules(variable: &RawVariable, encoding: TextEncoding, big_endian: bool) -> Vec<MissingRule> {
    let is_text = variable.width > 0;
    let code = |code: &[u8; 8]| MissingRule::Code(value_cell(code, is_text, encoding, big_endian));
    match (variable.missing_kind, variable.missing.as_slice()) {
        (-3 | -2, [from, to, further @ ..]) => {
            let (from, to) = (float(*from, big_endian), float(*to, big_endian));
            let from = if from.to_bits() == LOWEST_BITS || from == -f64::MAX { f64::NEG_INFINITY } else { from };
            let to = if to == HIGHEST { f64::INFINITY } else { to };
            std::iter::once(MissingRule::Range(from, to)).chain(further.iter().map(code)).collect()
        }
        (_, codes) => codes.iter().map(code).collect(),
    }
}

/// Takes counted stretches out of a record.
struct Stretches<'a> {
    rest: &'a [u8],
    big_endian: bool,
}

impl<'a> Stretches<'a> {
    fn count(&mut self) -> Option<usize> {
        let (bytes, rest) = self.rest.split_first_chunk::<4>()?;
        self.rest = rest;
        let number = if self.big_endian { i32::from_be_bytes(*bytes) } else { i32::from_le_bytes(*bytes) };
        usize::try_from(number).ok()
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    fn counted(&mut self) -> Option<&'a [u8]> {
        let count = self.count()?;
        self.take(count)
    }
}

fn named<'v>(variables: &'v mut [Variable], name: &str) -> Option<&'v mut Variable> {
    variables.iter_mut().find(|variable| variable.name.eq_ignore_ascii_case(name))
}

/// Labels of texts longer than a slot. What breaks off is left out.
pub(super) fn long_labels(record: &[u8], big_endian: bool, encoding: TextEncoding, variables: &mut [Variable]) {
    let mut stretches = Stretches { rest: record, big_endian };
    while let Some(name) = stretches.counted() {
        let name = encoding.decode(name).trim_end().to_owned();
        let (Some(_), Some(count)) = (stretches.count(), stretches.count()) else { return };
        for _ in 0..count {
            let (Some(code), Some(label)) = (stretches.counted(), stretches.counted()) else { return };
            if let Some(variable) = named(variables, &name) {
                variable.values.push((text_cell(code, encoding), encoding.decode(label).trim_end().to_owned()));
            }
        }
    }
}

/// Codes for no answer of texts longer than a slot.
pub(super) fn long_missing(record: &[u8], big_endian: bool, encoding: TextEncoding, variables: &mut [Variable]) {
    let mut stretches = Stretches { rest: record, big_endian };
    while let Some(name) = stretches.counted() {
        let name = encoding.decode(name).trim_end().to_owned();
        let (Some([count]), Some(length)) = (stretches.take(1), stretches.count()) else { return };
        for _ in 0..*count {
            let Some(code) = stretches.take(length) else { return };
            if let Some(variable) = named(variables, &name) {
                variable.missing.push(MissingRule::Code(text_cell(code, encoding)));
            }
        }
    }
}
