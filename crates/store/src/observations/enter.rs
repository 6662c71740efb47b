//! Entering: the staged rows become observations, in the transaction of the import.

use super::findings::clashes;
use super::stage::Staged;
use super::{FileSheet, Imported};
use crate::{StoreFault, Tx};
use bearings_model::Observation;

/// A file that is new to the workspace.
pub(super) struct NewFile<'a> {
    pub release_id: &'a str,
    pub sheet: &'a FileSheet,
    pub imported_at: i64,
}

/// Enters the staged values under a new file number and takes the stage away.
pub(super) fn enter(
    tx: &Tx<'_>,
    file: &NewFile<'_>,
    observations: &[Observation],
    staged: Staged,
) -> Result<Imported, StoreFault> {
    let NewFile { release_id, sheet, imported_at } = file;
    let connection = tx.connection;
    connection.execute(include_str!("sql/purge_hidden.sql"), [release_id])?;
    connection.execute(include_str!("sql/purge_file.sql"), [release_id])?;
    let number: i32 = connection.query_row(
        include_str!("sql/enter_file.sql"),
        duckdb::params![release_id, sheet.sha256, sheet.name, sheet.bytes, imported_at],
        |row| row.get(0),
    )?;
    let is_first: bool = connection.query_row(include_str!("sql/is_first.sql"), [], |row| row.get(0))?;
    // Looking for what is known already costs as much as entering it.
    let (keys, values) = match is_first {
        true => (include_str!("sql/first_keys.sql"), include_str!("sql/first_values.sql")),
        false => (include_str!("sql/enter_keys.sql"), include_str!("sql/enter_values.sql")),
    };
    connection.execute_batch(keys)?;
    // Nothing can be there already when every series is new and none has two values for one period.
    let all_new = is_first || connection.query_row(include_str!("sql/all_new.sql"), [], |row| row.get::<_, bool>(0))?;
    let check = match all_new && !staged.has_twins {
        true => include_str!("sql/nothing_again.sql"),
        false => include_str!("sql/check_values.sql"),
    };
    connection.execute_batch(check)?;
    let entered = connection.execute(values, [number])? as u64;
    let known_already = connection.query_row(include_str!("sql/count_again.sql"), [], |row| row.get(0))?;
    let findings = clashes(connection, observations)?;
    connection.execute_batch(include_str!("sql/drop_stage.sql"))?;
    Ok(Imported { release_id: (*release_id).to_owned(), entered, known_already, findings })
}
