//! The commands, one file each.

mod check;
mod demo;
mod import;
mod indicators;
mod lock;
mod map;
mod migration;
mod new;
mod profile;
mod read;
mod records;
mod sniff;

pub use check::check;
pub use demo::demo;
pub use import::import;
pub use indicators::indicators;
pub use lock::{lock, unlock};
pub use map::map;
pub use migration::migration;
pub use new::new;
pub use profile::profile;
pub use read::{Read, read, read_without_identifying};
pub use records::records;
pub use sniff::{sniff, tell_seen};
