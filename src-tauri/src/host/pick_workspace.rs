//! Asks for a workspace file.

use super::choose_to_read;
use crate::run::Chosen;
use tauri::{State, WebviewWindow};

/// The id of the file; `null` when the person closed the dialog.
#[tauri::command]
pub async fn pick_workspace(window: WebviewWindow, picks: State<'_, Chosen>) -> Result<Option<String>, ()> {
    Ok(choose_to_read(&window, &picks, &["bearings"], false).await)
}
