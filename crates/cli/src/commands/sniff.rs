//! `bearings sniff`: what the reader sees.

use crate::streams::say;
use crate::tell::{Ended, Teller, fault_as_json};
use bearings_app::{Sniff, file_name};
use bearings_locale::messages;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Tells of each file its tables, their header rows and columns, and the doubts, or why it cannot be read; one that
/// cannot does not keep the others back.
pub fn sniff(teller: &Teller, inputs: &[PathBuf]) -> Ended {
    let mut answers = Vec::new();
    for input in inputs {
        match teller.app.sniff(input) {
            Ok((seen, recipe)) if teller.json => answers.push(json!({ "seen": seen, "recipe": recipe })),
            Ok((seen, recipe)) => {
                tell_seen(teller, &seen, recipe.as_deref());
                teller.findings(&seen.findings);
            }
            Err(fault) => {
                teller.refuse(&*fault);
                let mut answer = fault_as_json(&*fault);
                answer["file"] = file_name(input).into();
                answers.push(answer);
            }
        }
    }
    if teller.json {
        say(Value::Array(answers));
    }
    Ok(())
}

/// The tables of a file, a line each, and the recipe that reads them.
pub fn tell_seen(teller: &Teller, seen: &Sniff, recipe: Option<&str>) {
    let numbers = teller.words().numbers();
    let tables = numbers.count(seen.tables().count() as i64);
    let sheets = numbers.count(seen.sheets.len() as i64);
    teller.result(&messages::cli_seen(seen.file_name.as_str(), tables, sheets), Value::Null);
    let known = recipe.map_or_else(messages::cli_no_recipe, messages::cli_recipe);
    teller.result(&known, Value::Null);
    for (sheet, table) in seen.tables() {
        let heads: Vec<String> = table.header_rows.iter().map(u32::to_string).collect();
        let range = format!("{}-{}", table.first_row, table.last_row);
        teller.line(&format!(
            "  {} [{}] {range} · {} · {}",
            sheet.name,
            heads.join("+"),
            table.columns.len(),
            table.title
        ));
    }
}
