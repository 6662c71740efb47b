//! What other processes do to a workspace: one is killed while it writes, one holds the file, one may not write on.
//!
//! The program starts itself as those processes, so it has a `main` of its own. `BEARINGS_KILLS` sets how often the
//! writer is killed (10 unless told otherwise).

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod scenes;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--write", folder, first] => return scenes::child::write_until_stopped(Path::new(folder), first),
        ["--hold", folder] => return scenes::child::hold(Path::new(folder)),
        _ => {}
    }
    let scenes: [(&str, fn()); 4] = [
        ("a_kill_loses_no_acknowledged_edit", scenes::kill::a_kill_loses_no_acknowledged_edit),
        ("a_file_held_by_another_program_is_refused", scenes::hold::a_file_held_by_another_program_is_refused),
        ("a_full_disk_is_a_fault", scenes::full::a_full_disk_is_a_fault),
        ("a_read_only_folder_is_a_fault", scenes::read_only::a_read_only_folder_is_a_fault),
    ];
    // A listing asked for by a tool names nothing, so that the tool does not run the program once for each.
    if arguments.iter().any(|argument| argument == "--list") {
        return ExitCode::SUCCESS;
    }
    let filter = arguments.iter().find(|argument| !argument.starts_with('-'));
    for (name, scene) in scenes {
        if filter.is_none_or(|part| name.contains(part.as_str())) {
            scene();
            println!("{name} ... ok");
        }
    }
    ExitCode::SUCCESS
}
