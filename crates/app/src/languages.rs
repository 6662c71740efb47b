//! The languages of the program.

use crate::{App, Refusal};
use bearings_locale::{AreaNames, Language, Words};
use bearings_model::AreaCode;
use std::sync::Arc;

/// A language as a person chooses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageChoice {
    /// The language.
    pub language: Language,
    /// Its name in its own script.
    pub name: String,
    /// Whether its words can stand without a warning: for everybody, or because an office has read its documents.
    pub reviewed: bool,
    /// Whether it is a translation that only an office's own reading makes good.
    pub is_draft: bool,
}

impl App {
    /// The words of a language, with numbers written as in documents.
    pub fn words(&self, language: Language) -> Arc<Words> {
        self.shared.content.words(language)
    }

    /// The names of areas in a language.
    pub fn area_names(&self, language: Language) -> Result<Arc<AreaNames>, Refusal> {
        self.shared.content.area_names(language)
    }

    /// The countries and areas of the shipped edition, in the order of the language.
    pub fn countries(&self, language: Language) -> Result<Vec<(AreaCode, String)>, Refusal> {
        self.shared.content.countries(language)
    }

    /// Whether a code is that of a country or area of the shipped edition.
    pub fn is_country(&self, code: &AreaCode) -> Result<bool, Refusal> {
        self.shared.content.is_country(code)
    }

    /// The shipped languages.
    pub fn languages(&self) -> Vec<LanguageChoice> {
        let choice = |language: &Language| {
            let info = self.shared.content.locale_info(*language);
            let reviewed = info.is_reviewed();
            LanguageChoice { language: *language, name: info.name, reviewed, is_draft: !reviewed }
        };
        Language::SHIPPED.iter().map(choice).collect()
    }
}
