//! A dictionary as both of its forms say it.

use crate::records::MissingRule;
use crate::sheet::Cell;

/// The longest line that a record may take, in signs.
const LONGEST_LINE: usize = 100_000;
/// Columns of one table.
const MOST_COLUMNS: usize = 50_000;

/// Where records are told apart, and what each holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct CsproDictionary {
    pub(crate) label: String,
    /// Place (from 0) and length of the sign that tells the kind of a record; length 0 when there is one kind only.
    pub(crate) kind_at: (usize, usize),
    /// What every record begins with: the questionnaire it belongs to.
    pub(crate) ids: Vec<Item>,
    pub(crate) records: Vec<RecordKind>,
}

/// One kind of record; each is a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RecordKind {
    pub(crate) name: String,
    pub(crate) label: String,
    /// The sign at [`CsproDictionary::kind_at`].
    pub(crate) code: String,
    pub(crate) items: Vec<Item>,
}

/// One item.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Item {
    pub(crate) name: String,
    pub(crate) label: String,
    /// From 0.
    pub(crate) start: usize,
    pub(crate) length: usize,
    pub(crate) is_number: bool,
    pub(crate) decimals: usize,
    /// How often it stands, one behind the other.
    pub(crate) occurs: usize,
    /// Signs from one occurrence to the next; an item inside another repeats with it.
    pub(crate) step: usize,
    pub(crate) values: Vec<(Cell, String)>,
    pub(crate) missing: Vec<MissingRule>,
}

impl CsproDictionary {
    /// Whether places and numbers are such that a line can hold them.
    pub(crate) fn is_sound(&self) -> bool {
        let fits = |item: &Item| {
            let end = item.step.checked_mul(item.occurs).and_then(|all| all.checked_add(item.start + item.length));
            item.length > 0 && item.occurs > 0 && end.is_some_and(|end| end <= LONGEST_LINE)
        };
        let columns = |items: &[Item]| items.iter().map(|item| item.occurs).sum::<usize>();
        let all = |record: &RecordKind| record.items.iter().all(fits) && columns(&record.items) <= MOST_COLUMNS;
        !self.records.is_empty() && self.ids.iter().all(fits) && self.records.iter().all(all)
    }
}

/// A code as the value of an item: a number where the item is one.
pub(crate) fn code_cell(text: &str, is_number: bool) -> Cell {
    match text.trim().parse::<f64>() {
        Ok(number) if is_number && number.is_finite() => Cell::Number(number),
        _ => Cell::Text(text.trim_matches('\'').to_owned()),
    }
}
