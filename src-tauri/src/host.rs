//! Host commands: what a page may ask of the machine, each in its file, each granted by name in `capabilities/`.
//!
//! A page gets opaque ids, never paths. Commands that change data are not here; changes go through the router.

mod associate;
mod close_window;
mod open_window;
mod pick_picture;
mod pick_table;
mod pick_workspace;
mod print_page;
mod quit;
mod reveal;
mod save_as;
mod set_title;
mod zoom;

use crate::rehearsal;
use crate::run::Chosen;
use rfd::AsyncFileDialog;
use tauri::ipc::Invoke;
use tauri::{WebviewWindow, Wry};

/// All commands, as tauri wants them; `build.rs` names the same ones.
pub fn commands() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        associate::associate,
        close_window::close_window,
        open_window::open_window,
        pick_picture::pick_picture,
        pick_table::pick_table,
        pick_workspace::pick_workspace,
        print_page::print_page,
        quit::quit,
        reveal::reveal,
        save_as::save_as,
        set_title::set_title,
        zoom::zoom,
    ]
}

/// Opens the system's dialog for one file and leaves the file for the pages.
async fn choose_to_read(window: &WebviewWindow, picks: &Chosen, endings: &[&str], any: bool) -> Option<String> {
    let path = match rehearsal::answer(rehearsal::OPEN) {
        Some(path) => Some(path),
        None => {
            let dialog = AsyncFileDialog::new().set_parent(window).add_filter(label(endings), endings);
            let dialog = if any { dialog.add_filter("*", &["*"]) } else { dialog };
            dialog.pick_file().await.map(|file| file.path().to_owned())
        }
    };
    path.map(|path| picks.remember(&path))
}

/// The name of a kind of files in a dialog: its endings, which read the same in every language.
fn label(endings: &[&str]) -> String {
    endings.iter().map(|ending| format!("*.{ending}")).collect::<Vec<_>>().join("  ")
}
