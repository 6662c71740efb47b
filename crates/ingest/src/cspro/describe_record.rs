//! What a dictionary says of the columns of one record.

use super::dictionary::{CsproDictionary, Item, ItemKind, RecordType};
use crate::records::{Dictionary, Variable};

/// The columns: first the items that name the case, then its own, an item that repeats as `NAME(1)`, `NAME(2)`.
pub(super) fn describe_record(cspro: &CsproDictionary, record: &RecordType) -> Dictionary {
    let columns = cspro.items(record).flat_map(|item| (0..item.occurrences).map(move |number| (item, number)));
    Dictionary {
        label: if record.label.is_empty() { cspro.label.clone() } else { record.label.clone() },
        notes: cspro.notes.iter().chain(&record.notes).cloned().collect(),
        variables: columns.map(|(item, number)| variable(item, number)).collect(),
        not_kept: cspro.not_kept.iter().chain(&record.not_kept).cloned().collect(),
        ..Dictionary::default()
    }
}

fn variable(item: &Item, number: usize) -> Variable {
    let label = match item.occurrence_labels.get(number).filter(|label| !label.is_empty()) {
        Some(own) => format!("{}: {own}", item.label),
        None => item.label.clone(),
    };
    Variable {
        name: column_name(item, number),
        label,
        format: format(item),
        values: item.values.clone(),
        missing: item.missing.clone(),
        ..Variable::default()
    }
}

/// The name of an occurrence, counted from 0.
pub(super) fn column_name(item: &Item, number: usize) -> String {
    if item.occurrences > 1 { format!("{}({})", item.name, number + 1) } else { item.name.clone() }
}

/// `N2` or `N5.2` for numbers, `Z2` for those filled with zeros, `A20` for texts: kind, length, decimals.
fn format(item: &Item) -> String {
    let length = item.length;
    match item.kind {
        ItemKind::Text => format!("A{length}"),
        ItemKind::Number { decimals } => {
            let kind = if item.zero_fill { 'Z' } else { 'N' };
            if decimals > 0 { format!("{kind}{length}.{decimals}") } else { format!("{kind}{length}") }
        }
    }
}
