//! Importing a release: staged beside the workspace, checked set by set, entered in one short transaction.

use super::enter::{NewFile, enter};
use super::{RELEASE_KIND, stage};
use crate::changes::{Act, DELETED};
use crate::{Edit, Reading, StoreFault, Tx, Workspace};
use bearings_fault::Finding;
use bearings_model::{Observation, Release};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

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

/// What goes into the workspace in the act of an import, beside its observations.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside<'a> {
    /// What was seen in the file, a JSON object; kept as an entity of its own and read by [`Reading::checks_of`].
    pub checks: Option<&'a Value>,
    /// Further edits of the act.
    pub edits: &'a [Edit],
    /// The release of the same file that goes out of sight, because this one is it repaired.
    pub in_place_of: Option<&'a Repaired<'a>>,
}

/// A release that is repaired.
#[derive(Clone, Debug)]
pub struct Repaired<'a> {
    /// The release as it was.
    pub release_id: &'a str,
    /// What is done to it, in a few letters that its new id ends with.
    pub repair: &'a str,
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
        self.import_with(act, import, Beside::default(), keep_going)
    }

    /// As [`Workspace::import_release`], with more in the same act. A file whose release is repaired may come again.
    pub fn import_with(
        &self,
        act: &Act,
        import: &Import<'_>,
        beside: Beside<'_>,
        keep_going: &dyn Fn() -> bool,
    ) -> Result<Imported, StoreFault> {
        let release_id = match beside.in_place_of {
            None => release_id(&import.file.sha256),
            Some(Repaired { release_id, repair }) => format!("{release_id}.{repair}"),
        };
        let is_known = |reading: &Reading<'_>| -> Result<bool, StoreFault> {
            let releases = reading.releases_of_file(&import.file.sha256)?;
            Ok(releases.iter().any(|known| beside.in_place_of.is_none_or(|gone| gone.release_id != *known)))
        };
        check_source(import)?;
        self.write_prepared(
            |connection| stage::stage(connection, import.observations, keep_going),
            |tx, staged| {
                if is_known(tx)? {
                    return Err(StoreFault::AlreadyImported { file: import.file.name.clone() });
                }
                if let Some(repaired) = beside.in_place_of {
                    tx.remove_release(act, repaired.release_id)?;
                }
                let file = NewFile { release_id: &release_id, sheet: import.file, imported_at: act.made_at };
                let entered = enter(tx, &file, import.observations, staged)?;
                // All at once: what an edit replaces is looked up for all of them together.
                let mut edits = sheet_edits(&release_id, import.release)?;
                if let Some(checks) = beside.checks {
                    edits.extend(checks_edits(&release_id, checks, &entered.findings)?);
                }
                edits.extend_from_slice(beside.edits);
                tx.record(act, &edits)?;
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
fn release_id(sha256: &str) -> String {
    format!("{RELEASE_KIND}.{}", sha256.get(..32).unwrap_or(sha256))
}

/// The entity that holds what was seen in the file of a release.
fn checks_id(release_id: &str) -> String {
    format!("checks.{release_id}")
}

fn checks_edits(release_id: &str, checks: &Value, left_out: &[Finding]) -> Result<Vec<Edit>, StoreFault> {
    let unexpected = |error: serde_json::Error| StoreFault::Unexpected { reason: error.to_string() };
    let entity = checks_id(release_id);
    let mut edits = Edit::create_with(&entity, "checks", checks).map_err(unexpected)?;
    edits.push(Edit::set(entity, "left_out", serde_json::to_value(left_out).map_err(unexpected)?));
    Ok(edits)
}

impl Reading<'_> {
    /// The releases of a file that are in sight: one, unless copies were merged that had repaired it in two ways.
    fn releases_of_file(&self, sha256: &str) -> Result<Vec<String>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/releases_of_file.sql"))?;
        let ids = statement.query_map([sha256], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// What was seen in the file of a release when it was imported, and as `left_out` the findings about values that the
    /// import left out; absent where nothing was kept.
    pub fn checks_of(&self, release_id: &str) -> Result<Option<Map<String, Value>>, StoreFault> {
        Ok(self.entity(&checks_id(release_id))?.map(|entity| entity.doc))
    }
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
