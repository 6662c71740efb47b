//! Importing a file: read it by its recipe, enter it in one transaction, keep every doubt.

use super::OpenWorkspace;
use crate::count_large::{count_large, head_of_large};
use crate::jobs::Progress;
use crate::look::fitting;
use crate::mapping::all_recipes;
use crate::open_book::open_book;
use crate::quality::{Checked, Kept, Repair, keep};
use crate::shared::Shared;
use crate::{App, AppFault, Refusal, content};
use bearings_fault::{Fault, Finding};
use bearings_ingest::{IngestFault, Reading, Recipe, Sniff, only_counts, read_workbook, sniff};
use bearings_model::{Observation, Release};
use bearings_store::{Beside, FileSheet, Import, Passphrase, StoreFault};
use std::path::Path;

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportReport {
    /// By which its checks are asked for; empty where nothing was kept, or several files were.
    pub release: String,
    /// Title of the source.
    pub title: String,
    /// Observations that are now in the workspace and were not before.
    pub observations: u64,
    /// Observations of the file that stood in the workspace already, or stand in the file a second time.
    pub again: u64,
    /// Doubts, those of the reader first, then those about values beside each other.
    pub findings: Vec<Finding>,
}

impl ImportReport {
    /// The doubts with what can be done about each in one step; nothing can where no release says what to repair.
    pub fn checked(&self) -> Vec<Checked> {
        let is_kept = !self.release.is_empty();
        let repairs = |finding: &Finding| if is_kept { Repair::of(finding) } else { Vec::new() };
        self.findings.iter().map(|finding| Checked { finding: finding.clone(), repairs: repairs(finding) }).collect()
    }
}

impl OpenWorkspace {
    /// Imports a file by the recipe that fits it. Nothing comes back when it was cancelled; then nothing happened.
    pub fn import(&self, file: &Path, progress: &Progress) -> Result<Option<ImportReport>, Refusal> {
        self.import_by(file, None, progress)
    }

    /// Imports a file by a recipe of one's own.
    pub fn import_by(
        &self,
        file: &Path,
        recipe: Option<&Recipe>,
        progress: &Progress,
    ) -> Result<Option<ImportReport>, Refusal> {
        let own = if recipe.is_some() { Vec::new() } else { self.own_recipes()? };
        match read_by_recipe(&self.shared, file, recipe, own, &|done, of| progress.report(done, of)) {
            Ok(read) => self.enter(read, progress),
            Err(fault) if fault.code() == (IngestFault::Cancelled {}).code() => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    /// Imports a file that was read before the workspace was open.
    pub fn import_read(&self, read: ReadFile, progress: &Progress) -> Result<Option<ImportReport>, Refusal> {
        self.enter(read.0, progress)
    }

    fn enter(&self, (reading, recipe, bytes): Read, progress: &Progress) -> Result<Option<ImportReport>, Refusal> {
        let file = FileSheet { sha256: reading.sha256, name: reading.file_name, bytes };
        let kept = Kept { findings: reading.findings, recipe: Some(recipe) };
        self.enter_observations("import", &reading.release, &file, &reading.observations, kept, progress)
    }

    /// Enters observations as one release, in one act of the use case named, with what was seen while they were read.
    pub(crate) fn enter_observations(
        &self,
        use_case: &str,
        release: &Release,
        file: &FileSheet,
        observations: &[Observation],
        kept: Kept,
        progress: &Progress,
    ) -> Result<Option<ImportReport>, Refusal> {
        let background = self.background(release, None, observations, &kept)?;
        let act = self.shared.act(use_case);
        let import = Import { release, file, observations };
        let checks = keep(&kept.findings, kept.recipe.as_ref());
        let beside = Beside { checks: Some(&checks), ..Beside::default() };
        // The values are looked at while they are written down: neither changes what the other sees.
        let (doubts, entered) = std::thread::scope(|scope| {
            let looking = scope.spawn(|| background.doubts(release, observations));
            let entered = self.store.import_with(&act, &import, beside, &|| !progress.is_cancelled());
            // A panic there goes on here.
            (looking.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), entered)
        });
        let entered = match entered {
            Ok(entered) => entered,
            Err(StoreFault::Cancelled {}) => return Ok(None),
            Err(fault) => return Err(fault.into()),
        };
        self.moved();
        let mut findings = kept.findings;
        findings.extend(entered.findings);
        findings.extend(doubts);
        Ok(Some(ImportReport {
            release: entered.release_id,
            title: release.title.clone(),
            observations: entered.entered.saturating_sub(entered.known_already),
            again: entered.known_already,
            findings,
        }))
    }
}

/// What an import would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// What the reader saw.
    pub seen: Sniff,
    /// Label of the recipe that reads it.
    pub recipe: Option<String>,
    /// What the recipe makes of it; none without a recipe.
    pub report: Option<ImportReport>,
}

/// A file that was read and not yet entered.
pub struct ReadFile(Read);

/// What a file gave, the recipe that read it, and the size of the file.
type Read = (Reading, Recipe, u64);

impl App {
    /// Opens a workspace and reads the first file for it at the same time. What the workspace refuses comes first.
    pub fn open_while_reading(
        &self,
        workspace: &Path,
        passphrase: Option<&Passphrase>,
        input: &Path,
        recipe: Option<&Recipe>,
        progress: &Progress,
    ) -> Result<(OpenWorkspace, Result<ReadFile, Refusal>), Refusal> {
        let told = |done, of| progress.report(done, of);
        std::thread::scope(|scope| {
            let opening = scope.spawn(|| {
                let opened = self.open_with_passphrase(workspace, passphrase)?;
                let own = if recipe.is_some() { Vec::new() } else { opened.own_recipes()? };
                Ok::<_, Refusal>((opened, own))
            });
            let mut read = read_by_recipe(&self.shared, input, recipe, Vec::new(), &told).map(ReadFile);
            let broke = |_| Refusal::from(AppFault::BrokenPromise { promise: "open".into() });
            // Only the open workspace says whether the office reads such files in its own way.
            let (opened, own) = opening.join().map_err(broke)??;
            if !own.is_empty() {
                read = read_by_recipe(&self.shared, input, None, own, &told).map(ReadFile);
            }
            Ok((opened, read))
        })
    }

    /// Reads a file as an import would, and keeps nothing. Without a recipe that fits, what was seen is told all the same.
    pub fn try_import(&self, file: &Path, recipe: Option<&Recipe>, progress: &Progress) -> Result<Trial, Refusal> {
        let recipes = self.shared.content.recipes()?;
        let (seen, read) =
            read_with_one_of(&self.shared, file, recipe, &recipes, &|done, of| progress.report(done, of))?;
        let Some((reading, chosen, _)) = read else {
            return Ok(Trial { seen, recipe: None, report: None });
        };
        let observations = reading.observations.len() as u64;
        let report = ImportReport {
            title: reading.release.title,
            observations,
            findings: reading.findings,
            ..Default::default()
        };
        Ok(Trial { seen, recipe: Some(chosen.label.clone()), report: Some(report) })
    }
}

/// Reads a file with the recipe given, or with the one that fits, of `own` before those that ship; also answers its size.
pub(crate) fn read_by_recipe(
    shared: &Shared,
    file: &Path,
    recipe: Option<&Recipe>,
    own: Vec<Recipe>,
    progress: bearings_ingest::Progress<'_>,
) -> Result<Read, Refusal> {
    let recipes = all_recipes(shared, own)?;
    let (_, read) = read_with_one_of(shared, file, recipe, &recipes, progress)?;
    read.ok_or_else(|| AppFault::NoRecipeFits { file: content::file_name(file) }.into())
}

/// Reads a file with the recipe given, or with the one of several that fits, if one does; answers what was seen in it.
fn read_with_one_of(
    shared: &Shared,
    file: &Path,
    given: Option<&Recipe>,
    recipes: &[Recipe],
    progress: bearings_ingest::Progress<'_>,
) -> Result<(Sniff, Option<Read>), Refusal> {
    if let Some(head) = head_of_large(shared, file)? {
        let (seen, bytes) = (sniff(&head), head.bytes);
        let chosen = given.or_else(|| fitting(&head, &seen, recipes)).filter(|recipe| only_counts(recipe));
        if let Some(chosen) = chosen
            && let Some(reading) = count_large(shared, file, head, chosen, progress)?
        {
            return Ok((seen, Some((reading, chosen.clone(), bytes))));
        }
    }
    let book = open_book(shared, file)?;
    let seen = sniff(&book);
    let Some(chosen) = given.or_else(|| fitting(&book, &seen, recipes)) else { return Ok((seen, None)) };
    let areas = shared.content.areas()?;
    let reading = read_workbook(&book, chosen, &areas, progress)?;
    Ok((seen, Some((reading, chosen.clone(), book.bytes))))
}
