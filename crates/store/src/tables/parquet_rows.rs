//! All rows of a Parquet file, one after the other, as texts.

use super::parquet::{ParquetHead, open, parquet_head, quote_as_pattern};
use crate::StoreFault;
use crate::from_duckdb::name_of;
use crate::instance::Instance;
use duckdb::arrow::array::{Array, StringArray};
use duckdb::arrow::record_batch::RecordBatch;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Stretches that wait to be taken.
const WAITING: usize = 4;

/// The rows of a file, which the engine reads ahead on a thread of its own.
pub struct ParquetRows {
    stretches: Option<Receiver<RecordBatch>>,
    reader: Option<JoinHandle<Result<(), StoreFault>>>,
    file: String,
    all_rows: u64,
    stretch: Vec<StringArray>,
    row: usize,
    rows: usize,
    /// Rows that came so far.
    given: u64,
}

impl ParquetRows {
    /// Opens a file to give its rows; `temp_root` as for [`parquet_head`].
    ///
    /// # Errors
    /// As [`parquet_head`].
    pub fn open(file: &Path, temp_root: &Path) -> Result<ParquetRows, StoreFault> {
        let ParquetHead { all_rows, .. } = parquet_head(file, 0, temp_root)?;
        let (tables, name) = (open(file, None, temp_root)?, name_of(file));
        let sql = include_str!("sql/all.sql").replace("{file}", &quote_as_pattern(file)?);
        let (full, stretches) = sync_channel(WAITING);
        let fault = StoreFault::NotATable { file: name.clone() };
        let reader = std::thread::spawn(move || read(&tables, &sql, &full).map_err(|_| fault));
        let (stretches, reader) = (Some(stretches), Some(reader));
        Ok(ParquetRows { stretches, reader, file: name, all_rows, stretch: Vec::new(), row: 0, rows: 0, given: 0 })
    }

    /// Rows of the whole file.
    pub fn all_rows(&self) -> u64 {
        self.all_rows
    }

    /// Goes to the next row, in the file's order; `false` behind the last.
    ///
    /// # Errors
    /// `NotATable` when the file is broken further on.
    pub fn next_row(&mut self) -> Result<bool, StoreFault> {
        self.row += 1;
        while self.row >= self.rows {
            let Some(stretch) = self.stretches.as_ref().and_then(|stretches| stretches.recv().ok()) else {
                return self.end();
            };
            (self.row, self.rows) = (0, stretch.num_rows());
            self.given += stretch.num_rows() as u64;
            self.stretch.clear();
            for column in stretch.columns() {
                let texts = column.as_any().downcast_ref::<StringArray>();
                self.stretch.push(texts.ok_or_else(|| StoreFault::NotATable { file: self.file.clone() })?.clone());
            }
        }
        Ok(true)
    }

    /// The cells of the row; `None` for a missing value.
    pub fn cells(&self) -> impl Iterator<Item = Option<&str>> {
        self.stretch.iter().map(|texts| (!texts.is_null(self.row)).then(|| texts.value(self.row)))
    }

    /// Whether the engine came to the end of the file, or broke off before.
    fn end(&mut self) -> Result<bool, StoreFault> {
        // Behind a broken stretch the engine's side panics, or ends as if it were the last.
        let ended = self.reader.take().map_or(Ok(Ok(())), JoinHandle::join);
        let all_came = self.given == self.all_rows;
        let broken = || StoreFault::NotATable { file: self.file.clone() };
        ended.map_err(|_| broken())?.and_then(|()| if all_came { Ok(false) } else { Err(broken()) })
    }
}

impl Drop for ParquetRows {
    fn drop(&mut self) {
        // Nobody takes another stretch: the reader ends at the next it has.
        self.stretches = None;
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
    }
}

fn read(tables: &Instance, sql: &str, full: &SyncSender<RecordBatch>) -> Result<(), duckdb::Error> {
    let mut statement = tables.connection.prepare(sql)?;
    for stretch in statement.stream_arrow([])? {
        if full.send(stretch).is_err() {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::quote_path;

    #[test]
    fn every_row_is_given_once_and_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("many.parquet");
        let rows = 300_000;
        let connection = duckdb::Connection::open_in_memory().unwrap();
        let select = format!("SELECT i, nullif(i % 3, 0) AS part FROM range({rows}) AS numbers(i)");
        let to = quote_path(&file).unwrap();
        connection.execute_batch(&format!("COPY ({select}) TO {to} (FORMAT parquet)")).unwrap();
        let mut given = ParquetRows::open(&file, folder.path()).unwrap();
        assert_eq!(given.all_rows(), rows);
        for row in 0..rows {
            let part = Some(row % 3).filter(|part| *part > 0).map(|part| part.to_string());
            assert!(given.next_row().unwrap());
            let number = row.to_string();
            assert_eq!(given.cells().collect::<Vec<_>>(), [Some(number.as_str()), part.as_deref()]);
        }
        assert!(!given.next_row().unwrap());
        assert!(!given.next_row().unwrap());
    }

    #[test]
    fn a_file_that_breaks_off_further_on_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("many.parquet");
        let connection = duckdb::Connection::open_in_memory().unwrap();
        let select = "SELECT hash(i) AS a, 'text ' || i AS b FROM range(1000000) AS numbers(i)";
        let to = quote_path(&file).unwrap();
        connection.execute_batch(&format!("COPY ({select}) TO {to} (FORMAT parquet, COMPRESSION zstd)")).unwrap();
        let mut bytes = std::fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle..middle + middle / 2].fill(0xff);
        std::fs::write(&file, bytes).unwrap();
        let mut rows = ParquetRows::open(&file, folder.path()).unwrap();
        let ended = loop {
            match rows.next_row() {
                Ok(true) => {}
                other => break other,
            }
        };
        assert_eq!(ended, Err(StoreFault::NotATable { file: "many.parquet".into() }));
    }
}
