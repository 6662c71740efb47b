//! The words of the change log.

use super::{DELETED, KIND, SETTINGS};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Who does what, when. Ids and the time come from outside; the id must sort by time (UUIDv7, or a counter in tests).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Unique over all copies of the workspace.
    pub id: String,
    /// Milliseconds since 1970, UTC.
    pub made_at: i64,
    /// The name the person gave to this computer's work; may be empty.
    pub author_label: String,
    /// The id of the use case, by which the act is named in any language.
    pub use_case: String,
}

/// An act as the log holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedAct {
    /// The act.
    pub act: Act,
    /// The copy of the workspace in which it was made.
    pub copy_id: String,
    /// The act that this one undid.
    pub undoes: Option<String>,
}

/// A wish to give a field of an entity a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    pub(crate) entity: String,
    pub(crate) field: String,
    pub(crate) value: Value,
}

impl Edit {
    /// Gives a field a value; JSON null takes the field away.
    pub fn set(entity: impl Into<String>, field: impl Into<String>, value: impl Into<Value>) -> Self {
        Edit { entity: entity.into(), field: field.into(), value: value.into() }
    }

    /// Makes an entity. Its fields are set by further edits of the same act.
    pub fn create(entity: impl Into<String>, kind: &str) -> Self {
        Self::set(entity, KIND, kind)
    }

    /// Deletes an entity; its fields stay in the log, so that it can come back.
    pub fn delete(entity: impl Into<String>) -> Self {
        Self::set(entity, DELETED, true)
    }

    /// Brings a deleted entity back.
    pub fn restore(entity: impl Into<String>) -> Self {
        Self::set(entity, DELETED, false)
    }

    /// Gives a setting a value; JSON null takes it away.
    pub fn setting(key: impl Into<String>, value: impl Into<Value>) -> Self {
        Self::set(SETTINGS, key, value)
    }

    /// Makes an entity with every field of `doc`, which is to serialize to a JSON object; other values make no fields.
    pub fn create_with(entity: &str, kind: &str, doc: &impl Serialize) -> Result<Vec<Self>, serde_json::Error> {
        let mut edits = vec![Self::create(entity, kind)];
        if let Value::Object(fields) = serde_json::to_value(doc)? {
            edits.extend(fields.into_iter().map(|(field, value)| Self::set(entity, field, value)));
        }
        Ok(edits)
    }
}

/// One field of one entity given a value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The act's id, a dot and a number.
    pub id: String,
    /// The act.
    pub act: String,
    /// The entity.
    pub entity: String,
    /// The field; `@kind` and `@deleted` are the store's own.
    pub field: String,
    /// The value; null takes the field away.
    pub value: Value,
    /// The changes of the same field that this one takes the place of.
    pub replaces: Vec<String>,
}

/// What an act did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recorded {
    /// Its changes. Empty when every field had its value already; then there is no act in the log.
    pub changes: Vec<Change>,
}
