//! Observations: importing a release, keeping each key single, answering questions.

mod coding;
mod enter;
mod findings;
mod import;
mod move_file;
mod places;
mod query;
mod releases;
mod stage;
#[cfg(test)]
mod tests;

pub use import::{Beside, FileSheet, Import, Imported, Repaired};
pub use query::ObservationQuery;
pub use releases::StoredRelease;

pub(crate) use move_file::WholeFile;

/// The kind of the entity that holds a release sheet.
pub const RELEASE_KIND: &str = "release";
