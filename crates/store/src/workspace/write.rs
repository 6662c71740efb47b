//! Writing: one transaction at a time, all or nothing.

use super::transaction::in_transaction;
use super::{Reading, Workspace};
use crate::StoreFault;
use duckdb::Connection;
use std::ops::Deref;
use std::path::Path;

/// An open transaction. Everything that can be read can be read inside it, with its own changes.
pub struct Tx<'c> {
    reading: Reading<'c>,
}

impl<'c> Deref for Tx<'c> {
    type Target = Reading<'c>;
    fn deref(&self) -> &Reading<'c> {
        &self.reading
    }
}

impl Workspace {
    /// Runs `work` in a transaction. It is committed, and on the disk, when `Ok` comes back; on `Err` and on a panic
    /// nothing has happened.
    pub fn write<T, E: From<StoreFault>>(&self, work: impl FnOnce(&Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        self.with_live(|live| {
            let writer = live.writer();
            in_transaction(&writer, "BEGIN", || work(&Tx { reading: Reading { connection: &writer } }))
        })
    }

    /// Lends the writing connection, outside a transaction, and the private folder it may write to.
    pub(crate) fn with_writer_and_temp<T>(
        &self,
        work: impl FnOnce(&Connection, &Path) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        self.with_live(|live| work(&live.writer(), live.temp()))
    }

    /// As [`Workspace::write`], with work to do on the writing connection before the transaction begins.
    pub(crate) fn write_prepared<S, T>(
        &self,
        prepare: impl FnOnce(&Connection) -> Result<S, StoreFault>,
        work: impl FnOnce(&Tx<'_>, S) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        self.with_live(|live| {
            let writer = live.writer();
            let staged = prepare(&writer)?;
            in_transaction(&writer, "BEGIN", || work(&Tx { reading: Reading { connection: &writer } }, staged))
        })
    }
}
