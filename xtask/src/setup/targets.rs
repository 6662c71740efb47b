//! Adds the compile targets that rustup does not bring by itself.

use super::For;
use crate::say;
use crate::steps::{output, run};
use std::path::Path;
use std::process::Command;

/// The explorer's page.
pub const WASM: &str = "wasm32-unknown-unknown";
/// What most users have; everything but the shell is checked for it.
pub const WINDOWS: &str = "x86_64-pc-windows-gnu";

/// Adds what the purpose needs and the toolchain lacks.
pub fn add(purpose: For) -> Result<(), String> {
    let wanted: &[&str] = match purpose {
        For::CommandLine => &[],
        For::Window => &[WASM],
        For::Test => &[WASM, WINDOWS],
    };
    let root = output("rustc", &["--print", "sysroot"]).ok_or("rustc does not say where it lives.")?;
    let lacks = |target: &&&str| !Path::new(&root).join("lib/rustlib").join(target).join("lib").is_dir();
    let lacking: Vec<&str> = wanted.iter().filter(lacks).copied().collect();
    if lacking.is_empty() {
        return Ok(());
    }
    say::now(&format!("Adding compile targets: {}", lacking.join(" ")));
    let mut command = Command::new("rustup");
    command.args(["target", "add"]).args(&lacking);
    run(&mut command, "The network is needed once, for the standard library of these targets.")
}
