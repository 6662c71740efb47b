//! The sheet of a source as a person fills it in: asked for once, and mandatory before anything is kept.

use super::Answers;
use crate::{AppFault, Refusal};
use bearings_ingest::sha256_hex;
use bearings_model::{Release, SourceKind};

/// What a source may be.
const CHOICES_OF_KIND: &[&str] = &["count", "estimate", "model", "minimum-count"];

/// Reads the sheet out of the answers.
///
/// # Errors
/// A field that must be there is empty, or a choice is none of the form's.
pub(crate) fn source_sheet(answers: &Answers) -> Result<Release, Refusal> {
    let needed = |field: &str| -> Result<String, Refusal> {
        let text = answers.text(field);
        if text.is_empty() { Err(AppFault::SourceIncomplete { field: field.to_owned() }.into()) } else { Ok(text) }
    };
    let title = needed("title")?;
    let edition = needed("edition")?;
    let publisher = needed("publisher")?;
    let kind = match needed("kind")?.as_str() {
        "count" => SourceKind::Count,
        "estimate" => SourceKind::Estimate,
        "model" => SourceKind::Model,
        "minimum-count" => SourceKind::MinimumCount,
        other => return Err(AppFault::unknown_choice(other, CHOICES_OF_KIND).into()),
    };
    let one_of = |field: &str, choices: &[&str]| -> Result<String, Refusal> {
        let text = needed(field)?;
        let known = choices.contains(&text.as_str());
        if known { Ok(text) } else { Err(AppFault::unknown_choice(text, choices).into()) }
    };
    Ok(Release {
        source: source_id(&publisher, &title),
        citation: format!("{publisher} ({edition}). {title}."),
        licence: needed("licence")?,
        reference_date: one_of("reference", super::CHOICES_OF_REFERENCE)?,
        residence_rule: one_of("residence", super::CHOICES_OF_RESIDENCE)?,
        obtained_through: answers.text("through"),
        notes: Vec::new(),
        title,
        edition,
        kind,
    })
}

/// Longest id that is made from a title.
const LONGEST_ID: usize = 48;

/// Small letters and dashes from publisher and title; where these are written in another script, a digest of them, so
/// that next year's edition has the same id.
pub(super) fn source_id(publisher: &str, title: &str) -> String {
    let text = format!("{publisher} {title}").to_lowercase();
    let plain: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let mut id = String::new();
    for word in words {
        if id.len() + word.len() + 1 > LONGEST_ID {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    let lost = text.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).count();
    if id.len() < 3 || lost * 2 > text.chars().count() {
        id = format!("own-{}", sha256_hex(text.as_bytes()).get(..12).unwrap_or_default());
    }
    id
}

#[cfg(test)]
mod tests {
    use super::source_id;

    #[test]
    fn ids_are_plain_and_stay_the_same() {
        assert_eq!(source_id("Office of Statistics", "Migrants 2024"), "office-of-statistics-migrants-2024");
        let arabic = source_id("دائرة الإحصاءات العامة", "المهاجرون");
        assert!(arabic.starts_with("own-") && arabic.len() == 16, "{arabic}");
        assert_eq!(arabic, source_id("دائرة الإحصاءات العامة", "المهاجرون"));
    }
}
