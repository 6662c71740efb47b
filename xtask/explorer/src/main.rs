//! Turns the explorer's compiled wasm into the files that its page loads: `explorer.js` and `explorer_bg.wasm`.
//!
//! A crate of its own because `wasm-bindgen-cli-support` takes minutes to compile and `xtask` must speak at once.
//! Its version must equal that of `wasm-bindgen`, which the lock file sees to; it says so itself where they differ.

use std::path::Path;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [wasm, folder] = arguments.as_slice() else {
        eprintln!("usage: xtask-explorer WASM FOLDER");
        return ExitCode::from(2);
    };
    match bind(Path::new(wasm), Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{wasm}: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// Writes `explorer.js` and `explorer_bg.wasm` into the folder, which is made where it is missing.
/// The same wasm gives the same files.
fn bind(wasm: &Path, folder: &Path) -> Result<(), String> {
    // The library would only say that it cannot read; a missing file means that the build before failed.
    if !wasm.is_file() {
        return Err("no such file; build bearings-explorer for wasm32-unknown-unknown first".to_owned());
    }
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).out_name("explorer").typescript(false).remove_producers_section(true);
    bindgen.remove_name_section(true);
    let bound = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder));
    bound.map_err(|error| format!("{error:#}"))
}
