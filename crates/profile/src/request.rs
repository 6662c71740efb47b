//! What a draft is made from.

use crate::Template;
use bearings_indicators::ObservationSet;
use bearings_locale::{AreaNames, Words};
use bearings_model::{AreaCode, Release};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything that [`crate::draft`] needs. The language is that of `words`; digits and months too.
pub struct DraftRequest<'a> {
    /// The country, area or group.
    pub area: &'a AreaCode,
    /// The words.
    pub words: &'a Words,
    /// Further words to look for section titles in, in this order: those beside the template.
    pub titles: &'a [Words],
    /// Names of areas in the same language; own names of the office are set there.
    pub names: &'a AreaNames,
    /// The observations: those of the area, and all whose counterpart it is. See [`ObservationSet::with_releases`].
    pub data: &'a ObservationSet,
    /// The releases the observations came from.
    pub releases: &'a [Release],
    /// The office's own words in this language.
    pub office: &'a OfficeTexts,
    /// The template.
    pub template: &'a Template,
}

/// What an office says of itself and adds in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OfficeTexts {
    /// Official name of the issuing office.
    pub name: String,
    /// PNG or JPEG bytes of its logo.
    pub logo: Option<Vec<u8>>,
    /// Foreword, Markdown subset with tokens.
    pub foreword: String,
    /// Institutions of the working group.
    pub working_group: String,
    /// Contact.
    pub contact: String,
    /// Date of the next update, as it is to be printed.
    pub next_update: String,
    /// Whether the office has read this language: "read by us".
    pub read_by_us: bool,
    /// Texts by section id.
    pub sections: BTreeMap<String, OfficeSection>,
}

/// What an office does with one section.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OfficeSection {
    /// Markdown subset with tokens: paragraphs, `- ` lists, `**strong**`.
    pub text: String,
    /// Where it stands.
    pub place: Place,
    /// Whether the section is left out of print.
    pub left_out: bool,
}

/// Where a text of the office stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Before the generated text.
    Before,
    /// After it.
    #[default]
    After,
    /// Instead of it.
    Instead,
}

impl OfficeTexts {
    /// The office's entry for a section.
    pub fn section(&self, id: &str) -> Option<&OfficeSection> {
        self.sections.get(id)
    }

    /// The text of the office for a section; empty for none or for one left out.
    pub fn text(&self, id: &str) -> &str {
        self.section(id).filter(|section| !section.left_out).map_or("", |section| section.text.trim())
    }
}
