//! Opening DuckDB: one function a kind of instance, each locked to its own files before it touches one.
//!
//! Deliberately not here: what is in a workspace, and the `practice` kind, which needs a process of its own.

mod limits;
mod open_reader;
mod open_tables;
mod open_workspace;
mod quote;
mod settings;
#[cfg(test)]
mod tests;

pub(crate) use open_reader::open_reader;
pub(crate) use open_tables::open_tables;
pub(crate) use open_workspace::{attach_copy, open_checked_workspace, open_pair, open_workspace, use_workspace};
pub(crate) use quote::{quote_name, quote_path, quote_text};
pub(crate) use settings::{private_folder, with_ending};

use duckdb::Connection;

/// The pinned version of the file's layout: any DuckDB 1.5 client opens it.
pub(crate) const STORAGE_VERSION: &str = "v1.5.0";

/// A running DuckDB and the private folder it spills to. The folder goes when the instance goes.
pub(crate) struct Instance {
    /// The first connection; others are clones of it.
    pub connection: Connection,
    /// Declared after the connection, so that it is dropped after it.
    pub temp: tempfile::TempDir,
}
