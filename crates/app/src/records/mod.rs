//! Records that a person chose to keep: under a passphrase of their own, counted again by any recipe, and discarded.
//!
//! Not here: counting as a file is imported, which keeps nothing and is what happens where nobody chose otherwise.

use crate::jobs::Progress;
use crate::look::fitting;
use crate::mapping::all_recipes;
use crate::open_book::open_book;
use crate::quality::Kept;
use crate::workspace::ImportReport;
use crate::{AppFault, OpenWorkspace, Refusal, content};
use bearings_ingest::{Cell, Dictionary, FileKind, Recipe, Sheet, Workbook, records_to_keep, sha256_hex, sniff};
use bearings_store::{FileSheet, Passphrase};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// What is said of kept records, in their own file.
#[derive(Serialize, Deserialize)]
struct About {
    file_name: String,
    sha256: String,
    bytes: u64,
    kind: FileKind,
    sheet: String,
    /// The recipe by which they were chosen.
    recipe: String,
    header: Vec<Cell>,
    dictionary: Option<Dictionary>,
}

impl OpenWorkspace {
    /// Whether records are kept beside this workspace.
    pub fn keeps_records(&self) -> bool {
        self.store.records_file().exists()
    }

    /// Keeps the records of a file: the columns that the recipe counts by, and those named in `also`. Without a recipe
    /// the one that fits is taken. Answers how many records are kept.
    ///
    /// # Errors
    /// `NoRecords` when the recipe counts none.
    pub fn keep_records(
        &self,
        file: &Path,
        recipe: Option<&Recipe>,
        also: &[String],
        passphrase: &Passphrase,
    ) -> Result<u64, Refusal> {
        let book = open_book(&self.shared, file)?;
        let known = all_recipes(&self.shared, self.own_recipes()?)?;
        let none = || AppFault::NoRecords { file: content::file_name(file) };
        let recipe = match recipe {
            Some(recipe) => recipe,
            None => fitting(&book, &sniff(&book), &known).ok_or_else(none)?,
        };
        let kept = records_to_keep(&book, recipe, also)?.ok_or_else(none)?;
        let mut sheets = kept.sheets.into_iter();
        let Sheet { name, rows, dictionary, .. } = sheets.next().ok_or_else(none)?;
        let mut rows = rows.into_iter();
        let about = About {
            file_name: kept.file_name,
            sha256: kept.sha256,
            bytes: kept.bytes,
            kind: kept.kind,
            sheet: name,
            recipe: recipe.to_toml()?,
            header: rows.next().unwrap_or_default(),
            dictionary,
        };
        let about = serde_json::to_string(&about).map_err(|_| broken())?;
        // A record is a list of cells, and such a list is always a JSON text.
        let texts = rows.map(|cells| serde_json::to_string(&cells).unwrap_or_default());
        Ok(self.store.keep_records(passphrase, &about, texts)?)
    }

    /// Counts the kept records by a recipe, or by that by which they were kept, and enters the tables that point to
    /// nobody, as an import does. A figure made so leads back to its table and no further.
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
        let mut rows = vec![about.header];
        for text in &kept.rows {
            rows.push(serde_json::from_str(text).map_err(|_| broken())?);
        }
        let sheet = Sheet { name: about.sheet, rows, dictionary: about.dictionary, ..Sheet::default() };
        // Tables by another recipe are another import of the same records.
        let mark = format!("{}\n{}", about.sha256, recipe.to_toml()?);
        let book = Workbook {
            file_name: about.file_name,
            kind: about.kind,
            sha256: sha256_hex(mark.as_bytes()),
            bytes: about.bytes,
            sheets: vec![sheet],
            findings: Vec::new(),
        };
        let areas = self.shared.content.areas()?;
        let reading = bearings_ingest::read_workbook(&book, recipe, &areas, &|done, of| progress.report(done, of))?;
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

    /// Deletes the kept records; `false` when there were none. There is no undo.
    pub fn discard_records(&self) -> Result<bool, Refusal> {
        Ok(self.store.discard_records()?)
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

fn broken() -> AppFault {
    AppFault::BrokenPromise { promise: "kept records".into() }
}
