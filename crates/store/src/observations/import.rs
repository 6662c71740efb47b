//! Importing a release: staged beside the workspace, checked set by set, entered in one short transaction.

use super::enter::{NewFile, enter};
use super::{RELEASE_KIND, stage};
use crate::changes::{Act, DELETED};
use crate::{Edit, StoreFault, Tx, Workspace};
use bearings_fault::Finding;
use bearings_model::{Observation, Release};
use serde::{Deserialize, Serialize};

/// The file that a release was received as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileSheet {
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// Its name, without its folder.
    pub name: String,
    /// Its size.
    pub bytes: u64,
}

/// What is to be imported.
#[derive(Clone, Debug)]
pub struct Import<'a> {
    /// The release sheet. Its source and edition are those of every observation.
    pub release: &'a Release,
    /// The file; of the place of each observation, sheet, row and column are kept.
    pub file: &'a FileSheet,
    /// What was read.
    pub observations: &'a [Observation],
}

/// What an import did.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The entity of the release sheet.
    pub release_id: String,
    /// Values entered, counting each place.
    pub entered: u64,
    /// Of these, values that the workspace had already, or that stand twice in the file: further places of one observation.
    pub known_already: u64,
    /// Values left out because their key has another value: one finding an indicator.
    pub findings: Vec<Finding>,
}

impl Workspace {
    /// Imports a release. The act makes its sheet, so undoing the act takes the observations out of sight.
    ///
    /// `keep_going` is asked now and then, last before the commit; once it says no, nothing has happened and the
    /// fault is `Cancelled`. A file that is in the workspace already is refused.
    pub fn import_release(
        &self,
        act: &Act,
        import: &Import<'_>,
        keep_going: &dyn Fn() -> bool,
    ) -> Result<Imported, StoreFault> {
        let release_id = release_id(import.file);
        check_source(import)?;
        self.write_prepared(
            |connection| stage::stage(connection, import.observations, keep_going),
            |tx, staged| {
                if tx.has_release(&release_id)? {
                    return Err(StoreFault::AlreadyImported { file: import.file.name.clone() });
                }
                let file = NewFile { release_id: &release_id, sheet: import.file, imported_at: act.made_at };
                let entered = enter(tx, &file, import.observations, staged)?;
                tx.record(act, &sheet_edits(&release_id, import.release)?)?;
                if keep_going() { Ok(entered) } else { Err(StoreFault::Cancelled {}) }
            },
        )
    }
}

impl Tx<'_> {
    /// Takes a release and its observations out of sight. It can be undone: the rows stay until the same file is
    /// imported again.
    pub fn remove_release(&self, act: &Act, release_id: &str) -> Result<(), StoreFault> {
        self.release(release_id)?.ok_or_else(|| StoreFault::UnknownEntity { entity: release_id.to_owned() })?;
        self.record(act, &[Edit::delete(release_id)])?;
        Ok(())
    }
}

/// The id follows from the file, so that two copies that imported the same file agree when they are merged.
pub(super) fn release_id(file: &FileSheet) -> String {
    format!("{RELEASE_KIND}.{}", file.sha256.get(..32).unwrap_or(&file.sha256))
}

fn check_source(import: &Import<'_>) -> Result<(), StoreFault> {
    let Release { source, edition, .. } = import.release;
    let foreign = import.observations.iter().map(|observation| &observation.series);
    match foreign.into_iter().find(|series| series.source != *source || series.edition != *edition) {
        Some(series) => {
            Err(StoreFault::ForeignObservation { source: series.source.clone(), edition: series.edition.clone() })
        }
        None => Ok(()),
    }
}

fn sheet_edits(release_id: &str, release: &Release) -> Result<Vec<Edit>, StoreFault> {
    let edits = Edit::create_with(release_id, RELEASE_KIND, release);
    let mut edits = edits.map_err(|error| StoreFault::Unexpected { reason: error.to_string() })?;
    edits.push(Edit::set(release_id, DELETED, false));
    Ok(edits)
}
