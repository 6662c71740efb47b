//! Sets of labels for values, which stand behind the rows.

use super::Head;
use super::bytes::{Bytes, whole};
use super::cells::missing;
use crate::encodings::TextEncoding;
use crate::records::RecordsFault;
use crate::sheet::Cell;
use std::collections::HashMap;
use std::io::{Read, Seek};

/// Labels by the name of their set.
pub(super) type LabelSets = HashMap<String, Vec<(Cell, String)>>;

/// Sets of one file.
const MOST_SETS: usize = 100_000;
/// The code under which the label of `.` is kept; those of `.a` to `.z` follow.
const NO_VALUE: i64 = 2_147_483_621;

pub(super) fn read_labels<R: Read + Seek>(
    bytes: &mut Bytes<R>,
    head: &Head,
    encoding: TextEncoding,
) -> Result<LabelSets, RecordsFault> {
    let mut sets = LabelSets::new();
    let tagged = head.release >= 117;
    if head.labels_at >= bytes.length {
        return Ok(sets);
    }
    bytes.go_to(head.labels_at)?;
    if tagged {
        bytes.tag("<value_labels>")?;
    }
    while sets.len() < MOST_SETS {
        if tagged && bytes.take(5)? != b"<lbl>" {
            break;
        }
        // The older formats end with the file.
        let Ok(length) = bytes.count(4) else { break };
        let name = bytes.text(if head.release >= 118 { 129 } else { 33 })?;
        bytes.take(3)?;
        let table = bytes.take(length)?;
        let labels = read_table(&table, encoding, bytes.big_endian).ok_or(RecordsFault::Damaged)?;
        sets.insert(encoding.decode(&name).into_owned(), labels);
        if tagged {
            bytes.tag("</lbl>")?;
        }
    }
    Ok(sets)
}

/// Count, length of the texts, where each text begins, the codes, the texts.
fn read_table(table: &[u8], encoding: TextEncoding, big_endian: bool) -> Option<Vec<(Cell, String)>> {
    let number = |place: usize| Some(whole(table.get(place * 4..place * 4 + 4)?, big_endian) as u32);
    let count = number(0)? as usize;
    let texts = table.get(8 + count.checked_mul(8)?..)?;
    let mut labels = Vec::new();
    for place in 0..count {
        let from = number(2 + place)? as usize;
        let code = i64::from(number(2 + count + place)? as i32);
        let text = texts.get(from..)?;
        let end = text.iter().position(|byte| *byte == 0).unwrap_or(text.len());
        let code = if code > NO_VALUE { missing((code - NO_VALUE) as u64) } else { Cell::Number(code as f64) };
        labels.push((code, encoding.decode(&text[..end]).into_owned()));
    }
    Some(labels)
}
