//! A program with its content from this checkout and a data folder of its own.

use bearings_app::{App, Clock, Folders, Ids, OpenWorkspace, Progress, Surroundings};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use tempfile::TempDir;
use time::OffsetDateTime;

/// The clock stands still, so that the same input gives the same bytes.
struct StandingClock;

impl Clock for StandingClock {
    fn now(&self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp(1_795_348_800).expect("a moment in 2026")
    }
}

/// Ids that sort by the order in which they were made.
struct CountedIds(AtomicU64);

impl Ids for CountedIds {
    fn fresh(&self) -> String {
        format!("{:032}", self.0.fetch_add(1, Ordering::SeqCst))
    }
}

/// The checkout.
pub fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the checkout")
}

/// Surroundings with a data folder of their own.
pub fn surroundings(data: &Path) -> Surroundings {
    let content = checkout();
    let folders = Folders { assets: content.join("target/assets"), content, data: data.to_owned() };
    Surroundings { clock: Arc::new(StandingClock), ids: Arc::new(CountedIds(AtomicU64::new(1))), folders }
}

/// A program and the folder that goes when it does.
pub fn program() -> (App, TempDir) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let app = App::start(surroundings(folder.path())).expect("the content of the checkout");
    (app, folder)
}

/// The shipped edition, made ready once for all tests of this file.
pub fn edition() -> &'static (App, Arc<OpenWorkspace>) {
    static PAIR: OnceLock<(App, Arc<OpenWorkspace>)> = OnceLock::new();
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    PAIR.get_or_init(|| {
        let (app, folder) = program();
        let edition = app.international(&Progress::default()).expect("no fault").expect("not cancelled");
        // The folder lives as long as the tests do.
        FOLDER.set(folder).expect("set once");
        (app, edition)
    })
}
