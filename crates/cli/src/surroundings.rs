//! Where the program finds its content, and where it may keep what belongs to the person.

use bearings_app::Folders;
use std::path::PathBuf;

/// The folders: content from the program's own place, data from `BEARINGS_DATA_DIR` or the system's usual folder.
pub fn folders() -> Option<Folders> {
    let program = std::env::current_exe().ok();
    let here = std::env::current_dir().ok();
    let content = std::env::var_os("BEARINGS_HOME").map(PathBuf::from);
    let starts = content.into_iter().chain(program).chain(here);
    let data = data_folder()?;
    starts.into_iter().find_map(|start| Folders::found_from(&start, data.clone()))
}

fn data_folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    set("BEARINGS_DATA_DIR").or_else(|| {
        if cfg!(windows) {
            set("APPDATA").map(|folder| folder.join("Bearings"))
        } else if cfg!(target_os = "macos") {
            set("HOME").map(|home| home.join("Library/Application Support/Bearings"))
        } else {
            let home = || set("HOME").map(|home| home.join(".local/share"));
            set("XDG_DATA_HOME").or_else(home).map(|folder| folder.join("bearings"))
        }
    })
}
