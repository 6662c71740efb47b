//! The format of the workspace file: its number, the check of it, and the ladder of upgrades.

mod check;
mod ladder;

pub(crate) use check::{check_format, looks_like_duckdb};
pub(crate) use ladder::{LADDER, climb};

/// The format this program writes: the number of the last step of the ladder.
pub const FORMAT: u32 = LADDER.len() as u32;
