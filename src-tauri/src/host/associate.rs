//! Makes a double click on a `.bearings` file start this program, for this person.

use crate::{associate, rehearsal};

/// `done` or `refused`, which the page turns into a sentence.
#[tauri::command]
pub async fn associate() -> Result<String, ()> {
    Ok(if associated().is_some() { "done" } else { "refused" }.to_owned())
}

fn associated() -> Option<()> {
    let program = std::env::current_exe().ok()?;
    // An automated run must leave no trace in the settings of the person who runs it.
    if rehearsal::is_on() || cfg!(target_os = "macos") {
        return None;
    }
    if cfg!(windows) {
        return associate::write_registry(&program).ok();
    }
    let share = associate::share_folder(|name| std::env::var_os(name))?;
    let checkout = std::env::var_os("BEARINGS_HOME").map(std::path::PathBuf::from);
    associate::write_entries(&share, &program, checkout.as_deref()).ok()?;
    associate::announce(&share);
    Some(())
}
