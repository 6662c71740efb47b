//! Set-up: everything a fresh machine lacks, once. The second call finds a stamp and does nothing.

mod assets;
mod cipher;
mod duckdb;
mod explorer;
mod npm;
mod stamp;
mod system;
mod targets;

pub use explorer::build as build_explorer;

use crate::place::Place;
use crate::say;

/// What the machine shall be ready for. Each includes the ones before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum For {
    /// The command line alone, as on a machine without a display.
    CommandLine,
    /// The desktop program.
    Window,
    /// Every check.
    Test,
}

/// Makes the machine ready, or says in one message what is missing.
pub fn set_up(place: &Place, purpose: For) -> Result<(), String> {
    if stamp::is_fresh(place, purpose) {
        return Ok(());
    }
    say::now("Setting up; this is done once");
    system::provide(purpose)?;
    npm::fetch(place)?;
    duckdb::lay_out(place)?;
    cipher::lay_out(place)?;
    assets::lay_out(place)?;
    targets::add(purpose)?;
    stamp::leave(place, purpose)
}
