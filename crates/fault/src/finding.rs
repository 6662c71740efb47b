//! Findings: doubts about somebody's file that do not stop the reading of it.

use crate::{Code, Details};
use serde::Serialize;

/// How much a finding matters to the person who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing needs to be done.
    Note,
    /// A doubt that a person should settle.
    Question,
    /// A value that could not be used.
    Error,
}

/// Where in a file. Rows and columns count from 1, as a spreadsheet shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The name of the sheet; empty in a file without sheets.
    pub sheet: String,
    /// The row, from 1; 0 when the whole sheet is meant.
    pub row: u32,
    /// The column, from 1; 0 when the whole row is meant.
    pub column: u32,
}

/// One kind of doubt: its code, what it is about, how often it was met, and up to ten of the places.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// The stable code.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The values its sentence names.
    #[serde(serialize_with = "as_map")]
    pub details: Details,
    /// How many places in all; at least 1.
    pub count: u64,
    /// The first places, at most ten.
    pub places: Vec<Place>,
}

impl Finding {
    /// How many places a finding names one by one.
    pub const PLACES: usize = 10;

    /// A finding met once, at one place.
    pub fn at(code: Code, severity: Severity, details: Details, place: Place) -> Self {
        Finding { code, severity, details, count: 1, places: vec![place] }
    }

    /// Adds one more place of the same doubt.
    pub fn again(&mut self, place: Place) {
        self.count += 1;
        if self.places.len() < Self::PLACES {
            self.places.push(place);
        }
    }
}

fn as_map<S: serde::Serializer>(details: &Details, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(details.iter().map(|(name, value)| (name, value)))
}
