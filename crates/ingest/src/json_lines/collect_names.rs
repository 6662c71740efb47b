//! The names of the columns, from the objects at the beginning of a file.

use super::MOST_NAMES;
use crate::records::RecordsFault;
use std::collections::HashMap;

/// Names with the order in which they are met, and whether they never had a value.
#[derive(Default)]
pub(super) struct Names(HashMap<String, (usize, bool)>);

impl Names {
    /// Notes that an object has a name, with nothing in it or with a value.
    pub(super) fn note(&mut self, name: &str, empty: bool) -> Result<(), RecordsFault> {
        let order = self.0.len();
        if let Some((_, always_empty)) = self.0.get_mut(name) {
            *always_empty &= empty;
        } else if order < MOST_NAMES {
            self.0.insert(name.to_owned(), (order, empty));
        } else {
            return Err(RecordsFault::TooLarge);
        }
        Ok(())
    }

    /// The names in order, without those that are `null` where other rows have an object.
    pub(super) fn into_columns(self) -> Vec<String> {
        let stays = |name: &str, empty: bool| !empty || !self.0.keys().any(|other| is_inside(other, name));
        let mut columns: Vec<(usize, String)> = Vec::new();
        for (name, (order, empty)) in &self.0 {
            if stays(name, *empty) {
                columns.push((*order, name.clone()));
            }
        }
        columns.sort();
        columns.into_iter().map(|(_, name)| name).collect()
    }
}

/// Whether a name is that of something in an object of the other name.
pub(super) fn is_inside(name: &str, outer: &str) -> bool {
    name.strip_prefix(outer).is_some_and(|rest| rest.starts_with('.'))
}
