//! Setting, changing and removing the lock: the file is written anew under the other key and takes the old one's place.

use super::{Key, Passphrase, read_record};
use crate::copies::write_copy;
use crate::files::{move_into_place, part_of, remove_database};
use crate::from_duckdb::{from_io, name_of};
use crate::instance::{open_pair, with_ending};
use crate::open_files::Claim;
use crate::{StoreFault, Workspace};
use std::path::Path;

/// The note that names the lock whose setting is not finished while earlier copies without it lie beside the file.
const UNFINISHED: &str = "lock_to_finish";

impl Workspace {
    /// Whether the file asks for a passphrase. The file may be open.
    pub fn is_locked_file(file: &Path) -> Result<bool, StoreFault> {
        match read_record(file) {
            Err(StoreFault::LockUnreadable { .. }) => Ok(true),
            read => Ok(read?.is_some()),
        }
    }

    /// Whether this workspace is locked.
    pub fn is_locked(&self) -> bool {
        self.key().is_some()
    }

    /// Whether this is the passphrase of the locked workspace that is open; `false` when it is not locked.
    pub fn is_passphrase(&self, passphrase: &Passphrase) -> Result<bool, StoreFault> {
        let Some(key) = self.key() else { return Ok(false) };
        Ok(Key::derive(passphrase, key.record().clone())?.text() == key.text())
    }

    /// Locks the workspace at `file`, which must not be open, with `new`; changes its lock; or removes it (`None`).
    ///
    /// With a new lock the earlier copies beside the file go, for they would open without it, and one locked copy is
    /// written at `now` (milliseconds since 1970, UTC). Copies elsewhere stay as they are. When the power goes, the file
    /// is the old one or the new one, and the next opening finishes.
    ///
    /// # Errors
    /// `Locked`, `WrongPassphrase` for `old`; `ShortPassphrase` for `new`; what the disk refuses. The file is as it was.
    pub fn change_lock(
        file: &Path,
        old: Option<&Passphrase>,
        new: Option<&Passphrase>,
        now: i64,
        temp_root: &Path,
    ) -> Result<(), StoreFault> {
        let file = std::path::absolute(file).map_err(|error| from_io(&error, file))?;
        let new_key = match new {
            Some(new) => {
                new.check_length()?;
                Some(Key::fresh(new)?)
            }
            None => None,
        };
        // Proves the old passphrase, folds edits in, and brings an older format up.
        let open = Workspace::open_with(&file, old, temp_root)?;
        let old_key = open.key().cloned();
        if let Some(key) = &new_key {
            open.write(|tx| tx.set_note(UNFINISHED, &key.record().mark()))?;
        }
        open.close()?;
        rewrite(&file, old_key.as_ref(), new_key.as_ref(), temp_root)?;
        if new_key.is_some() {
            let open = Workspace::open_with(&file, new, temp_root)?;
            open.back_up(now)?;
            open.close()?;
        }
        Ok(())
    }

    /// After a lock was set: what beside the file would open without it goes. Done again at the next opening when it
    /// was broken off.
    pub(crate) fn finish_lock(&self) -> Result<(), StoreFault> {
        let Some(key) = self.key() else { return Ok(()) };
        let mark = key.record().mark();
        if self.read(|reading| reading.note(UNFINISHED))?.as_deref() != Some(&mark) {
            return Ok(());
        }
        for copy in Workspace::backups(self.file())? {
            let same = read_record(&copy.path).is_ok_and(|found| found.as_ref() == Some(key.record()));
            if !same {
                remove_database(&copy.path);
                if copy.path.exists() {
                    return Err(StoreFault::NotAllowed { file: name_of(&copy.path) });
                }
            }
        }
        self.write(|tx| tx.set_note(UNFINISHED, ""))
    }
}

pub(super) fn rewrite(file: &Path, old: Option<&Key>, new: Option<&Key>, temp_root: &Path) -> Result<(), StoreFault> {
    let _claim = Claim::take(file)?;
    let part = part_of(file);
    let written = open_pair(file, old, &part, temp_root)
        .and_then(|instance| {
            write_copy(&instance.connection, &part, None, new, temp_root)?;
            Ok(instance.connection.execute_batch(include_str!("../workspace/detach.sql"))?)
        })
        .and_then(|()| {
            // Edits beside the old file would be taken for edits of the new one.
            let edits = with_ending(file, ".wal");
            let left = std::fs::metadata(edits).is_ok_and(|found| found.len() > 0);
            if left { Err(StoreFault::MustReopen {}) } else { move_into_place(&part, file) }
        });
    if written.is_err() {
        remove_database(&part);
    }
    written
}
