//! Puts the name of the workspace into the title bar of the window that asks.

use tauri::WebviewWindow;

/// The longest title, in characters; a title bar shows less.
const MAX_TITLE: usize = 120;

/// `false` when the window is closing.
#[tauri::command]
pub fn set_title(window: WebviewWindow, title: String) -> bool {
    let title: String = title.chars().filter(|letter| !letter.is_control()).take(MAX_TITLE).collect();
    window.set_title(&title).is_ok()
}
