//! Shows a written file in the system's file manager.

use crate::run::Chosen;
use std::path::Path;
use std::process::Command;
use tauri::State;

/// `false` when the id is none of a chosen file, or the system has no file manager.
#[tauri::command]
pub fn reveal(picks: State<'_, Chosen>, pick: String) -> bool {
    picks.file(&pick).is_some_and(|path| file_manager(&path).spawn().is_ok())
}

#[cfg(windows)]
fn file_manager(path: &Path) -> Command {
    let mut command = Command::new("explorer");
    command.arg("/select,").arg(path);
    command
}

#[cfg(target_os = "macos")]
fn file_manager(path: &Path) -> Command {
    let mut command = Command::new("open");
    command.arg("-R").arg(path);
    command
}

/// There is no common way to select a file, so its folder is shown.
#[cfg(not(any(windows, target_os = "macos")))]
fn file_manager(path: &Path) -> Command {
    let mut command = Command::new("xdg-open");
    command.arg(if path.is_dir() { path } else { path.parent().unwrap_or(path) });
    command
}
