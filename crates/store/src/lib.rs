//! The workspace file: opening, transactions, the change log, observations, copies. The only crate with SQL.
//!
//! Ids and times come in as arguments; nothing here asks a clock or makes an id. Deliberately not here: what a use
//! case may do, reading of other people's files, any sentence.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test fails by panicking"))]

mod changes;
mod copies;
mod fault;
mod files;
mod format;
mod from_duckdb;
mod instance;
mod lock;
mod merge;
mod observations;
mod open_files;
mod records;
mod stretches;
mod tables;
#[cfg(test)]
mod testing;
mod text_rows;
mod workspace;

pub use changes::{
    Act, Change, Conflict, Draft, Edit, Entity, HistoryEntry, Log, Merged, Recorded, RecordedAct, SETTINGS, Side,
};
pub use copies::Backup;
pub use fault::StoreFault;
pub use format::FORMAT;
pub use lock::Passphrase;
pub use observations::{Beside, FileSheet, Import, Imported, ObservationQuery, RELEASE_KIND, Repaired, StoredRelease};
pub use records::KeptRecords;
pub use tables::{ParquetCell, ParquetRows};
pub use workspace::{About, NewWorkspace, Reading, Tx, Workspace};
