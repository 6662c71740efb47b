//! Reading documents and settings.

use super::SETTINGS;
use super::load::{collect, from_json};
use crate::{Reading, StoreFault};
use duckdb::Row;
use serde_json::{Map, Value};

/// A document as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: String,
    /// Its fields, in the order of their names; where a field is in conflict, the latest value.
    pub doc: Map<String, Value>,
    /// Whether it is deleted.
    pub deleted: bool,
}

impl Entity {
    /// The document as a typed value.
    pub fn typed<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_value(Value::Object(self.doc.clone()))
    }
}

impl Reading<'_> {
    /// An entity, deleted or not; absent when it was never made.
    pub fn entity(&self, id: &str) -> Result<Option<Entity>, StoreFault> {
        Ok(collect(self.connection, include_str!("sql/entity.sql"), [id], from_row)?.pop())
    }

    /// Every entity of a kind that is not deleted, by id.
    pub fn entities(&self, kind: &str) -> Result<Vec<Entity>, StoreFault> {
        collect(self.connection, include_str!("sql/entities.sql"), [kind], from_row)
    }

    /// All settings by key; empty when none was ever set.
    pub fn settings(&self) -> Result<Map<String, Value>, StoreFault> {
        Ok(self.entity(SETTINGS)?.map(|found| found.doc).unwrap_or_default())
    }

    /// One setting; absent when it was never set.
    pub fn setting(&self, key: &str) -> Result<Option<Value>, StoreFault> {
        Ok(self.settings()?.remove(key))
    }
}

fn from_row(row: &Row<'_>) -> Result<Entity, StoreFault> {
    let doc = from_json(&row.get::<_, String>(2)?)?;
    Ok(Entity { id: row.get(0)?, kind: row.get(1)?, doc, deleted: row.get(3)? })
}
