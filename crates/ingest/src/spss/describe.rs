//! Makes the dictionary that the rest of the program sees from the records of a system file.

use super::attach_labels::attach_labels;
use super::column::Reading;
use super::decode_text::{decode_text, without_filling};
use super::format::Format;
use super::lay_out::{Placed, pairs, short_name};
use super::limits::Room;
use super::name_variables::make_unique;
use super::read_dictionary::RawDictionary;
use super::read_header::Header;
use crate::records::{Dictionary, RecordsFault, Variable};
use std::collections::HashMap;

/// The dictionary, its texts decoded; whether the encoding was guessed is for the caller to say.
pub(super) fn describe(
    header: &Header,
    raw: &RawDictionary,
    placed: &[Placed],
    reading: Reading,
    room: &mut Room,
) -> Result<Dictionary, RecordsFault> {
    let names = make_unique(names(raw, placed, reading));
    let measures = measures(raw, placed);
    let describe_one = |((name, measure), one): ((String, &str), &Placed)| Variable {
        name,
        label: decode_text(&raw.variables[one.first].label, reading.encoding),
        format: Format::unpack(raw.variables[one.first].print).name(one.width),
        measure: measure.to_owned(),
        ..Variable::default()
    };
    let mut variables: Vec<Variable> = names.into_iter().zip(measures).zip(placed).map(describe_one).collect();
    let broken = attach_labels(raw, placed, reading, room, &mut variables)?;
    Ok(Dictionary {
        label: decode_text(&header.label, reading.encoding),
        notes: notes(&raw.documents, reading),
        variables,
        weight: placed.iter().position(|one| raw.variables[one.first].slot + 1 == header.weight),
        encoding: reading.encoding.name().to_owned(),
        encoding_guessed: false,
        rows: raw.extension.cases.or(header.cases),
        not_kept: raw.extension.not_kept.iter().chain(&broken).map(|name| (*name).to_owned()).collect(),
    })
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

/// How each variable is measured. Three numbers a variable, or two in older files, measure first; most programs count
/// each piece of a long text as a variable here, some do not. Where the numbers fit neither way nothing is said.
fn measures(raw: &RawDictionary, placed: &[Placed]) -> Vec<&'static str> {
    let display = &raw.extension.display;
    let counts = [(raw.variables.len(), true), (placed.len(), false)];
    let fits = |(count, by_piece): (usize, bool)| {
        let each = [3, 2].into_iter().find(|each| count * each == display.len())?;
        Some((each, by_piece))
    };
    let Some((each, by_piece)) = counts.into_iter().find_map(fits) else { return vec![""; placed.len()] };
    let measure = |(place, one): (usize, &Placed)| match display.get(each * if by_piece { one.first } else { place }) {
        Some(1) => "nominal",
        Some(2) => "ordinal",
        Some(3) => "scale",
        _ => "",
    };
    placed.iter().enumerate().map(measure).collect()
}

/// Lines of 80 bytes, without the blank ones at the end.
fn notes(documents: &[u8], reading: Reading) -> Vec<String> {
    let mut lines: Vec<String> = documents.chunks(80).map(|line| decode_text(line, reading.encoding)).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}
