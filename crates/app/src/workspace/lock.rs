//! The lock of a workspace: whether there is one, opening with it, setting, changing and removing it.

use super::OpenWorkspace;
use super::copies::sole;
use crate::{App, AppFault, Refusal};
use bearings_store::{Passphrase, StoreFault, Workspace};
use std::path::Path;
use std::sync::Arc;

/// A lock that a person asks for.
pub struct NewLock {
    /// The new passphrase.
    pub passphrase: Passphrase,
    /// The same, typed a second time.
    pub again: Passphrase,
    /// Whether the person said to know that a lost passphrase means lost data, and that earlier copies go.
    pub understood: bool,
}

impl App {
    /// Whether the file asks for a passphrase.
    pub fn is_locked(&self, file: &Path) -> Result<bool, Refusal> {
        Ok(Workspace::is_locked_file(file)?)
    }

    /// As [`App::open_workspace`], with a passphrase; a workspace that is not locked needs none.
    pub fn open_with_passphrase(&self, file: &Path, passphrase: Option<&Passphrase>) -> Result<OpenWorkspace, Refusal> {
        Ok(self.opened(Workspace::open_with(file, passphrase, &self.shared.temp_root()?)?))
    }

    /// Sets or changes the lock, or removes it (`new` is `None`). The workspace must not be in use by anybody else; it
    /// is closed whatever happens, unless [`OpenWorkspace::check_lock`] refuses, which is asked first.
    pub fn change_lock(
        &self,
        open: Arc<OpenWorkspace>,
        old: Option<&Passphrase>,
        new: Option<&NewLock>,
    ) -> Result<(), Refusal> {
        open.check_lock(old, new)?;
        let (file, now) = (open.path().to_owned(), self.shared.act("lock").made_at);
        sole(open)?.close()?;
        let passphrase = new.map(|new| &new.passphrase);
        Ok(Workspace::change_lock(&file, old, passphrase, now, &self.shared.temp_root()?)?)
    }
}

impl OpenWorkspace {
    /// Whether it is locked.
    pub fn is_locked(&self) -> bool {
        self.store.is_locked()
    }

    /// Refuses a change of the lock that would not be made, while the workspace is still open.
    pub fn check_lock(&self, old: Option<&Passphrase>, new: Option<&NewLock>) -> Result<(), Refusal> {
        if let Some(new) = new {
            new.passphrase.check_length()?;
            if new.passphrase != new.again {
                return Err(AppFault::PassphrasesDiffer {}.into());
            }
            if !new.understood {
                return Err(AppFault::LossNotAccepted {}.into());
            }
        }
        if !self.is_locked() {
            return Ok(());
        }
        let old = old.ok_or_else(|| StoreFault::Locked { file: self.file_name() })?;
        let fits = self.store.is_passphrase(old)?;
        if fits { Ok(()) } else { Err(StoreFault::WrongPassphrase { file: self.file_name() }.into()) }
    }
}
