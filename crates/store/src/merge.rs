//! Merging another copy of a workspace into this one: the union of the logs, and the files this one lacks.

use crate::files::copy_through;
use crate::from_duckdb::{from_io, name_of};
use crate::instance::{private_folder, with_ending};
use crate::lock::{Key, read_record};
use crate::observations::WholeFile;
use crate::open_files::is_claimed;
use crate::{Log, Merged, StoreFault, Workspace};
use std::path::Path;

impl Workspace {
    /// Adds to this workspace what the copy at `other` has and it lacks. The copy is not changed and must not be open.
    ///
    /// Merging twice is merging once; merging A into B and B into A gives the same documents. A file that both have
    /// imported is kept as it is here, and where two files give one key two values, the value that was here first.
    /// A locked copy must be under the lock of this workspace.
    pub fn merge_from(&self, other: &Path) -> Result<Merged, StoreFault> {
        let (log, files) = read_copy(other, self.key(), self.temp_root())?;
        self.write(|tx| {
            let mut merged = tx.merge_log(&log)?;
            for file in &files {
                merged.files += usize::from(tx.enter_whole_file(file)?);
            }
            Ok(merged)
        })
    }
}

/// Opens a copy of the copy, so that one of an older format can be upgraded and a read-only stick is no hindrance.
fn read_copy(other: &Path, own: Option<&Key>, temp_root: &Path) -> Result<(Log, Vec<WholeFile>), StoreFault> {
    let other = std::path::absolute(other).map_err(|error| from_io(&error, other))?;
    if is_claimed(&other) {
        return Err(StoreFault::OpenElsewhere { file: name_of(&other) });
    }
    let folder = private_folder(temp_root)?;
    let taken = folder.path().join(other.file_name().unwrap_or(other.as_os_str()));
    copy_through(&other, &taken)?;
    let edits = with_ending(&other, ".wal");
    if edits.exists() {
        copy_through(&edits, &with_ending(&taken, ".wal"))?;
    }
    let key = match read_record(&taken)? {
        Some(record) => {
            let same = own.filter(|own| *own.record() == record).cloned();
            Some(same.ok_or_else(|| StoreFault::Locked { file: name_of(&other) })?)
        }
        None => None,
    };
    let copy = Workspace::open_copy(&taken, key, temp_root)?;
    let read = copy.read(|reading| Ok((reading.log()?, reading.whole_files()?)));
    copy.close()?;
    read
}
