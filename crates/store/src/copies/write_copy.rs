//! Writes one whole, compact copy of the attached workspace and proves that it holds the same.

use crate::StoreFault;
use crate::files::remove_database;
use crate::format::check_format;
use crate::from_duckdb::name_of;
use crate::instance::{attach_copy, open_reader};
use crate::lock::{Key, stamp_record};
use duckdb::Connection;
use std::path::Path;

/// Rows and a digest for each table.
type Contents = Vec<(String, i64, u64)>;

/// Writes the copy to `part`, in a folder the instance may write to, opens it afresh and compares. On a fault nothing
/// is left of it. With `key` the copy is locked. `copy_id` is given to the copy; without one it keeps that of the workspace.
///
/// The connection must be the writing one, so that nothing is committed between the copy and the comparison.
pub(crate) fn write_copy(
    writer: &Connection,
    part: &Path,
    copy_id: Option<&str>,
    key: Option<&Key>,
    temp_root: &Path,
) -> Result<(), StoreFault> {
    remove_database(part);
    let written = attach_copy(writer, part, key).and_then(|()| {
        let filled = fill(writer, copy_id);
        // Detached in any case, or the next copy would find the name taken.
        let detached = writer.execute_batch(include_str!("sql/detach_copy.sql"));
        filled.and(Ok(detached?))
    });
    let proven = written.and_then(|()| {
        key.map_or(Ok(()), |key| stamp_record(part, key.record()))?;
        prove(writer, part, key, temp_root)
    });
    if proven.is_err() {
        remove_database(part);
    }
    proven
}

fn fill(writer: &Connection, copy_id: Option<&str>) -> Result<(), StoreFault> {
    writer.execute_batch(include_str!("sql/copy.sql"))?;
    if let Some(copy_id) = copy_id {
        writer.execute(include_str!("sql/name_copy.sql"), [copy_id])?;
    }
    Ok(())
}

fn prove(writer: &Connection, part: &Path, key: Option<&Key>, temp_root: &Path) -> Result<(), StoreFault> {
    let copy = open_reader(part, key, temp_root)?;
    check_format(&copy.connection, part)?;
    let same = contents(writer)? == contents(&copy.connection)?;
    if same { Ok(()) } else { Err(StoreFault::CopyDiffers { file: name_of(part) }) }
}

pub(super) fn contents(connection: &Connection) -> Result<Contents, StoreFault> {
    let mut statement = connection.prepare(include_str!("sql/contents.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
