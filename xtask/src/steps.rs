//! Running other programs: cargo above all.

use crate::place::Place;
use std::path::Path;
use std::process::{Command, Stdio};

/// A cargo command of this checkout, with the same cargo that runs us.
pub fn cargo(place: &Place, arguments: &[&str]) -> Command {
    let own = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(own);
    command.current_dir(&place.root).args(arguments);
    // Set for our own package by the cargo that runs us; build programs of others would take them for theirs.
    for (name, _) in std::env::vars_os() {
        let ours =
            name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
        if ours {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a command to its end; `Err` with the advice when it cannot start or fails.
pub fn run(command: &mut Command, advice: &str) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` ended with {status}.\n{advice}", shown(command))),
        Err(error) => Err(format!("`{}` could not be started: {error}.\n{advice}", shown(command))),
    }
}

/// Whether a command succeeds; nothing is shown.
pub fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// What a command prints, trimmed; `None` when it fails.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program lies in one of the folders of `PATH`.
pub fn is_on_path(program: &str) -> bool {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders)
        .any(|folder| folder.join(&name).is_file() || folder.join(format!("{program}.cmd")).is_file())
}

/// Makes `to` the same file as `from`: a hard link where the disk allows one, else a copy. Does nothing when it is so.
pub fn place_file(from: &Path, to: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{} could not be put at {}: {error}.", from.display(), to.display());
    let stands = |path: &Path| path.metadata().and_then(|about| Ok((about.len(), about.modified()?)));
    let source = stands(from).map_err(told)?;
    if stands(to).is_ok_and(|there| there.0 == source.0 && there.1 >= source.1) {
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(told)?;
    }
    // What lies there may be a link to something older, or nothing at all.
    let _ = std::fs::remove_file(to);
    std::fs::hard_link(from, to).or_else(|_| std::fs::copy(from, to).map(|_| ())).map_err(told)
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
