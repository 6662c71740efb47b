//! The explorer for its page: egui compiled to wasm, with the script that loads it.

use crate::place::Place;
use crate::steps::{cargo, run};
use std::path::Path;
use std::time::SystemTime;

/// Builds `explorer.js` and `explorer_bg.wasm` into `assets/explorer`, when something they are made of has changed.
pub fn build(place: &Place) -> Result<(), String> {
    let advice = "The explorer's page would be empty; the rest of the program does not need it.";
    let arguments = ["build", "-p", "bearings-explorer", "--target", "wasm32-unknown-unknown", "--profile", "wasm"];
    run(&mut cargo(place, &arguments), advice)?;
    let wasm = place.cargo_target.join("wasm32-unknown-unknown/wasm/bearings_explorer.wasm");
    let folder = place.assets().join("explorer");
    let made = folder.join("explorer_bg.wasm");
    if changed(&made).is_some_and(|made| changed(&wasm).is_some_and(|wasm| wasm <= made)) {
        return Ok(());
    }
    let mut bind = cargo(place, &["run", "--quiet", "-p", "xtask-explorer", "--"]);
    run(bind.arg(&wasm).arg(&folder), advice)
}

fn changed(file: &Path) -> Option<SystemTime> {
    file.metadata().and_then(|about| about.modified()).ok()
}
