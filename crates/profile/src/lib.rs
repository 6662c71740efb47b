//! Migration profiles: a template of sections becomes a drafted text in one language, with every number traced.
//!
//! Words come from `locale`, numbers from `indicators`, drawings from `chart`.
//! Deliberately not here: files, page layout, what an office has typed before it is given to [`draft`].

mod cells;
mod check_text_rules;
mod condition;
mod draft;
mod draft_profile;
mod fault;
mod honest_title;
mod office_text;
mod request;
mod sections;
mod template;
mod told;
mod used_releases;
mod voice;

pub use check_text_rules::check_text_rules;
pub use condition::Condition;
pub use draft::{
    Author, Cell, Cover, Draft, DraftBlock, DraftSection, Figure, KeyNumber, Prose, ProseSpan, SectionState, Table,
    TitleKind,
};
pub use draft_profile::draft;
pub use fault::ProfileFault;
pub use office_text::write_office_text;
pub use request::{DraftRequest, OfficeSection, OfficeTexts, Place};
pub use template::{SectionTemplate, SeriesBreak, Template};
