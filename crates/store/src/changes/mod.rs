//! The change log: acts, changes, the documents made from them, undo, conflicts, merging.
//!
//! A document is a flat JSON object whose keys are its fields. Observations are not in the log; their release sheets are.

mod conflicts;
mod draft;
mod edit;
mod entities;
mod field_history;
mod history;
mod kind_views;
mod load;
mod log;
mod rebuild;
mod record;
#[cfg(test)]
mod tests;
mod undo;

pub use conflicts::{Conflict, Side};
pub use draft::Draft;
pub use edit::{Act, Change, Edit, Recorded, RecordedAct};
pub use entities::Entity;
pub use history::HistoryEntry;
pub use log::{Log, Merged};

pub(crate) use kind_views::refresh_kind_views;
pub(crate) use load::as_json;

/// The entity that holds the settings; each setting is a field of it.
pub const SETTINGS: &str = "settings";

/// The field that says what an entity is.
pub(crate) const KIND: &str = "@kind";
/// The field that says whether an entity is deleted.
pub(crate) const DELETED: &str = "@deleted";
