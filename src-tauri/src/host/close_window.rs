//! Closes the window that asks.

use tauri::WebviewWindow;

/// `false` when the window is closing already.
#[tauri::command]
pub fn close_window(window: WebviewWindow) -> bool {
    window.close().is_ok()
}
