//! Attributes of groups, which hold for all series that agree with the group in its dimensions.

use super::take_values::Values;
use super::{MOST_GROUP_BYTES, MOST_GROUP_KINDS};
use crate::records::RecordsFault;
use crate::sheet::Cell;
use std::collections::HashMap;
use std::fmt::Write;

/// One group as it stands in a message.
#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    /// The data set it stands in, from 0.
    pub(super) data_set: usize,
    /// Its dimensions, where the message says which they are.
    pub(super) key: Values,
    /// Its attributes; with the dimensions, where the message does not tell them apart.
    pub(super) values: Values,
}

/// All groups of a message.
#[derive(Default)]
pub(super) struct Groups {
    all: Vec<Group>,
    bytes: usize,
    kinds: Vec<Kind>,
}

/// Groups made by the same dimensions.
struct Kind {
    columns: Vec<usize>,
    /// Attributes by data set and values of the dimensions, as [`write_key`] writes them.
    values: HashMap<String, Vec<(usize, String)>>,
}

impl Groups {
    /// Keeps a group.
    pub(super) fn keep(&mut self, group: Group) -> Result<(), RecordsFault> {
        let texts = group.key.iter().chain(group.values.iter());
        self.bytes += texts.map(|(_, text)| text.len() + size_of::<(usize, String)>()).sum::<usize>();
        self.bytes += size_of::<Group>();
        self.all.push(group);
        if self.bytes > MOST_GROUP_BYTES { Err(RecordsFault::TooLarge) } else { Ok(()) }
    }

    /// Makes them ready when all are known. What series and observations have too is a dimension of the group.
    pub(super) fn settle(&mut self, is_dimension: impl Fn(usize) -> bool) -> Result<(), RecordsFault> {
        for group in std::mem::take(&mut self.all) {
            let (mut dimensions, mut attributes) = (group.key.into_list(), group.values.into_list());
            if dimensions.is_empty() {
                (dimensions, attributes) = attributes.into_iter().partition(|(column, _)| is_dimension(*column));
            }
            dimensions.sort();
            let columns: Vec<usize> = dimensions.iter().map(|(column, _)| *column).collect();
            let known = self.kinds.iter().position(|kind| kind.columns == columns);
            let place = known.unwrap_or(self.kinds.len());
            if place >= MOST_GROUP_KINDS {
                return Err(RecordsFault::TooLarge);
            }
            if known.is_none() {
                self.kinds.push(Kind { columns, values: HashMap::new() });
            }
            let mut key = String::new();
            write_key(group.data_set, dimensions.iter().map(|(_, value)| value.as_str()), &mut key);
            if let Some(kind) = self.kinds.get_mut(place) {
                kind.values.entry(key).or_default().extend(attributes);
            }
        }
        Ok(())
    }

    /// Adds to a row what its groups say, where the row does not say it itself. `key` is room to work in.
    pub(super) fn fill(&self, data_set: usize, row: &mut [Cell], key: &mut String) {
        for kind in &self.kinds {
            let texts = kind.columns.iter().map(|column| match row.get(*column) {
                Some(Cell::Text(text)) => text.as_str(),
                _ => "",
            });
            write_key(data_set, texts, key);
            for (column, value) in kind.values.get(key).into_iter().flatten() {
                if let Some(cell @ Cell::Empty) = row.get_mut(*column)
                    && !value.is_empty()
                {
                    *cell = Cell::Text(value.clone());
                }
            }
        }
    }
}

/// Each value behind its length, so that no two keys read the same.
fn write_key<'a>(data_set: usize, values: impl Iterator<Item = &'a str>, key: &mut String) {
    key.clear();
    // Writing to a text in memory cannot fail.
    let _ = write!(key, "{data_set}");
    for value in values {
        let _ = write!(key, ":{}:{value}", value.len());
    }
}
