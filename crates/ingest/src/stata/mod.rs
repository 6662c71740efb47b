//! Stata files (`.dta`) of the formats 105 to 119, which Stata 5 to 19 write: dictionary first, then rows, one by one.
//!
//! Writing them is the work of `export`.
//!
//! After the format descriptions that Stata publishes (`help dta`); the widths of the formats before 113, which are no
//! longer published, agree with what pandas and ReadStat read. Deliberately not here: formats before 105 (Stata 1 to 4),
//! and the calendars of business days that formats `%tb` point to.

mod column;
mod describe;
mod head;
mod labels;
mod leap_seconds;
mod long_texts;
mod moments;
mod numbers;
mod open_dta;
mod read_characteristics;
mod read_head;
mod read_labels;
mod sample_texts;
mod sequence;
mod window;

#[cfg(test)]
mod tests;

pub(crate) use leap_seconds::with_leap_seconds;
pub(crate) use moments::{Meaning, TO_1960};
pub use open_dta::open_dta;

/// The name of the characteristic in which a column keeps what the format has no word for, and of the one that names
/// the column that weights the rows.
pub(crate) const REMARK: &str = "bearings";
pub(crate) const WEIGHT: &str = "bearings_weight";
