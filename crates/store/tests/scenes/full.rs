//! No room is left: a file-size limit on the process, and a disk of a few megabytes where one may be mounted.

use super::{file, numbers};
use bearings_store::Workspace;
use std::process::{Command, Output};

#[cfg(not(unix))]
pub fn a_full_disk_is_a_fault() {}

#[cfg(unix)]
pub fn a_full_disk_is_a_fault() {
    let folder = tempfile::tempdir().expect("a folder");
    // 2 MB, then nothing more.
    let written = run("ulimit -f 4000; exec \"$0\" --write \"$1\" 1", &[folder.path().as_os_str()], "sh");
    loses_nothing(&written.expect("the writer runs"), folder.path());
    on_a_small_disk();
}

/// The small disk lives in a name space of its own, which not every machine grants; what was written is carried out of
/// it to be looked at.
#[cfg(unix)]
fn on_a_small_disk() {
    let (disk, kept) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let mounted = "mount -t tmpfs -o size=3m tmpfs \"$1\" && ";
    let folders = [disk.path().as_os_str(), kept.path().as_os_str()];
    let may = run(&format!("{mounted} true"), &folders, "unshare -m sh").is_ok_and(|output| output.status.success());
    if !may {
        println!("no small disk may be mounted here; the limit on file sizes stands alone");
        return;
    }
    let write = "\"$0\" --write \"$1\" 1 && cp \"$1\"/a.bearings* \"$2\"";
    let written = run(&format!("{mounted}{write}"), &folders, "unshare -m sh");
    loses_nothing(&written.expect("the writer runs"), kept.path());
}

/// Runs a line of shell with this program as `$0`.
#[cfg(unix)]
fn run(line: &str, arguments: &[&std::ffi::OsStr], shell: &str) -> std::io::Result<Output> {
    let program = std::env::current_exe().expect("this program has a path");
    let mut words = shell.split(' ');
    let mut command = Command::new(words.next().expect("a program"));
    command.args(words).args(["-c", line]).arg(program).args(arguments);
    command.output()
}

/// The writer ended with the fault for a full disk, and every edit it had acknowledged is there.
#[cfg(unix)]
fn loses_nothing(output: &Output, folder: &std::path::Path) {
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(said.lines().last(), Some("fault STORE-204"), "{said} {output:?}");
    let acknowledged = said.lines().filter(|line| line.starts_with("ack")).count();
    let workspace = Workspace::open(&file(folder), &std::env::temp_dir()).expect("the workspace opens");
    let there = numbers(&workspace);
    assert!(acknowledged > 5 && there.len() >= acknowledged, "{} of {acknowledged}", there.len());
}
