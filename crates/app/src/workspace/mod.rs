//! A workspace that is open: its file, its engine, and what was made from it and still holds.

mod copies;
mod create;
mod enter_figure;
mod fold;
mod history;
mod import;
mod lock;
mod open;
mod prefer_source;
mod releases;

pub use copies::EarlierCopy;
pub use history::PastAct;
pub use import::{ImportReport, ReadFile, Trial};
pub use lock::NewLock;
pub(crate) use prefer_source::{order_of_sources, preferences};
pub use releases::ReleaseSheet;

use crate::facts::Facts;
use crate::profile::Printer;
use crate::quality::KnownChecks;
use crate::shared::Shared;
use crate::{Refusal, content};
use bearings_model::AreaCode;
use bearings_store::Workspace;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// An open workspace. Shared by every window; all its calls block.
pub struct OpenWorkspace {
    pub(crate) shared: Arc<Shared>,
    pub(crate) store: Workspace,
    /// Counts changes of this session, so that what was made from an older state is made again.
    pub(crate) state: AtomicU64,
    /// The state at the last look of [`OpenWorkspace::fold_when_quiet`].
    pub(crate) seen: AtomicU64,
    pub(crate) facts: Mutex<Option<(u64, Arc<Facts>)>>,
    pub(crate) printed: Mutex<Option<Printer>>,
    pub(crate) checked: Mutex<KnownChecks>,
}

impl OpenWorkspace {
    /// The name of the workspace: its file without folder and ending.
    pub fn name(&self) -> String {
        self.store.file().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The file.
    pub fn path(&self) -> &Path {
        self.store.file()
    }

    /// The country of the profile, where one was chosen.
    pub fn country(&self) -> Option<AreaCode> {
        self.profile_settings().ok()?.country()
    }

    /// Says that something changed.
    pub(crate) fn moved(&self) {
        self.state.fetch_add(1, Ordering::SeqCst);
    }

    /// The number of the present state.
    pub(crate) fn state(&self) -> u64 {
        self.state.load(Ordering::SeqCst)
    }

    /// The name of the file, for faults.
    pub(crate) fn file_name(&self) -> String {
        content::file_name(self.path())
    }

    /// Folds the last edits into the one file and lets go of it.
    pub fn close(self) -> Result<(), Refusal> {
        Ok(self.store.close()?)
    }
}
