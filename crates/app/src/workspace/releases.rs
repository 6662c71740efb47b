//! The files that were imported.

use super::OpenWorkspace;
use crate::Refusal;
use bearings_store::{StoreFault, StoredRelease};

/// One imported file, as a person sees it in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ReleaseSheet {
    /// By which it is removed.
    pub id: String,
    /// Publisher and title.
    pub title: String,
    /// Edition.
    pub edition: String,
    /// Name of the file.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Licence.
    pub licence: String,
    /// Through whom the file came, if not from the publisher; `re-keyed` is a word of recipes, for which each language
    /// has its own.
    pub obtained_through: String,
    /// How many observations it holds.
    pub observations: u64,
}

impl OpenWorkspace {
    /// The imported files, in the order of their import.
    pub fn releases(&self) -> Result<Vec<ReleaseSheet>, Refusal> {
        let stored = self.store.read::<_, StoreFault>(|reading| reading.releases())?;
        Ok(stored.into_iter().map(sheet).collect())
    }

    /// Takes an imported file and its observations away. Can be undone.
    pub fn remove_release(&self, id: &str) -> Result<(), Refusal> {
        let act = self.shared.act("remove-release");
        self.store.write::<_, StoreFault>(|tx| tx.remove_release(&act, id))?;
        self.moved();
        Ok(())
    }
}

fn sheet(stored: StoredRelease) -> ReleaseSheet {
    ReleaseSheet {
        id: stored.id,
        title: stored.release.title,
        edition: stored.release.edition,
        file_name: stored.file.name,
        sha256: stored.file.sha256,
        licence: stored.release.licence,
        obtained_through: stored.release.obtained_through,
        observations: stored.values,
    }
}
