//! Folding edits into the one file, and letting go of it.

use super::{Live, Workspace};
use crate::StoreFault;
use crate::instance::with_ending;
use std::path::Path;
use std::sync::PoisonError;

impl Workspace {
    /// Folds the `.wal` into the file. The caller decides when: two seconds after the last edit.
    ///
    /// When the disk fails here no edit is lost: they stay in the `.wal`, and the database is started anew.
    pub fn fold(&self) -> Result<(), StoreFault> {
        let folded = self.with_live(Live::fold);
        if folded.is_err() {
            self.restart()?;
        }
        folded
    }

    /// Whether edits lie beside the file that a copy of it made by hand would miss.
    pub fn has_unfolded_edits(&self) -> bool {
        has_edits_beside(&self.file)
    }

    /// Folds and lets go of the file.
    pub fn close(self) -> Result<(), StoreFault> {
        let live = self.live.write().unwrap_or_else(PoisonError::into_inner).take();
        live.map_or(Ok(()), Live::stop)
    }

    /// Stops the database as it is and opens the file again, which replays the `.wal`.
    fn restart(&self) -> Result<(), StoreFault> {
        let mut slot = self.live.write().unwrap_or_else(PoisonError::into_inner);
        drop(slot.take());
        *slot = Some(Live::start(&self.file, self.key.as_ref(), &self.temp_root)?);
        Ok(())
    }

    pub(super) fn with_live<T, E: From<StoreFault>>(&self, work: impl FnOnce(&Live) -> Result<T, E>) -> Result<T, E> {
        let slot = self.live.read().unwrap_or_else(PoisonError::into_inner);
        work(slot.as_ref().ok_or(StoreFault::MustReopen {})?)
    }
}

/// Whether a `.wal` with edits lies beside the file.
pub(super) fn has_edits_beside(file: &Path) -> bool {
    std::fs::metadata(with_ending(file, ".wal")).is_ok_and(|found| found.len() > 0)
}

impl Drop for Workspace {
    fn drop(&mut self) {
        if let Some(live) = self.live.get_mut().unwrap_or_else(PoisonError::into_inner).take() {
            // Nobody is left to hear of a fault; the edits are safe in the `.wal`.
            let _ = live.stop();
        }
    }
}
