//! The records between header and cases, as they lie in the file: names, encodings and texts of several pieces are
//! understood later, when all of them are known.

use super::limits::{SLOTS, VARIABLES};
use super::read_extension::{Extension, read_extension};
use super::source::Source;
use crate::records::RecordsFault;
use std::io::{Read, Seek};

/// A number, a text of up to 255 bytes, or a piece of a longer one.
pub(super) struct RawVariable {
    /// Where it begins in a case, in slots of eight bytes.
    pub(super) slot: usize,
    /// Bytes of a text; 0 for a number.
    pub(super) width: usize,
    pub(super) name: [u8; 8],
    pub(super) label: Vec<u8>,
    /// Kind, width and decimals of the format for printing, packed into one number.
    pub(super) print: i32,
    /// Whether the first two of `missing` are the ends of a range.
    pub(super) has_range: bool,
    pub(super) missing: Vec<[u8; 8]>,
}

/// Labels for the values of some variables.
pub(super) struct RawLabels {
    pub(super) labels: Vec<([u8; 8], Vec<u8>)>,
    /// Slots at which the variables begin, from 1.
    pub(super) slots: Vec<usize>,
}

/// Everything between header and cases.
#[derive(Default)]
pub(super) struct RawDictionary {
    pub(super) variables: Vec<RawVariable>,
    /// Slots of a case.
    pub(super) slots: usize,
    pub(super) labels: Vec<RawLabels>,
    /// Lines of 80 bytes.
    pub(super) documents: Vec<u8>,
    pub(super) extension: Extension,
}

/// Leaves the source at the first byte of the cases.
pub(super) fn read_dictionary<R: Read + Seek>(source: &mut Source<R>) -> Result<RawDictionary, RecordsFault> {
    let mut raw = RawDictionary::default();
    // Slots that the last text still has to name.
    let mut further = 0;
    loop {
        match (source.int()?, further) {
            (2, _) => read_variable(source, &mut raw, &mut further)?,
            (3, 0) => raw.labels.push(read_labels(source)?),
            (6, 0) => {
                let length = source.count()?.saturating_mul(80);
                raw.documents = source.text(length, length)?;
            }
            (7, 0) => read_extension(source, &mut raw.extension)?,
            (999, 0) => break,
            _ => return Err(RecordsFault::Damaged),
        }
    }
    source.int()?;
    if raw.variables.is_empty() { Err(RecordsFault::Damaged) } else { Ok(raw) }
}

fn read_variable<R: Read + Seek>(
    source: &mut Source<R>,
    raw: &mut RawDictionary,
    further: &mut usize,
) -> Result<(), RecordsFault> {
    let (width, has_label, missing) = (source.int()?, source.int()?, source.int()?);
    let (print, _write, name) = (source.int()?, source.int()?, source.array()?);
    let mut label = Vec::new();
    if has_label != 0 {
        let length = source.count()?;
        label = source.text(length, length.next_multiple_of(4))?;
    }
    if !matches!(missing, -3 | -2 | 0..=3) {
        return Err(RecordsFault::Damaged);
    }
    let has_range = missing < 0;
    let missing = (0..missing.abs()).map(|_| source.array()).collect::<Result<_, _>>()?;
    let slot = raw.slots;
    raw.slots += 1;
    match (width, *further) {
        // One more slot of the text before it.
        (-1, 1..) => *further -= 1,
        (0..=255, 0) => {
            let width = width.unsigned_abs() as usize;
            *further = width.div_ceil(8).saturating_sub(1);
            source.room.take(size_of::<RawVariable>())?;
            raw.variables.push(RawVariable { slot, width, name, label, print, has_range, missing });
        }
        _ => return Err(RecordsFault::Damaged),
    }
    if raw.variables.len() > VARIABLES || raw.slots > SLOTS { Err(RecordsFault::TooLarge) } else { Ok(()) }
}

/// A set of labels and, in the record that must follow at once, the variables that have it.
fn read_labels<R: Read + Seek>(source: &mut Source<R>) -> Result<RawLabels, RecordsFault> {
    source.room.take(size_of::<RawLabels>())?;
    let mut labels = Vec::new();
    for _ in 0..source.count()? {
        let value = source.array()?;
        let [length] = source.array()?;
        let length = usize::from(length);
        // Length and text together fill whole slots.
        let text = source.text(length, (length + 1).next_multiple_of(8) - 1)?;
        source.room.take(size_of::<([u8; 8], Vec<u8>)>())?;
        labels.push((value, text));
    }
    if source.int()? != 4 {
        return Err(RecordsFault::Damaged);
    }
    let mut slots = Vec::new();
    for _ in 0..source.count()? {
        source.room.take(size_of::<usize>())?;
        slots.push(source.count()?);
    }
    Ok(RawLabels { labels, slots })
}
