//! Parquet, which the engine of the store reads, as a file of records like those that `ingest` reads.

use crate::Refusal;
use bearings_ingest::{Cell, Dictionary, Records, RecordsFault, Variable};
use bearings_store::{ParquetCell, ParquetRows, StoreFault};
use std::io::Read;
use std::path::Path;

/// How Parquet begins, and how it does when its description is encrypted.
const BEGINNINGS: [&[u8; 4]; 2] = [b"PAR1", b"PARE"];

/// Whether the file begins like Parquet.
pub(crate) fn is_parquet(file: &Path) -> bool {
    let mut head = [0; 4];
    std::fs::File::open(file).and_then(|mut input| input.read_exact(&mut head)).is_ok() && BEGINNINGS.contains(&&head)
}

/// The rows of a Parquet file.
pub(crate) struct ParquetRecords {
    rows: ParquetRows,
    dictionary: Dictionary,
}

impl ParquetRecords {
    /// Opens the file; `temp` is an existing folder for private temporary files.
    pub(crate) fn open(file: &Path, temp: &Path) -> Result<ParquetRecords, Refusal> {
        Ok(ParquetRecords::of(ParquetRows::open(file, temp)?))
    }

    /// As [`ParquetRecords::open`], to give no more than the first rows.
    pub(crate) fn up_to(file: &Path, rows: usize, temp: &Path) -> Result<ParquetRecords, Refusal> {
        Ok(ParquetRecords::of(ParquetRows::up_to(file, rows as u64, temp)?))
    }

    fn of(rows: ParquetRows) -> ParquetRecords {
        let variable = |name: &String| Variable { name: name.clone(), ..Variable::default() };
        let dictionary = Dictionary {
            variables: rows.columns().iter().map(variable).collect(),
            encoding: "UTF-8".to_owned(),
            rows: Some(rows.all_rows()),
            ..Dictionary::default()
        };
        ParquetRecords { rows, dictionary }
    }

    /// Fills `row` as [`Records::next`] does, with the fault as the store tells it.
    pub(crate) fn next_row(&mut self, row: &mut Vec<Cell>) -> Result<bool, StoreFault> {
        let next = self.rows.next_row()?;
        if next {
            row.resize(self.dictionary.variables.len(), Cell::Empty);
            row.iter_mut().zip(self.rows.cells()).for_each(|(cell, value)| set(cell, &value));
        }
        Ok(next)
    }
}

impl Records for ParquetRecords {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        // Its parts were found when it was opened: what fails now is the disk, or damage in the middle.
        self.next_row(row).map_err(|fault| match fault {
            StoreFault::NotATable { .. } => RecordsFault::Damaged,
            other => RecordsFault::Disk(std::io::Error::other(other)),
        })
    }
}

/// Puts the value into the cell, in the room that a text before it had.
fn set(cell: &mut Cell, value: &ParquetCell<'_>) {
    match (value, cell) {
        (ParquetCell::Text(text), cell) => cell.set_text(text),
        (ParquetCell::Moment(text), Cell::Date(room)) => {
            room.clear();
            room.push_str(text);
        }
        (ParquetCell::Moment(text), cell) => *cell = Cell::Date((*text).to_owned()),
        (ParquetCell::Missing, cell) => *cell = Cell::Empty,
        (ParquetCell::Number(number), cell) => *cell = Cell::Number(*number),
        (ParquetCell::Truth(truth), cell) => *cell = Cell::Bool(*truth),
    }
}
