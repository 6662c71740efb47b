//! Taking a whole imported file from one workspace to another, with every place, for merging.

use super::FileSheet;
use super::coding::{observation_from_row, series_from_row};
use super::enter::{NewFile, enter};
use super::stage::stage;
use crate::{Reading, StoreFault, Tx};
use bearings_model::{Observation, SeriesKey};
use std::collections::HashMap;

/// An imported file with all of its values, also those of a release that was removed.
pub(crate) struct WholeFile {
    release_id: String,
    sheet: FileSheet,
    imported_at: i64,
    observations: Vec<Observation>,
}

impl Reading<'_> {
    /// Every imported file, in the order of import.
    pub(crate) fn whole_files(&self) -> Result<Vec<WholeFile>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/files.sql"))?;
        let mut rows = statement.query([])?;
        let mut files = Vec::new();
        while let Some(row) = rows.next()? {
            let number: i32 = row.get(0)?;
            files.push(WholeFile {
                release_id: row.get(1)?,
                sheet: FileSheet { sha256: row.get(2)?, name: row.get(3)?, bytes: row.get(4)? },
                imported_at: row.get(5)?,
                observations: self.values_of_file(number)?,
            });
        }
        Ok(files)
    }

    /// Every value of a release at every one of its places, by sheet, row and column; empty for a release that is not here.
    pub fn observations_of(&self, release_id: &str) -> Result<Vec<Observation>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/file_number.sql"))?;
        let number: Option<i32> = statement.query_map([release_id], |row| row.get(0))?.next().transpose()?;
        number.map_or_else(|| Ok(Vec::new()), |number| self.values_of_file(number))
    }

    fn values_of_file(&self, number: i32) -> Result<Vec<Observation>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/series_of_file.sql"))?;
        let mut rows = statement.query([number])?;
        let mut series: HashMap<i32, SeriesKey> = HashMap::new();
        while let Some(row) = rows.next()? {
            let (id, key) = series_from_row(row)?;
            series.insert(id, key);
        }
        let mut statement = self.connection.prepare(include_str!("sql/values_of_file.sql"))?;
        let mut rows = statement.query([number])?;
        let mut observations = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(key) = series.get(&row.get::<_, i32>(0)?) {
                observations.push(observation_from_row(row, 1, key.clone())?);
            }
        }
        Ok(observations)
    }

    fn has_file(&self, release_id: &str) -> Result<bool, StoreFault> {
        Ok(self.connection.prepare(include_str!("sql/has_file.sql"))?.exists([release_id])?)
    }
}

impl Tx<'_> {
    /// Enters a file of another copy unless it is here; whether it was entered. Its sheet comes with the log.
    pub(crate) fn enter_whole_file(&self, file: &WholeFile) -> Result<bool, StoreFault> {
        if self.has_file(&file.release_id)? {
            return Ok(false);
        }
        let staged = stage(self.connection, &file.observations, &|| true)?;
        let new = NewFile { release_id: &file.release_id, sheet: &file.sheet, imported_at: file.imported_at };
        enter(self, &new, &file.observations, staged)?;
        Ok(true)
    }
}
