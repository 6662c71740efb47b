//! What a workspace says of itself: facts of this copy, which are never merged and have no undo.

use super::{Reading, Tx};
use crate::StoreFault;
use duckdb::Connection;

/// What is fixed when a workspace is made. Ids and the time come from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewWorkspace {
    /// Shared by all copies of the workspace.
    pub workspace_id: String,
    /// This copy's own.
    pub copy_id: String,
    /// Milliseconds since 1970, UTC.
    pub made_at: i64,
}

/// What a workspace says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// The format of the file.
    pub format: u32,
    /// Shared by all copies of the workspace.
    pub workspace_id: String,
    /// This copy's own, written into each of its acts.
    pub copy_id: String,
    /// Milliseconds since 1970, UTC.
    pub made_at: i64,
    /// When a copy was last saved elsewhere, in milliseconds since 1970, UTC; absent when never.
    pub copied_elsewhere_at: Option<i64>,
}

impl Reading<'_> {
    /// What the workspace says of itself.
    pub fn about(&self) -> Result<About, StoreFault> {
        let text = |key: &str| self.note(key).map(Option::unwrap_or_default);
        Ok(About {
            format: text("format")?.parse().unwrap_or_default(),
            workspace_id: text("workspace_id")?,
            copy_id: text("copy_id")?,
            made_at: text("made_at")?.parse().unwrap_or_default(),
            copied_elsewhere_at: self.note("copied_elsewhere_at")?.and_then(|text| text.parse().ok()),
        })
    }

    /// A note of this copy, such as the area last looked at; absent when never written.
    pub fn note(&self, key: &str) -> Result<Option<String>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("read_note.sql"))?;
        let found = statement.query_map([key], |row| row.get(0))?.next();
        Ok(found.transpose()?)
    }
}

impl Tx<'_> {
    /// Writes a note of this copy: no act, no undo, not merged.
    pub fn set_note(&self, key: &str, value: &str) -> Result<(), StoreFault> {
        write_note(self.connection, key, value)
    }
}

pub(crate) fn write_note(connection: &Connection, key: &str, value: &str) -> Result<(), StoreFault> {
    connection.execute(include_str!("write_note.sql"), [key, value])?;
    Ok(())
}

pub(super) fn write_new(connection: &Connection, new: &NewWorkspace) -> Result<(), StoreFault> {
    write_note(connection, "workspace_id", &new.workspace_id)?;
    write_note(connection, "copy_id", &new.copy_id)?;
    write_note(connection, "made_at", &new.made_at.to_string())
}
