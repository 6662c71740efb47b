//! What each route does: thin functions that read the request, call one use case, and name the page.

pub mod assets;
pub mod checks;
pub mod copies;
pub mod country;
pub mod data;
pub mod explore;
pub mod hand_on;
pub mod help;
pub mod lock;
pub mod mapping;
pub mod migration;
pub mod office;
pub mod profile;
pub mod records;
mod spoken_findings;
pub mod start;
mod told_together;
pub mod workspace;

pub use spoken_findings::spoken_findings;

use crate::answer::Visit;
use bearings_app::{AppFault, Refusal};
use bearings_locale::Language;
use serde::Deserialize;
use std::path::PathBuf;

/// A form that carries the id of a picked file and what to do with it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PickForm {
    /// The pick id.
    pub pick: String,
    /// `pdf`, `docx`, … where a file is written.
    pub format: String,
    /// Language of the document.
    pub language: String,
    /// Country of a new workspace.
    pub country: String,
    /// `yes` when the international estimates go in.
    pub international: String,
}

impl Visit {
    /// The file behind a pick, or a fault that says to choose one.
    pub fn picked(&self, pick: &str) -> Result<PathBuf, Refusal> {
        self.desk.picked(pick).ok_or_else(|| crate::UiFault::NoFileChosen {}.into())
    }

    /// A language by its code.
    pub fn language(&self, code: &str) -> Result<Language, Refusal> {
        let known = Language::SHIPPED.iter().copied().find(|language| language.code() == code);
        known.ok_or_else(|| AppFault::UnknownLanguage { language: code.to_owned() }.into())
    }
}
