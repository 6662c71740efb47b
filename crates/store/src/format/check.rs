//! Whether a file is a workspace, and of which format, found out without changing it.

use super::FORMAT;
use crate::StoreFault;
use crate::from_duckdb::{from_io, name_of};
use duckdb::Connection;
use std::io::Read;
use std::path::Path;

/// Refuses a file that cannot be a database before DuckDB sees it: an empty file, a workbook, a text.
pub(crate) fn looks_like_duckdb(file: &Path) -> Result<(), StoreFault> {
    let mut head = Vec::new();
    let opened = std::fs::File::open(file).map_err(|error| from_io(&error, file))?;
    opened.take(12).read_to_end(&mut head).map_err(|error| from_io(&error, file))?;
    let marked = head.get(8..12) == Some(b"DUCK".as_slice());
    if marked { Ok(()) } else { Err(StoreFault::NotAWorkspace { file: name_of(file) }) }
}

/// The format of the attached workspace; a fault when it is no workspace or a newer one than this program knows.
pub(crate) fn check_format(connection: &Connection, file: &Path) -> Result<u32, StoreFault> {
    let foreign = || StoreFault::NotAWorkspace { file: name_of(file) };
    let tables: i64 = connection.query_row(include_str!("has_about.sql"), [], |row| row.get(0))?;
    if tables == 0 {
        return Err(foreign());
    }
    let stored: Result<String, duckdb::Error> =
        connection.query_row(include_str!("read_format.sql"), [], |row| row.get(0));
    let text = match stored {
        Err(duckdb::Error::QueryReturnedNoRows) => return Err(foreign()),
        other => other?,
    };
    let found: u32 = text.parse().map_err(|_| foreign())?;
    if found > FORMAT {
        return Err(StoreFault::NewerFormat { file: name_of(file), found, known: FORMAT });
    }
    Ok(found)
}
