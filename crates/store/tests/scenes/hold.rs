//! Another program has the workspace open.

use super::{file, open_or_create};
use bearings_store::{StoreFault, Workspace};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

pub fn a_file_held_by_another_program_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    open_or_create(folder.path()).expect("made").close().expect("closed");
    let mut child = Command::new(std::env::current_exe().expect("this program has a path"))
        .args(["--hold".as_ref(), folder.path().as_os_str()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the other program starts");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("it speaks");
    assert_eq!(line.trim(), "held");
    let temp = std::env::temp_dir();
    let held = StoreFault::OpenElsewhere { file: "a.bearings".into() };
    assert_eq!(Workspace::open(&file(folder.path()), &temp).err(), Some(held.clone()));
    // Neither may a copy be written over it, nor a backup be put in its place.
    let other = tempfile::tempdir().expect("a folder");
    let workspace = open_or_create(other.path()).expect("made");
    assert_eq!(workspace.save_copy(&file(folder.path()), "c", 1).err(), Some(held.clone()));
    let backup = workspace.back_up(1000).expect("backed up");
    assert_eq!(Workspace::restore(&file(folder.path()), &backup.path, &temp).err(), Some(held));
    drop(child.stdin.take());
    child.wait().expect("the other program ends");
    Workspace::open(&file(folder.path()), &temp).expect("free again");
}
