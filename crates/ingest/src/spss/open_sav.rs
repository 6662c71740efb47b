//! Opens a system file and gives its cases as rows.

use super::cases::{Cases, Filled};
use super::choose_encoding::{Sample, said_encoding};
use super::column::{Column, Reading};
use super::describe::{Restored, describe};
use super::lay_out::{Placed, lay_out};
use super::read_dictionary::{RawDictionary, read_dictionary};
use super::read_header::{Header, read_header};
use super::source::Source;
use crate::records::{Dictionary, Records, RecordsFault, swap};
use crate::sheet::Cell;
use std::io::{BufReader, Read, Seek};

/// Cases that are looked at when a file does not say its encoding: so many, and no more slots than that.
const SAMPLE_CASES: usize = 2_000;
const SAMPLE_SLOTS: usize = 1_000_000;

/// The cases of a system file.
pub struct SavRecords<R: Read> {
    dictionary: Dictionary,
    columns: Vec<Column>,
    restored: Vec<Restored>,
    reading: Reading,
    cases: Cases<BufReader<R>>,
    case: Vec<[u8; 8]>,
    /// Memory for texts of several pieces.
    joined: Vec<u8>,
    /// Rows given so far.
    rows: u64,
}

/// Opens a system file, packed or not (`.sav`, `.zsav`), from its first byte.
pub fn open_sav<R: Read + Seek + Send>(input: R) -> Result<SavRecords<R>, RecordsFault> {
    let mut source = Source::new(input);
    let header = read_header(&mut source)?;
    let raw = read_dictionary(&mut source)?;
    let unlike_ieee = matches!(raw.extension.number_kind, 2 | 3) && header.bias != 100.0;
    if unlike_ieee {
        return Err(RecordsFault::Unsupported("SPSS (IBM, VAX)".to_owned()));
    }
    if !header.bias.is_finite() {
        return Err(RecordsFault::Damaged);
    }
    let placed = lay_out(&raw)?;
    let said = said_encoding(&raw);
    let position = source.position()?;
    let encoding = match said {
        Some(encoding) => encoding,
        None => {
            let sample = sample(&header, &raw, &placed, &mut source, position);
            source.return_to(position)?;
            sample.likeliest()
        }
    };
    let reading = Reading { order: source.order, encoding };
    let (mut dictionary, restored) = describe(&header, &raw, &placed, reading, &mut source.room)?;
    dictionary.encoding_guessed = said.is_none();
    Ok(SavRecords {
        dictionary,
        columns: placed.into_iter().map(|one| one.column).collect(),
        restored,
        reading,
        cases: Cases::start(source.input, position, &header, reading.order)?,
        case: vec![[0; 8]; raw.slots],
        joined: Vec::new(),
        rows: 0,
    })
}

/// Texts of the dictionary and of the first cases. Cases that cannot be read are met again by whoever wants the rows.
fn sample<R: Read + Seek>(
    header: &Header,
    raw: &RawDictionary,
    placed: &[Placed],
    source: &mut Source<R>,
    position: u64,
) -> Sample {
    let mut sample = Sample::new();
    let labels = raw.labels.iter().flat_map(|set| set.labels.iter().map(|(_, label)| label));
    raw.variables.iter().map(|variable| &variable.label).chain(labels).for_each(|text| sample.add(text));
    sample.add(&raw.extension.long_names);
    raw.documents.chunks(80).for_each(|line| sample.add(line));
    let mut case = vec![[0; 8]; raw.slots];
    if let Ok(mut cases) = Cases::start(&mut source.input, position, header, source.order) {
        for _ in 0..SAMPLE_CASES.min(1 + SAMPLE_SLOTS / raw.slots) {
            if sample.is_full() || !matches!(cases.next(&mut case), Ok(Filled::Whole)) {
                break;
            }
            let bytes = case.as_flattened();
            placed.iter().flat_map(|one| one.column.texts()).for_each(|text| sample.add(&bytes[text.clone()]));
        }
    }
    sample
}

impl<R: Read + Seek + Send> Records for SavRecords<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        let filled = self.cases.next(&mut self.case)?;
        if filled != Filled::Whole {
            return self.end(filled);
        }
        row.resize_with(self.columns.len(), Cell::default);
        for ((column, restored), cell) in self.columns.iter().zip(&self.restored).zip(row) {
            column.fill(&self.case, self.reading, &mut self.joined, cell);
            swap(cell, restored);
        }
        self.rows += 1;
        Ok(true)
    }
}

impl<R: Read> SavRecords<R> {
    /// Whether the data may end here. A program that knows how many cases it wrote says so in the file: with fewer, the
    /// file broke off, also between two cases; with all of them, what is behind them is no part of it.
    fn end(&self, filled: Filled) -> Result<bool, RecordsFault> {
        let is_whole = match self.dictionary.rows {
            Some(rows) => self.rows == rows || (filled == Filled::End && self.rows > rows),
            None => filled == Filled::End,
        };
        if is_whole { Ok(false) } else { Err(RecordsFault::Damaged) }
    }
}
