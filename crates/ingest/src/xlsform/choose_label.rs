//! Which of several languages a label is told in.

use super::form::{Form, Labels};

/// Names of languages as forms write them, for those without a code in brackets.
const NAMES: &[(&str, &str)] = &[
    ("english", "en"),
    ("anglais", "en"),
    ("french", "fr"),
    ("français", "fr"),
    ("francais", "fr"),
    ("spanish", "es"),
    ("español", "es"),
    ("espanol", "es"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("portugues", "pt"),
    ("russian", "ru"),
    ("русский", "ru"),
    ("arabic", "ar"),
    ("العربية", "ar"),
    ("عربي", "ar"),
    ("chinese", "zh"),
    ("中文", "zh"),
];

/// The code of a language as a form names it: `Français (fr)`, `English`, `ar`. What is not known stays as it is.
pub(super) fn language_code(written: &str) -> String {
    let written = written.trim();
    let bracketed = written.rsplit_once('(').and_then(|(_, rest)| rest.strip_suffix(')'));
    if let Some(code) = bracketed {
        return code.trim().to_lowercase().split(['-', '_']).next().unwrap_or_default().to_owned();
    }
    let lower = written.to_lowercase();
    NAMES.iter().find(|(name, _)| *name == lower).map_or(lower, |(_, code)| (*code).to_owned())
}

/// The label in the language; else in the form's own, else without a language, else the first.
pub(super) fn choose_label<'f>(form: &Form, labels: &'f Labels, language: &str) -> &'f str {
    let in_language = |wanted: &str| labels.iter().find(|(language, _)| language == wanted);
    let chosen = in_language(language).or_else(|| in_language(&form.default_language)).or_else(|| in_language(""));
    chosen.or_else(|| labels.first()).map_or("", |(_, label)| label)
}
