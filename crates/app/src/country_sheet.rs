//! See my country: the data sheet of any area from the shipped edition, without a workspace of one's own.

use crate::profile::Trace;
use crate::{App, AppFault, Format, OpenWorkspace, Refusal};
use bearings_locale::Language;
use bearings_model::AreaCode;
use bearings_report::Document;
use std::path::Path;
use std::sync::{Arc, PoisonError};

/// The sheet of one area.
pub struct CountrySheet {
    edition: Arc<OpenWorkspace>,
    area: AreaCode,
}

impl App {
    /// The sheet of an area; nothing while the shipped edition is not ready yet (see [`App::international`]).
    pub fn country_sheet(&self, area: &AreaCode) -> Result<Option<CountrySheet>, Refusal> {
        if self.shared.content.areas()?.area(area).is_none() {
            return Err(AppFault::UnknownArea { code: area.to_string() }.into());
        }
        let ready = self.international.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Ok(ready.map(|edition| CountrySheet { edition, area: area.clone() }))
    }
}

impl CountrySheet {
    /// The document, in a language.
    pub fn document(&self, language: Language) -> Result<Arc<Document>, Refusal> {
        self.edition.document_of(&self.area, language)
    }

    /// How many pages it has.
    pub fn page_count(&self, language: Language) -> Result<usize, Refusal> {
        self.edition.page_count_of(&self.area, language)
    }

    /// A page as SVG, from 1.
    pub fn page_picture(&self, language: Language, number: usize) -> Result<String, Refusal> {
        self.edition.page_picture_of(&self.area, language, number)
    }

    /// Writes it to a file.
    pub fn give_out(&self, language: Language, format: Format, file: &Path) -> Result<(), Refusal> {
        self.edition.give_out_of(&self.area, language, format, file)
    }

    /// Where one of its numbers comes from.
    pub fn trace(&self, token: &str, language: Language) -> Result<Trace, Refusal> {
        self.edition.trace_of(&self.area, token, language)
    }
}
