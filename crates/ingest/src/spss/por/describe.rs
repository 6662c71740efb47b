//! Makes the dictionary that the rest of the program sees from the records of a portable file.

use super::read_dictionary::{RawCode, RawDictionary, RawMissing, RawVariable};
use crate::encodings::TextEncoding;
use crate::records::{Dictionary, MissingRule, RecordsFault, Variable};
use crate::sheet::Cell;
use crate::spss::column::{fill_number, range};
use crate::spss::decode_text::{decode_text, fill_text};
use crate::spss::limits::Room;
use crate::spss::name_variables::make_unique;

/// The dictionary, its texts decoded. A portable file never says its encoding, nor how many rows it has.
pub(super) fn describe(
    label: &[u8],
    raw: &RawDictionary,
    encoding: TextEncoding,
    room: &mut Room,
) -> Result<Dictionary, RecordsFault> {
    let names = make_unique(raw.variables.iter().map(|variable| decode_text(&variable.name, encoding)).collect());
    let mut variables: Vec<Variable> =
        names.into_iter().zip(&raw.variables).map(|(name, variable)| describe_one(name, variable, encoding)).collect();
    for set in &raw.labels {
        for place in set.names.iter().filter_map(|name| raw.places.get(name).copied()) {
            variables[place].values.clear();
            for (code, label) in &set.labels {
                let (code, label) = (cell(code, &raw.variables[place], encoding), decode_text(label, encoding));
                room.take_label(&code, &label)?;
                variables[place].values.push((code, label));
            }
        }
    }
    Ok(Dictionary {
        label: decode_text(label, encoding),
        notes: raw.documents.iter().map(|line| decode_text(line, encoding)).collect(),
        variables,
        weight: raw.places.get(&raw.weight).copied(),
        encoding: encoding.name().to_owned(),
        encoding_guessed: true,
        ..Dictionary::default()
    })
}

fn describe_one(name: String, raw: &RawVariable, encoding: TextEncoding) -> Variable {
    let missing = raw.missing.iter().filter_map(|rule| match rule {
        RawMissing::Code(code) => Some(MissingRule::Code(cell(code, raw, encoding))),
        RawMissing::Range(from, to) => range(*from, *to).map(|(from, to)| MissingRule::Range(from, to)),
    });
    Variable {
        name,
        label: decode_text(&raw.label, encoding),
        format: raw.print.name(raw.width),
        missing: missing.collect(),
        ..Variable::default()
    }
}

/// A code as it would stand in a row.
fn cell(code: &RawCode, variable: &RawVariable, encoding: TextEncoding) -> Cell {
    let mut cell = Cell::Empty;
    match code {
        RawCode::Number(Some(number)) => fill_number(&mut cell, *number, variable.print.shown()),
        RawCode::Number(None) => {}
        RawCode::Text(text) => fill_text(&mut cell, text, encoding),
    }
    cell
}
