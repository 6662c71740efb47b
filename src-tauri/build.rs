//! Declares the host commands, so that tauri grants each one by name and refuses all others.
//!
//! The permissions it writes are kept with the sources: were they made at the first build only, the second would see
//! them as changed and compile the window again.

const COMMANDS: &[&str] = &[
    "associate",
    "close_window",
    "open_window",
    "pick_picture",
    "pick_table",
    "pick_workspace",
    "print_page",
    "quit",
    "reveal",
    "save_as",
    "set_title",
    "zoom",
];

fn main() {
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)) {
        println!("cargo::error={error:#}");
    }
}
