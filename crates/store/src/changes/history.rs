//! What was done, newest first.

use super::load::{act_from_row, change_from_row, collect};
use super::{Change, RecordedAct};
use crate::{Reading, StoreFault};

/// An act with its changes.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    /// The act.
    pub act: RecordedAct,
    /// Its changes; when an entity was asked for, those of that entity.
    pub changes: Vec<Change>,
}

impl Reading<'_> {
    /// The latest `limit` acts, newest first; only those that touched `entity` when one is named.
    pub fn history(&self, entity: Option<&str>, limit: usize) -> Result<Vec<HistoryEntry>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/history.sql"))?;
        let mut rows = statement.query(duckdb::params![entity, limit as i64])?;
        let mut entries: Vec<HistoryEntry> = Vec::new();
        while let Some(row) = rows.next()? {
            let act = act_from_row(row, 0)?;
            let change = change_from_row(row, 6)?;
            match entries.last_mut() {
                Some(entry) if entry.act.act.id == act.act.id => entry.changes.push(change),
                _ => entries.push(HistoryEntry { act, changes: vec![change] }),
            }
        }
        Ok(entries)
    }

    /// One act of the log.
    pub fn act(&self, id: &str) -> Result<Option<RecordedAct>, StoreFault> {
        Ok(collect(self.connection, include_str!("sql/act.sql"), [id], |row| act_from_row(row, 0))?.pop())
    }
}
