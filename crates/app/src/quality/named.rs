//! Findings with names in the place of codes: what a person reads is a country, not three letters.

use crate::{OpenWorkspace, Refusal};
use bearings_fault::{Detail, Finding};
use bearings_locale::{AreaNames, Language, Words};

impl OpenWorkspace {
    /// The findings with areas and indicators by their names in a language.
    pub fn named(&self, findings: &[Finding], language: Language) -> Result<Vec<Finding>, Refusal> {
        let (words, names) = (self.shared.content.words(language), self.shared.content.area_names(language)?);
        Ok(findings.iter().map(|finding| with_names(finding, &words, &names)).collect())
    }

    /// The name of an indicator; its id where it has none.
    pub fn indicator_name(&self, id: &str, language: Language) -> String {
        indicator_name(&self.shared.content.words(language), id)
    }
}

fn with_names(finding: &Finding, words: &Words, names: &AreaNames) -> Finding {
    let mut named = finding.clone();
    for (detail, value) in &mut named.details {
        let Detail::Text(text) = value else { continue };
        match *detail {
            "area" | "code" if names.forms(&*text).is_some() => *text = names.name(&*text),
            "indicator" | "parts" => *text = indicator_name(words, text),
            _ => {}
        }
    }
    named
}

fn indicator_name(words: &Words, id: &str) -> String {
    let message = format!("indicator-{}", id.to_lowercase().replace(['.', '_'], "-"));
    words.by_id(&message, &[]).unwrap_or_else(|| id.to_owned())
}
