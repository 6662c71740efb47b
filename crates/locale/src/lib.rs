//! Words, numbers, dates and names in the reader's language.
//!
//! English is compiled in and typed: `messages` has one function a message of `locales/en/*.ftl`.
//! Other languages come as bytes, are compared with English, and fall back to it message by message.
//! Deliberately not here: reading of folders, choice of a language, HTML, and what a figure means.

mod area_names;
mod arg;
#[cfg(test)]
mod check_english;
mod compare;
mod fault;
mod info;
mod language;
mod message;
pub mod messages;
mod numbers;
mod pieces;
mod pseudo;
mod speech;
mod survey;
mod words;

pub use area_names::{AreaForms, AreaNames};
pub use arg::Arg;
pub use compare::compare;
pub use fault::LocaleFault;
pub use info::LocaleInfo;
pub use language::Language;
pub use message::{Declared, Kind, Message};
pub use numbers::{Digits, Months, NumberSettings, Numbers, Style};
pub use pieces::{Piece, strip_isolates};
pub use pseudo::{Pseudo, pseudo};
pub use words::{Spoken, Words};
