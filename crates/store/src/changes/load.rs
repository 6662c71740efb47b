//! Reading changes and acts from the log.

use super::{Act, Change, RecordedAct};
use crate::StoreFault;
use duckdb::{Connection, Row};
use serde_json::Value;

/// The columns id, act, entity, field, value, replaces (as JSON) from column `at` on.
pub(super) fn change_from_row(row: &Row<'_>, at: usize) -> Result<Change, StoreFault> {
    Ok(Change {
        id: row.get(at)?,
        act: row.get(at + 1)?,
        entity: row.get(at + 2)?,
        field: row.get(at + 3)?,
        value: parse_json(&row.get::<_, String>(at + 4)?)?,
        replaces: from_json(&row.get::<_, String>(at + 5)?)?,
    })
}

/// The columns id, made_at in milliseconds, author_label, use_case, copy_id, undoes from column `at` on.
pub(super) fn act_from_row(row: &Row<'_>, at: usize) -> Result<RecordedAct, StoreFault> {
    let act =
        Act { id: row.get(at)?, made_at: row.get(at + 1)?, author_label: row.get(at + 2)?, use_case: row.get(at + 3)? };
    Ok(RecordedAct { act, copy_id: row.get(at + 4)?, undoes: row.get(at + 5)? })
}

/// All changes of the entities named, oldest first.
pub(super) fn changes_of(connection: &Connection, entities: &[String]) -> Result<Vec<Change>, StoreFault> {
    collect(connection, include_str!("sql/changes_of.sql"), [as_json(entities)], |row| change_from_row(row, 0))
}

/// Runs a query and reads every row.
pub(super) fn collect<T>(
    connection: &Connection,
    sql: &str,
    parameters: impl duckdb::Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreFault>,
) -> Result<Vec<T>, StoreFault> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

pub(super) fn parse_json(text: &str) -> Result<Value, StoreFault> {
    from_json(text)
}

pub(super) fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, StoreFault> {
    serde_json::from_str(text).map_err(|error| StoreFault::Unexpected { reason: error.to_string() })
}

/// A list as the JSON text that the SQL of this crate takes lists in.
pub(crate) fn as_json<T: serde::Serialize + ?Sized>(value: &T) -> String {
    // Lists of texts and of changes have text keys only and no failing serializer, so this cannot fail.
    serde_json::to_string(value).unwrap_or_default()
}
