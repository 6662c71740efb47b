//! The lines of a data file that are of one kind, as rows.

use super::dictionary::{CsproDictionary, Item};
use crate::encodings::{TextEncoding, guess_encoding};
use crate::records::{Dictionary, Records, RecordsFault, Variable};
use crate::sheet::Cell;
use std::io::{BufRead, BufReader, Read};

/// Bytes of the longest line.
const LONGEST_LINE: u64 = 1 << 20;
/// Bytes by which the encoding is told.
const HEAD_BYTES: usize = 64 * 1024;

/// Rows of one kind of record: first the items that say which questionnaire, then its own.
pub(crate) struct CsproRecords<R: Read> {
    dictionary: Dictionary,
    lines: BufReader<R>,
    encoding: TextEncoding,
    kind_at: (usize, usize),
    code: String,
    /// Place, length and how a cell is read, one a column.
    columns: Vec<(usize, usize, bool, usize)>,
    line: Vec<u8>,
}

impl<R: Read> CsproRecords<R> {
    /// Opens the data for the record with this number.
    pub(crate) fn open(cspro: &CsproDictionary, record: usize, data: R) -> Result<Self, RecordsFault> {
        let kind = cspro.records.get(record).ok_or(RecordsFault::Damaged)?;
        let mut lines = BufReader::with_capacity(HEAD_BYTES, data);
        let head = lines.fill_buf().map_err(RecordsFault::Disk)?;
        let mark = if head.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let (encoding, encoding_guessed) = match std::str::from_utf8(head) {
            Err(error) if error.error_len().is_some() => (guess_encoding(head).encoding, true),
            _ => (TextEncoding::Standard(encoding_rs::UTF_8), false),
        };
        lines.consume(mark);
        let (mut variables, mut columns) = (Vec::new(), Vec::new());
        for item in cspro.ids.iter().chain(&kind.items) {
            for occurrence in 0..item.occurs {
                variables.push(variable(item, occurrence));
                columns.push((item.start + occurrence * item.step, item.length, item.is_number, item.decimals));
            }
        }
        Ok(CsproRecords {
            dictionary: Dictionary {
                label: if kind.label.is_empty() { cspro.label.clone() } else { kind.label.clone() },
                variables,
                encoding: encoding.name().to_owned(),
                encoding_guessed,
                ..Dictionary::default()
            },
            lines,
            encoding,
            kind_at: cspro.kind_at,
            code: kind.code.clone(),
            columns,
            line: Vec::new(),
        })
    }
}

fn variable(item: &Item, occurrence: usize) -> Variable {
    let name = if item.occurs > 1 { format!("{}({})", item.name, occurrence + 1) } else { item.name.clone() };
    let kind = if item.is_number { "N" } else { "A" };
    let format = match item.decimals {
        0 => format!("{kind}{}", item.length),
        decimals => format!("{kind}{}.{decimals}", item.length),
    };
    let (values, missing) = (item.values.clone(), item.missing.clone());
    Variable { name, label: item.label.clone(), format, values, missing, measure: String::new() }
}

impl<R: Read + Send> Records for CsproRecords<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        loop {
            self.line.clear();
            let read = (&mut self.lines).take(LONGEST_LINE).read_until(b'\n', &mut self.line);
            if read.map_err(RecordsFault::Disk)? == 0 {
                return Ok(false);
            }
            if self.line.len() as u64 == LONGEST_LINE {
                return Err(RecordsFault::TooLarge);
            }
            while matches!(self.line.last(), Some(b'\n' | b'\r' | 0x1a)) {
                self.line.pop();
            }
            let decoded = self.encoding.decode(&self.line);
            let line = Line::new(&decoded);
            // A line that begins with a tilde was erased and not yet taken away.
            let is_own = self.kind_at.1 == 0 || line.part(self.kind_at.0, self.kind_at.1).trim() == self.code.trim();
            if decoded.trim().is_empty() || decoded.starts_with('~') || !is_own {
                continue;
            }
            row.clear();
            row.extend(
                self.columns.iter().map(|(start, length, is_number, decimals)| {
                    cell(line.part(*start, *length), *is_number, *decimals)
                }),
            );
            return Ok(true);
        }
    }
}

/// A line whose places count signs and not bytes.
struct Line<'t> {
    text: &'t str,
    /// Where each sign begins; empty when every sign is one byte.
    places: Vec<usize>,
}

impl<'t> Line<'t> {
    fn new(text: &'t str) -> Self {
        let places = if text.is_ascii() { Vec::new() } else { text.char_indices().map(|(place, _)| place).collect() };
        Line { text, places }
    }

    /// A stretch of the line; shorter where the line ends.
    fn part(&self, start: usize, length: usize) -> &'t str {
        let byte = |place: usize| match self.places.is_empty() {
            true => place.min(self.text.len()),
            false => self.places.get(place).copied().unwrap_or(self.text.len()),
        };
        self.text.get(byte(start)..byte(start.saturating_add(length))).unwrap_or_default()
    }
}

/// Blank is nothing; a number without its decimal mark has it put in; what is no number in a numeric item stays text.
fn cell(text: &str, is_number: bool, decimals: usize) -> Cell {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Cell::Empty;
    }
    if !is_number {
        return Cell::Text(text.trim_end().to_owned());
    }
    let Ok(number) = trimmed.parse::<f64>() else { return Cell::Text(trimmed.to_owned()) };
    if !number.is_finite() || !trimmed.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.')) {
        return Cell::Text(trimmed.to_owned());
    }
    if decimals == 0 || trimmed.contains('.') {
        return Cell::Number(number);
    }
    // Placed as digits, so that 123 with two decimals is exactly 1.23.
    let digits = trimmed.trim_start_matches(['-', '+']);
    let padded = format!("{digits:0>width$}", width = decimals + 1);
    let (whole, fraction) = padded.split_at(padded.len() - decimals);
    let sign = if trimmed.starts_with('-') { "-" } else { "" };
    format!("{sign}{whole}.{fraction}").parse().map_or(Cell::Number(number), Cell::Number)
}

#[cfg(test)]
mod number_tests {
    use super::*;

    #[test]
    fn decimals_are_put_in() {
        assert_eq!(cell("00123", true, 2), Cell::Number(1.23));
        assert_eq!(cell("   -5", true, 1), Cell::Number(-0.5));
        assert_eq!(cell("12.50", true, 2), Cell::Number(12.5));
        assert_eq!(cell("1A", true, 0), Cell::Text("1A".into()));
        assert_eq!(cell("  ", true, 0), Cell::Empty);
    }
}
