//! The stamp that set-up leaves, so that the second call costs a few file reads.

use super::{For, assets, cipher, duckdb};
use crate::place::Place;
use std::path::PathBuf;

/// Whether set-up for this purpose, or a wider one, was done with the same inputs and its results are still there.
pub fn is_fresh(place: &Place, purpose: For) -> bool {
    let wider = [For::CommandLine, For::Window, For::Test].into_iter().filter(|done| *done >= purpose);
    let Ok(inputs) = inputs(place) else { return false };
    let stamped =
        wider.into_iter().any(|done| std::fs::read_to_string(file(place, done)).is_ok_and(|old| old == inputs));
    stamped && duckdb::is_laid_out(place) && cipher::is_laid_out(place) && assets::are_laid_out(place)
}

/// Leaves the stamp.
pub fn leave(place: &Place, purpose: For) -> Result<(), String> {
    let file = file(place, purpose);
    let told = |error: std::io::Error| format!("{} could not be written: {error}.", file.display());
    std::fs::create_dir_all(place.made()).map_err(told)?;
    std::fs::write(&file, inputs(place)?).map_err(told)
}

fn file(place: &Place, purpose: For) -> PathBuf {
    place.made().join(format!("setup-{purpose:?}.stamp").to_lowercase())
}

/// All that set-up depends on: this program's own version of it, the lock file of what is fetched, and the folders.
fn inputs(place: &Place) -> Result<String, String> {
    const STEPS: u32 = 1;
    let lock = place.root.join("ui/package-lock.json");
    let lock = std::fs::read_to_string(&lock).map_err(|error| format!("{}: {error}.", lock.display()))?;
    let part = std::fs::read_to_string(cipher::list(place)).unwrap_or_default();
    let target = place.cargo_target.display();
    let library = duckdb::of_the_user(place).unwrap_or_default();
    Ok(format!("{STEPS}\n{target}\n{}\n{lock}\n{part}", library.display()))
}
