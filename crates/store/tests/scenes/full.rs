//! No room is left: a file-size limit on the process stands for the full disk.

use super::{file, numbers};
use bearings_store::Workspace;
use std::process::Command;

#[cfg(not(unix))]
pub fn a_full_disk_is_a_fault() {}

/// 2 MB, then nothing more.
#[cfg(unix)]
pub fn a_full_disk_is_a_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    let program = std::env::current_exe().expect("this program has a path");
    let output = Command::new("sh")
        .args(["-c", "ulimit -f 4000; exec \"$0\" --write \"$1\" 1"])
        .args([program.as_os_str(), folder.path().as_os_str()])
        .output()
        .expect("the writer runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(said.lines().last(), Some("fault STORE-204"), "{said} {output:?}");
    let acknowledged = said.lines().filter(|line| line.starts_with("ack")).count();
    let workspace = Workspace::open(&file(folder.path()), &std::env::temp_dir()).expect("the workspace opens");
    let there = numbers(&workspace);
    assert!(acknowledged > 5 && there.len() >= acknowledged, "{} of {acknowledged}", there.len());
}
