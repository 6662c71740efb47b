//! The names of the columns, from the objects of a file.

use super::MOST_NAMES;
use super::flatten_object::INSIDE;
use crate::records::RecordsFault;
use std::collections::{HashMap, HashSet};

/// Names with what was seen of them.
#[derive(Default)]
pub(super) struct Names(HashMap<String, Seen>);

struct Seen {
    /// The how manieth name it is, from 0.
    order: usize,
    /// Whether it never had a value.
    empty: bool,
    /// The last object in which it had a value.
    last: u64,
    /// Whether one object had it twice.
    repeated: bool,
}

/// A column: the name by which objects have it, and the one it is shown by.
#[derive(Debug, PartialEq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) shown: String,
    pub(super) repeated: bool,
}

impl Names {
    /// Notes that an object, counted from 1, has a name, with nothing in it or with a value.
    pub(super) fn note(&mut self, name: &str, empty: bool, object: u64) -> Result<(), RecordsFault> {
        let order = self.0.len();
        let last = if empty { 0 } else { object };
        if let Some(seen) = self.0.get_mut(name) {
            seen.empty &= empty;
            seen.repeated |= !empty && seen.last == object;
            seen.last = seen.last.max(last);
        } else if order < MOST_NAMES {
            self.0.insert(name.to_owned(), Seen { order, empty, last, repeated: false });
        } else {
            return Err(RecordsFault::TooLarge);
        }
        Ok(())
    }

    /// The columns in order, without those that are `null` where other rows have an object. A name that is shown as
    /// another one is gets a number behind it.
    pub(super) fn into_columns(self, show: impl Fn(&str) -> String) -> Vec<Column> {
        let mut outer = HashSet::new();
        for name in self.0.keys() {
            outer.extend(name.match_indices(INSIDE).map(|(end, _)| &name[..end]));
        }
        let stays = |(name, seen): &(&String, &Seen)| !seen.empty || !outer.contains(name.as_str());
        let mut columns: Vec<_> = self.0.iter().filter(stays).collect();
        columns.sort_by_key(|(_, seen)| seen.order);
        let mut taken = HashSet::new();
        let mut column = |(name, seen): (&String, &Seen)| {
            let plain = show(name);
            let mut shown = plain.clone();
            for number in 2.. {
                if taken.insert(shown.clone()) {
                    break;
                }
                shown = format!("{plain} {number}");
            }
            Column { name: name.clone(), shown, repeated: seen.repeated }
        };
        columns.into_iter().map(&mut column).collect()
    }
}
