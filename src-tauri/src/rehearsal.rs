//! Automated runs: a driver cannot click in a native dialog, so the answer is given beforehand.
//!
//! Only in effect when WebKit itself was told to be driven; a person's start never reads these variables.

use std::path::PathBuf;

/// The file that every opening dialog returns.
pub const OPEN: &str = "BEARINGS_REHEARSE_OPEN";
/// The file that every saving dialog returns.
pub const SAVE: &str = "BEARINGS_REHEARSE_SAVE";

/// Whether a driver runs the window.
pub fn is_on() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true")
}

/// The answer to a dialog, when the run is automated and an answer was given.
pub fn answer(variable: &str) -> Option<PathBuf> {
    is_on().then(|| std::env::var_os(variable))?.map(PathBuf::from)
}
