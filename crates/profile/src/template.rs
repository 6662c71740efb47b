//! The template of a profile: which sections in which order, without a word. Read from `template.toml` and checked.

use crate::{Condition, ProfileFault};
use bearings_indicators::Token;
use serde::Deserialize;

/// The contents that sections can have; `text` is a section for a text of the office only.
pub(crate) const CONTENTS: [&str; 11] = [
    "key-figures",
    "stock",
    "age-and-sex",
    "origins",
    "destinations",
    "refugees",
    "remittances",
    "findings",
    "notes",
    "sources",
    "text",
];

/// A checked template.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// Its id, such as `light`.
    pub id: String,
    /// Sections in the order of print.
    pub sections: Vec<SectionTemplate>,
    /// Where earlier numbers count another territory.
    pub breaks: Vec<SeriesBreak>,
}

/// One section.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionTemplate {
    /// Stable id (domain reference 1.4), such as `imm.stock`.
    pub id: String,
    /// The section it stands under; empty for a chapter.
    #[serde(default)]
    pub parent: String,
    /// What the program puts in it.
    pub content: String,
    /// Whether its heading has a number.
    #[serde(default)]
    pub numbered: bool,
    /// Kinds of sources that would fill it, by the endings of the messages `profile-source-kind-…`.
    #[serde(default)]
    pub filled_by: Vec<String>,
    /// When it has what it needs; always when absent.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A note of a source by which numbers up to a year count another territory than later ones.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeriesBreak {
    /// Source id.
    pub source: String,
    /// Edition.
    pub edition: String,
    /// Number of the source's note.
    pub note: String,
    /// Last year of the other territory.
    pub last_year: i16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    id: String,
    #[serde(default, rename = "break")]
    breaks: Vec<SeriesBreak>,
    #[serde(rename = "section")]
    sections: Vec<SectionTemplate>,
}

impl SectionTemplate {
    /// The id of the message that is its title, whose attribute `guide` is its guiding question.
    pub fn message_id(&self) -> String {
        format!("section-{}", self.id.replace('.', "-"))
    }
}

impl Template {
    /// Reads a `template.toml` and checks it; all faults at once.
    pub fn read(text: &str) -> Result<Template, Vec<ProfileFault>> {
        let file: File = toml::from_str(text)
            .map_err(|fault| vec![ProfileFault::UnreadableTemplate { reason: fault.message().to_owned() }])?;
        if file.format != 1 {
            return Err(vec![ProfileFault::UnknownFormat { format: file.format }]);
        }
        let template = Template { id: file.id, sections: file.sections, breaks: file.breaks };
        let faults = template.check();
        if faults.is_empty() { Ok(template) } else { Err(faults) }
    }

    fn check(&self) -> Vec<ProfileFault> {
        let mut faults = Vec::new();
        for (place, part) in self.sections.iter().enumerate() {
            let section = || part.id.clone();
            let earlier = &self.sections[..place];
            let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.';
            if part.id.is_empty() || !part.id.chars().all(letter) {
                faults.push(ProfileFault::NotASectionId { section: section() });
            }
            if earlier.iter().any(|other| other.id == part.id) {
                faults.push(ProfileFault::RepeatedSection { section: section() });
            }
            if !part.parent.is_empty()
                && !earlier.iter().any(|other| other.id == part.parent && other.parent.is_empty())
            {
                faults.push(ProfileFault::NoSuchParent { section: section(), parent: part.parent.clone() });
            }
            if !CONTENTS.contains(&part.content.as_str()) {
                faults.push(ProfileFault::UnknownContent { section: section(), content: part.content.clone() });
            }
            for figure in part.when.iter().flat_map(Condition::figures) {
                if Token::read(&format!("{{{figure}}}")).is_err() {
                    faults.push(ProfileFault::UnreadableCondition { section: section(), token: figure.to_owned() });
                }
            }
        }
        faults
    }
}
