//! Folding the last edits into the one file once a person has paused.

use super::OpenWorkspace;
use crate::Refusal;
use std::sync::atomic::Ordering;

impl OpenWorkspace {
    /// To be called every second or two: folds the edits that lie beside the file, when nothing was changed since the
    /// call before. Answers whether it folded.
    pub fn fold_when_quiet(&self) -> Result<bool, Refusal> {
        let state = self.state();
        let quiet = self.seen.swap(state, Ordering::SeqCst) == state;
        if !quiet || !self.store.has_unfolded_edits() {
            return Ok(false);
        }
        self.store.fold()?;
        Ok(true)
    }
}
