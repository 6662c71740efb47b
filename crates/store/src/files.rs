//! Moving whole files so that a power cut leaves the old one or the new one.

use crate::StoreFault;
use crate::from_duckdb::from_io;
use crate::instance::with_ending;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The name under which a file is built beside its place.
pub(crate) fn part_of(file: &Path) -> PathBuf {
    with_ending(file, &format!(".part-{}", std::process::id()))
}

/// Writes `part` through to the disk and gives it the name `file`, replacing what lies there.
pub(crate) fn move_into_place(part: &Path, file: &Path) -> Result<(), StoreFault> {
    sync(part)?;
    std::fs::rename(part, file).map_err(|error| from_io(&error, file))?;
    sync_folder_of(file)
}

/// Copies bytes to a new file and writes them through to the disk; on a fault the new file is taken away.
pub(crate) fn copy_through(from: &Path, to: &Path) -> Result<(), StoreFault> {
    let copied = std::fs::copy(from, to).map_err(|error| from_io(&error, to)).and_then(|_| sync(to));
    if copied.is_err() {
        remove_database(to);
    }
    copied
}

/// Removes a database file and what lies beside it, as far as they exist.
pub(crate) fn remove_database(file: &Path) {
    for end in ["", ".wal", ".wal.checkpoint", ".wal.recovery"] {
        // What is not there need not go; what will not go is left for the next attempt, which starts by removing it.
        let _ = std::fs::remove_file(with_ending(file, end));
    }
}

fn sync(file: &Path) -> Result<(), StoreFault> {
    let opened = File::options().write(true).open(file);
    opened.and_then(|opened| opened.sync_all()).map_err(|error| from_io(&error, file))
}

/// On Unix a new name is safe only when its folder is written through; other systems have no such call.
fn sync_folder_of(file: &Path) -> Result<(), StoreFault> {
    if cfg!(unix) {
        let folder = file.parent().unwrap_or(Path::new("."));
        File::open(folder).and_then(|opened| opened.sync_all()).map_err(|error| from_io(&error, folder))?;
    }
    Ok(())
}
