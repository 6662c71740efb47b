//! Makes the dictionary of what the head says.

use super::column::{Column, Kind, missing_code};
use super::head::{Characteristic, Head};
use super::labels::LabelSets;
use super::long_texts::LongTexts;
use super::{REMARK, WEIGHT};
use crate::encodings::TextEncoding;
use crate::records::{Dictionary, Kept, MissingRule, RecordsFault, Variable};
use crate::sheet::Cell;
use std::collections::{HashMap, HashSet};

/// Bytes of all labels of values together; several columns may share a set, and each gets its own.
const MOST_LABEL_BYTES: usize = 256 << 20;
/// Names of characteristics that are told.
const MOST_TOLD: usize = 100;

/// Codes of a column that our own remark gives back: what they were, and the letters that stand for them.
pub(super) type Restored = Vec<(Cell, Cell)>;

/// The dictionary, and for each column the codes that are given back; what the labels of `.a` to `.z` mean stands among
/// the values.
pub(super) fn describe(
    release: u8,
    head: &Head,
    labels: &LabelSets,
    columns: &[Column],
    encoding: TextEncoding,
) -> Result<(Dictionary, Vec<Restored>), RecordsFault> {
    let decode = |bytes: &[u8]| encoding.decode(bytes).trim_end().to_owned();
    let mut places = HashMap::new();
    let mut label_bytes = 0;
    let mut variables = Vec::new();
    for (place, (raw, column)) in head.columns.iter().zip(columns).enumerate() {
        label_bytes += labels.size(&raw.label_set);
        if label_bytes > MOST_LABEL_BYTES {
            return Err(RecordsFault::TooLarge);
        }
        if places.insert(raw.name.as_slice(), place).is_some() {
            return Err(RecordsFault::Damaged);
        }
        let letters = if column.kind.is_number() && release >= 113 { 26 } else { 0 };
        variables.push(Variable {
            name: decode(&raw.name),
            label: decode(&raw.label),
            format: decode(&raw.format),
            values: labels.decode(&raw.label_set, encoding),
            missing: (1..=letters)
                .map(|letter| MissingRule::Code(Cell::Text(missing_code(letter).to_owned())))
                .collect(),
            is_single: column.kind == Kind::Float,
            ..Variable::default()
        });
    }
    let mut dictionary = Dictionary {
        label: decode(&head.label),
        variables,
        encoding: encoding.name().to_owned(),
        rows: Some(head.rows),
        ..Dictionary::default()
    };
    add_characteristics(&mut dictionary, &head.characteristics, &places, encoding);
    let restored = restore(&mut dictionary.variables, &head.characteristics, &places, encoding);
    Ok((dictionary, restored))
}

/// Gives the columns back what our own remarks know of them. A name that another column has by now is not given back.
fn restore(
    variables: &mut [Variable],
    characteristics: &[Characteristic],
    places: &HashMap<&[u8], usize>,
    encoding: TextEncoding,
) -> Vec<Restored> {
    let mut restored = vec![Restored::new(); variables.len()];
    let mut names: HashSet<String> = variables.iter().map(|variable| variable.name.clone()).collect();
    for remark in characteristics.iter().filter(|one| one.name == REMARK.as_bytes()) {
        let Some(place) = places.get(remark.of.as_slice()).copied() else { continue };
        let before = variables[place].name.clone();
        if let Some(codes) = Kept::restore(&encoding.decode(&remark.content), &mut variables[place]) {
            restored[place] = codes;
        }
        if variables[place].name != before && !names.insert(variables[place].name.clone()) {
            variables[place].name = before;
        }
    }
    restored
}

/// Notes become notes, those on a column with its name before them; the weight of `svyset` is the weight; other
/// characteristics are told by name.
fn add_characteristics(
    dictionary: &mut Dictionary,
    characteristics: &[Characteristic],
    places: &HashMap<&[u8], usize>,
    encoding: TextEncoding,
) {
    let place_of = |name: &[u8]| places.get(name).copied();
    let mut told = HashSet::new();
    // Number and text of each note, by the place of its column; those on the file come first.
    let mut notes = Vec::new();
    for Characteristic { of, name, content } in characteristics {
        let text = encoding.decode(content).trim_end().to_owned();
        let number = std::str::from_utf8(name).ok().and_then(|name| name.strip_prefix("note"));
        match (of.as_slice(), name.as_slice(), number.and_then(|number| number.parse::<u32>().ok())) {
            // How many notes there are.
            (_, _, Some(0)) => {}
            (b"_dta", _, Some(number)) => notes.push((None, number, text)),
            (_, _, Some(number)) => {
                notes.push((place_of(of), number, format!("{}: {text}", encoding.decode(of))));
            }
            (_, name, _) if name == REMARK.as_bytes() => {}
            (b"_dta", name, _) if name == b"_svy_wvar" || name == WEIGHT.as_bytes() => {
                dictionary.weight = place_of(content);
            }
            _ if told.len() < MOST_TOLD && told.insert(name.as_slice()) => {
                dictionary.not_kept.push(format!("char {}", encoding.decode(name)));
            }
            _ => {}
        }
    }
    notes.sort_by_key(|(place, number, _)| (*place, *number));
    dictionary.notes = notes.into_iter().map(|(_, _, text)| text).collect();
}

/// Tells what of rows and long texts is not given as it is.
pub(super) fn tell_losses(dictionary: &mut Dictionary, long_texts: &LongTexts) {
    if long_texts.has_bytes {
        dictionary.not_kept.push("strL (binary)".to_owned());
    }
    if long_texts.has_cut {
        dictionary.not_kept.push("strL > 1 MiB".to_owned());
    }
    let calendars: HashSet<&str> = dictionary
        .variables
        .iter()
        .map(|variable| variable.format.as_str())
        .filter(|format| format.trim_start_matches(['%', '-']).starts_with("tb"))
        .collect();
    let mut calendars: Vec<String> = calendars.into_iter().map(str::to_owned).collect();
    calendars.sort();
    dictionary.not_kept.append(&mut calendars);
}
