//! The records of the dictionary as they lie in the file, before names and encodings are known.

use super::extension::{Extension, read_extension};
use super::input::Input;
use crate::records::RecordsFault;
use std::io::Read;

/// Slots of one case.
const MOST_SLOTS: usize = 1_000_000;
/// Bytes of a label.
const LONGEST_LABEL: usize = 1 << 20;
/// Labels of one set.
const MOST_LABELS: usize = 1_000_000;

/// One slot of eight bytes in every case.
pub(super) struct RawVariable {
    /// 0 for a number, the width of a text, -1 for a further slot of the text before it.
    pub(super) width: i32,
    pub(super) name: [u8; 8],
    pub(super) label: Vec<u8>,
    /// Number of missing values; below zero a range, with one value more for -3.
    pub(super) missing_kind: i32,
    pub(super) missing: Vec<[u8; 8]>,
    /// Kind, width and decimals of the print format, packed.
    pub(super) print: i32,
}

/// Labels for the values of some variables.
pub(super) struct RawLabels {
    pub(super) labels: Vec<([u8; 8], Vec<u8>)>,
    /// Slots, from 1.
    pub(super) slots: Vec<usize>,
}

/// Everything before the cases.
#[derive(Default)]
pub(super) struct RawDictionary {
    pub(super) variables: Vec<RawVariable>,
    pub(super) labels: Vec<RawLabels>,
    pub(super) documents: Vec<Vec<u8>>,
    pub(super) extension: Extension,
}

pub(super) fn read_dictionary<R: Read>(input: &mut Input<R>) -> Result<RawDictionary, RecordsFault> {
    let mut raw = RawDictionary::default();
    loop {
        match input.int()? {
            2 => {
                raw.variables.push(read_variable(input)?);
                if raw.variables.len() > MOST_SLOTS {
                    return Err(RecordsFault::TooLarge);
                }
            }
            3 => raw.labels.push(read_labels(input)?),
            6 => {
                for _ in 0..input.count()? {
                    raw.documents.push(input.bytes(80)?);
                }
            }
            7 => read_extension(input, &mut raw.extension)?,
            999 => {
                input.int()?;
                break;
            }
            _ => return Err(RecordsFault::Damaged),
        }
    }
    if raw.variables.is_empty() { Err(RecordsFault::Damaged) } else { Ok(raw) }
}

fn read_variable<R: Read>(input: &mut Input<R>) -> Result<RawVariable, RecordsFault> {
    let width = input.int()?;
    let has_label = input.int()?;
    let missing_kind = input.int()?;
    let print = input.int()?;
    input.int()?;
    let name = input.array()?;
    if !(-1..=255).contains(&width) || !(-3..=3).contains(&missing_kind) || !(0..=1).contains(&has_label) {
        return Err(RecordsFault::Damaged);
    }
    let mut label = Vec::new();
    if has_label == 1 {
        let length = input.count()?;
        if length > LONGEST_LABEL {
            return Err(RecordsFault::TooLarge);
        }
        label = input.bytes(length.next_multiple_of(4))?;
        label.truncate(length);
    }
    let missing = (0..missing_kind.abs()).map(|_| input.array()).collect::<Result<_, _>>()?;
    Ok(RawVariable { width, name, label, missing_kind, missing, print })
}

fn read_labels<R: Read>(input: &mut Input<R>) -> Result<RawLabels, RecordsFault> {
    let count = input.count()?;
    if count > MOST_LABELS {
        return Err(RecordsFault::TooLarge);
    }
    let mut labels = Vec::new();
    for _ in 0..count {
        let value = input.array()?;
        let [length] = input.array()?;
        // Length and text together fill whole slots.
        let mut text = input.bytes((usize::from(length) + 1).next_multiple_of(8) - 1)?;
        text.truncate(usize::from(length));
        labels.push((value, text));
    }
    if input.int()? != 4 {
        return Err(RecordsFault::Damaged);
    }
    let slots = (0..input.count()?).map(|_| input.count()).collect::<Result<_, _>>()?;
    Ok(RawLabels { labels, slots })
}
