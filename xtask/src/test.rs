//! `cargo xtask test`: the whole of CI. The first failure stops it and says what to do.

use crate::place::Place;
use crate::say::{duration, timed};
use crate::setup::{For, build_explorer, set_up};
use crate::steps::{cargo, run};
use crate::tidy::tidy;
use std::time::Instant;

/// What needs WebKit or minutes of compiling, and is therefore named apart from the rest.
const APART: [&str; 4] = ["-p", "bearings-shell", "-p", "xtask-explorer"];

/// Runs every check there is.
pub fn test(place: &Place) -> Result<(), String> {
    let since = Instant::now();
    let step = |what: &str, arguments: &[&str], advice: &str| timed(what, || run(&mut cargo(place, arguments), advice));
    timed("set-up", || set_up(place, For::Test))?;
    step("format", &["fmt", "--all", "--check"], "`cargo fmt --all` mends it.")?;
    timed("tidy", || tidy(place))?;
    let plain = "Mend what clippy names, or state the reason with `#[expect(…, reason = \"…\")]`.";
    step("clippy", &["clippy", "--all-targets", "--", "-D", "warnings"], plain)?;
    let mut shell = vec!["clippy", "--all-targets"];
    shell.extend(APART);
    shell.extend(["--", "-D", "warnings"]);
    step("clippy of the shell", &shell, plain)?;
    step("tests", &["test", "--no-fail-fast"], "The names of the failed tests stand at the end of each block above.")?;
    step("Windows", &windows(), "Something is not portable. Paths, processes and file locks are the usual suspects.")?;
    timed("explorer in wasm", || build_explorer(place))?;
    step("the window", &["test", "-p", "bearings-shell"], "`tests/window/` holds what was asked of the window.")?;
    println!("\nEverything holds, in {}.", duration(since.elapsed()));
    Ok(())
}

/// A check of everything but the shell for the system most users have.
fn windows() -> Vec<&'static str> {
    let mut arguments = vec!["check", "--target", "x86_64-pc-windows-gnu", "--workspace"];
    for apart in APART.iter().filter(|word| **word != "-p") {
        arguments.extend(["--exclude", apart]);
    }
    arguments
}

#[cfg(test)]
mod tests {
    #[test]
    fn windows_is_checked_without_the_shell() {
        let said = super::windows().join(" ");
        assert!(said.ends_with("--workspace --exclude bearings-shell --exclude xtask-explorer"), "{said}");
    }
}
