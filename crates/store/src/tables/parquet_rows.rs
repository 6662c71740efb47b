//! All rows of a Parquet file, one after the other, as texts.

use super::parquet::{ParquetHead, open, parquet_head, quote_as_pattern};
use crate::StoreFault;
use crate::from_duckdb::name_of;
use crate::text_rows::TextRows;
use std::path::Path;

/// The rows of a file, which the engine reads ahead on a thread of its own.
pub struct ParquetRows(TextRows);

impl ParquetRows {
    /// Opens a file to give its rows; `temp_root` as for [`parquet_head`].
    ///
    /// # Errors
    /// As [`parquet_head`].
    pub fn open(file: &Path, temp_root: &Path) -> Result<ParquetRows, StoreFault> {
        let ParquetHead { all_rows, .. } = parquet_head(file, 0, temp_root)?;
        let sql = include_str!("sql/all.sql").replace("{file}", &quote_as_pattern(file)?);
        let broken = StoreFault::NotATable { file: name_of(file) };
        Ok(ParquetRows(TextRows::start(open(file, None, temp_root)?, sql, all_rows, broken)))
    }

    /// Rows of the whole file.
    pub fn all_rows(&self) -> u64 {
        self.0.all_rows()
    }

    /// Goes to the next row, in the file's order; `false` behind the last.
    ///
    /// # Errors
    /// `NotATable` when the file is broken further on.
    pub fn next_row(&mut self) -> Result<bool, StoreFault> {
        self.0.next_row()
    }

    /// The cells of the row; `None` for a missing value.
    pub fn cells(&self) -> impl Iterator<Item = Option<&str>> {
        self.0.cells()
    }
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
