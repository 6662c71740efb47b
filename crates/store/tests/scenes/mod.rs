//! The scenes of `other_process`, and what they share.

pub mod child;
pub mod full;
pub mod hold;
pub mod kill;
pub mod read_only;

use bearings_store::{NewWorkspace, StoreFault, Workspace};
use std::path::{Path, PathBuf};

pub fn file(folder: &Path) -> PathBuf {
    folder.join("a.bearings")
}

pub fn open_or_create(folder: &Path) -> Result<Workspace, StoreFault> {
    let file = file(folder);
    if file.exists() {
        return Workspace::open(&file, &std::env::temp_dir());
    }
    let new = NewWorkspace { workspace_id: "w".into(), copy_id: "c".into(), made_at: 0 };
    Workspace::create(&file, &std::env::temp_dir(), &new)
}

/// The numbers of the edits that a workspace holds.
pub fn numbers(workspace: &Workspace) -> Vec<u64> {
    let entities = workspace.read(|reading| reading.entities("probe")).expect("the workspace can be read");
    entities.iter().filter_map(|entity| entity.doc.get("n")?.as_u64()).collect()
}
