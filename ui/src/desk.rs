//! What stands behind the pages: the program, the open workspace, the files picked, the work under way.

use crate::gate::LaunchKey;
use crate::page::RecordsAct;
use bearings_app::{App, HandedOn, ImportReport, Jobs, OpenWorkspace, Passphrase, Refusal, TableToHandOn};
use bearings_fault::Fault;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// An import as it ended; the fault is shared because a job may be looked at more than once.
pub type ImportEnd = Result<ImportReport, Arc<dyn Fault>>;

/// A table that was looked through to be handed on, with the ending of the file that it shall become.
#[derive(Clone)]
pub struct LookedThrough {
    /// The table.
    pub table: Arc<TableToHandOn>,
    /// `sav`, `dta` or `csv`.
    pub ending: &'static str,
}

/// How keeping or counting records ended.
#[derive(Clone)]
pub enum RecordsEnd {
    /// So many are kept.
    Kept(u64),
    /// They were counted into tables.
    Counted(ImportReport),
    /// It was refused.
    Refused(RecordsAct, Arc<dyn Fault>),
}

/// The state behind the router. One per program; every window shares it.
pub struct Desk {
    /// The use cases.
    pub app: Arc<App>,
    /// What only our own pages know.
    pub key: LaunchKey,
    /// Imports under way and ended.
    pub imports: Jobs<ImportEnd>,
    /// The making ready of the shipped edition, once started.
    pub preparing: Mutex<Option<u64>>,
    /// The jobs of that kind.
    pub preparations: Jobs<Result<(), Arc<dyn Fault>>>,
    /// Tables looked through, and being looked through, before they are handed on.
    pub looked_through: Jobs<Result<LookedThrough, Arc<dyn Fault>>>,
    /// Tables handed on, each with the name of its file.
    pub handed_on: Jobs<Result<(String, HandedOn), Arc<dyn Fault>>>,
    /// Records being kept or counted.
    pub records: Jobs<RecordsEnd>,
    open: RwLock<Option<Arc<OpenWorkspace>>>,
    picks: Mutex<BTreeMap<String, PathBuf>>,
}

impl Desk {
    /// A desk with no workspace open. `key` is made fresh at every start of the program.
    pub fn new(app: Arc<App>, key: LaunchKey) -> Self {
        Desk {
            app,
            key,
            imports: Jobs::default(),
            preparing: Mutex::new(None),
            preparations: Jobs::default(),
            looked_through: Jobs::default(),
            handed_on: Jobs::default(),
            records: Jobs::default(),
            open: RwLock::new(None),
            picks: Mutex::new(BTreeMap::new()),
        }
    }

    /// The workspace that is open, if any.
    pub fn workspace(&self) -> Option<Arc<OpenWorkspace>> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Opens a workspace file in place of the one that is open, and remembers it among the recent files.
    pub fn open(&self, file: &Path) -> Result<(), Refusal> {
        self.open_with(file, None)
    }

    /// The same with the passphrase of a locked one.
    pub fn open_with(&self, file: &Path, passphrase: Option<&Passphrase>) -> Result<(), Refusal> {
        if self.workspace().is_some_and(|open| open.path() == file) {
            return Ok(());
        }
        let opened = self.app.open_with_passphrase(file, passphrase)?;
        self.take(opened);
        Ok(())
    }

    /// Puts a workspace on the desk.
    pub fn take(&self, workspace: OpenWorkspace) {
        let mut preferences = self.app.preferences();
        preferences.opened(workspace.path());
        // A recent list that cannot be written is no reason to refuse the workspace.
        let _ = self.app.set_preferences(preferences);
        let workspace = Arc::new(workspace);
        fold_in_pauses(&workspace);
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(workspace);
    }

    /// Takes the workspace off the desk; its file is closed when the last reader is done.
    pub fn put_away(&self) {
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Remembers a file that the window's dialog returned, and answers with the id a page may know.
    pub fn remember_pick(&self, file: PathBuf) -> String {
        let id = self.app.surroundings().ids.fresh();
        self.picks.lock().unwrap_or_else(PoisonError::into_inner).insert(id.clone(), file);
        id
    }

    /// The file behind a pick.
    pub fn picked(&self, id: &str) -> Option<PathBuf> {
        self.picks.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }
}

/// Keeps a copy of the workspace as it was opened, then looks every two seconds whether edits wait to be folded into
/// the one file, as long as it is open.
fn fold_in_pauses(workspace: &Arc<OpenWorkspace>) {
    let watched = Arc::downgrade(workspace);
    std::thread::spawn(move || {
        if let Some(open) = watched.upgrade() {
            // Without room for a copy the work goes on; the page of copies shows that there is none.
            let _ = open.back_up();
        }
        loop {
            std::thread::sleep(std::time::Duration::from_secs(2));
            let Some(open) = watched.upgrade() else { return };
            // A disk that refuses now is met again in two seconds; the edits are safe beside the file.
            let _ = open.fold_when_quiet();
        }
    });
}
