//! Enlarges the page of the window that asks.

use tauri::WebviewWindow;

/// Takes 0.5 to 3; other factors are brought to the nearer of the two. `false` when the window is closing.
#[tauri::command]
pub fn zoom(window: WebviewWindow, factor: f64) -> bool {
    factor.is_finite() && window.set_zoom(factor.clamp(0.5, 3.0)).is_ok()
}
