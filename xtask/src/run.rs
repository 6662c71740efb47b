//! `cargo xtask run`: from a fresh clone to the program on its demonstration workspace.

use crate::place::Place;
use crate::say;
use crate::setup::{For, build_explorer, set_up};
use crate::steps::{cargo, run as run_step};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Opens the window, or without a display writes the demonstration and says what it wrote.
pub fn run(place: &Place) -> Result<(), String> {
    if has_display() { with_window(place) } else { without_window(place) }
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn with_window(place: &Place) -> Result<(), String> {
    set_up(place, For::Window)?;
    say::now("Building the program; the first time takes minutes");
    run_step(
        &mut cargo(place, &["build", "-p", "bearings-cli", "-p", "bearings-shell"]),
        "The program did not build.",
    )?;
    build_explorer(place)?;
    let workspace = match workspace(&demo(place)) {
        Some(made) => made,
        None => {
            write_demo(place)?;
            workspace(&demo(place)).ok_or("The demonstration was written without a workspace.")?
        }
    };
    say::now(&format!("Opening {}", workspace.display()));
    let mut program = Command::new(place.program("bearings-desktop"));
    program.env("BEARINGS_HOME", &place.root).arg(workspace);
    run_step(&mut program, "The window could not be opened or ended badly.")
}

fn without_window(place: &Place) -> Result<(), String> {
    say::now("There is no display here, so the demonstration is written to files");
    set_up(place, For::CommandLine)?;
    say::now("Building the command line; the first time takes minutes");
    run_step(&mut cargo(place, &["build", "-p", "bearings-cli"]), "The command line did not build.")?;
    write_demo(place)?;
    let demo = demo(place);
    println!("\nWritten into {}:", demo.display());
    for file in files(&demo) {
        println!("  {}", file.strip_prefix(&demo).unwrap_or(&file).display());
    }
    println!("With a display, `cargo xtask run` opens the program on the same workspace.");
    Ok(())
}

fn demo(place: &Place) -> PathBuf {
    place.made().join("demo")
}

fn write_demo(place: &Place) -> Result<(), String> {
    say::now("Making the demonstration workspace from the files in the repository");
    let mut program = Command::new(place.program("bearings"));
    program.env("BEARINGS_HOME", &place.root).arg("demo").arg("--out").arg(demo(place));
    run_step(&mut program, "The demonstration could not be made.")
}

/// The workspace in the folder itself; the copies that the program keeps of it lie in a folder below.
fn workspace(folder: &Path) -> Option<PathBuf> {
    let is_workspace = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "bearings");
    files(folder).into_iter().find(|file| file.parent() == Some(folder) && is_workspace(file))
}

/// All files below a folder, in the order of their names.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_is_opened_and_not_a_copy_of_it() {
        let folder = std::env::temp_dir().join(format!("bearings-run-{}", std::process::id()));
        let copies = folder.join("Kenya.backups");
        std::fs::create_dir_all(&copies).unwrap();
        for file in [copies.join("Kenya-2026-11-25.bearings"), folder.join("Kenya.bearings")] {
            std::fs::write(file, "").unwrap();
        }
        let found = workspace(&folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, Some(folder.join("Kenya.bearings")));
    }
}
