//! `Something.micro` beside `Something.bearings`: records that a person chose to keep. Always locked, outside undo, log,
//! copies and merge; discarding them deletes the file.

use crate::files::{move_into_place, part_of, remove_database};
use crate::format::looks_like_duckdb;
use crate::from_duckdb::{from_io, name_of};
use crate::instance::{open_reader, open_workspace};
use crate::lock::{Key, Passphrase, read_record, stamp_record};
use crate::{StoreFault, Workspace};
use std::path::{Path, PathBuf};

/// Kept records, as they were handed over.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptRecords {
    /// What was said of them.
    pub about: String,
    /// A text for each record.
    pub rows: Vec<String>,
}

impl Workspace {
    /// Where the records of this workspace lie, if any are kept.
    pub fn records_file(&self) -> PathBuf {
        self.file().with_extension("micro")
    }

    /// Keeps records under a passphrase of their own, in place of what was kept before; answers how many.
    ///
    /// # Errors
    /// `ShortPassphrase`; what the disk refuses. What was kept before is then as it was.
    pub fn keep_records(
        &self,
        passphrase: &Passphrase,
        about: &str,
        rows: impl Iterator<Item = String>,
    ) -> Result<u64, StoreFault> {
        passphrase.check_length()?;
        let (file, key) = (self.records_file(), Key::fresh(passphrase)?);
        let part = part_of(&file);
        remove_database(&part);
        let kept = write(&part, &key, about, rows, self.temp_root()).and_then(|count| {
            stamp_record(&part, key.record())?;
            move_into_place(&part, &file)?;
            Ok(count)
        });
        if kept.is_err() {
            remove_database(&part);
        }
        kept
    }

    /// The kept records.
    ///
    /// # Errors
    /// `Missing` when none are kept; `WrongPassphrase`.
    pub fn kept_records(&self, passphrase: &Passphrase) -> Result<KeptRecords, StoreFault> {
        let file = self.records_file();
        looks_like_duckdb(&file)?;
        let record = read_record(&file)?.ok_or_else(|| StoreFault::LockUnreadable { file: name_of(&file) })?;
        let key = Key::derive(passphrase, record)?;
        let reader = open_reader(&file, Some(&key), self.temp_root())?;
        let about = reader.connection.query_row(include_str!("sql/about.sql"), [], |row| row.get(0))?;
        let mut statement = reader.connection.prepare(include_str!("sql/records.sql"))?;
        let rows = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(KeptRecords { about, rows })
    }

    /// Deletes the file of the records; `false` when there was none.
    pub fn discard_records(&self) -> Result<bool, StoreFault> {
        let file = self.records_file();
        if !file.exists() {
            return Ok(false);
        }
        std::fs::remove_file(&file).map_err(|error| from_io(&error, &file))?;
        remove_database(&file);
        Ok(true)
    }
}

fn write(
    part: &Path,
    key: &Key,
    about: &str,
    rows: impl Iterator<Item = String>,
    temp_root: &Path,
) -> Result<u64, StoreFault> {
    let instance = open_workspace(part, Some(key), part, temp_root)?;
    let connection = &instance.connection;
    connection.execute_batch(include_str!("sql/make.sql"))?;
    connection.execute(include_str!("sql/set_about.sql"), [about])?;
    let mut count = 0;
    let mut appender = connection.appender_to_catalog_and_db("record", "workspace", "main")?;
    for row in rows {
        appender.append_row([row])?;
        count += 1;
    }
    appender.flush()?;
    drop(appender);
    connection.execute_batch(include_str!("../workspace/detach.sql"))?;
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Ground;

    #[test]
    fn records_come_back_with_their_passphrase_and_go_when_discarded() {
        let ground = Ground::new();
        let workspace = ground.create("a");
        let (right, wrong) = (Passphrase::new("seven rivers meet"), Passphrase::new("an older harbour"));
        assert!(!workspace.discard_records().unwrap());
        let rows = ["one MARKER-5521", "two MARKER-5521"];
        let kept = workspace.keep_records(&right, "about them", rows.iter().map(|row| (*row).to_owned())).unwrap();
        assert_eq!(kept, 2);
        let found = workspace.kept_records(&right).unwrap();
        assert_eq!((found.about.as_str(), found.rows), ("about them", rows.map(str::to_owned).to_vec()));
        let refused = workspace.kept_records(&wrong).err();
        assert_eq!(refused, Some(StoreFault::WrongPassphrase { file: "a.micro".into() }));
        let bytes = std::fs::read(workspace.records_file()).unwrap();
        assert!(!bytes.windows(11).any(|part| part == b"MARKER-5521"));
        assert!(workspace.discard_records().unwrap());
        assert_eq!(workspace.kept_records(&right).err(), Some(StoreFault::Missing { file: "a.micro".into() }));
        drop(workspace);
        assert_eq!(ground.names(), ["a.bearings"]);
    }
}
