//! A dictionary as it is written: the JSON of CSPro 8. The older form is read into the same shape.

use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Written {
    pub(super) name: String,
    pub(super) labels: Vec<Label>,
    pub(super) note: String,
    pub(super) languages: Vec<Language>,
    pub(super) record_type: KindPlace,
    pub(super) levels: Vec<WrittenLevel>,
}

/// A label in one language; without a name the languages follow the order of the dictionary.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Label {
    pub(super) text: String,
    pub(super) language: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Language {
    pub(super) name: String,
}

/// Where a line says its kind of record: from 1, and 0 for nowhere.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct KindPlace {
    pub(super) start: usize,
    pub(super) length: usize,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct WrittenLevel {
    pub(super) ids: WrittenIds,
    pub(super) records: Vec<WrittenRecord>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct WrittenIds {
    pub(super) items: Vec<WrittenItem>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct WrittenRecord {
    pub(super) name: String,
    pub(super) labels: Vec<Label>,
    pub(super) note: String,
    pub(super) record_type: String,
    pub(super) items: Vec<WrittenItem>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct WrittenItem {
    pub(super) name: String,
    pub(super) labels: Vec<Label>,
    pub(super) note: String,
    /// `numeric`, `alpha`, or a kind of bytes such as `Image`; in any case of letters.
    pub(super) content_type: String,
    /// From 1; absent where items follow one another.
    pub(super) start: Option<usize>,
    pub(super) length: usize,
    #[serde(alias = "decimal")]
    pub(super) decimals: usize,
    pub(super) zero_fill: bool,
    pub(super) subitem: bool,
    pub(super) subitem_offset: usize,
    pub(super) occurrences: Occurrences,
    pub(super) value_sets: Vec<WrittenSet>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Occurrences {
    /// 0 where nothing is said, which means one.
    pub(super) maximum: usize,
    pub(super) labels: Vec<OccurrenceLabel>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct OccurrenceLabel {
    /// From 1.
    pub(super) occurrence: usize,
    pub(super) labels: Vec<Label>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct WrittenSet {
    pub(super) name: String,
    /// Sets with the same link have the same values, written only once.
    pub(super) link: String,
    pub(super) values: Vec<WrittenValue>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct WrittenValue {
    pub(super) labels: Vec<Label>,
    pub(super) pairs: Vec<Pair>,
    /// `NOTAPPL`, `MISSING`, `REFUSED`, `DEFAULT`, or empty.
    pub(super) special: String,
}

/// A value, or a range with both its ends.
#[derive(Clone, Default, Deserialize)]
#[serde(default, from = "WrittenPair")]
pub(super) struct Pair {
    pub(super) value: Option<String>,
    pub(super) range: Option<(String, String)>,
}

/// Values in quotes or without them, as other programs than CSPro write numbers.
#[derive(Default, Deserialize)]
#[serde(default)]
struct WrittenPair {
    value: Option<TextOrNumber>,
    range: Option<(TextOrNumber, TextOrNumber)>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum TextOrNumber {
    Text(String),
    Number(serde_json::Number),
}

impl From<TextOrNumber> for String {
    fn from(written: TextOrNumber) -> String {
        match written {
            TextOrNumber::Text(text) => text,
            TextOrNumber::Number(number) => number.to_string(),
        }
    }
}

impl From<WrittenPair> for Pair {
    fn from(written: WrittenPair) -> Pair {
        let range = written.range.map(|(from, to)| (from.into(), to.into()));
        Pair { value: written.value.map(String::from), range }
    }
}
