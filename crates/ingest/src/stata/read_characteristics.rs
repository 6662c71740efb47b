//! Reads the characteristics: notes, settings of surveys, and what else a program left in the file.

use super::head::{Characteristic, Widths};
use super::sequence::{Sequence, until_zero};
use crate::records::RecordsFault;

/// The longest content that is kept, in bytes; Stata writes no longer one.
const LONGEST: u64 = 67_784;
/// Characteristics that are kept, and their bytes together.
const MOST: usize = 100_000;
const MOST_BYTES: usize = 32 << 20;

/// Reads up to the end of the part; what is longer or more than can be kept is passed over.
pub(super) fn read_characteristics(file: &mut Sequence) -> Result<Vec<Characteristic>, RecordsFault> {
    let widths = Widths::of(file.release);
    let mut kept = Vec::new();
    let mut bytes = 0;
    file.tag("<characteristics>")?;
    while let Some(length) = next_length(file)? {
        let end = file.at.checked_add(length).ok_or(RecordsFault::Damaged)?;
        let is_characteristic = length >= 2 * widths.name && length <= 2 * widths.name + LONGEST;
        if is_characteristic && kept.len() < MOST && bytes < MOST_BYTES {
            let of = file.text(widths.name)?;
            let name = file.text(widths.name)?;
            let content = until_zero(file.take(length - 2 * widths.name)?).to_vec();
            bytes += content.len();
            kept.push(Characteristic { of, name, content });
        }
        let rest = end.checked_sub(file.at).ok_or(RecordsFault::Damaged)?;
        file.skip(rest)?;
        file.tag("</ch>")?;
    }
    Ok(kept)
}

/// How long the next characteristic is; `None` behind the last.
fn next_length(file: &mut Sequence) -> Result<Option<u64>, RecordsFault> {
    if file.release >= 117 {
        return match file.take(4)? {
            b"<ch>" => file.whole(4).map(Some),
            b"</ch" => file.tag("aracteristics>").map(|()| None),
            _ => Err(RecordsFault::Damaged),
        };
    }
    // The formats before 117 give each a kind; only 1 is known, and 0 with no length ends them.
    let kind = file.whole(1)?;
    let length = file.whole(Widths::of(file.release).characteristic_length)?;
    Ok((kind != 0 || length != 0).then_some(length))
}
