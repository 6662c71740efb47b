//! Faults and findings: what went wrong, as a stable code with details and places, never as a sentence.
//!
//! Sentences live in `locales/`: code `INGEST-104` is the message `fault-ingest-104`, whose `.hint` says what to do.
//! Deliberately not here: any text a person reads, and any decision about how a fault is shown.

mod code;
mod detail;
mod finding;
mod macros;

pub use code::Code;
pub use detail::{Detail, Details};
pub use finding::{Finding, Place, Severity};

/// Something that stopped an act. Nothing of the act has happened when one is returned.
pub trait Fault: std::error::Error + Send + Sync {
    /// The stable code, by which the sentence is found and by which callers decide.
    fn code(&self) -> Code;
    /// The values the sentence names, by the variable names the message uses.
    fn details(&self) -> Details;
}
