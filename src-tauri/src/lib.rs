//! The shell: windows of the system around the router of `bearings-ui`.
//!
//! It mounts the router under the scheme `bearings`, hands files over from native dialogs as opaque ids, and keeps one
//! program a person. Deliberately not here: pages, words, use cases; the shell does not know what a workspace is.

mod associate;
mod folders;
mod host;
mod instance;
mod mount;
mod offer;
mod rehearsal;
mod run;
mod window;

pub use folders::data_folder;
pub use mount::answer;
pub use run::{Picks, Program, run};

/// Random bytes of the system, for keys and ids that nobody may guess.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    match getrandom::fill(&mut bytes) {
        Ok(()) => bytes,
        // Holds: every system we ship for has a source of randomness; without one no page could be told from a stranger.
        Err(error) => panic!("the system gives no random bytes: {error}"),
    }
}
