//! The rows of a large text below its header, one by one.

use super::one_record::{OneRecord, fault_of};
use super::{Beginning, TidyStream, beginning_of, look_at_beginning};
use crate::encodings::TextReader;
use crate::fault::Findings;
use crate::open::{Layout, tell_mended};
use crate::records::{Dictionary, Records, RecordsFault};
use crate::{Cell, IngestFault, Limits, Passing};
use bearings_fault::Finding;
use std::fs::File;
use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::Path;

/// The rows of a text of 48 megabytes and more, behind the first `header_rows`; `None` when it is smaller or no text.
///
/// # Errors
/// The disk fails.
pub fn open_text_records(path: &Path, header_rows: usize) -> Result<Option<Passing>, IngestFault> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let Some(beginning) = look_at_beginning(path) else { return Ok(None) };
    let disk = |error: std::io::Error| RecordsFault::Disk(error).of(&file);
    let mut input = File::open(path).map_err(disk)?;
    let all = input.metadata().map_err(disk)?.len();
    input.seek(SeekFrom::Start(beginning.skip_bytes)).map_err(disk)?;
    let mut records = records_behind(&beginning, input);
    // The line that tells the delimiter is a row of the file that is skipped already.
    for _ in usize::from(beginning.told > 0)..header_rows {
        records.next(&mut Vec::new()).map_err(|fault| fault.of(&file))?;
    }
    let rows = beginning.book.sheets.first().map_or(0, |sheet| sheet.rows.len()) as u64;
    let expected = (rows as f64 * (all as f64 / beginning.bytes.max(1) as f64)) as u64;
    Ok(Some(Passing { records: Box::new(records), expected }))
}

/// The rows of a text of any size that is in memory already, read as those of a large file are; `None` when it is no
/// text. Any bytes are answered with rows or a fault, never with a panic.
pub fn text_records_of(bytes: &[u8], file_name: &str, limits: &Limits) -> Option<Box<dyn Records>> {
    let beginning = beginning_of(bytes.to_vec(), &[], file_name, limits)?;
    let behind = bytes.get(beginning.skip_bytes as usize..).unwrap_or_default();
    Some(Box::new(records_behind(&beginning, Cursor::new(behind.to_vec()))))
}

/// The rows of a text behind its mark and the line that tells its delimiter.
fn records_behind<R: Read + Send + 'static>(beginning: &Beginning, input: R) -> TextRecords<BufReader<R>> {
    let layout = beginning.layout.clone();
    let decoded = TextReader::new(BufReader::with_capacity(1 << 20, input), beginning.encoding);
    let tidy = TidyStream::new(layout.laid_out(decoded), layout.dialect);
    TextRecords {
        reader: layout.dialect.builder().buffer_capacity(1 << 20).from_reader(OneRecord::over(tidy)),
        layout,
        record: csv::ByteRecord::new(),
        held: false,
        blanks: 0,
        line: 1,
        dictionary: Dictionary { encoding: beginning.encoding.name().to_owned(), ..Dictionary::default() },
    }
}

struct TextRecords<R> {
    reader: csv::Reader<OneRecord<TidyStream<R>>>,
    layout: Layout,
    record: csv::ByteRecord,
    /// Whether `record` waits until the blank rows before it were given.
    held: bool,
    blanks: u64,
    /// The line behind the last record, from 1.
    line: u64,
    dictionary: Dictionary,
}

impl<R: Read + Send> Records for TextRecords<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn doubts(&self) -> Vec<Finding> {
        let mut findings = Findings::default();
        tell_mended(self.reader.get_ref().inner().mended(), &mut findings);
        findings.into_vec()
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        if !self.held {
            self.reader.get_mut().begin();
            if !self.reader.read_byte_record(&mut self.record).map_err(fault_of)? {
                return Ok(false);
            }
            let line = self.reader.position().line();
            let inside: usize = self.record.as_slice().iter().filter(|byte| **byte == b'\n').count();
            let lines = (line - self.line).saturating_sub(inside as u64);
            (self.line, self.held, self.blanks) = (line, true, lines.saturating_sub(1));
        }
        if self.blanks > 0 {
            self.blanks -= 1;
            row.clear();
            return Ok(true);
        }
        self.held = false;
        if self.layout.is_rule(self.record.iter()) {
            row.clear();
            return Ok(true);
        }
        row.resize(self.record.len(), Cell::Empty);
        for (cell, field) in row.iter_mut().zip(&self.record) {
            cell.set_text(&String::from_utf8_lossy(field));
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::super::one_record::RECORD_BYTES;
    use super::*;
    use crate::encodings::TextEncoding;
    use crate::open::choose_layout;

    fn records(text: &'static str) -> TextRecords<&'static [u8]> {
        let layout = choose_layout(text);
        let decoded = TextReader::new(text.as_bytes(), TextEncoding::UTF_8);
        let tidy = TidyStream::new(layout.laid_out(decoded), layout.dialect);
        let input = OneRecord::over(tidy);
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(input);
        let record = csv::ByteRecord::new();
        TextRecords { reader, layout, record, held: false, blanks: 0, line: 1, dictionary: Dictionary::default() }
    }

    #[test]
    fn blank_lines_are_rows_and_lines_inside_quotes_are_none() {
        for end in ["\n", "\r\n"] {
            let text = "a,b|\"1\n2\",x|||3,|4".replace('|', end);
            let mut records = records(text.leak());
            let (mut rows, mut row) = (Vec::new(), Vec::new());
            while records.next(&mut row).unwrap() {
                rows.push(row.iter().map(|cell| cell.text().into_owned()).collect::<Vec<_>>().join("|"));
            }
            assert_eq!(rows, ["a|b", "1\n2|x", "", "", "3|", "4"], "{end:?}");
        }
    }

    #[test]
    fn columns_of_a_large_text_are_those_of_a_small_one() {
        for text in [
            "AREA     MEN  WOMEN\nWest      12  1,300\nEast       1      2\n\nSource: us\n",
            "year rain\n2019 12.5\n2020 0.0\n",
            "| a | b |\n|---|---|\n| 1 | x |\n| 2 | y |\n",
            "rate\n1,5\n2,25\n",
        ] {
            let book = crate::open::open(text.as_bytes(), "a.txt", &Limits::default()).unwrap();
            let mut records = text_records_of(text.as_bytes(), "a.txt", &Limits::default()).unwrap();
            let (mut rows, mut row) = (Vec::new(), Vec::new());
            while records.next(&mut row).unwrap() {
                rows.push(row.clone());
            }
            let filled = |rows: &[Vec<Cell>]| -> Vec<Vec<Cell>> {
                let cells = |row: &Vec<Cell>| row.iter().filter(|cell| !cell.is_blank()).cloned().collect::<Vec<_>>();
                rows.iter().map(cells).filter(|row| !row.is_empty()).collect()
            };
            assert_eq!(filled(&rows), filled(&book.sheets[0].rows), "{text}");
        }
    }

    #[test]
    fn a_record_that_never_ends_is_refused() {
        let text = format!("a,b\n1,\"{}", "x".repeat(2 * RECORD_BYTES));
        let mut records = records(text.leak());
        let mut row = Vec::new();
        assert!(records.next(&mut row).unwrap());
        assert!(matches!(records.next(&mut row), Err(RecordsFault::TooLarge)));
    }
}
