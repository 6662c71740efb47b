//! `ruvana [FOLDER]`: writes the census records of Ruvana and their answers, by default to where they are shipped from.

use std::path::PathBuf;
use std::process::ExitCode;

const SHIPPED: &str = "templates/data/ruvana";

fn main() -> ExitCode {
    let out = std::env::args_os().nth(1).map_or_else(|| PathBuf::from(SHIPPED), PathBuf::from);
    match ruvana::write_all(&out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} cannot be written: {error}.", out.display());
            ExitCode::FAILURE
        }
    }
}
