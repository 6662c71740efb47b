//! The profile of a workspace as it is kept: one entity whose fields are the country, the office's words, its choices.
//!
//! Field names carry section and language, so that two people who work on different sections never meet in one field.

use super::OfficeField;
use bearings_locale::{Digits, Language, Months, NumberSettings, Style};
use bearings_model::AreaCode;
use serde_json::{Map, Value};

/// The id and kind of the entity.
pub(crate) const PROFILE: &str = "profile";

/// The most characters one text may have.
pub(crate) const TEXT_LIMIT: usize = 20_000;

/// Names of the fields of the entity.
pub(crate) mod field {
    use super::{Language, OfficeField};

    pub const COUNTRY: &str = "country";

    pub fn text(section: &str, language: Language) -> String {
        format!("text/{section}/{}", language.code())
    }

    pub fn placement(section: &str, language: Language) -> String {
        format!("placement/{section}/{}", language.code())
    }

    pub fn office(field: OfficeField, language: Language) -> String {
        format!("office/{}/{}", field.id(), language.code())
    }

    /// A logo is the same in every language.
    pub const LOGO: &str = "office/logo";

    pub fn left_out(section: &str) -> String {
        format!("left-out/{section}")
    }

    pub fn read_by_us(language: Language) -> String {
        format!("read-by-us/{}", language.code())
    }
}

/// The entity's fields, read with their meaning.
pub(crate) struct ProfileSettings(pub Map<String, Value>);

impl ProfileSettings {
    fn string(&self, field: &str) -> &str {
        self.0.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    fn truth(&self, field: &str) -> bool {
        self.0.get(field).and_then(Value::as_bool).unwrap_or_default()
    }

    pub fn country(&self) -> Option<AreaCode> {
        self.string(field::COUNTRY).parse().ok()
    }

    pub fn text(&self, section: &str, language: Language) -> &str {
        self.string(&field::text(section, language))
    }

    /// `before`, `after` or `instead`; after, where nothing was said.
    pub fn placement(&self, section: &str, language: Language) -> &str {
        match self.string(&field::placement(section, language)) {
            "" => "after",
            chosen => chosen,
        }
    }

    pub fn office(&self, which: OfficeField, language: Language) -> &str {
        let kept = self.string(&field::office(which, language));
        match (kept, which.choices()) {
            ("", Some(choices)) => choices[0],
            _ => kept,
        }
    }

    pub fn is_left_out(&self, section: &str) -> bool {
        self.truth(&field::left_out(section))
    }

    pub fn is_read_by_us(&self, language: Language) -> bool {
        self.truth(&field::read_by_us(language))
    }

    /// How numbers and months are written in a document of the language.
    pub fn numbers(&self, language: Language) -> NumberSettings {
        let digits = match self.office(OfficeField::Digits, language) {
            "arabic-indic" => Digits::ArabicIndic,
            _ => Digits::Latin,
        };
        let months = match self.office(OfficeField::Months, language) {
            "maghreb" => Months::Maghreb,
            "mashriq" => Months::Mashriq,
            _ => Months::Gulf,
        };
        NumberSettings { style: Style::Un, digits, months }
    }
}
