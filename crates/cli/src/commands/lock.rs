//! `bearings lock` and `bearings unlock`: the lock of a workspace.

use crate::tell::{Ended, Teller, read_passphrase};
use bearings_app::{NewLock, file_name};
use bearings_locale::messages;
use serde_json::json;
use std::path::Path;
use std::sync::Arc;

/// Locks a workspace, or changes its passphrase. `understood` is the person's word that it cannot be recovered.
pub fn lock(teller: &Teller, file: &Path, new: &Path, understood: bool) -> Ended {
    let passphrase = read_passphrase(new)?;
    let new = NewLock { again: passphrase.clone(), passphrase, understood };
    change(teller, file, Some(&new))
}

/// Removes the lock.
pub fn unlock(teller: &Teller, file: &Path) -> Ended {
    change(teller, file, None)
}

fn change(teller: &Teller, file: &Path, new: Option<&NewLock>) -> Ended {
    let open = Arc::new(teller.open(file)?);
    teller.app.change_lock(open, teller.passphrase.as_ref(), new)?;
    let name = file_name(file);
    let sentence = match new {
        Some(_) => messages::cli_locked(name.as_str()),
        None => messages::cli_unlocked(name.as_str()),
    };
    teller.result(&sentence, json!({ "workspace": name, "locked": new.is_some() }));
    Ok(())
}
