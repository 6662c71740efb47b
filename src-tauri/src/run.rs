//! Starts the program: one instance, one mount, the first window, and files that are given on the way.

use crate::{host, instance, mount, offer, window};
use axum::Router;
use bearings_ui::gate::{LaunchKey, SCHEME, Speak};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tauri::{AppHandle, Manager, RunEvent};

/// What the shell runs.
pub struct Program {
    /// The pages, with the gate in front of them.
    pub router: Router,
    /// The key of this start.
    pub key: LaunchKey,
    /// How a refusal is told.
    pub speak: Speak,
    /// Where chosen files are left for the pages, by opaque id.
    pub picks: Arc<dyn Picks>,
    /// The path that takes a file given at the start, as a form with the field `pick`.
    pub open_at: &'static str,
    /// The folder of this person's data; one program at a time holds it.
    pub data: PathBuf,
    /// Files named when the program was started.
    pub files: Vec<PathBuf>,
}

/// Keeps files a person chose in a native dialog, so that a page never learns or names a path.
pub trait Picks: Send + Sync {
    /// Remembers a file until the program ends; returns an id nobody can guess.
    fn remember(&self, file: &Path) -> String;
    /// The file of an id.
    fn file(&self, id: &str) -> Option<PathBuf>;
}

/// Runs until the last window is closed, or hands its files to the program that already runs and returns at once.
///
/// # Errors
/// The window system is missing or refuses, or the data folder cannot be written.
pub fn run(program: Program) -> Result<(), Box<dyn std::error::Error>> {
    let Program { router, key, speak, picks, open_at, data, files } = program;
    let listener = match instance::claim(&data, &files)? {
        instance::Claim::First(listener) => listener,
        instance::Claim::HandedOver => return Ok(()),
    };
    let router = router.merge(offer::routes(open_at, key, speak));
    let app = tauri::Builder::default()
        .manage::<Chosen>(picks)
        .manage(window::Counter::default())
        .register_asynchronous_uri_scheme_protocol(SCHEME, move |context, request, responder| {
            let answered = mount::answer(router.clone(), context.webview_label().to_owned(), request);
            tauri::async_runtime::spawn(async move { responder.respond(answered.await) });
        })
        .invoke_handler(host::commands())
        .setup(move |app| {
            window::open_first(app.handle(), &data)?;
            let handle = app.handle().clone();
            listener.listen(move |files| open_files(&handle, files));
            open_files(app.handle(), files);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|handle, event| given_by_the_system(handle, &event));
    Ok(())
}

/// The picks as tauri keeps them for the host commands.
pub type Chosen = Arc<dyn Picks>;

/// Brings the first window to the front and offers it the first file.
fn open_files(app: &AppHandle, files: Vec<PathBuf>) {
    let handle = app.clone();
    // A program that is closing has no main thread to ask; there is nothing to open then.
    let _ = app.run_on_main_thread(move || {
        let Some(main) = window::raise_first(&handle) else { return };
        if let Some(file) = files.into_iter().next() {
            let pick = handle.state::<Chosen>().remember(&file);
            window::show(&main, &offer::path(&pick));
        }
    });
}

/// macOS names files after the start, not as arguments.
#[cfg(target_os = "macos")]
fn given_by_the_system(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::Opened { urls } = event {
        open_files(app, urls.iter().filter_map(|url| url.to_file_path().ok()).collect());
    }
}

#[cfg(not(target_os = "macos"))]
fn given_by_the_system(_: &AppHandle, _: &RunEvent) {}
