//! Puts the part of DuckDB that locks workspaces beside the programs. It must be of the version of the library.

use crate::place::Place;
use crate::say;
use crate::steps::{place_file, run};
use std::path::PathBuf;
use std::process::Command;

const NAME: &str = "httpfs.duckdb_extension";
const INSIDE: &str = "duckdb_extension_httpfs/extensions/v1.5.5";

/// What is fetched, by version and hash.
pub fn list(place: &Place) -> PathBuf {
    place.root.join("xtask/engine-part.txt")
}

/// Fetches it, when it is not there, and links it beside the programs of each profile.
pub fn lay_out(place: &Place) -> Result<(), String> {
    let folder = place.made().join("engine-part");
    let fetched = folder.join(INSIDE).join(NAME);
    if !fetched.is_file() {
        say::now("Fetching the part of DuckDB that locks workspaces");
        let mut command = Command::new(if cfg!(windows) { "python" } else { "python3" });
        command.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]);
        command.args(["--only-binary", ":all:", "--require-hashes", "--upgrade", "--target"]);
        command.arg(&folder).arg("--requirement").arg(list(place));
        run(&mut command, "Python 3 with pip, and once the network, are needed for xtask/engine-part.txt.")?;
    }
    for to in places(place) {
        place_file(&fetched, &to)?;
    }
    Ok(())
}

/// Whether that was done.
pub fn is_laid_out(place: &Place) -> bool {
    places(place).iter().all(|file| file.is_file())
}

fn places(place: &Place) -> [PathBuf; 2] {
    [place.debug(), place.cargo_target.join("release")].map(|folder| folder.join(NAME))
}
