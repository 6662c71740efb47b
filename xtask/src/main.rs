//! `cargo xtask`: what this project needs beyond `cargo` itself. Each act is a file.
//!
//! No dependencies and no shell scripts, so that it speaks within seconds on any system. Whatever takes longer says
//! what it does before it does it.

mod bench;
mod place;
mod run;
mod say;
mod setup;
mod steps;
mod test;
mod tidy;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run      sets everything up, builds the program, opens it on the demonstration workspace
                     (without a display: writes the demonstration into target/demo)
cargo xtask test     sets everything up and runs every check there is
cargo xtask setup    only sets up, for `run`; with `--for test` also for the checks
cargo xtask tidy     only the rules of the house about how files look
cargo xtask bench    the numbers: speed of what has to be fast";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = place::Place::find().and_then(|place| match words.as_slice() {
        ["run"] => run::run(&place),
        ["test"] => test::test(&place),
        ["setup"] => setup::set_up(&place, setup::For::Window),
        ["setup", "--for", "test"] => setup::set_up(&place, setup::For::Test),
        ["tidy"] => tidy::tidy(&place),
        ["bench"] => bench::bench(&place),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("There is no `cargo xtask {}`. There is:\n\n{USAGE}", words.join(" "))),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\n{reason}");
            ExitCode::FAILURE
        }
    }
}
