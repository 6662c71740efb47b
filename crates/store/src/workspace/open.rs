//! Opens an existing workspace, and brings an older one up to this program's format.

use super::close::has_edits_beside;
use super::{Live, Workspace};
use crate::StoreFault;
use crate::copies::{backup_before_upgrade, backups_folder};
use crate::format::{FORMAT, LADDER, check_format, climb, looks_like_duckdb};
use crate::from_duckdb::{from_io, name_of};
use crate::instance::open_checked_workspace;
use crate::lock::{Key, Passphrase, read_record};
use crate::open_files::Claim;
use std::path::{Path, PathBuf};
use std::sync::RwLock;

impl Workspace {
    /// Opens `file`. `temp_root` is an existing folder for private temporary files.
    ///
    /// The file is looked at first without the right to change it, so that a file this program refuses stays as it is.
    /// A workspace of an older format is backed up and upgraded.
    pub fn open(file: &Path, temp_root: &Path) -> Result<Self, StoreFault> {
        Self::open_with(file, None, temp_root)
    }

    /// As [`Workspace::open`], with the passphrase of a locked one; one that is not locked needs none.
    ///
    /// # Errors
    /// Besides the others: `Locked` without a passphrase, `WrongPassphrase` with another one.
    pub fn open_with(file: &Path, passphrase: Option<&Passphrase>, temp_root: &Path) -> Result<Self, StoreFault> {
        let file = std::path::absolute(file).map_err(|error| from_io(&error, file))?;
        // Claimed first: on Unix, closing a file that the process has open elsewhere gives up the lock on it.
        let claim = Claim::take(&file)?;
        looks_like_duckdb(&file)?;
        let key = key_of(&file, passphrase)?;
        Self::open_keyed(file, key, claim, temp_root)
    }

    /// As [`Workspace::open`], for a copy under a lock whose key is known.
    pub(crate) fn open_copy(file: &Path, key: Option<Key>, temp_root: &Path) -> Result<Self, StoreFault> {
        let claim = Claim::take(file)?;
        looks_like_duckdb(file)?;
        Self::open_keyed(file.to_path_buf(), key, claim, temp_root)
    }

    fn open_keyed(file: PathBuf, key: Option<Key>, claim: Claim, temp_root: &Path) -> Result<Self, StoreFault> {
        // Of a program that ended without folding; the views are made again when these edits are folded.
        let unfolded = has_edits_beside(&file);
        let check = |connection: &_| check_format(connection, &file);
        let (instance, found) =
            open_checked_workspace(&file, key.as_ref(), &backups_folder(&file), temp_root, check, |found| {
                check_writable(&file)?;
                if *found < FORMAT { backup_before_upgrade(&file, *found) } else { Ok(()) }
            })?;
        let live = Live::on(instance, unfolded)?;
        if found < FORMAT {
            climb(&live.writer(), found, LADDER)?;
        }
        let temp_root = temp_root.to_path_buf();
        let opened = Workspace { file, key, temp_root, live: RwLock::new(Some(live)), _claim: claim };
        opened.finish_lock()?;
        Ok(opened)
    }
}

fn key_of(file: &Path, passphrase: Option<&Passphrase>) -> Result<Option<Key>, StoreFault> {
    let Some(record) = read_record(file)? else { return Ok(None) };
    let passphrase = passphrase.ok_or_else(|| StoreFault::Locked { file: name_of(file) })?;
    Key::derive(passphrase, record).map(Some).map_err(|fault| match fault {
        StoreFault::LockUnreadable { .. } => StoreFault::LockUnreadable { file: name_of(file) },
        other => other,
    })
}

/// Finds out before the first edit whether the file and its folder may be written to.
fn check_writable(file: &Path) -> Result<(), StoreFault> {
    let read_only = |_| StoreFault::ReadOnlyFile { file: name_of(file) };
    std::fs::OpenOptions::new().write(true).open(file).map_err(read_only)?;
    let folder = file.parent().unwrap_or(Path::new("."));
    check_folder(folder)
}

/// Makes and removes an empty file, which is the only sure way to learn whether the `.wal` can be written.
pub(crate) fn check_folder(folder: &Path) -> Result<(), StoreFault> {
    use std::io::ErrorKind as Kind;
    let fault = |error: std::io::Error| match error.kind() {
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => {
            StoreFault::ReadOnlyFolder { folder: folder.display().to_string() }
        }
        Kind::NotFound | Kind::NotADirectory => StoreFault::MissingFolder { folder: folder.display().to_string() },
        _ => from_io(&error, folder),
    };
    tempfile::Builder::new().prefix(".bearings-").tempfile_in(folder).map(drop).map_err(fault)
}
