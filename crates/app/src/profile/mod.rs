//! The profile: what is kept of it, how it is drafted, printed, given out and traced.

mod edit;
mod give_out;
mod logo;
mod office_field;
mod office_texts;
mod print;
mod report_document;
mod room;
mod settings;
mod trace;

pub use give_out::Format;
pub(crate) use give_out::{cannot_write, write_fresh, write_whole};
pub use office_field::OfficeField;
pub(crate) use print::Printer;
pub(crate) use report_document::Edition;
pub use room::{OutlineEntry, SectionView};
pub(crate) use settings::{PROFILE, ProfileSettings, field};
pub use trace::{Trace, TraceRow};
