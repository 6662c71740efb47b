//! The records of a portable file before its data, as they are written.

use super::characters::Characters;
use crate::records::RecordsFault;
use crate::spss::format::Format;
use crate::spss::limits::{TEXT_BYTES, VARIABLES};
use std::collections::HashMap;
use std::io::{Read, Seek};

/// A value that has a label or stands for no answer.
pub(super) enum RawCode {
    Number(Option<f64>),
    Text(Vec<u8>),
}

/// A code for no answer, or a range of them.
pub(super) enum RawMissing {
    Code(RawCode),
    Range(f64, f64),
}

#[derive(Default)]
pub(super) struct RawVariable {
    /// Characters of a text; 0 for a number.
    pub(super) width: usize,
    pub(super) name: Vec<u8>,
    pub(super) label: Vec<u8>,
    pub(super) print: Format,
    pub(super) missing: Vec<RawMissing>,
}

/// Labels for the values of some variables.
pub(super) struct RawLabels {
    pub(super) names: Vec<Vec<u8>>,
    pub(super) labels: Vec<(RawCode, Vec<u8>)>,
}

#[derive(Default)]
pub(super) struct RawDictionary {
    pub(super) variables: Vec<RawVariable>,
    /// Their places by their names.
    pub(super) places: HashMap<Vec<u8>, usize>,
    pub(super) labels: Vec<RawLabels>,
    pub(super) documents: Vec<Vec<u8>>,
    /// Name of the variable that weights.
    pub(super) weight: Vec<u8>,
}

/// Leaves the characters at the first of the data.
pub(super) fn read_dictionary<R: Read + Seek>(characters: &mut Characters<R>) -> Result<RawDictionary, RecordsFault> {
    let mut raw = RawDictionary::default();
    // Version, day and time of writing.
    characters.one()?;
    characters.text()?;
    characters.text()?;
    loop {
        match characters.one()? {
            // The program, whose it is, and what it adds.
            b'1' | b'2' | b'3' => {
                characters.text()?;
            }
            // How many variables there are, and how exact their numbers: both are seen.
            b'4' | b'5' => {
                characters.number()?;
            }
            b'6' => raw.weight = characters.text()?,
            b'7' => read_variable(characters, &mut raw)?,
            b'D' => {
                let labels = read_labels(characters, &raw)?;
                raw.labels.push(labels);
            }
            b'E' => {
                for _ in 0..characters.count(f64::MAX)? {
                    raw.documents.push(characters.text()?);
                }
            }
            b'F' if raw.variables.is_empty() => return Err(RecordsFault::Damaged),
            b'F' => return Ok(raw),
            tag => {
                let variable = raw.variables.last_mut().ok_or(RecordsFault::Damaged)?;
                read_of_variable(characters, tag, variable)?;
            }
        }
    }
}

fn read_variable<R: Read + Seek>(characters: &mut Characters<R>, raw: &mut RawDictionary) -> Result<(), RecordsFault> {
    let most = TEXT_BYTES as f64;
    let width = characters.count(most)?;
    let name = characters.text()?;
    let (kind, print_width, decimals) = (characters.count(255.0)?, characters.count(most)?, characters.count(most)?);
    // The same three for writing.
    for _ in 0..3 {
        characters.number()?;
    }
    characters.room.take(2 * size_of::<RawVariable>())?;
    raw.places.entry(name.clone()).or_insert(raw.variables.len());
    let print = Format { kind: kind as u8, width: print_width, decimals };
    raw.variables.push(RawVariable { width, name, print, ..RawVariable::default() });
    if raw.variables.len() > VARIABLES { Err(RecordsFault::TooLarge) } else { Ok(()) }
}

/// What belongs to the variable before it.
fn read_of_variable<R: Read + Seek>(
    characters: &mut Characters<R>,
    tag: u8,
    variable: &mut RawVariable,
) -> Result<(), RecordsFault> {
    if tag == b'C' {
        variable.label = characters.text()?;
        return Ok(());
    }
    let first = read_code(characters, variable.width)?;
    let missing = match (tag, first) {
        (b'8', code) => RawMissing::Code(code),
        (b'9', RawCode::Number(Some(to))) => RawMissing::Range(f64::NEG_INFINITY, to),
        (b'A', RawCode::Number(Some(from))) => RawMissing::Range(from, f64::INFINITY),
        (b'B', RawCode::Number(Some(from))) => {
            RawMissing::Range(from, characters.number()?.ok_or(RecordsFault::Damaged)?)
        }
        _ => return Err(RecordsFault::Damaged),
    };
    characters.room.take(size_of::<RawMissing>())?;
    variable.missing.push(missing);
    Ok(())
}

fn read_labels<R: Read + Seek>(characters: &mut Characters<R>, raw: &RawDictionary) -> Result<RawLabels, RecordsFault> {
    let mut names = Vec::new();
    for _ in 0..characters.count(VARIABLES as f64)? {
        names.push(characters.text()?);
    }
    // A set is for numbers or for texts; the first variable tells.
    let first = names.first().and_then(|name| raw.places.get(name));
    let width = first.map_or(0, |place| raw.variables[*place].width);
    let mut labels = Vec::new();
    for _ in 0..characters.count(f64::MAX)? {
        characters.room.take(size_of::<RawCode>())?;
        labels.push((read_code(characters, width)?, characters.text()?));
    }
    characters.room.take(size_of::<RawLabels>())?;
    Ok(RawLabels { names, labels })
}

fn read_code<R: Read + Seek>(characters: &mut Characters<R>, width: usize) -> Result<RawCode, RecordsFault> {
    Ok(if width > 0 { RawCode::Text(characters.text()?) } else { RawCode::Number(characters.number()?) })
}
