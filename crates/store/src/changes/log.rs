//! The whole log, and the union of two.

use super::load::{act_from_row, as_json, change_from_row, collect};
use super::rebuild::rebuild;
use super::{Change, RecordedAct};
use crate::{Reading, StoreFault, Tx};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A change log. Two logs of the same workspace have acts in common, each known by its id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Log {
    /// By id.
    pub acts: Vec<RecordedAct>,
    /// By id.
    pub changes: Vec<Change>,
}

/// What a merge brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Acts that were not here before.
    pub acts: usize,
    /// Imported files that were not here before.
    pub files: usize,
}

impl Reading<'_> {
    /// The whole log.
    pub fn log(&self) -> Result<Log, StoreFault> {
        let acts = collect(self.connection, include_str!("sql/all_acts.sql"), [], |row| act_from_row(row, 0))?;
        let changes = collect(self.connection, include_str!("sql/all_changes.sql"), [], |row| change_from_row(row, 0))?;
        Ok(Log { acts, changes })
    }
}

impl Tx<'_> {
    /// Adds what this log lacks of `other` and rebuilds the documents it touches. In whatever order and however often
    /// logs are merged, the result is the same.
    pub fn merge_log(&self, other: &Log) -> Result<Merged, StoreFault> {
        let acts = self.connection.execute(include_str!("sql/merge_acts.sql"), [as_json(&flat(&other.acts))])?;
        self.connection.execute(include_str!("sql/insert_changes.sql"), [as_json(&other.changes)])?;
        let touched: BTreeSet<&String> = other.changes.iter().map(|change| &change.entity).collect();
        rebuild(self.connection, &touched.into_iter().cloned().collect::<Vec<_>>())?;
        Ok(Merged { acts, files: 0 })
    }
}

fn flat(acts: &[RecordedAct]) -> Vec<serde_json::Value> {
    let row = |recorded: &RecordedAct| {
        let RecordedAct { act, copy_id, undoes } = recorded;
        serde_json::json!({
            "id": act.id, "made_at": act.made_at, "author_label": act.author_label, "use_case": act.use_case,
            "copy_id": copy_id, "undoes": undoes,
        })
    };
    acts.iter().map(row).collect()
}
