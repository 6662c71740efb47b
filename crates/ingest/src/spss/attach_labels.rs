//! Gives the variables of a system file their labels of values and their codes for no answer.

use super::column::{Column, Reading, range};
use super::decode_text::decode_text;
use super::lay_out::Placed;
use super::limits::Room;
use super::long_codes::{each_long_code, each_long_label};
use super::read_dictionary::{RawDictionary, RawVariable};
use crate::records::{MissingRule, RecordsFault, Variable};
use std::collections::HashMap;

/// `variables` and `placed` are the same variables in the same order. What was found broken is handed back by its name.
pub(super) fn attach_labels(
    raw: &RawDictionary,
    placed: &[Placed],
    reading: Reading,
    room: &mut Room,
    variables: &mut [Variable],
) -> Result<Vec<&'static str>, RecordsFault> {
    let at_slot: HashMap<usize, usize> =
        placed.iter().enumerate().map(|(place, one)| (raw.variables[one.first].slot + 1, place)).collect();
    for set in &raw.labels {
        for place in set.slots.iter().filter_map(|slot| at_slot.get(slot).copied()) {
            // SPSS knows one set a variable; of several, the last is meant.
            variables[place].values.clear();
            for (code, label) in &set.labels {
                let code = placed[place].column.code(*code, reading);
                let label = decode_text(label, reading.encoding);
                room.take_label(&code, &label)?;
                variables[place].values.push((code, label));
            }
        }
    }
    for (one, variable) in placed.iter().zip(variables.iter_mut()) {
        variable.missing = missing_rules(&raw.variables[one.first], &one.column, reading);
    }
    attach_long(raw, placed, reading, room, variables)
}

fn missing_rules(raw: &RawVariable, column: &Column, reading: Reading) -> Vec<MissingRule> {
    let code = |slot: &[u8; 8]| MissingRule::Code(column.code(*slot, reading));
    match raw.missing.as_slice() {
        [from, to, further @ ..] if raw.has_range => {
            let range = range(reading.order.float(*from), reading.order.float(*to));
            let range = range.map(|(from, to)| MissingRule::Range(from, to));
            range.into_iter().chain(further.iter().map(code)).collect()
        }
        codes => codes.iter().map(code).collect(),
    }
}

/// Labels and codes of texts longer than a slot stand in records of their own, under the variable's name: its long one
/// in some files, its short one in others.
fn attach_long(
    raw: &RawDictionary,
    placed: &[Placed],
    reading: Reading,
    room: &mut Room,
    variables: &mut [Variable],
) -> Result<Vec<&'static str>, RecordsFault> {
    let mut places: HashMap<String, usize> = HashMap::new();
    for (place, one) in placed.iter().enumerate().filter(|(_, one)| one.width > 0) {
        let short = decode_text(&raw.variables[one.first].name, reading.encoding);
        places.entry(short.to_lowercase()).or_insert(place);
    }
    for (place, variable) in variables.iter().enumerate().filter(|(place, _)| placed[*place].width > 0) {
        places.insert(variable.name.to_lowercase(), place);
    }
    let place_of = |name: &[u8]| places.get(&decode_text(name, reading.encoding).to_lowercase()).copied();
    let labels_whole = each_long_label(&raw.extension.long_labels, reading.order, |name, code, label| {
        let Some(place) = place_of(name) else { return Ok(()) };
        let (code, label) = (reading.text(code), decode_text(label, reading.encoding));
        room.take_label(&code, &label)?;
        variables[place].values.push((code, label));
        Ok(())
    })?;
    let codes_whole = each_long_code(&raw.extension.long_missing, reading.order, |name, code| {
        let Some(place) = place_of(name) else { return Ok(()) };
        let code = reading.text(code);
        room.take_label(&code, "")?;
        variables[place].missing.push(MissingRule::Code(code));
        Ok(())
    })?;
    let broken = [(labels_whole, "long string value labels"), (codes_whole, "long string missing values")];
    Ok(broken.iter().filter(|(whole, _)| !whole).map(|(_, name)| *name).collect())
}
