//! From the records of the file to variables: names, encodings, texts of several slots, labels, missing values.

use super::cases::NO_VALUE;
use super::code_values::{long_labels, long_missing, missing_rules, value_cell};
use super::dictionary::{RawDictionary, RawVariable};
use super::extension::Extension;
use super::format::Format;
use super::header::Header;
use super::input::float;
use crate::encodings::{TextEncoding, guess_encoding};
use crate::records::{Dictionary, RecordsFault, Variable};
use crate::sheet::Cell;
use std::collections::HashMap;

/// Bytes of a long text that one of its segments holds, and the width that counts for their number.
const SEGMENT_BYTES: usize = 255;
const SEGMENT_WIDTH: usize = 252;

/// Where the value of a variable lies in the slots of a case.
pub(super) enum Column {
    Number {
        slot: usize,
        format: Format,
    },
    /// First slot, slots and bytes of each piece.
    Text {
        pieces: Vec<(usize, usize, usize)>,
        encoding: TextEncoding,
    },
}

impl Column {
    /// The value in a case.
    pub(super) fn cell(&self, slots: &[[u8; 8]], big_endian: bool) -> Cell {
        match self {
            Column::Number { slot, format } => match float(slots[*slot], big_endian) {
                none if none == NO_VALUE || none.is_nan() => Cell::Empty,
                value => format.cell(value),
            },
            Column::Text { pieces, encoding } => match pieces.as_slice() {
                [(slot, count, bytes)] => text_cell(&slots[*slot..slot + count].as_flattened()[..*bytes], *encoding),
                several => {
                    let piece = |(slot, count, bytes): &(usize, usize, usize)| {
                        slots[*slot..slot + count].as_flattened()[..*bytes].to_vec()
                    };
                    text_cell(&several.iter().flat_map(piece).collect::<Vec<u8>>(), *encoding)
                }
            },
        }
    }
}

/// A text without the spaces that only fill its width.
pub(super) fn text_cell(bytes: &[u8], encoding: TextEncoding) -> Cell {
    let filled = bytes.iter().rposition(|byte| !matches!(byte, b' ' | 0)).map_or(0, |last| last + 1);
    match &bytes[..filled] {
        [] => Cell::Empty,
        text => Cell::Text(encoding.decode(text).into_owned()),
    }
}

/// The dictionary, and for each of its variables where the values lie.
pub(super) fn resolve(
    header: &Header,
    raw: RawDictionary,
    big_endian: bool,
) -> Result<(Dictionary, Vec<Column>), RecordsFault> {
    let (encoding, encoding_guessed) = encoding_of(&raw);
    let decode = |bytes: &[u8]| encoding.decode(bytes).trim_end_matches([' ', '\0']).to_owned();
    let mut dictionary = Dictionary {
        label: decode(&header.label),
        notes: raw.documents.iter().map(|line| decode(line)).filter(|line| !line.is_empty()).collect(),
        encoding: encoding.name().to_owned(),
        encoding_guessed,
        rows: raw.extension.cases.or(header.cases),
        not_kept: raw.extension.not_kept.iter().map(|what| (*what).to_owned()).collect(),
        ..Dictionary::default()
    };
    let (long_names, very_long) = (names(&decode(&raw.extension.long_names)), widths(&raw.extension, &decode));
    let primaries: Vec<usize> = (0..raw.variables.len()).filter(|slot| raw.variables[*slot].width >= 0).collect();
    let measures = measures(&raw.extension.display, primaries.len());
    let mut columns = Vec::new();
    let mut of_slot: HashMap<usize, usize> = HashMap::new();
    let mut next = 0;
    while let Some(slot) = primaries.get(next).copied() {
        let variable = &raw.variables[slot];
        let short = decode(&variable.name);
        let segments = very_long.get(&short.to_uppercase()).map_or(1, |width| width.div_ceil(SEGMENT_WIDTH).max(1));
        let own = primaries.get(next..next + segments).ok_or(RecordsFault::Damaged)?;
        of_slot.insert(slot, columns.len());
        if header.weight_slot == slot + 1 {
            dictionary.weight = Some(columns.len());
        }
        columns.push(column(&raw.variables, own, very_long.get(&short.to_uppercase()).copied(), encoding)?);
        dictionary.variables.push(Variable {
            name: long_names.get(&short.to_uppercase()).cloned().unwrap_or(short),
            label: decode(&variable.label),
            format: Format::unpack(variable.print).name(),
            values: Vec::new(),
            missing: missing_rules(variable, encoding, big_endian),
            measure: measures.get(next).copied().unwrap_or_default().to_owned(),
        });
        next += segments;
    }
    for set in &raw.labels {
        for place in set.slots.iter().filter_map(|slot| of_slot.get(&slot.checked_sub(1)?)) {
            let is_text = matches!(columns[*place], Column::Text { .. });
            let values =
                set.labels.iter().map(|(code, label)| (value_cell(code, is_text, encoding, big_endian), decode(label)));
            dictionary.variables[*place].values.extend(values);
        }
    }
    long_labels(&raw.extension.long_labels, big_endian, encoding, &mut dictionary.variables);
    long_missing(&raw.extension.long_missing, big_endian, encoding, &mut dictionary.variables);
    Ok((dictionary, columns))
}

fn column(
    variables: &[RawVariable],
    own: &[usize],
    long_width: Option<usize>,
    encoding: TextEncoding,
) -> Result<Column, RecordsFault> {
    let first = &variables[own[0]];
    if first.width == 0 {
        return Ok(Column::Number { slot: own[0], format: Format::unpack(first.print) });
    }
    let mut left = long_width.unwrap_or(first.width as usize);
    let mut pieces = Vec::new();
    for slot in own {
        let width = usize::try_from(variables[*slot].width).map_err(|_| RecordsFault::Damaged)?;
        let count = width.div_ceil(8);
        // Each further slot of a text has a record of its own.
        let whole = variables.get(slot + 1..slot + count).is_some_and(|rest| rest.iter().all(|more| more.width == -1));
        if width == 0 || !whole {
            return Err(RecordsFault::Damaged);
        }
        let bytes = left.min(width.min(SEGMENT_BYTES));
        left -= bytes;
        pieces.push((*slot, count, bytes));
    }
    Ok(Column::Text { pieces, encoding })
}

/// The encoding that the file names, else the likeliest for its texts; and whether it was guessed.
fn encoding_of(raw: &RawDictionary) -> (TextEncoding, bool) {
    let named = TextEncoding::named(&raw.extension.encoding);
    if let Some(encoding) = named.or_else(|| TextEncoding::of_code_page(raw.extension.code_page)) {
        return (encoding, false);
    }
    let labels = raw.labels.iter().flat_map(|set| set.labels.iter().map(|(_, label)| label));
    let texts = raw.variables.iter().map(|variable| &variable.label).chain(labels).chain(&raw.documents);
    let mut sample: Vec<u8> = texts.flat_map(|text| text.iter().copied().chain([b'\n'])).collect();
    sample.extend_from_slice(&raw.extension.long_names);
    match std::str::from_utf8(&sample) {
        Ok(_) => (TextEncoding::Standard(encoding_rs::UTF_8), !sample.is_ascii()),
        Err(_) => (guess_encoding(&sample).encoding, true),
    }
}

/// `SHORT=Long`, apart by tabs; short names in capitals.
fn names(text: &str) -> HashMap<String, String> {
    let pairs = text.split('\t').filter_map(|pair| pair.split_once('='));
    pairs.map(|(short, long)| (short.to_uppercase(), long.to_owned())).collect()
}

fn widths(extension: &Extension, decode: &impl Fn(&[u8]) -> String) -> HashMap<String, usize> {
    let text = decode(&extension.very_long);
    let pairs = text.split('\t').filter_map(|pair| pair.trim_matches('\0').split_once('='));
    let width = |text: &str| text.trim_matches(['\0', ' ']).parse().ok().filter(|width| (256..=32_767).contains(width));
    pairs.filter_map(|(short, text)| Some((short.to_uppercase(), width(text)?))).collect()
}

/// The measure of each variable; some programs write two numbers a variable, some three.
fn measures(display: &[i32], variables: usize) -> Vec<&'static str> {
    let each = display.len().checked_div(variables).unwrap_or(0);
    if each < 2 || each * variables != display.len() {
        return Vec::new();
    }
    let name = |numbers: &[i32]| match numbers[0] {
        1 => "nominal",
        2 => "ordinal",
        3 => "scale",
        _ => "",
    };
    display.chunks_exact(each).map(name).collect()
}
