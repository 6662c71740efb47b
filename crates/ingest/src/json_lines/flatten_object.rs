//! One object as cells with names: objects inside it are taken apart, numbers keep their digits.

use super::{LONGEST_NAME, MOST_NAMES};
use crate::exact_number::exact_number;
use crate::records::RecordsFault;
use crate::sheet::Cell;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// Hands over each cell of an object with its name, in the order written; `a.b` is `b` of the object `a`.
///
/// A list of plain values becomes one text with a space between them, any other list the text of its JSON.
pub(super) fn flatten_object(
    object: &str,
    mut take: impl FnMut(&str, Cell) -> Result<(), RecordsFault>,
) -> Result<(), RecordsFault> {
    let mut cells = 0;
    let mut count = |name: &str, cell: Cell| {
        cells += 1;
        if cells > MOST_NAMES { Err(RecordsFault::TooLarge) } else { take(name, cell) }
    };
    flatten(object, &mut String::new(), &mut count)
}

/// The depth is bounded by who cut the object out.
fn flatten(
    object: &str,
    name: &mut String,
    take: &mut dyn FnMut(&str, Cell) -> Result<(), RecordsFault>,
) -> Result<(), RecordsFault> {
    let Fields(fields) = parse(object)?;
    let outer = name.len();
    if fields.is_empty() && outer > 0 {
        return take(name, Cell::Empty);
    }
    for (key, value) in fields {
        if outer > 0 {
            name.push('.');
        }
        name.push_str(&key);
        if name.len() > LONGEST_NAME {
            return Err(RecordsFault::TooLarge);
        }
        let value = value.get();
        match value.as_bytes().first() {
            Some(b'{') => flatten(value, name, take)?,
            Some(b'[') => take(name, list_cell(value)?)?,
            _ => take(name, plain_cell(value)?)?,
        }
        name.truncate(outer);
    }
    Ok(())
}

fn list_cell(list: &str) -> Result<Cell, RecordsFault> {
    let items: Vec<&RawValue> = parse(list)?;
    let mut joined = String::new();
    for item in items.iter().map(|item| item.get()) {
        if item.starts_with(['{', '[']) {
            return Ok(Cell::Text(list.to_owned()));
        }
        let text = match plain_cell(item)? {
            Cell::Empty => continue,
            Cell::Text(text) => text,
            // Numbers and truths as they are written.
            _ => item.to_owned(),
        };
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(&text);
    }
    Ok(if joined.is_empty() { Cell::Empty } else { Cell::Text(joined) })
}

fn plain_cell(value: &str) -> Result<Cell, RecordsFault> {
    match value {
        "null" => Ok(Cell::Empty),
        "true" => Ok(Cell::Bool(true)),
        "false" => Ok(Cell::Bool(false)),
        text if text.starts_with('"') => {
            let text: String = parse(text)?;
            Ok(if text.is_empty() { Cell::Empty } else { Cell::Text(text) })
        }
        number => exact_number(number).ok_or(RecordsFault::Damaged),
    }
}

fn parse<'a, T: Deserialize<'a>>(json: &'a str) -> Result<T, RecordsFault> {
    serde_json::from_str(json).map_err(|_| RecordsFault::Damaged)
}

/// Names and values of an object, in the order written, values as they are written.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Deserialize<'a> for Fields<'a> {
    fn deserialize<D: Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'a> Visitor<'a> for FieldsVisitor {
    type Value = Fields<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'a>>(self, mut map: M) -> Result<Fields<'a>, M::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}
