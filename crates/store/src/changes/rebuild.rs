//! The documents, made from the log. Recording and merging use the same statement, so they cannot disagree.

use super::load::as_json;
use crate::StoreFault;
use duckdb::Connection;

/// Makes the documents of the entities named anew.
pub(super) fn rebuild(connection: &Connection, entities: &[String]) -> Result<(), StoreFault> {
    connection.prepare(include_str!("sql/rebuild.sql"))?.execute([as_json(entities)])?;
    Ok(())
}
