//! Whole files, read value by value. What stands in the tests was read from the same files by another program
//! (pyreadstat 1.3.7); files of big-endian machines were written byte by byte and read by it as well.

mod broken;
mod dictionaries;
mod encodings;
mod portable;
mod values;

use super::{open_por, open_sav};
use crate::records::{Dictionary, Records, RecordsFault};
use crate::sheet::Cell;
use std::io::Cursor;

/// Every file, those that are portable last.
const FILES: [&str; 17] = [
    "big-endian-coded.sav",
    "big-endian-plain.sav",
    "code-page-850.sav",
    "dates.sav",
    "labels-cyrillic-arabic.sav",
    "numbers-coded.sav",
    "numbers-packed.zsav",
    "numbers-plain.sav",
    "shift-jis-cut-label.sav",
    "unsaid-utf-8-in-cases-only.sav",
    "unsaid-windows-1251.sav",
    "very-long-texts.sav",
    "very-long-texts.zsav",
    "portable.por",
    "portable-by-hand.por",
    "portable-ebcdic-without-lines.por",
    "portable-windows-1251.por",
];

fn bytes(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/fixtures/spss/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What was read of a file: its dictionary, its rows, and how it ended.
struct Whole {
    dictionary: Dictionary,
    rows: Vec<Vec<Cell>>,
    end: Result<(), RecordsFault>,
}

fn read(name: &str) -> Whole {
    let whole = read_bytes(name, bytes(name)).expect(name);
    assert!(whole.end.is_ok(), "{name}: {:?}", whole.end);
    whole
}

fn read_bytes(name: &str, bytes: Vec<u8>) -> Result<Whole, RecordsFault> {
    let input = Cursor::new(bytes);
    if name.ends_with(".por") { open_por(input).map(read_all) } else { open_sav(input).map(read_all) }
}

fn read_all(mut records: impl Records) -> Whole {
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    let end = loop {
        match records.next(&mut row) {
            Ok(true) => rows.push(row.clone()),
            Ok(false) => break Ok(()),
            Err(fault) => break Err(fault),
        }
    };
    Whole { dictionary: records.dictionary().clone(), rows, end }
}

fn number(number: f64) -> Cell {
    Cell::Number(number)
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn date(text: &str) -> Cell {
    Cell::Date(text.to_owned())
}

/// The cells of one column.
fn column(whole: &Whole, place: usize) -> Vec<Cell> {
    whole.rows.iter().map(|row| row[place].clone()).collect()
}
