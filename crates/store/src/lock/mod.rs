//! Locking a workspace with a passphrase: the key, where its salt lies, and changing the lock.
//!
//! The engine encrypts the file, its `.wal` and what it spills; here is only what it lacks. Not here: asking a person.

mod change;
mod engine_part;
mod key;
mod passphrase;
mod record;
#[cfg(test)]
mod tests;

pub use passphrase::Passphrase;

pub(crate) use engine_part::engine_part;
pub(crate) use key::Key;
pub(crate) use record::{Record, read_record, stamp_record};
