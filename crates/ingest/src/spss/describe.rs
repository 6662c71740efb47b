//! Makes the dictionary that the rest of the program sees from the records of a system file.

use super::attach_labels::attach_labels;
use super::attributes::each_attribute;
use super::column::Reading;
use super::decode_text::{decode_text, without_filling};
use super::format::Format;
use super::lay_out::{Placed, pairs, short_name};
use super::limits::Room;
use super::name_variables::make_unique;
use super::read_dictionary::RawDictionary;
use super::read_header::Header;
use crate::records::{Dictionary, Kept, RecordsFault, Variable};
use crate::sheet::Cell;
use crate::spss::REMARK;
use std::collections::HashMap;

/// Codes of a variable that our own remark gives back: what they were, and the numbers that stand for them.
pub(super) type Restored = Vec<(Cell, Cell)>;

/// The dictionary, its texts decoded, and for each variable the codes that are given back; whether the encoding was
/// guessed is for the caller to say.
pub(super) fn describe(
    header: &Header,
    raw: &RawDictionary,
    placed: &[Placed],
    reading: Reading,
    room: &mut Room,
) -> Result<(Dictionary, Vec<Restored>), RecordsFault> {
    let names = make_unique(names(raw, placed, reading));
    let looks = looks(raw, placed);
    let describe_one = |((name, look), one): ((String, Look), &Placed)| Variable {
        name,
        label: decode_text(&raw.variables[one.first].label, reading.encoding),
        format: Format::unpack(raw.variables[one.first].print).name(one.width),
        measure: look.measure.to_owned(),
        width: look.width,
        alignment: look.alignment.to_owned(),
        ..Variable::default()
    };
    let mut variables: Vec<Variable> = names.into_iter().zip(looks).zip(placed).map(describe_one).collect();
    let broken = attach_labels(raw, placed, reading, room, &mut variables)?;
    let restored = restore(&raw.extension.attributes, reading, &mut variables);
    let dictionary = Dictionary {
        label: decode_text(&header.label, reading.encoding),
        notes: notes(&raw.documents, reading),
        variables,
        weight: placed.iter().position(|one| raw.variables[one.first].slot + 1 == header.weight),
        encoding: reading.encoding.name().to_owned(),
        encoding_guessed: false,
        rows: raw.extension.cases.or(header.cases),
        not_kept: raw.extension.not_kept.iter().chain(&broken).map(|name| (*name).to_owned()).collect(),
        ..Dictionary::default()
    };
    Ok((dictionary, restored))
}

/// Gives the variables back what our own remarks know of them. A name that another one has by now is not given back.
fn restore(attributes: &[u8], reading: Reading, variables: &mut [Variable]) -> Vec<Restored> {
    let mut restored = vec![Restored::new(); variables.len()];
    let text = decode_text(attributes, reading.encoding);
    let remarks = each_attribute(&text).unwrap_or_default().into_iter().filter(|one| one.name == REMARK);
    let mut places: HashMap<String, usize> =
        variables.iter().enumerate().map(|(place, variable)| (variable.name.to_lowercase(), place)).collect();
    for remark in remarks {
        let Some(place) = places.get(&remark.of.to_lowercase()).copied() else { continue };
        let before = variables[place].name.clone();
        if let Some(codes) = Kept::restore(remark.value, &mut variables[place]) {
            restored[place] = codes;
        }
        if *places.entry(variables[place].name.to_lowercase()).or_insert(place) != place {
            variables[place].name = before;
        }
    }
    restored
}

/// The long name of each variable, else its short one.
fn names(raw: &RawDictionary, placed: &[Placed], reading: Reading) -> Vec<String> {
    let long: HashMap<Vec<u8>, &[u8]> = pairs(&raw.extension.long_names).collect();
    let name = |one: &Placed| {
        let variable = &raw.variables[one.first];
        let name = long.get(&short_name(variable)).copied().unwrap_or(without_filling(&variable.name));
        decode_text(name, reading.encoding)
    };
    placed.iter().map(name).collect()
}

/// How a variable is measured and shown.
#[derive(Clone, Copy, Default)]
struct Look {
    measure: &'static str,
    width: u32,
    alignment: &'static str,
}

/// How each variable is measured and shown. Three numbers a variable, or two in older files, measure first; most
/// programs count each piece of a long text as a variable here, some do not. Where the numbers fit neither way nothing
/// is said.
fn looks(raw: &RawDictionary, placed: &[Placed]) -> Vec<Look> {
    let display = &raw.extension.display;
    let counts = [(raw.variables.len(), true), (placed.len(), false)];
    let fits = |(count, by_piece): (usize, bool)| {
        let each = [3, 2].into_iter().find(|each| count * each == display.len())?;
        Some((each, by_piece))
    };
    let Some((each, by_piece)) = counts.into_iter().find_map(fits) else { return vec![Look::default(); placed.len()] };
    let look = |(place, one): (usize, &Placed)| {
        let first = each * if by_piece { one.first } else { place };
        let said = display.get(first..first + each).unwrap_or_default();
        Look {
            measure: match said.first() {
                Some(1) => "nominal",
                Some(2) => "ordinal",
                Some(3) => "scale",
                _ => "",
            },
            width: said.get(1).filter(|_| each == 3).and_then(|width| u32::try_from(*width).ok()).unwrap_or(0),
            alignment: match said.last() {
                Some(0) => "left",
                Some(1) => "right",
                Some(2) => "centre",
                _ => "",
            },
        }
    };
    placed.iter().enumerate().map(look).collect()
}

/// Lines of 80 bytes, without the blank ones at the end.
fn notes(documents: &[u8], reading: Reading) -> Vec<String> {
    let mut lines: Vec<String> = documents.chunks(80).map(|line| decode_text(line, reading.encoding)).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}
