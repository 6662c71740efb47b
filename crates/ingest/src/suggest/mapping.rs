//! What a person decided about a table: each column, what all values have in common, and the source.

use super::{CodeSuggestion, ColumnSuggestion, Concept};
use crate::{AreaBy, Set, TableRows, TallyPart, YearsIn};
use bearings_model::Release;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One column as decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MappedColumn {
    /// From 1.
    pub column: u32,
    /// Its headers from top to bottom.
    pub headers: Vec<String>,
    /// What it holds.
    pub concept: Concept,
    /// Whether it may be needed and nobody said what it holds: it is not read, and that is told.
    #[serde(default)]
    pub undecided: bool,
    /// For areas: how they are written.
    pub by: AreaBy,
    /// The source's codes by ours, where they differ.
    pub codes: BTreeMap<String, String>,
    /// For values: what they are, over what all have in common and what the header says.
    pub set: Set,
}

/// A table as decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mapping {
    /// Id of the recipe: small letters, digits, dashes.
    pub id: String,
    /// What a person sees in a list.
    pub label: String,
    /// The columns.
    pub columns: Vec<MappedColumn>,
    /// What all values have in common: indicator, unit, area, period.
    pub common: Set,
    /// The calendar of the years in a column of periods, where it is not the Gregorian one.
    pub years: Option<YearsIn>,
    /// For records: that they are counted, and how.
    pub tally: Option<TallyPart>,
    /// Whether rows that say the same are parts that are added up.
    pub add_up: bool,
    /// What a person corrected of the rows of the table.
    pub rows: TableRows,
    /// The source.
    pub release: Release,
}

impl From<&ColumnSuggestion> for MappedColumn {
    /// The suggestion taken as it is. Codes equal to ours, and areas the list knows, need not be written down.
    fn from(found: &ColumnSuggestion) -> MappedColumn {
        let known = || found.codes.iter().filter_map(|seen| Some((seen, seen.code.as_deref()?)));
        let coded = || known().filter(|(_, code)| !code.is_empty());
        // Areas are found by the list itself. What the file says a text means must be kept: the same text may be the
        // number of another country in the list.
        let of_area = |seen: &CodeSuggestion, code: &str| !seen.label.is_empty() || code == "_T";
        // Where a column names codes, a text that stands for itself is one of them; the sum alone is no list of codes.
        let is_sum = |code: &str| code == "_T" && found.concept.stands_for_itself();
        let names_codes = coded().any(|(seen, code)| seen.text != code && !is_sum(code));
        let needed = coded().filter(|(seen, code)| match found.concept.is_area() {
            true => of_area(seen, code),
            false => names_codes || is_sum(code),
        });
        MappedColumn {
            column: found.column,
            headers: found.headers.clone(),
            concept: found.concept,
            undecided: false,
            by: found.by,
            codes: needed.map(|(seen, code)| (seen.text.clone(), code.to_owned())).collect(),
            set: Set::default(),
        }
    }
}
