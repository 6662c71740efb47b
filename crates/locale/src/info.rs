//! `locale.toml`: what a language is called, who drafted and reviewed it, how it writes numbers.

use crate::{Language, LocaleFault};
use serde::Deserialize;

/// The settings of one language.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleInfo {
    format: u32,
    /// Its name in its own script.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Who wrote the words.
    pub drafted_by: String,
    /// Who read them as a speaker of the language; empty when nobody did.
    pub reviewed_by: String,
    /// Whether the program is written in it, so that its words are no translation that could be a draft.
    #[serde(default)]
    pub source: bool,
    pub(crate) numbers: NumberWriting,
}

/// How numbers are written where CLDR leaves a choice.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NumberWriting {
    /// The CLDR locale that gives digits, plural rules, dates, lists and sorting.
    pub cldr: String,
    /// Decimal sign of the UN style.
    pub decimal: String,
    /// Pattern with `{0}` for the number.
    pub percent: String,
    /// The same for Arabic-Indic digits.
    pub percent_arabic_digits: Option<String>,
    /// Powers of ten that have a word, ascending.
    pub scales: Vec<u8>,
    /// How the first day of a month is written, where it is not `1`.
    pub first_of_month: Option<String>,
}

impl LocaleInfo {
    /// Reads the text of a `locale.toml`.
    pub fn read(text: &str) -> Result<Self, LocaleFault> {
        let fault = |reason: String| LocaleFault::UnreadableInfo { reason };
        let info: LocaleInfo = toml::from_str(text).map_err(|error| fault(error.message().to_owned()))?;
        if info.format != 1 {
            return Err(fault(format!("format = {}", info.format)));
        }
        if !info.numbers.scales.is_sorted() || info.numbers.scales.iter().any(|power| !(3..=15).contains(power)) {
            return Err(fault("numbers.scales".to_owned()));
        }
        Ok(info)
    }

    /// The settings that the program was built with; none for a language it does not ship.
    pub fn shipped(language: Language) -> Option<Self> {
        let text = match language.code() {
            "en" => include_str!("../../../locales/en/locale.toml"),
            "fr" => include_str!("../../../locales/fr/locale.toml"),
            "es" => include_str!("../../../locales/es/locale.toml"),
            "ar" => include_str!("../../../locales/ar/locale.toml"),
            "pt" => include_str!("../../../locales/pt/locale.toml"),
            "ru" => include_str!("../../../locales/ru/locale.toml"),
            "zh" => include_str!("../../../locales/zh/locale.toml"),
            _ => return None,
        };
        LocaleInfo::read(text).ok()
    }

    /// Whether its words can stand without a warning: they are the source, or a speaker has read the translation.
    pub fn is_reviewed(&self) -> bool {
        self.source || !self.reviewed_by.trim().is_empty()
    }

    /// Settings for a language that brings none: CLDR by its tag, names of its own unknown.
    pub(crate) fn plain(language: Language) -> Self {
        LocaleInfo {
            format: 1,
            name: language.to_string(),
            direction: language.direction().to_owned(),
            drafted_by: String::new(),
            reviewed_by: String::new(),
            source: false,
            numbers: NumberWriting {
                cldr: language.to_string(),
                decimal: ".".to_owned(),
                percent: "{0}%".to_owned(),
                percent_arabic_digits: None,
                scales: vec![6, 9, 12],
                first_of_month: None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_language_says_who_it_is() {
        for language in Language::SHIPPED {
            let info =
                LocaleInfo::shipped(language).unwrap_or_else(|| panic!("{language} has no readable locale.toml"));
            assert_eq!(info.direction, language.direction(), "{language}");
            assert!(!info.name.is_empty() && !info.drafted_by.is_empty(), "{language}");
            assert_eq!(info.source, language == Language::ENGLISH, "{language}");
            assert!(info.numbers.percent.contains("{0}"), "{language}");
        }
    }

    #[test]
    fn refuses_an_unknown_key_and_a_newer_format() {
        let text = include_str!("../../../locales/fr/locale.toml");
        assert!(LocaleInfo::read(text).is_ok());
        for broken in [text.replace("format = 1", "format = 2"), format!("colour = 1\n{text}"), "name =".to_owned()] {
            assert!(matches!(LocaleInfo::read(&broken), Err(LocaleFault::UnreadableInfo { .. })), "{broken}");
        }
    }
}
