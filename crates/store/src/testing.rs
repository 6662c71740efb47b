//! What the tests of this crate share: a workspace in a folder of its own, acts from a counter.

use crate::{Act, NewWorkspace, StoreFault, Workspace};
use std::path::PathBuf;

/// A folder that goes with the test.
pub struct Ground {
    folder: tempfile::TempDir,
}

impl Ground {
    pub fn new() -> Self {
        Ground { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes `name.bearings`, whose copy id is `name`.
    pub fn create(&self, name: &str) -> Workspace {
        let new = NewWorkspace { workspace_id: "w".into(), copy_id: name.into(), made_at: 7 };
        Workspace::create(&self.path(&format!("{name}.bearings")), self.folder.path(), &new).unwrap()
    }

    pub fn open(&self, name: &str) -> Result<Workspace, StoreFault> {
        Workspace::open(&self.path(name), self.folder.path())
    }

    /// The names of all files, to see that nothing was left behind.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

/// The act number `n`; ids sort by number.
pub fn act(n: u32) -> Act {
    Act { id: format!("act-{n:05}"), made_at: i64::from(n), author_label: "Ann".into(), use_case: "edit".into() }
}
