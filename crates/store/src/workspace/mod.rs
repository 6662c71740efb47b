//! The handle to an open workspace: one writing connection, readers that are clones, transactions.

mod about;
mod close;
mod create;
mod live;
mod open;
mod read;
#[cfg(test)]
mod tests;
mod transaction;
mod write;

pub use about::{About, NewWorkspace};
pub use read::Reading;
pub use write::Tx;

pub(crate) use about::write_note;
pub(crate) use open::check_folder;

use crate::lock::Key;
use crate::open_files::Claim;
use live::Live;
use std::path::{Path, PathBuf};
use std::sync::RwLock;

/// An open workspace. It can be shared between threads; writers wait for each other, readers see the last commit.
///
/// Dropping it folds the last edits in as well as it can; [`Workspace::close`] does so and says when it failed.
pub struct Workspace {
    file: PathBuf,
    key: Option<Key>,
    temp_root: PathBuf,
    live: RwLock<Option<Live>>,
    _claim: Claim,
}

impl Workspace {
    /// The file, as an absolute path.
    pub fn file(&self) -> &Path {
        &self.file
    }

    pub(crate) fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    pub(crate) fn temp_root(&self) -> &Path {
        &self.temp_root
    }
}
