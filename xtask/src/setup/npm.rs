//! Fetches DuckDB's library, fonts and scripts by pinned version and hash.

use crate::place::Place;
use crate::say;
use crate::steps::run;
use std::process::Command;

/// `npm ci`, when the lock file is not the one that was fetched last.
pub fn fetch(place: &Place) -> Result<(), String> {
    let lock = place.root.join("ui/package-lock.json");
    let fetched = place.node_modules().join(".bearings-fetched.json");
    let wanted = std::fs::read(&lock).map_err(|error| format!("{}: {error}.", lock.display()))?;
    if std::fs::read(&fetched).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    say::now("Fetching DuckDB's library, fonts and scripts");
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = Command::new(npm);
    command.current_dir(place.root.join("ui")).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run(&mut command, "The network is needed once, for the packages named in ui/package-lock.json.")?;
    std::fs::write(&fetched, wanted).map_err(|error| format!("{}: {error}.", fetched.display()))
}
