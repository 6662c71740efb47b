//! JSON lines: one object a line, or one list of objects. Nested objects become columns with a point in their name.

use super::top_level::TopLevel;
use super::{Dictionary, Records, RecordsFault, Variable};
use crate::sheet::Cell;
use serde_json::de::IoRead;
use serde_json::{Deserializer, StreamDeserializer, Value};
use std::collections::{HashMap, VecDeque};
use std::io::{BufReader, Read};

/// Rows looked at for the names of columns before the first is given.
const SCANNED_ROWS: usize = 1000;
/// Columns.
const MOST_COLUMNS: usize = 10_000;
/// Objects in objects.
const DEEPEST: usize = 32;

/// Rows of a JSON lines file.
pub(crate) struct JsonLines<R: Read> {
    objects: Objects<R>,
    dictionary: Dictionary,
    columns: HashMap<String, usize>,
    waiting: VecDeque<Vec<(String, Cell)>>,
}

/// Opens JSON lines or a list of objects. Columns stand in the order in which the first thousand rows name them; a name
/// that comes later has no column, and is told in `not_kept`.
pub(crate) fn open_json_lines<R: Read + Send>(input: R) -> Result<JsonLines<R>, RecordsFault> {
    let mut records = JsonLines {
        objects: Objects::new(input),
        dictionary: Dictionary { encoding: "UTF-8".to_owned(), ..Dictionary::default() },
        columns: HashMap::new(),
        waiting: VecDeque::new(),
    };
    while records.waiting.len() < SCANNED_ROWS {
        let row = match records.objects.next() {
            Ok(Some(row)) => row,
            Ok(None) => break,
            // One large object, such as the outlines of countries, is JSON and no table.
            Err(RecordsFault::TooLarge) if records.waiting.is_empty() => {
                return Err(RecordsFault::Unsupported("JSON".to_owned()));
            }
            Err(fault) => return Err(fault),
        };
        for (name, _) in &row {
            if !records.columns.contains_key(name) {
                records.columns.insert(name.clone(), records.dictionary.variables.len());
                records.dictionary.variables.push(Variable { name: name.clone(), ..Variable::default() });
            }
        }
        if records.columns.len() > MOST_COLUMNS {
            return Err(RecordsFault::TooLarge);
        }
        records.waiting.push_back(row);
    }
    if records.waiting.is_empty() { Err(RecordsFault::Damaged) } else { Ok(records) }
}

impl<R: Read + Send> Records for JsonLines<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        let found = match self.waiting.pop_front() {
            Some(found) => found,
            None => match self.objects.next()? {
                Some(found) => found,
                None => return Ok(false),
            },
        };
        row.clear();
        row.resize(self.dictionary.variables.len(), Cell::Empty);
        for (name, cell) in found {
            match self.columns.get(&name) {
                Some(column) => row[*column] = cell,
                None if self.dictionary.not_kept.contains(&name) => {}
                None => self.dictionary.not_kept.push(name),
            }
        }
        Ok(true)
    }
}

/// Objects one after the other, whatever stands between them.
struct Objects<R: Read>(StreamDeserializer<'static, IoRead<TopLevel<BufReader<R>>>, Value>);

impl<R: Read> Objects<R> {
    fn new(input: R) -> Self {
        let input = TopLevel::new(BufReader::with_capacity(256 * 1024, input));
        Objects(Deserializer::from_reader(input).into_iter())
    }

    /// The cells of the next object, by name.
    fn next(&mut self) -> Result<Option<Vec<(String, Cell)>>, RecordsFault> {
        let value = match self.0.next() {
            None => return Ok(None),
            Some(Ok(value)) => value,
            Some(Err(error)) if error.io_error_kind() == Some(std::io::ErrorKind::InvalidData) => {
                return Err(RecordsFault::TooLarge);
            }
            Some(Err(error)) if error.is_io() => return Err(RecordsFault::Disk(error.into())),
            Some(Err(_)) => return Err(RecordsFault::Damaged),
        };
        let Value::Object(object) = value else { return Err(RecordsFault::Damaged) };
        let mut cells = Vec::with_capacity(object.len());
        for (name, value) in object {
            flatten(name, value, 0, &mut cells)?;
        }
        Ok(Some(cells))
    }
}

/// Takes objects apart; lists of plain values are joined with a space, others stay JSON.
fn flatten(name: String, value: Value, depth: usize, cells: &mut Vec<(String, Cell)>) -> Result<(), RecordsFault> {
    if depth > DEEPEST {
        return Err(RecordsFault::TooLarge);
    }
    let cell = match value {
        Value::Null => Cell::Empty,
        Value::Bool(truth) => Cell::Bool(truth),
        Value::Number(number) => number_cell(&number),
        Value::String(text) if text.is_empty() => Cell::Empty,
        Value::String(text) => Cell::Text(text),
        Value::Object(inner) => {
            for (key, value) in inner {
                flatten(format!("{name}.{key}"), value, depth + 1, cells)?;
            }
            return Ok(());
        }
        Value::Array(items) if items.iter().all(|item| !item.is_array() && !item.is_object()) => {
            let plain = |item: &Value| item.as_str().map_or_else(|| item.to_string(), str::to_owned);
            Cell::Text(items.iter().map(plain).collect::<Vec<_>>().join(" "))
        }
        list => Cell::Text(list.to_string()),
    };
    cells.push((name, cell));
    Ok(())
}

/// A number that a fraction of 64 bits holds exactly; a longer one stays the text it was.
fn number_cell(number: &serde_json::Number) -> Cell {
    match number.as_f64() {
        Some(value) if value.to_string() == number.to_string() => Cell::Number(value),
        _ => Cell::Text(number.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> (Vec<String>, Vec<Vec<Cell>>) {
        let mut records = open_json_lines(text.as_bytes()).expect("readable");
        let names = records.dictionary().variables.iter().map(|variable| variable.name.clone()).collect();
        let (mut all, mut row) = (Vec::new(), Vec::new());
        while records.next(&mut row).expect("readable") {
            all.push(row.clone());
        }
        (names, all)
    }

    #[test]
    fn objects_become_rows() {
        let text = "{\"a\": 1, \"b\": {\"c\": \"x\"}}\n\n{\"a\": 12345678901234567890, \"d\": [1, \"y\"]}\n";
        let (names, all) = rows(text);
        assert_eq!(names, ["a", "b.c", "d"]);
        assert_eq!(all[0], [Cell::Number(1.0), Cell::Text("x".into()), Cell::Empty]);
        assert_eq!(all[1], [Cell::Text("12345678901234567890".into()), Cell::Empty, Cell::Text("1 y".into())]);
        assert_eq!(rows("[{\"a\": \"x, [y]\"},{\"a\": {\"b\": [1, 2]}}]").0, ["a", "a.b"]);
        assert_eq!(rows("[\n {\"a\": 1},\n {\"a\": 2}\n]\n").1.len(), 2);
    }

    #[test]
    fn what_is_no_object_is_damaged() {
        for text in ["", "1\n2\n", "{\"a\": 1}\n{\"a\": \n", "{\"a\": 1} x\n"] {
            let opened = open_json_lines(text.as_bytes());
            assert!(matches!(opened.err(), Some(RecordsFault::Damaged)), "{text:?}");
        }
    }
}
