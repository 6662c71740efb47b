//! Puts DuckDB's shared library where programs are linked, and where they find it when they run.

use crate::place::Place;
use crate::steps::place_file;
use std::path::PathBuf;

#[cfg(windows)]
const LIBRARY: &str = "duckdb.dll";
#[cfg(target_os = "macos")]
const LIBRARY: &str = "libduckdb.dylib";
#[cfg(not(any(windows, target_os = "macos")))]
const LIBRARY: &str = "libduckdb.so";

/// The folder the user named, when it is not ours.
pub fn of_the_user(place: &Place) -> Option<PathBuf> {
    let named = std::env::var_os("DUCKDB_LIB_DIR").filter(|folder| !folder.is_empty()).map(PathBuf::from)?;
    (named != folder(place)).then_some(named)
}

/// Links the library into `target/duckdb` for the linker and beside the programs of each profile.
pub fn lay_out(place: &Place) -> Result<(), String> {
    let source = match of_the_user(place) {
        Some(named) => named.join(LIBRARY),
        None => fetched(place)?,
    };
    for to in places(place) {
        place_file(&source, &to)?;
    }
    Ok(())
}

/// Whether that was done.
pub fn is_laid_out(place: &Place) -> bool {
    places(place).iter().all(|file| file.is_file())
}

fn places(place: &Place) -> [PathBuf; 3] {
    let release = place.cargo_target.join("release");
    [folder(place), place.debug(), release].map(|folder| folder.join(LIBRARY))
}

fn folder(place: &Place) -> PathBuf {
    place.made().join("duckdb")
}

fn fetched(place: &Place) -> Result<PathBuf, String> {
    let system = match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win32",
        other => other,
    };
    let machine = match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let file = place.node_modules().join(format!("@duckdb/node-bindings-{system}-{machine}")).join(LIBRARY);
    let advice = "Build DuckDB 1.5.5 for this machine and name its folder in DUCKDB_LIB_DIR.";
    if file.is_file() {
        Ok(file)
    } else {
        Err(format!("There is no DuckDB library for {system} on {machine}.\n{advice}"))
    }
}
