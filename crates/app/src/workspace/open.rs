//! Opening a workspace that exists.

use super::OpenWorkspace;
use crate::{App, Refusal};
use bearings_store::Workspace;
use std::path::Path;
use std::sync::atomic::AtomicU64;

impl App {
    /// Opens a workspace. One that another program holds, a newer format, a file that is none: each is refused.
    pub fn open_workspace(&self, file: &Path) -> Result<OpenWorkspace, Refusal> {
        self.open_with_passphrase(file, None)
    }

    pub(crate) fn opened(&self, store: Workspace) -> OpenWorkspace {
        OpenWorkspace {
            shared: self.shared.clone(),
            store,
            state: AtomicU64::new(0),
            seen: AtomicU64::new(0),
            facts: Default::default(),
            checked: Default::default(),
            printed: Default::default(),
        }
    }
}
