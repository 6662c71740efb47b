//! Prints the page of the window that asks, through the system's print dialog.

use tauri::WebviewWindow;

/// `false` when the system cannot print.
#[tauri::command]
pub fn print_page(window: WebviewWindow) -> bool {
    window.print().is_ok()
}
