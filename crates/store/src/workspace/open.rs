//! Opens an existing workspace, and brings an older one up to this program's format.

use super::{Live, Workspace};
use crate::StoreFault;
use crate::copies::{backup_before_upgrade, backups_folder};
use crate::format::{FORMAT, LADDER, check_format, climb, looks_like_duckdb};
use crate::from_duckdb::{from_io, name_of};
use crate::instance::open_checked_workspace;
use crate::open_files::Claim;
use std::path::Path;
use std::sync::RwLock;

impl Workspace {
    /// Opens `file`. `temp_root` is an existing folder for private temporary files.
    ///
    /// The file is looked at first without the right to change it, so that a file this program refuses stays as it is.
    /// A workspace of an older format is backed up and upgraded.
    pub fn open(file: &Path, temp_root: &Path) -> Result<Self, StoreFault> {
        let file = std::path::absolute(file).map_err(|error| from_io(&error, file))?;
        // Claimed first: on Unix, closing a file that the process has open elsewhere gives up the lock on it.
        let claim = Claim::take(&file)?;
        looks_like_duckdb(&file)?;
        let check = |connection: &_| check_format(connection, &file);
        let (instance, found) = open_checked_workspace(&file, &backups_folder(&file), temp_root, check, |found| {
            check_writable(&file)?;
            if *found < FORMAT { backup_before_upgrade(&file, *found) } else { Ok(()) }
        })?;
        let live = Live::on(instance)?;
        if found < FORMAT {
            climb(&live.writer(), found, LADDER)?;
        }
        Ok(Workspace { file, temp_root: temp_root.to_path_buf(), live: RwLock::new(Some(live)), _claim: claim })
    }
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
