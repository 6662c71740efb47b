//! Which files this process has open. The system's locks are held by a process, so they cannot tell two windows apart.

use crate::StoreFault;
use crate::from_duckdb::name_of;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

static OPEN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// The right of one handle to a file; given back when dropped.
#[derive(Debug)]
pub(crate) struct Claim(PathBuf);

impl Claim {
    /// Claims an existing file, by whatever path it is reached.
    pub fn take(file: &Path) -> Result<Self, StoreFault> {
        let key = real_path(file);
        let fresh = OPEN.lock().unwrap_or_else(PoisonError::into_inner).insert(key.clone());
        if fresh { Ok(Claim(key)) } else { Err(StoreFault::OpenElsewhere { file: name_of(file) }) }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        OPEN.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

/// Whether this process holds the file.
pub(crate) fn is_claimed(file: &Path) -> bool {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner).contains(&real_path(file))
}

fn real_path(file: &Path) -> PathBuf {
    file.canonicalize().unwrap_or_else(|_| file.to_path_buf())
}
