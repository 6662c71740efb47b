//! `bearings migration`: the tables of migration that were counted from records.

use crate::streams::say;
use crate::tell::{Ended, Teller};
use bearings_app::{AppFault, MigrationTable};
use serde_json::Value;
use std::path::Path;

/// Prints every table or the one asked for, or writes it; refuses where there is none.
pub fn migration(teller: &Teller, file: &Path, id: Option<&str>, out: Option<&Path>) -> Ended {
    let open = teller.app.open_workspace(file)?;
    let mut tables = open.migration_tables(teller.language)?;
    tables.retain(|known| id.is_none_or(|id| known.id == id));
    if tables.is_empty() {
        open.close()?;
        return Err(AppFault::NoMigrationTable { table: id.unwrap_or("matrix").to_owned() }.into());
    }
    if let (Some(id), Some(out)) = (id, out) {
        let format = out.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        open.give_out_migration(id, None, &format, teller.language, out)?;
        return open.close();
    }
    open.close()?;
    if teller.json {
        say(tables.iter().map(MigrationTable::as_json).collect::<Value>());
        return Ok(());
    }
    for known in &tables {
        teller.line(&known.table.caption);
        known.lines().iter().for_each(|cells| teller.line(&cells.join("\t")));
        known.notes().iter().for_each(|note| teller.line(note));
        teller.line("");
    }
    Ok(())
}
