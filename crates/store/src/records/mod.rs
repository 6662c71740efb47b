//! `Something.micro` beside `Something.bearings`: records that a person chose to keep. Always locked, outside undo, log,
//! copies and merge; discarding them deletes the file.

use crate::files::{move_into_place, part_of, remove_database};
use crate::format::looks_like_duckdb;
use crate::from_duckdb::{from_io, name_of};
use crate::instance::{open_reader, open_workspace};
use crate::lock::{Key, Passphrase, read_record, stamp_record};
use crate::text_rows::TextRows;
use crate::{StoreFault, Workspace};
use std::path::{Path, PathBuf};

/// Kept records, as they were handed over: read one by one, so that any number of them may be kept.
pub struct KeptRecords {
    /// What was said of them.
    pub about: String,
    rows: TextRows,
}

impl KeptRecords {
    /// How many they are.
    pub fn all_rows(&self) -> u64 {
        self.rows.all_rows()
    }

    /// The text of the next record; `None` behind the last.
    ///
    /// # Errors
    /// `Damaged` when the file is broken further on.
    pub fn next_row(&mut self) -> Result<Option<&str>, StoreFault> {
        let is_there = self.rows.next_row()?;
        Ok(if is_there { self.rows.cells().next().flatten() } else { None })
    }
}

impl Workspace {
    /// Where the records of this workspace lie, if any are kept.
    pub fn records_file(&self) -> PathBuf {
        self.file().with_extension("micro")
    }

    /// Keeps records under a passphrase of their own, in place of what was kept before; answers how many.
    ///
    /// # Errors
    /// `ShortPassphrase`; what the disk refuses; the first fault among the rows. What was kept before is then as it was.
    pub fn keep_records<E: From<StoreFault>>(
        &self,
        passphrase: &Passphrase,
        about: &str,
        rows: impl Iterator<Item = Result<String, E>>,
    ) -> Result<u64, E> {
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
        let (about, all): (String, i64) =
            reader.connection.query_row(include_str!("sql/about.sql"), [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let sql = include_str!("sql/records.sql").to_owned();
        let broken = StoreFault::Damaged { file: name_of(&file) };
        Ok(KeptRecords { about, rows: TextRows::start(reader, sql, u64::try_from(all).unwrap_or(0), broken) })
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

fn write<E: From<StoreFault>>(
    part: &Path,
    key: &Key,
    about: &str,
    rows: impl Iterator<Item = Result<String, E>>,
    temp_root: &Path,
) -> Result<u64, E> {
    let of_engine = |error: duckdb::Error| E::from(StoreFault::from(error));
    let instance = open_workspace(part, Some(key), part, temp_root)?;
    let connection = &instance.connection;
    connection.execute_batch(include_str!("sql/make.sql")).map_err(of_engine)?;
    connection.execute(include_str!("sql/set_about.sql"), [about]).map_err(of_engine)?;
    let mut count = 0;
    let mut appender = connection.appender_to_catalog_and_db("record", "workspace", "main").map_err(of_engine)?;
    for row in rows {
        appender.append_row([row?]).map_err(of_engine)?;
        count += 1;
    }
    appender.flush().map_err(of_engine)?;
    drop(appender);
    connection.execute_batch(include_str!("../workspace/detach.sql")).map_err(of_engine)?;
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
        let texts = || rows.iter().map(|row| Ok::<_, StoreFault>((*row).to_owned()));
        assert_eq!(workspace.keep_records(&right, "about them", texts()), Ok(2));
        // Rows that break off leave what was kept before.
        let broken = StoreFault::DiskFull { file: "elsewhere".into() };
        let breaking = texts().chain([Err(broken.clone())]);
        assert_eq!(workspace.keep_records(&wrong, "about others", breaking), Err(broken));
        let mut found = workspace.kept_records(&right).unwrap();
        assert_eq!((found.about.as_str(), found.all_rows()), ("about them", 2));
        for row in rows {
            assert_eq!(found.next_row(), Ok(Some(row)));
        }
        assert_eq!(found.next_row(), Ok(None));
        drop(found);
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
