//! Backups: the last five copies, in a folder beside the workspace.

use super::write_copy::write_copy;
use crate::files::{copy_through, move_into_place, part_of, remove_database};
use crate::from_duckdb::from_io;
use crate::instance::with_ending;
use crate::{StoreFault, Workspace};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// How many backups are kept.
const KEPT: usize = 5;

/// An earlier copy of a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// When it was written, in milliseconds since 1970, UTC.
    pub written_at: i64,
    /// Its size.
    pub bytes: u64,
}

impl Workspace {
    /// Writes a verified backup named by the time `now` (milliseconds since 1970, UTC) and lets go of all but five.
    pub fn back_up(&self, now: i64) -> Result<Backup, StoreFault> {
        let folder = backups_folder(self.file());
        std::fs::create_dir_all(&folder).map_err(|error| from_io(&error, &folder))?;
        let stamp: String = self.read(|reading| {
            let stamp = reading.connection.query_row(include_str!("sql/stamp.sql"), [now], |row| row.get(0));
            stamp.map_err(StoreFault::from)
        })?;
        let path = folder.join(format!("{}-{stamp}.bearings", stem(self.file())));
        let part = part_of(&path);
        self.with_writer_and_temp(|writer, _| write_copy(writer, &part, None, self.key(), self.temp_root()))?;
        if let Err(fault) = move_into_place(&part, &path) {
            remove_database(&part);
            return Err(fault);
        }
        for old in list(self.file())?.iter().skip(KEPT) {
            remove_database(&old.path);
        }
        read_backup(path)
    }

    /// The backups of the workspace at `file`, newest first; empty when there are none. The file itself need not open.
    pub fn backups(file: &Path) -> Result<Vec<Backup>, StoreFault> {
        let file = std::path::absolute(file).map_err(|error| from_io(&error, file))?;
        list(&file)
    }
}

/// `Something.backups` beside `Something.bearings`.
pub(crate) fn backups_folder(file: &Path) -> PathBuf {
    file.with_extension("backups")
}

/// Keeps the file as it is, with the edits beside it, before its format changes. It must not be open.
pub(crate) fn backup_before_upgrade(file: &Path, format: u32) -> Result<(), StoreFault> {
    keep_as_it_is(file, &format!("format-{format}")).map(drop)
}

/// Copies the bytes of a closed file and of its `.wal` into the folder of backups.
pub(super) fn keep_as_it_is(file: &Path, label: &str) -> Result<PathBuf, StoreFault> {
    let folder = backups_folder(file);
    std::fs::create_dir_all(&folder).map_err(|error| from_io(&error, &folder))?;
    let kept = folder.join(format!("{}-{label}.bearings", stem(file)));
    remove_database(&kept);
    let edits = with_ending(file, ".wal");
    if edits.exists() {
        copy_through(&edits, &with_ending(&kept, ".wal"))?;
    }
    copy_through(file, &kept)?;
    Ok(kept)
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn list(file: &Path) -> Result<Vec<Backup>, StoreFault> {
    let folder = backups_folder(file);
    let entries = match std::fs::read_dir(&folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(|error| from_io(&error, &folder))?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| from_io(&error, &folder))?.path();
        if path.extension().is_some_and(|end| end == "bearings") {
            found.push(read_backup(path)?);
        }
    }
    found.sort_by(|a, b| (b.written_at, &b.path).cmp(&(a.written_at, &a.path)));
    Ok(found)
}

fn read_backup(path: PathBuf) -> Result<Backup, StoreFault> {
    let found = std::fs::metadata(&path).map_err(|error| from_io(&error, &path))?;
    let written = found.modified().map_err(|error| from_io(&error, &path))?;
    let written_at = written.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis() as i64);
    Ok(Backup { path, written_at, bytes: found.len() })
}
