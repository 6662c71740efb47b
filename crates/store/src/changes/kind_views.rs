//! One view a kind of entity, with its fields as columns, so that any DuckDB client reads documents as tables.

use super::load::{as_json, collect, from_json};
use crate::StoreFault;
use crate::instance::{quote_name, quote_text};
use crate::workspace::write_note;
use duckdb::Connection;
use std::collections::BTreeSet;

/// The note that says for which fields the views were made.
const NOTE: &str = "kind_views";

/// Makes the view of a kind anew when the kind has a field that its view lacks.
pub(crate) fn refresh_kind_views(connection: &Connection) -> Result<(), StoreFault> {
    let kinds: Vec<(String, Vec<String>)> = collect(connection, include_str!("sql/kinds.sql"), [], |row| {
        Ok((row.get(0)?, from_json(&row.get::<_, String>(1)?)?))
    })?;
    let present = as_json(&kinds);
    let made =
        collect(connection, include_str!("../workspace/read_note.sql"), [NOTE], |row| Ok(row.get::<_, String>(0)?))?;
    if made.first() == Some(&present) {
        return Ok(());
    }
    let made: Vec<(String, Vec<String>)> = made.first().and_then(|text| from_json(text).ok()).unwrap_or_default();
    for (kind, fields) in kinds.iter().filter(|kind| !made.contains(kind)) {
        connection.execute_batch(&view(kind, fields))?;
    }
    write_note(connection, NOTE, &present)
}

fn view(kind: &str, fields: &[String]) -> String {
    // Columns are known without regard to case, and `id` is there already.
    let mut taken = BTreeSet::from(["id".to_owned()]);
    let fields = fields.iter().filter(|field| taken.insert(field.to_lowercase()));
    let columns = fields.map(|field| {
        let pointer = format!("/{}", field.replace('~', "~0").replace('/', "~1"));
        format!(", doc ->> {} AS {}", quote_text(&pointer), quote_name(field))
    });
    include_str!("sql/kind_view.sql")
        .replace("{view}", &quote_name(kind))
        .replace("{kind}", &quote_text(kind))
        .replace("{columns}", &columns.collect::<String>())
}
