//! `cargo xtask bench`: the numbers, measured in optimized builds.

use crate::place::Place;
use crate::say;
use crate::setup::{For, set_up};
use crate::steps::{cargo, run};

/// Runs every benchmark of the workspace.
pub fn bench(place: &Place) -> Result<(), String> {
    set_up(place, For::CommandLine)?;
    say::now("Building optimized; the first time takes minutes");
    run(&mut cargo(place, &["bench", "--benches"]), "A benchmark did not build or run.")
}
