//! The releases of a workspace with their files.

use super::FileSheet;
use crate::{Reading, StoreFault};
use bearings_model::Release;
use duckdb::Row;
use std::collections::BTreeMap;

/// A release as the workspace holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredRelease {
    /// The entity of its sheet, by which it is edited and removed.
    pub id: String,
    /// The sheet.
    pub release: Release,
    /// The file.
    pub file: FileSheet,
    /// Milliseconds since 1970, UTC.
    pub imported_at: i64,
    /// How many values it holds, counting each place.
    pub values: u64,
}

impl Reading<'_> {
    /// All releases that were not removed, in the order of their import.
    pub fn releases(&self) -> Result<Vec<StoredRelease>, StoreFault> {
        self.releases_where(None)
    }

    /// One release; absent when there is none, or when it was removed or its import undone.
    pub fn release(&self, id: &str) -> Result<Option<StoredRelease>, StoreFault> {
        Ok(self.releases_where(Some(id))?.pop())
    }

    /// The name of the file of every release, also of those that were removed.
    pub fn file_names(&self) -> Result<BTreeMap<String, String>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/files.sql"))?;
        let names = statement.query_map([], |row| Ok((row.get(1)?, row.get(3)?)))?;
        Ok(names.collect::<Result<_, _>>()?)
    }

    fn releases_where(&self, id: Option<&str>) -> Result<Vec<StoredRelease>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/releases.sql"))?;
        let mut rows = statement.query([id])?;
        let mut releases = Vec::new();
        while let Some(row) = rows.next()? {
            releases.push(from_row(row)?);
        }
        Ok(releases)
    }
}

fn from_row(row: &Row<'_>) -> Result<StoredRelease, StoreFault> {
    let doc: String = row.get(1)?;
    let release = serde_json::from_str(&doc).map_err(|error| StoreFault::UnreadableCode { text: error.to_string() })?;
    Ok(StoredRelease {
        id: row.get(0)?,
        release,
        file: FileSheet { sha256: row.get(2)?, name: row.get(3)?, bytes: row.get(4)? },
        imported_at: row.get(5)?,
        values: row.get(6)?,
    })
}
