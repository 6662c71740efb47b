//! Hands a table on in the formats of other programs with its labels, and lists beforehand what they cannot hold.
//!
//! A table is read twice: once to see what its columns hold, once to write it. No row is kept between, so that its size
//! does not matter. What a format has no word for is kept in a remark beside the column (`records::kept`), which other
//! programs pass over. Deliberately not here: opening the table, and any sentence a person reads.

mod code_rules;
mod fault;
mod held;
mod letters;
mod loss;
mod names;
mod plan;
mod seen;
mod spss;
mod stata;
mod stata_formats;
mod survey;

pub(crate) use code_rules::CodeRules;
pub use fault::ExportFault;
pub(crate) use held::{Held, held};
pub use loss::{Loss, LossKind};
pub(crate) use plan::Rows;
pub use plan::{Plan, Target, Written};
pub(crate) use seen::Seen;
pub use survey::{Survey, survey};
