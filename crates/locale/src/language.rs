//! The name of a language, as a short tag.

use crate::LocaleFault;
use icu::locale::{LanguageIdentifier, LocaleDirectionality};
use tinystr::{TinyAsciiStr, tinystr};

/// A language by its BCP 47 tag: `fr`, `zh-Hant`, `en-XA`. At most twelve characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(TinyAsciiStr<12>);

impl Language {
    /// English, the source language.
    pub const ENGLISH: Language = Language(tinystr!(12, "en"));

    /// The languages the program comes with, in the order of the language menu.
    pub const SHIPPED: [Language; 7] = [
        Language(tinystr!(12, "en")),
        Language(tinystr!(12, "fr")),
        Language(tinystr!(12, "es")),
        Language(tinystr!(12, "ar")),
        Language(tinystr!(12, "pt")),
        Language(tinystr!(12, "ru")),
        Language(tinystr!(12, "zh")),
    ];

    /// The tag.
    pub fn code(&self) -> &str {
        self.0.as_str()
    }

    /// Whether its script runs from right to left.
    pub fn is_rtl(self) -> bool {
        let id = LanguageIdentifier::try_from_str(self.code()).unwrap_or(LanguageIdentifier::UNKNOWN);
        LocaleDirectionality::new_common().is_right_to_left(&id)
    }

    /// `rtl` or `ltr`, as HTML's `dir` wants it.
    pub fn direction(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }
}

impl std::str::FromStr for Language {
    type Err = LocaleFault;
    fn from_str(text: &str) -> Result<Self, LocaleFault> {
        let fault = || LocaleFault::NotALanguage { text: text.to_owned() };
        let id = LanguageIdentifier::try_from_str(text.trim()).map_err(|_| fault())?;
        if id.language.is_unknown() {
            return Err(fault());
        }
        TinyAsciiStr::try_from_str(&id.to_string()).map(Language).map_err(|_| fault())
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_arabic_of_the_shipped_runs_from_the_right() {
        let rtl: Vec<_> = Language::SHIPPED.iter().filter(|language| language.is_rtl()).map(Language::code).collect();
        assert_eq!(rtl, ["ar"]);
    }

    #[test]
    fn reads_tags_and_refuses_the_rest() {
        assert_eq!("FR".parse::<Language>().map(|language| language.to_string()), Ok("fr".to_owned()));
        assert_eq!("en-XA".parse::<Language>().map(|language| language.to_string()), Ok("en-XA".to_owned()));
        for text in ["", "français", "x", "und"] {
            assert_eq!(text.parse::<Language>(), Err(LocaleFault::NotALanguage { text: text.to_owned() }));
        }
    }
}
