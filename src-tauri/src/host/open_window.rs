//! Opens a further window at a page of ours.

use crate::window;
use tauri::AppHandle;

/// `false` when the path is none of ours or the system gives no window. Asynchronous, because Windows deadlocks when a
/// window is made inside a synchronous command.
#[tauri::command]
pub async fn open_window(app: AppHandle, path: String) -> bool {
    window::open_further(&app, &path).is_ok()
}
