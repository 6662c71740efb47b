//! Keeps the records of a file of any size: they pass one by one into their own locked file.

use super::{About, broken};
use crate::count_large::{data_of, head_of_large, passing_rows};
use crate::jobs::Progress;
use crate::look::fitting;
use crate::mapping::all_recipes;
use crate::open_book::open_book;
use crate::{AppFault, OpenWorkspace, Refusal, content};
use bearings_ingest::{
    Cell, Passing, Recipe, RecordsFault, RecordsToKeep, Workbook, records_to_keep, sha256_of_file, sniff,
};
use bearings_store::{Passphrase, StoreFault};
use std::path::Path;

/// Records between two reports of progress.
const PACE: u64 = 1024;

/// Why the records came to an end before their last.
enum Ended {
    Stopped,
    Refused(Refusal),
}

impl From<StoreFault> for Ended {
    fn from(fault: StoreFault) -> Ended {
        Ended::Refused(fault.into())
    }
}

impl OpenWorkspace {
    /// Keeps the records of a file: the columns that the recipe counts by, and those named in `also`. Without a recipe
    /// the one that fits is taken. Answers how many records are kept; nothing when it was stopped, and what was kept
    /// before is then as it was.
    ///
    /// # Errors
    /// `NoRecords` when the recipe counts none.
    pub fn keep_records(
        &self,
        file: &Path,
        recipe: Option<&Recipe>,
        also: &[String],
        passphrase: &Passphrase,
        progress: &Progress,
    ) -> Result<Option<u64>, Refusal> {
        passphrase.check_length()?;
        let known = all_recipes(&self.shared, self.own_recipes()?)?;
        let none = || AppFault::NoRecords { file: content::file_name(file) };
        if let Some(mut head) = head_of_large(&self.shared, file)? {
            let recipe = recipe.or_else(|| fitting(&head, &sniff(&head), &known)).ok_or_else(none)?;
            head.sha256 = sha256_of_file(&data_of(file, &head))?;
            let kept = records_to_keep(&head, recipe, also)?.ok_or_else(none)?;
            if let Some(Passing { mut records, expected }) = passing_rows(&self.shared, file, &head, kept.at)? {
                let mut row = Vec::new();
                let rows =
                    std::iter::from_fn(|| records.next(&mut row).map(|more| more.then(|| row.clone())).transpose());
                return self.keep(&head, recipe, &kept, rows, expected, passphrase, progress);
            }
        }
        let mut book = open_book(&self.shared, file)?;
        let recipe = recipe.or_else(|| fitting(&book, &sniff(&book), &known)).ok_or_else(none)?;
        let at = records_to_keep(&book, recipe, also)?.ok_or_else(none)?.at;
        // What is held whole is not held twice.
        let rows = book.sheets[at.sheet].rows.split_off(at.header_rows);
        let kept = records_to_keep(&book, recipe, also)?.ok_or_else(none)?;
        let expected = rows.len() as u64;
        self.keep(&book, recipe, &kept, rows.into_iter().map(Ok), expected, passphrase, progress)
    }

    #[allow(clippy::too_many_arguments, reason = "all that is known of the records, and how to keep them")]
    fn keep<'a>(
        &self,
        head: &Workbook,
        recipe: &Recipe,
        kept: &RecordsToKeep<'a>,
        rows: impl Iterator<Item = Result<Vec<Cell>, RecordsFault>> + 'a,
        expected: u64,
        passphrase: &Passphrase,
        progress: &Progress,
    ) -> Result<Option<u64>, Refusal> {
        let about = About {
            file_name: head.file_name.clone(),
            sha256: head.sha256.clone(),
            bytes: head.bytes,
            kind: head.kind,
            sheet: kept.sheet.to_owned(),
            recipe: recipe.to_toml()?,
            header: kept.header.clone(),
            dictionary: kept.dictionary.clone(),
        };
        let about = serde_json::to_string(&about).map_err(|_| broken())?;
        let mut done = 0;
        let texts = kept.of(rows).map(|row| {
            done += 1;
            if done % PACE == 1 && !progress.report(done, expected.max(done)) {
                return Err(Ended::Stopped);
            }
            let row = row.map_err(|fault| Ended::Refused(fault.of(&head.file_name).into()))?;
            // A record is a list of cells, and such a list is always a JSON text.
            Ok(serde_json::to_string(&row).unwrap_or_default())
        });
        match self.store.keep_records(passphrase, &about, texts) {
            Ok(count) => Ok(Some(count)),
            Err(Ended::Stopped) => Ok(None),
            Err(Ended::Refused(refusal)) => Err(refusal),
        }
    }
}
