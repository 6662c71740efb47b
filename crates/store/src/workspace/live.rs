//! The running database of an open workspace.

use crate::StoreFault;
use crate::changes::refresh_kind_views;
use crate::copies::backups_folder;
use crate::instance::{Instance, open_workspace, use_workspace};
use crate::lock::Key;
use duckdb::Connection;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Connections, declared before the folder they spill to so that they are dropped before it.
pub(super) struct Live {
    writer: Mutex<Connection>,
    /// Never used but to be cloned, so that a reader need not wait for a writer.
    seed: Mutex<Connection>,
    idle: Mutex<Vec<Connection>>,
    /// Whether something may have been written since the views were made.
    written: AtomicBool,
    temp: tempfile::TempDir,
}

impl Live {
    pub fn start(file: &Path, key: Option<&Key>, temp_root: &Path) -> Result<Self, StoreFault> {
        Self::on(open_workspace(file, key, &backups_folder(file), temp_root)?, true)
    }

    /// On an instance that has the workspace open; `written` says whether edits came that the views do not know yet.
    pub fn on(Instance { connection, temp }: Instance, written: bool) -> Result<Self, StoreFault> {
        let seed = connection.try_clone()?;
        let (writer, seed) = (Mutex::new(connection), Mutex::new(seed));
        Ok(Live { writer, seed, idle: Mutex::default(), written: AtomicBool::new(written), temp })
    }

    /// The writing connection. A transaction that a panic left was rolled back on the way, so a poisoned lock is sound.
    pub fn writer(&self) -> MutexGuard<'_, Connection> {
        self.written.store(true, Ordering::Relaxed);
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lends a reading connection for one piece of work.
    pub fn with_reader<T>(&self, work: impl FnOnce(&Connection) -> T) -> Result<T, StoreFault> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => {
                let reader = self.seed.lock().unwrap_or_else(PoisonError::into_inner).try_clone()?;
                use_workspace(&reader)?;
                reader
            }
        };
        let result = work(&reader);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(reader);
        Ok(result)
    }

    /// The private folder that the instance may write to.
    pub fn temp(&self) -> &Path {
        self.temp.path()
    }

    /// Folds the `.wal` into the file.
    pub fn fold(&self) -> Result<(), StoreFault> {
        let writer = self.writer();
        refresh_views(&writer);
        Ok(writer.execute_batch(include_str!("fold.sql"))?)
    }

    /// Folds the `.wal` into the file and lets go of it.
    pub fn stop(self) -> Result<(), StoreFault> {
        let writer = self.writer.into_inner().unwrap_or_else(PoisonError::into_inner);
        drop((self.seed, self.idle));
        if self.written.into_inner() {
            refresh_views(&writer);
        }
        Ok(writer.execute_batch(include_str!("detach.sql"))?)
    }
}

/// The views are a convenience for other programs: a failure must not keep edits from being folded, and the next fold
/// makes them again.
fn refresh_views(writer: &Connection) {
    let _ = refresh_kind_views(writer);
}
