//! *Restore an earlier copy*: the copy takes the place of the file, and the file becomes a backup.

use super::back_up::keep_as_it_is;
use crate::files::{copy_through, move_into_place, part_of, remove_database};
use crate::format::{check_format, looks_like_duckdb};
use crate::from_duckdb::{from_io, name_of};
use crate::instance::{open_reader, with_ending};
use crate::lock::read_record;
use crate::open_files::Claim;
use crate::{StoreFault, Workspace};
use std::path::Path;

impl Workspace {
    /// Puts a backup in the place of the workspace at `file`, which must not be open; it may be damaged or gone. What
    /// lay there becomes a backup named `replaced`. On a fault the file is as it was.
    pub fn restore(file: &Path, backup: &Path, temp_root: &Path) -> Result<(), StoreFault> {
        let file = std::path::absolute(file).map_err(|error| from_io(&error, file))?;
        let _claim = Claim::take(&file)?;
        prove_whole(backup, temp_root)?;
        if file.exists() {
            refuse_when_open(&file, temp_root)?;
        }
        let part = part_of(&file);
        let replaced = put_in_place(&file, backup, &part);
        if replaced.is_err() {
            remove_database(&part);
        }
        replaced
    }
}

/// Into a locked copy nobody can look without its passphrase; that it holds the lock is all that can be asked.
fn prove_whole(backup: &Path, temp_root: &Path) -> Result<(), StoreFault> {
    looks_like_duckdb(backup)?;
    if read_record(backup)?.is_some() {
        return Ok(());
    }
    let reader = open_reader(backup, None, temp_root)?;
    check_format(&reader.connection, backup)?;
    Ok(())
}

/// A file that is damaged may be replaced; one that another program holds may not.
fn refuse_when_open(file: &Path, temp_root: &Path) -> Result<(), StoreFault> {
    match open_reader(file, None, temp_root) {
        Err(StoreFault::OpenElsewhere { .. }) => Err(StoreFault::OpenElsewhere { file: name_of(file) }),
        _ => Ok(()),
    }
}

/// At whatever point the power goes, a whole workspace lies at `file`, and every edit in a backup.
fn put_in_place(file: &Path, backup: &Path, part: &Path) -> Result<(), StoreFault> {
    copy_through(backup, part)?;
    if file.exists() {
        keep_as_it_is(file, "replaced")?;
        let edits = with_ending(file, ".wal");
        if edits.exists() {
            std::fs::remove_file(&edits).map_err(|error| from_io(&error, &edits))?;
        }
    }
    move_into_place(part, file)
}
