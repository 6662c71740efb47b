//! A file of records as a table: its dictionary says what the columns are.

use super::describe_column::describe_columns;
use super::{Layout, TableSeen};
use crate::records::Dictionary;
use crate::unit_hint::unit_hints;
use crate::{Identifies, Sheet};
use std::collections::HashSet;

/// The one table of such a file.
pub(super) fn describe_records(sheet: &Sheet, dictionary: &Dictionary) -> TableSeen {
    let last = sheet.rows.len().saturating_sub(1);
    let names = dictionary.variables.iter().map(|variable| vec![variable.name.clone()]);
    let described = describe_columns(sheet, names.enumerate().collect(), (1, last), &HashSet::new());
    let columns = dictionary.variables.iter().zip(described).map(|(variable, (mut seen, _))| {
        seen.label.clone_from(&variable.label);
        seen.codes = variable.values.iter().map(|(code, label)| (code.text().into_owned(), label.clone())).collect();
        seen.question.clone_from(&variable.question);
        let by_label = || Identifies::of_words(std::iter::once(variable.label.as_str()));
        seen.identifies = variable.identifies.or(seen.identifies).or_else(by_label);
        seen
    });
    let labels = dictionary.variables.iter().map(|variable| variable.label.as_str());
    TableSeen {
        title: dictionary.label.clone(),
        above: Vec::new(),
        header_rows: vec![1],
        hashtags: None,
        first_row: 2,
        last_row: last as u32 + 1,
        passed_over: Vec::new(),
        layout: Layout::List,
        columns: columns.collect(),
        signs: Vec::new(),
        units: unit_hints(std::iter::once(dictionary.label.as_str()).chain(labels)),
        notes: dictionary.notes.clone(),
        form: dictionary.form.clone(),
        parent: dictionary.parent.clone(),
    }
}
