//! Portable files (`.por`): a text of lines, in which numbers are written to the base of 30.

mod characters;
mod describe;
mod fields;
mod number;
mod open_por;
mod read_dictionary;

pub(super) use characters::has_por_head;
pub use open_por::open_por;
