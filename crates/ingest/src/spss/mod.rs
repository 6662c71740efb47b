//! SPSS system files (`.sav`, `.zsav`): dictionary first, then cases, read one by one.
//!
//! The layout follows the description of system files in the developer's guide of PSPP; files of both byte orders and
//! all three kinds of compression are read. Deliberately not here: portable files.

mod cases;
mod code_values;
mod dictionary;
mod extension;
mod format;
mod header;
mod inflate;
mod input;
mod resolve;
#[cfg(test)]
mod tests;

use crate::records::{Dictionary, Records, RecordsFault};
use crate::sheet::Cell;
use cases::Cases;
use input::Input;
use resolve::{Column, resolve};
use std::io::{BufReader, Read};

/// The cases of a system file.
pub struct SpssRecords<R: Read> {
    dictionary: Dictionary,
    columns: Vec<Column>,
    slots: Vec<[u8; 8]>,
    cases: Cases<R>,
    big_endian: bool,
}

/// Opens a system file at its dictionary.
pub fn open_sav<R: Read + Send>(input: R) -> Result<SpssRecords<R>, RecordsFault> {
    let mut input = Input::new(BufReader::with_capacity(256 * 1024, input));
    let header = header::read_header(&mut input)?;
    let raw = dictionary::read_dictionary(&mut input)?;
    let big_endian = input.big_endian;
    let slots = vec![[0; 8]; raw.variables.len()];
    let (dictionary, columns) = resolve(&header, raw, big_endian)?;
    let cases = Cases::start(input, &header)?;
    Ok(SpssRecords { dictionary, columns, slots, cases, big_endian })
}

impl<R: Read + Send> Records for SpssRecords<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        if !self.cases.next(&mut self.slots)? {
            return Ok(false);
        }
        row.clear();
        let (slots, big_endian) = (&self.slots, self.big_endian);
        row.extend(self.columns.iter().map(|column| column.cell(slots, big_endian)));
        Ok(true)
    }
}
