//! Reading: queries on a snapshot of the last commit.

use super::Workspace;
use super::transaction::in_transaction;
use crate::StoreFault;
use duckdb::Connection;

/// All questions a workspace answers. Their methods live with their subjects: changes, observations, about.
pub struct Reading<'c> {
    pub(crate) connection: &'c Connection,
}

impl Workspace {
    /// Reads one snapshot: whatever `work` asks, it sees the same commit.
    pub fn read<T, E: From<StoreFault>>(&self, work: impl FnOnce(&Reading<'_>) -> Result<T, E>) -> Result<T, E> {
        self.with_live(|live| {
            live.with_reader(|connection| {
                in_transaction(connection, "BEGIN TRANSACTION READ ONLY", || work(&Reading { connection }))
            })?
        })
    }
}
