//! One object as cells with names: objects inside it are taken apart, numbers keep their digits.

use super::{LONGEST_NAME, MOST_NAMES};
use crate::exact_number::exact_number;
use crate::records::RecordsFault;
use crate::sheet::Cell;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// Stands between the name of an object and that of what is in it, so that `b` of the object `a` is not taken for `a.b`.
pub(super) const INSIDE: char = '\0';

/// Hands over each cell of an object with its name, in the order written.
///
/// A list of plain values becomes one text with a space between them, any other list the text of its JSON.
pub(super) fn flatten_object(
    object: &str,
    take: impl FnMut(&str, Cell) -> Result<(), RecordsFault>,
) -> Result<(), RecordsFault> {
    flatten(object, &mut String::new(), &mut limited(take))
}

/// Hands over each cell of a list of values; the name of each is its place in the list, from 0.
pub(super) fn flatten_list(
    list: &str,
    take: impl FnMut(&str, Cell) -> Result<(), RecordsFault>,
) -> Result<(), RecordsFault> {
    let mut take = limited(take);
    let items: Vec<&RawValue> = parse(list)?;
    for (place, item) in items.iter().enumerate() {
        take_value(item.get(), &mut place.to_string(), &mut take)?;
    }
    Ok(())
}

/// Refuses more cells than there may be columns.
fn limited(
    mut take: impl FnMut(&str, Cell) -> Result<(), RecordsFault>,
) -> impl FnMut(&str, Cell) -> Result<(), RecordsFault> {
    let mut cells = 0;
    move |name, cell| {
        cells += 1;
        if cells > MOST_NAMES { Err(RecordsFault::TooLarge) } else { take(name, cell) }
    }
}

fn take_value(
    value: &str,
    name: &mut String,
    take: &mut dyn FnMut(&str, Cell) -> Result<(), RecordsFault>,
) -> Result<(), RecordsFault> {
    match value.as_bytes().first() {
        Some(b'{') => flatten(value, name, take),
        Some(b'[') => take(name, list_cell(value)?),
        _ => take(name, plain_cell(value)?),
    }
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
            name.push(INSIDE);
        }
        name.push_str(&key);
        if name.len() > LONGEST_NAME {
            return Err(RecordsFault::TooLarge);
        }
        take_value(value.get(), name, take)?;
        name.truncate(outer);
    }
    Ok(())
}

/// Every value keeps its place: nothing stands as it is written, and a list in which blanks would not tell the values
/// apart stays as it is.
fn list_cell(list: &str) -> Result<Cell, RecordsFault> {
    let items: Vec<&RawValue> = parse(list)?;
    let (mut joined, mut any) = (String::new(), false);
    for (place, item) in items.iter().map(|item| item.get()).enumerate() {
        if item.starts_with(['{', '[']) {
            return Ok(Cell::Text(list.to_owned()));
        }
        let text = match plain_cell(item)? {
            Cell::Text(text) if items.len() > 1 && text.contains(char::is_whitespace) => {
                return Ok(Cell::Text(list.to_owned()));
            }
            Cell::Text(text) => text,
            // Numbers, truths and nothing as they are written.
            _ => item.to_owned(),
        };
        any |= !matches!(item, "null" | "\"\"");
        if place > 0 {
            joined.push(' ');
        }
        joined.push_str(&text);
    }
    Ok(if any { Cell::Text(joined) } else { Cell::Empty })
}

pub(super) fn plain_cell(value: &str) -> Result<Cell, RecordsFault> {
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

pub(super) fn parse<'a, T: Deserialize<'a>>(json: &'a str) -> Result<T, RecordsFault> {
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
