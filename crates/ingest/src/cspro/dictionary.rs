//! A dictionary: where records are told apart, and what each holds.

use crate::records::MissingRule;
use crate::sheet::Cell;

/// The dictionary of a data file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CsproDictionary {
    /// Its name.
    pub name: String,
    /// What the data are, in words.
    pub label: String,
    /// Remarks of its makers, line by line.
    pub notes: Vec<String>,
    /// Names of the languages that labels are written in, in the dictionary's order; none where it names none.
    pub languages: Vec<String>,
    /// Kinds of things that are not kept, for all records.
    pub not_kept: Vec<String>,
    /// Place of the sign that tells the kind of a record: from 0, and how long; length 0 when there is one kind only.
    pub kind_at: (usize, usize),
    /// The items that say which case a record belongs to, level by level.
    pub levels: Vec<Vec<Item>>,
    /// The kinds of records; each is a table.
    pub records: Vec<RecordType>,
}

/// One kind of record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordType {
    /// Its name.
    pub name: String,
    /// What it is, in words.
    pub label: String,
    /// Remarks on it and on its items, line by line.
    pub notes: Vec<String>,
    /// The sign at [`CsproDictionary::kind_at`].
    pub kind: String,
    /// Its level, from 0: it begins with the items that name the case on this level and on those above.
    pub level: usize,
    /// Its own items.
    pub items: Vec<Item>,
    /// Names of what is not kept of its items, such as further sets of values.
    pub not_kept: Vec<String>,
}

/// One item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// What it is, in words.
    pub label: String,
    /// What it holds.
    pub kind: ItemKind,
    /// Whether numbers are filled with zeros to their length.
    pub zero_fill: bool,
    /// Where it begins in a line, in signs from 0.
    pub start: usize,
    /// How many signs it takes.
    pub length: usize,
    /// How often it stands, one behind the other.
    pub occurrences: usize,
    /// Signs from one occurrence to the next: an item inside another repeats with it.
    pub step: usize,
    /// Labels of the occurrences by their number from 0; shorter where the last have none.
    pub occurrence_labels: Vec<String>,
    /// Codes with their meaning, after its first set of values.
    pub values: Vec<(Cell, String)>,
    /// Codes that stand for no answer.
    pub missing: Vec<MissingRule>,
}

/// What an item holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ItemKind {
    /// A number; where no decimal mark is written, so many of its digits stand behind it.
    Number {
        /// Digits behind the decimal mark.
        decimals: usize,
    },
    /// A text.
    #[default]
    Text,
}

impl CsproDictionary {
    /// The record of this name, in any case of letters.
    pub fn record(&self, name: &str) -> Option<&RecordType> {
        self.records.iter().find(|record| record.name.eq_ignore_ascii_case(name))
    }

    /// The items of a record: first those that name the case, then its own.
    pub fn items<'d>(&'d self, record: &'d RecordType) -> impl Iterator<Item = &'d Item> {
        self.levels.iter().take(record.level + 1).flatten().chain(&record.items)
    }
}
