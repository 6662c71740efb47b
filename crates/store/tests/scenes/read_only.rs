//! A folder that may not be written to.

use super::{file, open_or_create};
use bearings_store::{NewWorkspace, StoreFault, Workspace};
use std::path::Path;

#[cfg(not(target_os = "linux"))]
pub fn a_read_only_folder_is_a_fault() {}

#[cfg(target_os = "linux")]
pub fn a_read_only_folder_is_a_fault() {
    // Not even the superuser makes files here.
    let new = NewWorkspace { workspace_id: "w".into(), copy_id: "c".into(), made_at: 0 };
    let refused = Workspace::create(Path::new("/sys/a.bearings"), &std::env::temp_dir(), &new).err();
    assert_eq!(refused, Some(StoreFault::ReadOnlyFolder { folder: "/sys".into() }));
    opening_in_a_read_only_folder();
}

/// Rights do not bind the superuser, so this half says something only when somebody else runs it.
#[cfg(target_os = "linux")]
fn opening_in_a_read_only_folder() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    open_or_create(folder.path()).expect("made").close().expect("closed");
    let before = std::fs::read(file(folder.path())).expect("read");
    let set_mode =
        |mode| std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(mode)).expect("mode set");
    set_mode(0o555);
    let bound = tempfile::tempfile_in(folder.path()).is_err();
    let opened = Workspace::open(&file(folder.path()), &std::env::temp_dir());
    set_mode(0o755);
    match opened {
        Err(StoreFault::ReadOnlyFolder { .. }) if bound => {}
        Ok(_) if !bound => {}
        other => panic!("bound: {bound}, opened: {:?}", other.err()),
    }
    assert_eq!(std::fs::read(file(folder.path())).expect("read").len(), before.len());
}
