//! The engine's cipher lies in a file of its own beside the engine's library, and is loaded for locked files alone.

use crate::StoreFault;
use std::path::PathBuf;

const NAME: &str = "httpfs.duckdb_extension";

/// Where it lies: beside the program, one folder up (test programs), or where a package puts libraries.
pub(crate) fn engine_part() -> Result<PathBuf, StoreFault> {
    let missing = || StoreFault::NoCipher { file: NAME.into() };
    let program = std::env::current_exe().map_err(|_| missing())?;
    let beside = program.parent().ok_or_else(missing)?;
    let places = [beside.join(NAME), beside.join("..").join(NAME), beside.join("../lib/bearings").join(NAME)];
    places.into_iter().find(|place| place.is_file()).ok_or_else(missing)
}
