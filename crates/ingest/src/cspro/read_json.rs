//! Dictionaries of CSPro 8: JSON.

use super::dictionary::{CsproDictionary, Item, RecordKind, code_cell};
use crate::records::MissingRule;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Root {
    #[serde(default)]
    labels: Vec<Label>,
    #[serde(default)]
    record_type: Place,
    #[serde(default)]
    relative_positions: bool,
    levels: Vec<Level>,
}

#[derive(Deserialize)]
struct Label {
    #[serde(default)]
    text: String,
}

#[derive(Default, Deserialize)]
struct Place {
    start: usize,
    length: usize,
}

#[derive(Deserialize)]
struct Level {
    ids: Ids,
    #[serde(default)]
    records: Vec<Record>,
}

#[derive(Deserialize)]
struct Ids {
    items: Vec<RawItem>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    name: String,
    #[serde(default)]
    labels: Vec<Label>,
    #[serde(default)]
    record_type: String,
    #[serde(default)]
    items: Vec<RawItem>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawItem {
    name: String,
    #[serde(default)]
    labels: Vec<Label>,
    #[serde(default)]
    content_type: String,
    #[serde(default)]
    start: usize,
    #[serde(default)]
    length: usize,
    #[serde(default)]
    decimals: usize,
    #[serde(default)]
    subitem: bool,
    #[serde(default)]
    subitem_offset: usize,
    #[serde(default)]
    occurrences: Occurrences,
    #[serde(default)]
    value_sets: Vec<ValueSet>,
}

#[derive(Default, Deserialize)]
struct Occurrences {
    #[serde(default)]
    maximum: usize,
}

#[derive(Deserialize)]
struct ValueSet {
    #[serde(default)]
    values: Vec<Value>,
}

#[derive(Deserialize)]
struct Value {
    #[serde(default)]
    labels: Vec<Label>,
    #[serde(default)]
    pairs: Vec<Pair>,
    special: Option<String>,
}

#[derive(Deserialize)]
struct Pair {
    value: Option<String>,
    range: Option<(String, String)>,
}

/// `None` when the text is no dictionary.
pub(super) fn read_json(text: &str) -> Option<CsproDictionary> {
    let root: Root = serde_json::from_str(text).ok()?;
    let mut dictionary = CsproDictionary {
        label: first(&root.labels),
        kind_at: (root.record_type.start.saturating_sub(1), root.record_type.length),
        ..CsproDictionary::default()
    };
    for level in root.levels {
        dictionary.ids.extend(items(level.ids.items, None));
        let ids_end = dictionary.ids.iter().map(|item| item.start + item.length).max().unwrap_or(0);
        let kind_end = dictionary.kind_at.0 + dictionary.kind_at.1;
        let begin = root.relative_positions.then_some(ids_end.max(kind_end));
        for record in level.records {
            let kind = RecordKind {
                label: first(&record.labels),
                name: record.name,
                code: record.record_type,
                items: items(record.items, begin),
            };
            dictionary.records.push(kind);
        }
    }
    Some(dictionary)
}

fn first(labels: &[Label]) -> String {
    labels.first().map(|label| label.text.trim().to_owned()).unwrap_or_default()
}

/// Items with their places; where places are not written they follow each other from `begin`.
fn items(raw: Vec<RawItem>, begin: Option<usize>) -> Vec<Item> {
    let mut next = begin.unwrap_or(0);
    // Place, length and number of the item that following subitems are inside of.
    let mut around = (0, 0, 1);
    let mut items = Vec::new();
    for item in raw {
        let occurs = item.occurrences.maximum.max(1);
        let (start, occurs, step) = if item.subitem {
            let (start, length, times) = around;
            if occurs > 1 {
                (start + item.subitem_offset, occurs, item.length)
            } else {
                (start + item.subitem_offset, times, length)
            }
        } else {
            let start = if begin.is_some() && item.start == 0 { next } else { item.start.saturating_sub(1) };
            next = start.saturating_add(item.length.saturating_mul(occurs));
            around = (start, item.length, occurs);
            (start, occurs, item.length)
        };
        let kind = item.content_type.to_lowercase();
        let is_number = kind.is_empty() || kind == "numeric";
        let (values, missing) = values(item.value_sets, is_number);
        items.push(Item {
            label: first(&item.labels),
            name: item.name,
            start,
            length: item.length,
            is_number,
            decimals: item.decimals,
            occurs,
            step,
            values,
            missing,
        });
    }
    items
}

type Values = (Vec<(crate::sheet::Cell, String)>, Vec<MissingRule>);

/// The labels of the first set of values, and the codes that stand for no answer.
fn values(sets: Vec<ValueSet>, is_number: bool) -> Values {
    let (mut values, mut missing) = (Vec::new(), Vec::new());
    for value in sets.into_iter().next().map(|set| set.values).unwrap_or_default() {
        let label = first(&value.labels);
        let special = value.special.as_deref().is_some_and(|special| special != "DEFAULT");
        for pair in value.pairs {
            if let Some(code) = pair.value.filter(|code| !code.trim().is_empty()) {
                let code = code_cell(&code, is_number);
                if special {
                    missing.push(MissingRule::Code(code.clone()));
                }
                if !label.is_empty() {
                    values.push((code, label.clone()));
                }
            } else if let Some((from, to)) = pair.range.filter(|_| special)
                && let (Ok(from), Ok(to)) = (from.trim().parse(), to.trim().parse())
            {
                missing.push(MissingRule::Range(from, to));
            }
        }
    }
    (values, missing)
}
