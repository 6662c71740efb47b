//! Opens a CSV file with its description as records.

use super::find_descriptor::{Found, find_descriptor, found_in_bytes};
use super::read_schema::{Kind, read_field};
use crate::IngestFault;
use crate::encodings::{TextEncoding, TextReader};
use crate::records::{Dictionary, OpenRecords, Records, RecordsFault, Variable, shape_of};
use crate::sheet::{Cell, FileKind};
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

/// Bytes that are read at once.
const BUFFER_BYTES: usize = 256 * 1024;

/// The rows of a described CSV file.
struct DescribedCsv {
    dictionary: Dictionary,
    kinds: Vec<Kind>,
    reader: csv::Reader<Box<dyn Read + Send>>,
    record: csv::ByteRecord,
}

/// Opens the table of that number, from 0, of a CSV file with a description beside it or of a description itself;
/// `None` for all other files.
pub(crate) fn open_described(path: &Path, table: usize) -> Result<Option<OpenRecords>, IngestFault> {
    match find_descriptor(path, table)? {
        Some(found) => open_file(&found).map(Some),
        None => Ok(None),
    }
}

/// The same of a description and its data that are in memory already; its first resource is the one.
pub(crate) fn open_described_bytes(
    descriptor: &[u8],
    data: &[u8],
    file_name: &str,
) -> Result<OpenRecords, IngestFault> {
    open_found(&found_in_bytes(descriptor, file_name)?, Cursor::new(data.to_vec()))
}

/// The same with the path of the CSV file, where the description can be used; a file whose description cannot is read
/// as the plain text that it is.
pub(crate) fn open_if_described(path: &Path) -> Option<(PathBuf, OpenRecords)> {
    let found = find_descriptor(path, 0).ok()??;
    let open = open_file(&found).ok()?;
    Some((found.data, open))
}

fn open_file(found: &Found) -> Result<OpenRecords, IngestFault> {
    let input = File::open(&found.data).map_err(|error| RecordsFault::Disk(error).of(&name_of(&found.data)))?;
    open_found(found, input)
}

fn open_found(found: &Found, input: impl Read + Send + 'static) -> Result<OpenRecords, IngestFault> {
    let about = name_of(&found.descriptor);
    let fields = found.resource.get("schema").and_then(|schema| schema.get("fields")).and_then(Value::as_array);
    let fields: Vec<&Map<String, Value>> = fields.into_iter().flatten().filter_map(Value::as_object).collect();
    if fields.is_empty() {
        return Err(IngestFault::DescriptorWrong { file: about, problem: "schema.fields".to_owned() });
    }
    let (variables, kinds): (Vec<Variable>, Vec<Kind>) = fields.into_iter().map(read_field).unzip();
    let mut reader = open_text(found, input)?;
    let mut record = csv::ByteRecord::new();
    let data = name_of(&found.data);
    reader.read_byte_record(&mut record).map_err(|error| fault_of(error).of(&data))?;
    let differs = |column: &str| IngestFault::DescriptorDiffers { file: about.clone(), column: column.to_owned() };
    for (place, variable) in variables.iter().enumerate() {
        if record.get(place) != Some(variable.name.as_bytes()) {
            return Err(differs(&variable.name));
        }
    }
    if let Some(further) = record.get(variables.len()) {
        return Err(differs(&String::from_utf8_lossy(further)));
    }
    let dictionary = dictionary(found, variables);
    Ok(OpenRecords { kind: FileKind::Csv, records: Box::new(DescribedCsv { dictionary, kinds, reader, record }) })
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The file as CSV, decoded and without a mark, by what the description says of its signs.
fn open_text(
    found: &Found,
    input: impl Read + Send + 'static,
) -> Result<csv::Reader<Box<dyn Read + Send>>, IngestFault> {
    let file = name_of(&found.descriptor);
    let wrong = |problem: &str| IngestFault::DescriptorWrong { file: file.clone(), problem: problem.to_owned() };
    let said = found.resource.get("encoding").and_then(Value::as_str).unwrap_or("utf-8");
    let encoding = TextEncoding::named(said).ok_or_else(|| wrong(said))?;
    let dialect = found.resource.get("dialect").and_then(Value::as_object);
    let sign = |name: &str, usual: u8| match dialect.and_then(|dialect| dialect.get(name)).and_then(Value::as_str) {
        None => Ok(usual),
        Some(sign) if sign.len() == 1 => Ok(sign.as_bytes()[0]),
        Some(sign) => Err(wrong(sign)),
    };
    let unreadable = |error: std::io::Error| RecordsFault::Disk(error).of(&name_of(&found.data));
    let mut input = BufReader::with_capacity(BUFFER_BYTES, input);
    let mut mark = Vec::new();
    input.by_ref().take(3).read_to_end(&mut mark).map_err(unreadable)?;
    let rest = if mark == b"\xef\xbb\xbf" { Vec::new() } else { mark };
    let input = Cursor::new(rest).chain(input);
    let text: Box<dyn Read + Send> = match encoding == TextEncoding::UTF_8 {
        true => Box::new(input),
        false => Box::new(TextReader::new(input, encoding)),
    };
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).buffer_capacity(BUFFER_BYTES);
    Ok(builder.delimiter(sign("delimiter", b',')?).quote(sign("quoteChar", b'"')?).from_reader(text))
}

fn dictionary(found: &Found, variables: Vec<Variable>) -> Dictionary {
    let text = |name: &str| found.package.get(name).and_then(Value::as_str);
    let notes = match found.package.get("bearings:notes").and_then(Value::as_array) {
        Some(notes) => notes.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        None => text("description").into_iter().flat_map(str::lines).map(str::to_owned).collect(),
    };
    let weight = text("bearings:weight");
    Dictionary {
        label: text("title").unwrap_or_default().to_owned(),
        notes,
        weight: weight.and_then(|name| variables.iter().position(|variable| variable.name == name)),
        encoding: "UTF-8".to_owned(),
        rows: found.resource.get("bearings:rows").and_then(Value::as_u64),
        variables,
        ..Dictionary::default()
    }
}

fn fault_of(error: csv::Error) -> RecordsFault {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => RecordsFault::Disk(error),
        _ => RecordsFault::Damaged,
    }
}

impl Records for DescribedCsv {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        if !self.reader.read_byte_record(&mut self.record).map_err(fault_of)? {
            return Ok(false);
        }
        if self.record.len() > self.kinds.len() {
            return Err(RecordsFault::Damaged);
        }
        row.resize(self.kinds.len(), Cell::Empty);
        for (place, (kind, cell)) in self.kinds.iter().zip(row).enumerate() {
            let text = String::from_utf8_lossy(self.record.get(place).unwrap_or_default());
            put(cell, kind, &text);
        }
        Ok(true)
    }
}

/// Puts a text into a cell as what its column holds; what it cannot be stays the text that it is.
fn put(cell: &mut Cell, kind: &Kind, text: &str) {
    *cell = match (kind, text) {
        (_, "") => Cell::Empty,
        (Kind::Number { decimal, group }, text) => read_number(text, *decimal, *group),
        (Kind::Date, text) if shape_of(text).is_some() => Cell::Date(text.to_owned()),
        (Kind::Truth | Kind::Any, "TRUE" | "true") => Cell::Bool(true),
        (Kind::Truth | Kind::Any, "FALSE" | "false") => Cell::Bool(false),
        (Kind::Date | Kind::Any, text) => read_number(text, '.', None),
        (Kind::Text | Kind::Truth, text) => Cell::Text(text.to_owned()),
    };
}

fn read_number(text: &str, decimal: char, group: Option<char>) -> Cell {
    let number = if decimal == '.' && group.is_none() {
        text.parse().ok()
    } else {
        let plain = text.chars().filter(|sign| Some(*sign) != group);
        plain.map(|sign| if sign == decimal { '.' } else { sign }).collect::<String>().parse().ok()
    };
    let is_written_out = text.ends_with(|sign: char| sign.is_ascii_digit());
    match number.filter(|number: &f64| number.is_finite() && is_written_out) {
        Some(number) => Cell::Number(number),
        None => Cell::Text(text.to_owned()),
    }
}
