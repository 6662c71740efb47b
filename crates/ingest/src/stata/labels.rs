//! Labels of values by the name of their set, as bytes: their encoding is told by all texts of the file together.

use super::column::missing_code;
use crate::encodings::TextEncoding;
use crate::sheet::Cell;
use std::collections::HashMap;

/// Sets of labels by name.
#[derive(Default)]
pub(super) struct LabelSets(HashMap<Vec<u8>, Vec<(i32, Vec<u8>)>>);

/// The code under which the label of `.` is kept; those of `.a` to `.z` follow.
const NO_VALUE: i32 = 2_147_483_621;

impl LabelSets {
    /// Keeps a set; one of the same name before it is gone, as in Stata.
    pub(super) fn add(&mut self, name: Vec<u8>, labels: Vec<(i32, Vec<u8>)>) {
        self.0.insert(name, labels);
    }

    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// The texts of all labels.
    pub(super) fn texts(&self) -> impl Iterator<Item = &[u8]> {
        self.0.values().flatten().map(|(_, text)| text.as_slice())
    }

    /// The labels of a set, decoded; none for a name that no set has.
    pub(super) fn decode(&self, name: &[u8], encoding: TextEncoding) -> Vec<(Cell, String)> {
        let labels = self.0.get(name).map(Vec::as_slice).unwrap_or_default();
        labels.iter().map(|(code, text)| (code_cell(*code), encoding.decode(text).into_owned())).collect()
    }

    /// Bytes that a copy of a set takes, roughly.
    pub(super) fn size(&self, name: &[u8]) -> usize {
        self.0.get(name).map_or(0, |labels| labels.iter().map(|(_, text)| text.len() + 64).sum())
    }
}

/// A code as rows hold it: `.a` to `.z` are texts, a label for `.` belongs to the empty cell.
fn code_cell(code: i32) -> Cell {
    match code.checked_sub(NO_VALUE) {
        Some(0) => Cell::Empty,
        Some(letter @ 1..=26) => Cell::Text(missing_code(letter as u8).to_owned()),
        _ => Cell::Number(f64::from(code)),
    }
}
