//! The desktop program: finds its folders, starts the use cases, and gives the pages to the shell.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use bearings_app::{App, Folders, Surroundings};
use bearings_fault::Fault;
use bearings_locale::Words;
use bearings_shell::{Picks, Program, data_folder, random, run};
use bearings_ui::Desk;
use bearings_ui::gate::{LaunchKey, Speak};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            // Started from a terminal or a session log on Linux; elsewhere nobody would see the line above.
            if !cfg!(target_os = "linux") {
                let dialog = rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error);
                dialog.set_title("Bearings").set_description(reason).show();
            }
            ExitCode::FAILURE
        }
    }
}

/// Runs until the last window is closed. `Err` is what to tell a person when there is no page to tell it.
fn start() -> Result<(), String> {
    let data = data_folder(|name| std::env::var_os(name)).ok_or("No folder for your data: set BEARINGS_DATA_DIR.")?;
    let folders = folders(data.clone()).ok_or("The program's own files are missing. Install Bearings again.")?;
    let app = App::start(Surroundings::of_this_machine(folders)).map_err(|fault| said(&Words::english(), &*fault))?;
    let app = Arc::new(app);
    let key = LaunchKey::from_random(random());
    let desk = Arc::new(Desk::new(app.clone(), key.clone()));
    let router = bearings_ui::router(desk.clone());
    let speak: Speak = Arc::new(move |fault| said(&app.words(app.preferences().language()), fault));
    let files = std::env::args_os().skip(1).filter(is_file).map(PathBuf::from).collect();
    let picks = Arc::new(OnTheDesk(desk));
    let program = Program { router, key, speak, picks, open_at: "/workspace/open", data, files };
    run(program).map_err(|error| format!("The window could not be opened: {error}"))
}

/// `BEARINGS_HOME` names a checkout whose programs are built elsewhere; else the files lie beside the program.
fn folders(data: PathBuf) -> Option<Folders> {
    let home = std::env::var_os("BEARINGS_HOME").map(PathBuf::from);
    let from = home.or_else(|| std::env::current_exe().ok())?;
    Folders::found_from(&from, data)
}

/// Systems put switches of their own among the arguments.
fn is_file(argument: &OsString) -> bool {
    !argument.to_string_lossy().starts_with('-')
}

fn said(words: &Words, fault: &dyn Fault) -> String {
    let spoken = words.fault(fault);
    format!("{} {} ({})", spoken.sentence, spoken.hint, spoken.code)
}

/// The desk keeps the files a person chose.
struct OnTheDesk(Arc<Desk>);

impl Picks for OnTheDesk {
    fn remember(&self, file: &Path) -> String {
        self.0.remember_pick(file.to_owned())
    }

    fn file(&self, id: &str) -> Option<PathBuf> {
        self.0.picked(id)
    }
}
