//! Findings with names in the place of codes: what a person reads is a country, not three letters.

use crate::shared::Shared;
use crate::{App, OpenWorkspace, Refusal};
use bearings_fault::{Code, Detail, Finding};
use bearings_locale::{AreaNames, Language, Words, messages};

impl App {
    /// The findings with areas, indicators and tables by their names in a language.
    pub fn named(&self, findings: &[Finding], language: Language) -> Result<Vec<Finding>, Refusal> {
        named(&self.shared, findings, language)
    }
}

impl OpenWorkspace {
    /// The findings with areas, indicators and tables by their names in a language.
    pub fn named(&self, findings: &[Finding], language: Language) -> Result<Vec<Finding>, Refusal> {
        named(&self.shared, findings, language)
    }

    /// The name of an indicator; its id where it has none.
    pub fn indicator_name(&self, id: &str, language: Language) -> String {
        indicator_name(&self.shared.content.words(language), id)
    }
}

fn named(shared: &Shared, findings: &[Finding], language: Language) -> Result<Vec<Finding>, Refusal> {
    let (words, names) = (shared.content.words(language), shared.content.area_names(language)?);
    Ok(findings.iter().map(|finding| with_names(finding, &words, &names)).collect())
}

/// Findings about tables made from records. In others a table goes by the name that the file gives it.
const NAMES_A_TABLE: [Code; 3] = [ingest(181), ingest(228), ingest(236)];

const fn ingest(number: u16) -> Code {
    Code { prefix: "INGEST", number }
}

fn with_names(finding: &Finding, words: &Words, names: &AreaNames) -> Finding {
    let mut named = finding.clone();
    for (detail, value) in &mut named.details {
        let Detail::Text(text) = value else { continue };
        match *detail {
            "area" | "code" if names.forms(&*text).is_some() => *text = names.name(&*text),
            "beside" => {
                *text = text.split(" · ").map(|code| code_name(words, names, code)).collect::<Vec<_>>().join(" · ")
            }
            "indicator" | "parts" => *text = indicator_name(words, text),
            "table" if NAMES_A_TABLE.contains(&finding.code) => *text = table_name(words, text),
            "tables" if NAMES_A_TABLE.contains(&finding.code) => *text = table_names(words, text),
            _ => {}
        }
    }
    named
}

/// The name of an area, a sex or a reason; other codes as they are.
fn code_name(words: &Words, names: &AreaNames, code: &str) -> String {
    if names.forms(code).is_some() {
        return names.name(code);
    }
    words.say_plain(&messages::ui_map_code(match code {
        "_T" => "total",
        "_U" => "unknown",
        _ => code,
    }))
}

/// A table made from records: that of an indicator, or what it is divided by, as in `AGE × AREA_SUB`.
fn table_name(words: &Words, id: &str) -> String {
    let division = |code: &str| {
        let concept = match code {
            "_T" => return words.say_plain(&messages::ui_map_code("total")),
            "COUNTERPART" => "origin",
            "SEX" => "sex",
            "AGE" => "age",
            "AREA_SUB" => "province",
            "EDU" => "education",
            "OCC" => "occupation",
            "STATUS" => "status",
            "REASON" => "reason",
            "DURATION" => "duration",
            "URBANISATION" => "urbanisation",
            other => return indicator_name(words, other),
        };
        words.say_plain(&messages::ui_map_concept(concept))
    };
    id.split(" × ").map(division).collect::<Vec<_>>().join(" × ")
}

/// Several, each with the number of its places behind it, as in `AGE (1/2), SEX (2/2)`.
fn table_names(words: &Words, ids: &str) -> String {
    let one = |id: &str| match id.split_once(" (") {
        Some((id, places)) => format!("{} ({places}", table_name(words, id)),
        None => table_name(words, id),
    };
    words.numbers().list(&ids.split(", ").map(one).collect::<Vec<_>>()).to_string()
}

fn indicator_name(words: &Words, id: &str) -> String {
    let message = format!("indicator-{}", id.to_lowercase().replace(['.', '_'], "-"));
    words.by_id(&message, &[]).unwrap_or_else(|| id.to_owned())
}
