//! Counts kept records as they pass out of their locked file.

use super::{About, broken};
use crate::jobs::Progress;
use crate::quality::Kept;
use crate::workspace::ImportReport;
use crate::{OpenWorkspace, Refusal};
use bearings_fault::Fault;
use bearings_ingest::{
    Cell, Dictionary, IngestFault, Passing, Reading, Recipe, Records, RecordsFault, Sheet, Workbook, count_passing,
    only_counts, read_workbook, sha256_hex,
};
use bearings_store::{FileSheet, KeptRecords, Passphrase, StoreFault};

impl OpenWorkspace {
    /// Counts the kept records by a recipe, or by that by which they were kept, and enters the tables that point to
    /// nobody, as an import does. A figure made so leads back to its table and no further. Nothing when it was stopped.
    pub fn count_records(
        &self,
        recipe: Option<&Recipe>,
        passphrase: &Passphrase,
        progress: &Progress,
    ) -> Result<Option<ImportReport>, Refusal> {
        let kept = self.store.kept_records(passphrase)?;
        let about: About = serde_json::from_str(&kept.about).map_err(|_| broken())?;
        let own = match recipe {
            Some(_) => None,
            None => Some(one_header_row(Recipe::parse(&about.recipe, &about.file_name)?)),
        };
        let Some(recipe) = recipe.or(own.as_ref()) else { return Err(broken().into()) };
        // Tables by another recipe are another import of the same records.
        let mark = format!("{}\n{}", about.sha256, recipe.to_toml()?);
        let sheet =
            Sheet { name: about.sheet, rows: vec![about.header], dictionary: about.dictionary, ..Sheet::default() };
        let book = Workbook {
            file_name: about.file_name,
            kind: about.kind,
            sha256: sha256_hex(mark.as_bytes()),
            bytes: about.bytes,
            sheets: vec![sheet],
            findings: Vec::new(),
        };
        let Some(reading) = self.read_kept(&book, kept, recipe, progress)? else { return Ok(None) };
        let file = FileSheet { sha256: reading.sha256, name: reading.file_name, bytes: book.bytes };
        // Doubts may name what stands in a record: they are told, and not kept in the workspace.
        let (told, kept) = (reading.findings, Kept::default());
        let entered =
            self.enter_observations("count-records", &reading.release, &file, &reading.observations, kept, progress)?;
        Ok(entered.map(|report| ImportReport {
            findings: told.into_iter().chain(report.findings.clone()).collect(),
            ..report
        }))
    }

    /// `head` holds the header alone.
    fn read_kept(
        &self,
        head: &Workbook,
        kept: KeptRecords,
        recipe: &Recipe,
        progress: &Progress,
    ) -> Result<Option<Reading>, Refusal> {
        let areas = self.shared.content.areas()?;
        let report = |done: u64, of: u64| progress.report(done, of);
        let expected = kept.all_rows();
        let mut rows = KeptRows { kept, dictionary: Dictionary::default() };
        let read = if only_counts(recipe) {
            let passing = Passing { records: Box::new(rows), expected };
            count_passing::<Refusal>(head, recipe, &areas, |_| Ok(passing), &report)
        } else {
            let mut book = head.clone();
            let mut row = Vec::new();
            while rows.next(&mut row).map_err(|fault| fault.of(&head.file_name))? {
                book.sheets[0].rows.push(std::mem::take(&mut row));
            }
            read_workbook(&book, recipe, &areas, &report).map_err(Refusal::from)
        };
        match read {
            Err(fault) if fault.code() == (IngestFault::Cancelled {}).code() => Ok(None),
            read => read.map(Some),
        }
    }
}

/// Kept records, each as the cells that it was.
struct KeptRows {
    kept: KeptRecords,
    dictionary: Dictionary,
}

impl Records for KeptRows {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        let text = self.kept.next_row().map_err(|fault| match fault {
            StoreFault::Damaged { .. } => RecordsFault::Damaged,
            other => RecordsFault::Disk(std::io::Error::other(other)),
        })?;
        let Some(text) = text else { return Ok(false) };
        *row = serde_json::from_str(text).map_err(|_| RecordsFault::Damaged)?;
        Ok(true)
    }
}

/// The kept sheet has its header in one row, whatever the file had.
fn one_header_row(mut recipe: Recipe) -> Recipe {
    for table in &mut recipe.tables {
        table.header_rows = 1;
        table.title = None;
    }
    recipe
}
