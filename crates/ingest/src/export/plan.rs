//! How a table is handed on, decided before a byte is written.

use super::loss::Losses;
use super::spss::SpssPlan;
use super::stata::StataPlan;
use super::survey::ROWS_A_REPORT;
use super::{ExportFault, Loss, LossKind, Survey};
use crate::frictionless::{CsvPlan, Package, write_at_once};
use crate::records::{Dictionary, Records};
use crate::sheet::{Cell, FileKind};
use crate::{IngestFault, TableSize};
use std::io::{Seek, Write};

/// The format that a table is handed on in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// Text with commas, beside it a description of its columns where more is known of them than their names.
    Csv,
    /// SPSS system file (`.sav`).
    Spss,
    /// Stata (`.dta`), format 118, or 119 for more than 32 767 columns.
    Stata,
}

/// Opens the table once more, at its first row.
pub(super) type Open<'o> = &'o dyn Fn() -> Result<Box<dyn Records>, IngestFault>;
/// Hears of rows done and rows in all, and answers whether to go on.
pub(super) type GoOn<'g> = &'g dyn Fn(u64, u64) -> bool;

/// A table ready to be handed on.
pub struct Plan {
    /// What the format cannot hold, by kinds; empty when all is kept.
    pub losses: Vec<Loss>,
    /// How many rows were seen; `None` where nobody looked.
    rows: Option<u64>,
    made: Made,
}

enum Made {
    Csv(CsvPlan),
    /// CSV whose rows are looked at while they are written.
    CsvAtOnce,
    Spss(SpssPlan),
    Stata(StataPlan),
}

/// What was written.
pub struct Written {
    /// How large the table came out.
    pub size: TableSize,
    package: Option<Package>,
}

impl Written {
    /// What stands beside a CSV file of that name; `None` for the other formats, and where only names are known.
    pub fn descriptor(&self, csv_name: &str) -> Option<String> {
        self.package.as_ref()?.descriptor(csv_name)
    }
}

impl Plan {
    /// The plan of a CSV file for which no row need be looked at before: in files of SPSS and Stata a column holds one
    /// kind of values, and of other files nothing may be known but names. `None` for the rest.
    pub fn at_once(kind: FileKind, dictionary: &Dictionary) -> Option<Plan> {
        let is_typed = matches!(kind, FileKind::Spss | FileKind::SpssPortable | FileKind::Stata);
        let losses = not_kept(dictionary).into_vec();
        (is_typed || !dictionary.is_labelled()).then_some(Plan { losses, rows: None, made: Made::CsvAtOnce })
    }

    /// Plans the handing on of what was seen.
    ///
    /// # Errors
    /// The format has no room for so many columns.
    pub fn make(survey: &Survey, target: Target) -> Result<Plan, IngestFault> {
        let mut losses = not_kept(&survey.dictionary);
        let made = match target {
            Target::Csv => Made::Csv(CsvPlan::make(survey, &mut |column| losses.add(LossKind::Mixed, column))),
            Target::Spss => Made::Spss(SpssPlan::make(survey, &mut losses)),
            Target::Stata => Made::Stata(StataPlan::make(survey, &mut losses)?),
        };
        Ok(Plan { losses: losses.into_vec(), rows: Some(survey.rows), made })
    }

    /// Writes the table. `open` is asked once, and once more where a Stata file has texts of more than 2 045 bytes;
    /// `file` is the name that faults tell.
    ///
    /// # Errors
    /// The table cannot be read again or has changed, `out` fails, or somebody asked to stop.
    pub fn write(
        &self,
        file: &str,
        open: Open<'_>,
        out: &mut (impl Write + Seek),
        go_on: GoOn<'_>,
    ) -> Result<Written, ExportFault> {
        let mut rows = Rows { records: open().map_err(ExportFault::Read)?, file, done: 0, of: self.rows, go_on };
        let columns = rows.records.dictionary().variables.len() as u64;
        let package = match &self.made {
            Made::Csv(plan) => plan.write(&mut rows, out)?,
            Made::CsvAtOnce => write_at_once(&mut rows, out)?,
            Made::Spss(plan) => plan.write(&mut rows, out).map(|()| None)?,
            Made::Stata(plan) => plan.write(&mut rows, open, out).map(|()| None)?,
        };
        Ok(Written { size: TableSize { rows: rows.done, columns }, package })
    }
}

/// What the reader of the file did not keep already.
fn not_kept(dictionary: &Dictionary) -> Losses {
    let mut losses = Losses::default();
    dictionary.not_kept.iter().for_each(|what| losses.add(LossKind::NotKept, what.as_str()));
    losses
}

/// The rows of a table, which may have been looked at before.
pub(crate) struct Rows<'r> {
    pub(crate) records: Box<dyn Records>,
    pub(super) file: &'r str,
    pub(crate) done: u64,
    of: Option<u64>,
    pub(super) go_on: GoOn<'r>,
}

impl<'r> Rows<'r> {
    /// The same rows from the first on.
    pub(super) fn again(&self, open: Open<'_>) -> Result<Rows<'r>, ExportFault> {
        Ok(Rows { records: open().map_err(ExportFault::Read)?, done: 0, ..*self })
    }

    /// Fills `row` with the next row; `false` behind the last, which must be the one that was seen as the last, if any was.
    pub(crate) fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, ExportFault> {
        let more = self.records.next(row).map_err(|fault| ExportFault::read(fault, self.file))?;
        if self.of.is_some_and(|of| more == (self.done == of)) {
            return Err(self.changed());
        }
        self.done += u64::from(more);
        let of = || self.of.or(self.records.dictionary().rows).unwrap_or(0);
        if self.done.is_multiple_of(ROWS_A_REPORT) && !(self.go_on)(self.done, of()) {
            return Err(ExportFault::Read(IngestFault::Cancelled {}));
        }
        Ok(more)
    }

    /// The fault of a table that is no longer what was seen.
    pub(crate) fn changed(&self) -> ExportFault {
        ExportFault::changed(self.file)
    }
}
