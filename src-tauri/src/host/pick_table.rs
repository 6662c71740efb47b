//! Asks for a file with tables: a workbook or a text file.

use super::choose_to_read;
use crate::run::Chosen;
use tauri::{State, WebviewWindow};

const ENDINGS: &[&str] = &[
    "xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt", "sav", "zsav", "por", "dta", "dcf", "dat", "csdb",
    "parquet", "json", "jsonl", "ndjson", "zip",
];

/// The id of the file; `null` when the person closed the dialog. Any file may be chosen, because endings lie.
#[tauri::command]
pub async fn pick_table(window: WebviewWindow, picks: State<'_, Chosen>) -> Result<Option<String>, ()> {
    Ok(choose_to_read(&window, &picks, ENDINGS, true).await)
}
