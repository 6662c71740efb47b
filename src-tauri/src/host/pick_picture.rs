//! Asks for a picture, such as an office's logo.

use super::choose_to_read;
use crate::run::Chosen;
use tauri::{State, WebviewWindow};

/// The id of the file; `null` when the person closed the dialog.
#[tauri::command]
pub async fn pick_picture(window: WebviewWindow, picks: State<'_, Chosen>) -> Result<Option<String>, ()> {
    Ok(choose_to_read(&window, &picks, &["png", "jpg", "jpeg"], false).await)
}
