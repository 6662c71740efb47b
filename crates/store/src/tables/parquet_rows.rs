//! The rows of a Parquet file, one after the other, as values of the kinds that its columns have.

use super::footer::is_encrypted;
use super::open_parquet::{explain, open, quote_as_pattern};
use super::parquet_cell::{Column, Kind, ParquetCell, kind_of};
use crate::StoreFault;
use crate::from_duckdb::name_of;
use crate::instance::{Instance, quote_name};
use crate::stretches::Stretches;
use std::path::{Path, PathBuf};

/// The rows of a file, which the engine reads ahead on a thread of its own.
pub struct ParquetRows {
    file: PathBuf,
    columns: Vec<String>,
    kinds: Vec<Kind>,
    all_rows: u64,
    stretches: Stretches,
    stretch: Vec<Column>,
    row: usize,
    rows: usize,
}

impl ParquetRows {
    /// Opens a file to give its rows. `temp_root` is an existing folder for private temporary files.
    ///
    /// # Errors
    /// `NotATable` when the file is no Parquet or broken, `TableLocked` when it is encrypted, `TableTooPrecise` when it
    /// has numbers that the engine would alter; what the disk refuses.
    pub fn open(file: &Path, temp_root: &Path) -> Result<ParquetRows, StoreFault> {
        ParquetRows::up_to(file, u64::MAX, temp_root)
    }

    /// As [`ParquetRows::open`], to give no more than the first rows.
    ///
    /// # Errors
    /// As for [`ParquetRows::open`].
    pub fn up_to(file: &Path, rows: u64, temp_root: &Path) -> Result<ParquetRows, StoreFault> {
        let instance = open(file, temp_root)?;
        let source = quote_as_pattern(file)?;
        let broken = |error: duckdb::Error| explain(file, error.into());
        let sql = include_str!("sql/count.sql").replace("{file}", &source);
        let all_rows: i64 = instance.connection.query_row(&sql, [], |row| row.get(0)).map_err(broken)?;
        let all_rows = u64::try_from(all_rows).unwrap_or(0);
        // Of a file whose description can be read, the engine notices it only at the first value.
        if is_encrypted(file) {
            return Err(StoreFault::TableLocked { file: name_of(file) });
        }
        refuse_too_precise(&instance, file, &source)?;
        let sql = include_str!("sql/columns.sql").replace("{file}", &source);
        let mut statement = instance.connection.prepare(&sql).map_err(broken)?;
        let named = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).map_err(broken)?;
        let named: Vec<(String, String)> = named.collect::<Result<_, _>>().map_err(broken)?;
        drop(statement);
        let kinds = named.iter().map(|(_, type_name)| kind_of(type_name).0).collect();
        let cell = |(name, type_name): &(String, String)| {
            kind_of(type_name).1.trim_end().replace("{column}", &quote_name(name))
        };
        let cells: Vec<String> = named.iter().map(cell).collect();
        let given = rows.min(all_rows);
        // The names of the columns come last: they may hold anything.
        let sql = include_str!("sql/rows.sql")
            .replace("{rows}", &given.to_string())
            .replace("{file}", &source)
            .replace("{cells}", &cells.join(", "));
        let stretches = Stretches::start(instance, sql, given);
        let columns = named.into_iter().map(|(name, _)| name).collect();
        Ok(ParquetRows {
            file: file.to_owned(),
            columns,
            kinds,
            all_rows,
            stretches,
            stretch: Vec::new(),
            row: 0,
            rows: 0,
        })
    }

    /// Names of the columns, each of them once.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Rows of the whole file.
    pub fn all_rows(&self) -> u64 {
        self.all_rows
    }

    /// Goes to the next row, in the file's order; `false` behind the last.
    ///
    /// # Errors
    /// As for [`ParquetRows::open`], when the file is broken further on.
    pub fn next_row(&mut self) -> Result<bool, StoreFault> {
        self.row += 1;
        while self.row >= self.rows {
            let broken = || StoreFault::NotATable { file: name_of(&self.file) };
            let next = self.stretches.next().map_err(|broke_off| explain(&self.file, broke_off.or(broken())))?;
            let Some(stretch) = next else { return Ok(false) };
            (self.row, self.rows) = (0, stretch.num_rows());
            let columns = self.kinds.iter().zip(stretch.columns()).map(|(kind, values)| Column::of(*kind, values));
            self.stretch = columns.collect::<Option<_>>().ok_or_else(broken)?;
        }
        Ok(true)
    }

    /// The cells of the row.
    pub fn cells(&self) -> impl Iterator<Item = ParquetCell<'_>> {
        self.stretch.iter().map(|column| column.cell(self.row))
    }
}

/// Decimals of more digits than the engine holds come out of it as other numbers.
fn refuse_too_precise(instance: &Instance, file: &Path, source: &str) -> Result<(), StoreFault> {
    let sql = include_str!("sql/too_precise.sql").replace("{file}", source);
    let found = instance.connection.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    match found {
        Ok((column, digits)) => Err(StoreFault::TableTooPrecise { file: name_of(file), column, digits }),
        Err(duckdb::Error::QueryReturnedNoRows) => Ok(()),
        Err(error) => Err(explain(file, error.into())),
    }
}

#[cfg(test)]
mod tests;
