//! Finds where each variable lies in a case: the pieces of long texts become one variable.

use super::column::Column;
use super::decode_text::without_filling;
use super::format::Format;
use super::read_dictionary::{RawDictionary, RawVariable};
use crate::records::RecordsFault;
use std::collections::HashMap;

/// Bytes that each piece of a long text holds, and the bytes for which there is a piece.
const PIECE_BYTES: usize = 255;
const PIECE_WIDTH: usize = 252;
/// Bytes of the longest text.
const LONGEST: usize = 32_767;

/// A variable as its maker knew it.
pub(super) struct Placed {
    /// Its first piece among the variables of the dictionary.
    pub(super) first: usize,
    /// Bytes of a text; 0 for a number.
    pub(super) width: usize,
    pub(super) column: Column,
}

/// All variables, in the file's order.
pub(super) fn lay_out(raw: &RawDictionary) -> Result<Vec<Placed>, RecordsFault> {
    let widths = long_widths(&raw.extension.very_long);
    let mut placed = Vec::new();
    let mut first = 0;
    while let Some(variable) = raw.variables.get(first) {
        let long = widths.get(&short_name(variable)).copied().filter(|width| *width > PIECE_BYTES);
        let pieces = long.map_or(1, |width| width.div_ceil(PIECE_WIDTH));
        let own = raw.variables.get(first..first + pieces).ok_or(RecordsFault::Damaged)?;
        let width = long.unwrap_or(variable.width);
        placed.push(Placed { first, width, column: column(own, width)? });
        first += pieces;
    }
    Ok(placed)
}

/// The name of at most eight bytes by which the records of a dictionary know a variable.
pub(super) fn short_name(variable: &RawVariable) -> Vec<u8> {
    without_filling(&variable.name).to_ascii_uppercase()
}

/// `SHORT=value`, apart by tabs.
pub(super) fn pairs(record: &[u8]) -> impl Iterator<Item = (Vec<u8>, &[u8])> {
    record.split(|byte| *byte == b'\t').filter_map(|pair| {
        let equals = pair.iter().position(|byte| *byte == b'=')?;
        Some((pair[..equals].to_ascii_uppercase(), without_filling(&pair[equals + 1..])))
    })
}

fn long_widths(record: &[u8]) -> HashMap<Vec<u8>, usize> {
    let width = |digits: &[u8]| str::from_utf8(digits).ok()?.trim().parse().ok();
    pairs(record).filter_map(|(name, digits)| Some((name, width(digits)?))).collect()
}

fn column(pieces: &[RawVariable], width: usize) -> Result<Column, RecordsFault> {
    match pieces {
        [number] if number.width == 0 => {
            Ok(Column::Number { slot: number.slot, shown: Format::unpack(number.print).shown() })
        }
        [text] => Ok(Column::Text { bytes: text.slot * 8..text.slot * 8 + width }),
        pieces if width <= LONGEST && pieces.iter().all(|piece| piece.width > 0) => {
            let mut left = width;
            let mut bytes = Vec::with_capacity(pieces.len());
            for piece in pieces {
                let taken = left.min(piece.width);
                left -= taken;
                bytes.push(piece.slot * 8..piece.slot * 8 + taken);
            }
            Ok(Column::LongText { pieces: bytes })
        }
        _ => Err(RecordsFault::Damaged),
    }
}
