//! Ends the program. Every acknowledged change is on disk by then, so nothing is asked.

use tauri::AppHandle;

/// Closes all windows.
#[tauri::command]
pub fn quit(app: AppHandle) {
    app.exit(0);
}
