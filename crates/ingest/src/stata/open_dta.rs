//! Opens a file and gives its rows.

use super::column::{Column, Kind, Writing, put_text};
use super::describe::{Restored, describe, tell_losses};
use super::head::RawColumn;
use super::long_texts::{LongTexts, find_long_texts};
use super::moments::Meaning;
use super::read_head::read_head;
use super::read_labels::read_labels;
use super::sample_texts::{choose_encoding, sample_texts};
use super::sequence::Sequence;
use super::window::{Source, Window};
use crate::records::{Dictionary, Records, RecordsFault, swap};
use crate::sheet::Cell;
use std::io::{Read, Seek};

/// The longest row, in bytes.
const LONGEST_ROW: u64 = 64 << 20;

/// The rows of a Stata file.
pub struct StataRecords {
    dictionary: Dictionary,
    source: Source,
    columns: Vec<Column>,
    restored: Vec<Restored>,
    writing: Writing,
    long_texts: LongTexts,
    window: Window,
    /// Bytes of a row, where the next begins, and how many are left.
    width: usize,
    at: u64,
    left: u64,
}

/// Opens a file at its first row. `.` is an empty cell, `.a` to `.z` are texts that the dictionary counts as missing and
/// labels; dates are ISO 8601, quarters `2019-Q2`, halves of a year `2019-S1`, weeks their first day.
///
/// # Errors
/// The file is damaged, older than format 105, or beyond a limit: 120 000 columns, 64 MiB a row, 8 million long texts.
pub fn open_dta<R: Read + Seek + Send + 'static>(input: R) -> Result<StataRecords, RecordsFault> {
    let mut file = Sequence::new(Source::new(Box::new(input))?);
    let head = read_head(&mut file)?;
    let release = file.release;
    let column = |raw: &RawColumn| {
        let kind = Kind::read(raw.kind, release).ok_or(RecordsFault::Damaged)?;
        let format = String::from_utf8_lossy(&raw.format);
        let meaning = if kind.is_number() { Meaning::of(&format) } else { Meaning::Number };
        Ok(Column { kind, meaning, of_spss: false })
    };
    let mut columns = head.columns.iter().map(column).collect::<Result<Vec<_>, RecordsFault>>()?;
    let width: u64 = columns.iter().map(|column| column.kind.bytes() as u64).sum();
    if width > LONGEST_ROW {
        return Err(RecordsFault::TooLarge);
    }
    file.skip(width.checked_mul(head.rows).ok_or(RecordsFault::Damaged)?)?;
    let long_texts = find_long_texts(&mut file)?;
    let labels = read_labels(&mut file)?;
    let sample = sample_texts(&mut file, &head, &labels, &columns)?;
    let (encoding, encoding_guessed) = choose_encoding(&sample, release);
    let (mut dictionary, restored) = describe(release, &head, &labels, &columns, encoding)?;
    for (column, variable) in columns.iter_mut().zip(&dictionary.variables) {
        column.of_spss = column.meaning != Meaning::Number && !variable.format.starts_with('%');
    }
    dictionary.encoding_guessed = encoding_guessed;
    tell_losses(&mut dictionary, &long_texts);
    Ok(StataRecords {
        dictionary,
        writing: Writing { release, big_endian: file.big_endian, encoding },
        source: file.source,
        columns,
        restored,
        long_texts,
        window: Window::default(),
        width: width as usize,
        at: head.data_at,
        // Without columns there is nothing to give, whatever number of rows is named.
        left: if width == 0 { 0 } else { head.rows },
    })
}

impl Records for StataRecords {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        if self.left == 0 {
            return Ok(false);
        }
        let mut rest = self.window.bytes(&mut self.source, self.at, self.width)?;
        self.left -= 1;
        self.at += self.width as u64;
        // The cells of the row before are written over, so that their texts need no new room.
        row.resize(self.columns.len(), Cell::Empty);
        for ((column, restored), cell) in self.columns.iter().zip(&self.restored).zip(row) {
            let (own, others) = rest.split_at(column.kind.bytes());
            rest = others;
            if column.kind == Kind::LongText {
                let Writing { release, big_endian, encoding } = self.writing;
                let text = self.long_texts.text(&mut self.source, own, release, big_endian)?;
                put_text(cell, text.strip_suffix(b"\0").unwrap_or(text), encoding);
            } else {
                column.read(own, self.writing, cell);
                swap(cell, restored);
            }
        }
        Ok(true)
    }
}
