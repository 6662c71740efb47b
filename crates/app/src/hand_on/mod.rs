//! A table of a file handed on as it was read: as clean CSV, or as a file of SPSS or Stata with its labels. For people
//! who need the table and no workspace.

mod source;
mod spoken;
mod write;

use crate::{App, AppFault, Progress, Refusal, content};
use bearings_fault::Finding;
use bearings_ingest::{ExportFault, IngestFault, Loss, Plan, Target, survey};
use source::TableSource;
use std::path::{Path, PathBuf};

pub use spoken::loss_message;

/// A table that was looked at, and what the format cannot hold of it.
pub struct TableToHandOn {
    /// Name of the file that it is read from.
    pub file_name: String,
    /// Which table it is, from 1 over all tables of the file.
    pub table: usize,
    /// Whether it holds records of persons or cases, by the kind of its file.
    pub of_records: bool,
    /// What the format cannot hold; nothing when all is kept.
    pub losses: Vec<Loss>,
    /// Doubts about the whole file.
    pub findings: Vec<Finding>,
    source: TableSource,
    plan: Option<Plan>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq)]
pub struct HandedOn {
    /// Rows of data.
    pub rows: u64,
    /// Columns.
    pub columns: u64,
    /// Name of the description that stands beside a CSV file with labels.
    pub descriptor: Option<String>,
    /// Doubts that only the reading of the whole table gave.
    pub findings: Vec<Finding>,
}

/// The refusal of work that a person stopped.
pub fn stopped() -> Refusal {
    IngestFault::Cancelled {}.into()
}

/// The format that the ending of a file asks for. Other endings, and none, are CSV, but for those of formats that we do
/// not write.
pub fn target_of(out: &Path) -> Result<Target, Refusal> {
    let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "sav" => Ok(Target::Spss),
        "dta" => Ok(Target::Stata),
        "zsav" | "por" | "xlsx" | "xls" | "xlsb" | "xlsm" | "ods" | "parquet" | "json" | "jsonl" | "dat" | "csdb"
        | "zip" | "xml" | "sas7bdat" | "rds" => Err(AppFault::TableFormatUnknown { format: ending }.into()),
        _ => Ok(Target::Csv),
    }
}

impl App {
    /// Looks through a table before it is handed on. `table` counts from 1 over all tables of the file; without it the
    /// largest table of the first sheet that has one is taken. Nothing is written. Files of records are read through
    /// once, of any size, where the format calls for it; `None` when `progress` was told to stop.
    pub fn look_through(
        &self,
        input: &Path,
        table: Option<usize>,
        target: Target,
        progress: &Progress,
    ) -> Result<Option<TableToHandOn>, Refusal> {
        let (source, number, findings) = TableSource::find(&self.shared, input, table, target)?;
        let file_name = content::file_name(input);
        let mut plan = None;
        if let Some(mut records) = source.records(&file_name)? {
            let kind = source.kind().filter(|_| target == Target::Csv);
            plan = kind.and_then(|kind| Plan::at_once(kind, records.dictionary()));
            if plan.is_none() {
                let go_on = |done: u64, of: u64| progress.report(done, of);
                plan = match survey(&mut *records, &file_name, &go_on) {
                    Ok(seen) => Some(Plan::make(&seen, target)?),
                    Err(ExportFault::Read(IngestFault::Cancelled {})) => return Ok(None),
                    Err(fault) => return Err(write::refusal(fault, input)),
                };
            }
        }
        let losses = plan.as_ref().map(|plan| plan.losses.clone()).unwrap_or_default();
        let of_records = source.is_of_records();
        Ok(Some(TableToHandOn { file_name, table: number, of_records, losses, findings, source, plan }))
    }

    /// Refuses a file that is there and is not to be replaced, before a long reading.
    pub fn may_write(&self, out: &Path, replace: bool) -> Result<(), Refusal> {
        write::may_replace(out, replace).map(|_| ())
    }

    /// Writes a table that was looked through. A file that is there is replaced only where `replace` says so; an empty
    /// one always is. On a fault no file is written; `None`, and nothing is written, when `progress` was told to stop.
    pub fn hand_on(
        &self,
        table: &TableToHandOn,
        out: &Path,
        replace: bool,
        progress: &Progress,
    ) -> Result<Option<HandedOn>, Refusal> {
        table.write(out, replace, progress)
    }
}

/// The description beside a CSV file.
fn descriptor_of(csv: &Path) -> PathBuf {
    let mut name = csv.as_os_str().to_owned();
    name.push(".json");
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_tells_the_format() {
        let target = |name: &str| target_of(Path::new(name)).map_err(|fault| fault.code().to_string());
        assert_eq!(
            (target("a.SAV"), target("b.dta"), target("c.csv")),
            (Ok(Target::Spss), Ok(Target::Stata), Ok(Target::Csv))
        );
        assert_eq!(
            (target("out"), target("a.b.txt"), target("a.xlsx")),
            (Ok(Target::Csv), Ok(Target::Csv), Err("APP-136".to_owned()))
        );
    }
}
