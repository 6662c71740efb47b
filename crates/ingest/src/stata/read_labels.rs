//! Reads the sets of labels for values, which stand behind the rows.

use super::head::Widths;
use super::labels::LabelSets;
use super::sequence::{Sequence, until_zero, whole};
use crate::records::RecordsFault;

/// Sets of one file.
const MOST_SETS: usize = 100_000;
/// The longest label that is kept, in bytes, and all together. Labels may point at the same bytes of a table, so that a
/// small table can hold far more text than it has bytes.
const LONGEST_LABEL: usize = 32_000;
const MOST_BYTES: usize = 64 << 20;
/// Bytes of a label in the formats before 108.
const SHORT_LABEL: u64 = 8;

/// Reads up to the end of the file.
pub(super) fn read_labels(file: &mut Sequence) -> Result<LabelSets, RecordsFault> {
    let mut sets = LabelSets::default();
    let mut budget = MOST_BYTES;
    file.tag("<value_labels>")?;
    while is_set_next(file)? {
        if sets.count() >= MOST_SETS {
            return Err(RecordsFault::TooLarge);
        }
        let (name, labels) =
            if file.release >= 108 { read_set(file, &mut budget)? } else { read_short_set(file, &mut budget)? };
        sets.add(name, labels);
        file.tag("</lbl>")?;
    }
    Ok(sets)
}

/// Whether another set follows. The formats before 117 end with the file.
fn is_set_next(file: &mut Sequence) -> Result<bool, RecordsFault> {
    if file.release < 117 {
        return Ok(!file.is_at_end());
    }
    match file.take(5)? {
        b"<lbl>" => Ok(true),
        b"</val" => Ok(false),
        _ => Err(RecordsFault::Damaged),
    }
}

type Set = (Vec<u8>, Vec<(i32, Vec<u8>)>);

/// A set since 108: its length and name, then a table of count, length of the texts, where each begins, codes, texts.
fn read_set(file: &mut Sequence, budget: &mut usize) -> Result<Set, RecordsFault> {
    let length = file.whole(4)?;
    let name = file.text(Widths::of(file.release).name)?;
    file.skip(3)?;
    let big_endian = file.big_endian;
    let table = file.take(length)?;
    if table.is_empty() {
        return Ok((name, Vec::new()));
    }
    let number = |place: usize| -> Result<u32, RecordsFault> {
        let from = place.checked_mul(4).ok_or(RecordsFault::Damaged)?;
        let bytes = table.get(from..from + 4).ok_or(RecordsFault::Damaged)?;
        Ok(whole(bytes, big_endian) as u32)
    };
    let count = number(0)? as usize;
    let texts_at = count.checked_mul(8).and_then(|codes| codes.checked_add(8)).ok_or(RecordsFault::Damaged)?;
    let texts = table.get(texts_at..).ok_or(RecordsFault::Damaged)?;
    let mut labels = Vec::new();
    for place in 0..count {
        let from = number(2 + place)? as usize;
        let code = number(2 + count + place)?.cast_signed();
        let text = texts.get(from..).ok_or(RecordsFault::Damaged)?;
        labels.push((code, keep(text, budget)?));
    }
    Ok((name, labels))
}

/// A set before 108: its count and name, then codes of two bytes and texts of eight.
fn read_short_set(file: &mut Sequence, budget: &mut usize) -> Result<Set, RecordsFault> {
    let count = file.whole(2)?;
    let name = file.text(Widths::of(file.release).name)?;
    file.skip(1)?;
    let mut codes = Vec::new();
    for _ in 0..count {
        codes.push(i32::from((file.whole(2)? as u16).cast_signed()));
    }
    let mut labels = Vec::new();
    for code in codes {
        labels.push((code, keep(file.take(SHORT_LABEL)?, budget)?));
    }
    Ok((name, labels))
}

/// A label up to its first zero.
fn keep(text: &[u8], budget: &mut usize) -> Result<Vec<u8>, RecordsFault> {
    let text = until_zero(&text[..text.len().min(LONGEST_LABEL)]);
    // A label takes some room even when it is empty.
    *budget = budget.checked_sub(text.len() + 8).ok_or(RecordsFault::TooLarge)?;
    Ok(text.to_vec())
}
