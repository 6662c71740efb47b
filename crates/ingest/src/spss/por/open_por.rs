//! Opens a portable file and gives its cases as rows.

use super::characters::Characters;
use super::describe::describe;
use super::read_dictionary::{RawDictionary, RawVariable, read_dictionary};
use crate::encodings::TextEncoding;
use crate::records::Shown;
use crate::records::{Dictionary, Records, RecordsFault};
use crate::sheet::Cell;
use crate::spss::choose_encoding::Sample;
use crate::spss::column::fill_number;
use crate::spss::decode_text::fill_text;
use std::io::{Read, Seek};

/// Cases that are looked at to find the encoding.
const SAMPLE_CASES: usize = 2_000;
/// Stands in place of a case behind the last.
const END: u8 = b'Z';

/// What comes next in a case.
#[derive(Clone, Copy)]
enum Field {
    Number(Shown),
    Text,
}

/// The cases of a portable file.
pub struct PorRecords<R> {
    dictionary: Dictionary,
    fields: Vec<Field>,
    encoding: TextEncoding,
    characters: Characters<R>,
    text: Vec<u8>,
    has_ended: bool,
}

/// Opens a portable file (`.por`) from its first byte.
pub fn open_por<R: Read + Seek + Send>(input: R) -> Result<PorRecords<R>, RecordsFault> {
    let (mut characters, label) = Characters::start(input)?;
    let raw = read_dictionary(&mut characters)?;
    let field = |variable: &RawVariable| match variable.width {
        0 => Field::Number(variable.print.shown()),
        _ => Field::Text,
    };
    let fields: Vec<Field> = raw.variables.iter().map(field).collect();
    let place = characters.place()?;
    let encoding = sample(&raw, &fields, &mut characters).likeliest();
    characters.return_to(place)?;
    let dictionary = describe(&label, &raw, encoding, &mut characters.room)?;
    Ok(PorRecords { dictionary, fields, encoding, characters, text: Vec::new(), has_ended: false })
}

/// Texts of the dictionary and of the first cases. Cases that cannot be read are met again by whoever wants the rows.
fn sample<R: Read + Seek>(raw: &RawDictionary, fields: &[Field], characters: &mut Characters<R>) -> Sample {
    let mut sample = Sample::new();
    let labels = raw.labels.iter().flat_map(|set| set.labels.iter().map(|(_, label)| label));
    let variables = raw.variables.iter().flat_map(|variable| [&variable.name, &variable.label]);
    variables.chain(labels).chain(&raw.documents).for_each(|text| sample.add(text));
    let mut text = Vec::new();
    for _ in 0..SAMPLE_CASES {
        let case = each_field(fields, characters, &mut text, |_, value| {
            if let Value::Text(text) = value {
                sample.add(text);
            }
        });
        if sample.is_full() || !matches!(case, Ok(true)) {
            break;
        }
    }
    sample
}

/// A value of a case.
enum Value<'a> {
    Number(Option<f64>, Shown),
    Text(&'a [u8]),
}

/// Hands on the values of the next case with their places; `false` where the end stands instead.
fn each_field<R: Read + Seek>(
    fields: &[Field],
    characters: &mut Characters<R>,
    text: &mut Vec<u8>,
    mut take: impl FnMut(usize, Value),
) -> Result<bool, RecordsFault> {
    for (place, field) in fields.iter().enumerate() {
        let first = characters.one()?;
        if first == END && place == 0 {
            return Ok(false);
        }
        match field {
            Field::Number(shown) => take(place, Value::Number(characters.number_from(first)?, *shown)),
            Field::Text => {
                characters.text_from(first, text)?;
                take(place, Value::Text(text));
            }
        }
    }
    Ok(true)
}

impl<R: Read + Seek + Send> Records for PorRecords<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        if self.has_ended {
            return Ok(false);
        }
        row.resize_with(self.fields.len(), Cell::default);
        let encoding = self.encoding;
        let case = each_field(&self.fields, &mut self.characters, &mut self.text, |place, value| match value {
            Value::Number(Some(number), shown) => fill_number(&mut row[place], number, shown),
            Value::Number(None, _) => row[place] = Cell::Empty,
            Value::Text(text) => fill_text(&mut row[place], text, encoding),
        })?;
        self.has_ended = !case;
        Ok(case)
    }
}
