//! The files that were imported.

use super::{OpenWorkspace, order_of_sources, preferences};
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
    /// Whether its source speaks before all others.
    pub speaks_first: bool,
    /// Why it was chosen to; empty where nobody chose.
    pub reason: String,
}

impl OpenWorkspace {
    /// The imported files, in the order of their import.
    pub fn releases(&self) -> Result<Vec<ReleaseSheet>, Refusal> {
        let (stored, chosen) =
            self.store.read::<_, StoreFault>(|reading| Ok((reading.releases()?, preferences(reading)?)))?;
        let first = order_of_sources(&chosen, &stored).into_iter().next();
        let reason = |source: &str| {
            let known = chosen.iter().find(|known| known.source == source);
            known.map(|known| known.reason.clone()).unwrap_or_default()
        };
        let sheet = |stored: StoredRelease| {
            let source = stored.release.source.clone();
            let speaks_first = first.as_ref() == Some(&source);
            ReleaseSheet { speaks_first, reason: reason(&source), ..sheet(stored) }
        };
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
        speaks_first: false,
        reason: String::new(),
    }
}
