//! All the places of an observation: the same value may be printed in several files and cells.

use super::coding::series_to_texts;
use crate::{Reading, StoreFault};
use bearings_model::{CellPlace, Period, SeriesKey};
use duckdb::Row;

impl Reading<'_> {
    /// Every place where the observation of this series and period is printed, the first being the one that
    /// [`Reading::observations`] gives; empty when there is no such observation.
    pub fn places(&self, series: &SeriesKey, period: Period) -> Result<Vec<CellPlace>, StoreFault> {
        let period = period.to_string();
        let texts = series_to_texts(series)?;
        let key = texts.iter().map(|text| text.as_ref()).chain([period.as_str()]);
        let mut statement = self.connection.prepare(include_str!("sql/places.sql"))?;
        let mut rows = statement.query(duckdb::params_from_iter(key))?;
        let mut places = Vec::new();
        while let Some(row) = rows.next()? {
            places.push(place_from_row(row, 0)?);
        }
        Ok(places)
    }
}

/// Reads the columns sha256, sheet, row, column from `at` on.
pub(super) fn place_from_row(row: &Row<'_>, at: usize) -> Result<CellPlace, StoreFault> {
    Ok(CellPlace { file: row.get(at)?, sheet: row.get(at + 1)?, row: row.get(at + 2)?, column: row.get(at + 3)? })
}
