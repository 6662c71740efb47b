//! `bearings read`: a table as it was read, as clean CSV.

use crate::tell::{Ended, Teller};
use bearings_app::file_name;
use bearings_locale::messages;
use serde_json::json;
use std::path::Path;

/// Writes one table of a file and tells the doubts about the file.
pub fn read(teller: &Teller, input: &Path, table: Option<usize>, out: &Path) -> Ended {
    let written = teller.app.write_table(input, table, out)?;
    let name = file_name(out);
    let numbers = teller.words().numbers();
    let (rows, columns) = (numbers.count(written.rows as i64), numbers.count(written.columns as i64));
    let value = json!({
        "file": name, "table": written.table, "rows": written.rows, "columns": written.columns,
        "findings": written.findings,
    });
    teller.result(&messages::cli_table_written(name.as_str(), rows, columns), value);
    if !teller.json {
        teller.findings(&written.findings);
    }
    Ok(())
}
