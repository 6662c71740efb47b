//! Reads a table once to see what its columns hold.

use super::{ExportFault, Seen};
use crate::IngestFault;
use crate::records::{Dictionary, Records};
use crate::sheet::Cell;

/// What was seen in all rows of a table.
pub struct Survey {
    /// What the file says of it.
    pub(crate) dictionary: Dictionary,
    /// Rows.
    pub rows: u64,
    pub(crate) columns: Vec<Seen>,
}

impl Survey {
    pub(crate) fn new(dictionary: Dictionary) -> Survey {
        let columns = dictionary.variables.iter().map(Seen::new).collect();
        Survey { dictionary, rows: 0, columns }
    }

    /// Takes one more row.
    pub(crate) fn take(&mut self, row: &[Cell]) {
        for (cell, seen) in row.iter().zip(&mut self.columns) {
            seen.take(cell);
        }
        self.rows += 1;
    }
}

/// Rows between two reports.
pub(super) const ROWS_A_REPORT: u64 = 4_096;

/// Reads all rows. `go_on` hears of the rows read and of those that the file says it has, 0 for unknown, and answers
/// whether to go on. `file` is the name that faults tell.
///
/// # Errors
/// The table cannot be read, or somebody asked to stop.
pub fn survey(records: &mut dyn Records, file: &str, go_on: &dyn Fn(u64, u64) -> bool) -> Result<Survey, ExportFault> {
    let of = records.dictionary().rows.unwrap_or(0);
    let mut survey = Survey::new(records.dictionary().clone());
    let mut row = Vec::new();
    while records.next(&mut row).map_err(|fault| ExportFault::read(fault, file))? {
        survey.take(&row);
        if survey.rows.is_multiple_of(ROWS_A_REPORT) && !go_on(survey.rows, of) {
            return Err(ExportFault::Read(IngestFault::Cancelled {}));
        }
    }
    Ok(survey)
}
