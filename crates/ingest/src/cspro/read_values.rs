//! The values of an item: codes with labels, and codes for no answer.

use super::languages::Languages;
use super::put_value::code_cell;
use super::written::{WrittenSet, WrittenValue};
use crate::records::MissingRule;
use crate::sheet::Cell;
use std::collections::{HashMap, HashSet};

/// A range with a label gives it to each of its whole numbers when they are no more than this.
const MOST_IN_RANGE: f64 = 200.0;
/// Labels that ranges may add to.
const MOST_LABELS: usize = 100_000;

/// What the first set of values says.
#[derive(Default)]
pub(super) struct Values {
    pub(super) labels: Vec<(Cell, String)>,
    pub(super) missing: Vec<MissingRule>,
    /// Names of what is left out: further sets, ranges that are too long.
    pub(super) not_kept: Vec<String>,
    /// Codes that have a label: of several labels the first is kept.
    labelled: HashSet<String>,
}

/// The values that sets with the same link share: of those that are written, the most.
pub(super) fn linked_values<'w>(sets: impl Iterator<Item = &'w WrittenSet>) -> HashMap<&'w str, &'w [WrittenValue]> {
    let mut linked: HashMap<&str, &[WrittenValue]> = HashMap::new();
    for set in sets.filter(|set| !set.link.is_empty()) {
        let values = linked.entry(&set.link).or_default();
        if set.values.len() > values.len() {
            *values = &set.values;
        }
    }
    linked
}

/// Reads the first set; the names of the others are told.
pub(super) fn read_values(
    sets: &[WrittenSet],
    linked: &HashMap<&str, &[WrittenValue]>,
    is_number: bool,
    languages: &Languages,
) -> Values {
    let mut read = Values::default();
    let Some((first, others)) = sets.split_first() else { return read };
    read.not_kept = others.iter().map(|set| set.name.clone()).collect();
    for value in linked.get(first.link.as_str()).copied().unwrap_or(&first.values) {
        let label = languages.say(&value.labels);
        let special = is_special(&value.special);
        for pair in &value.pairs {
            let is_kept = match (&pair.value, &pair.range) {
                (Some(code), _) => read.add_code(code_cell(code, is_number), &label, special),
                (None, Some((from, to))) => read.add_range(from, to, &label, special, is_number),
                (None, None) => true,
            };
            if let Some((from, to)) = pair.range.as_ref().filter(|_| !is_kept) {
                read.not_kept.push(format!("{} {from}:{to}", first.name));
            }
        }
    }
    read
}

impl Values {
    fn add_code(&mut self, code: Cell, label: &str, special: bool) -> bool {
        if special && code != Cell::Empty {
            self.missing.push(MissingRule::Code(code.clone()));
        }
        if !label.is_empty() && self.labelled.insert(format!("{code:?}")) {
            self.labels.push((code, label.to_owned()));
        }
        true
    }

    /// Whether nothing of a range is lost.
    fn add_range(&mut self, from: &str, to: &str, label: &str, special: bool, is_number: bool) -> bool {
        let number = |text: &str| text.trim().parse::<f64>().ok().filter(|number| number.abs() < 1e15);
        let (Some(from), Some(to), true) = (number(from), number(to), is_number) else { return label.is_empty() };
        if special {
            self.missing.push(MissingRule::Range(from, to));
        }
        let is_short = from.fract() == 0.0 && to.fract() == 0.0 && to - from < MOST_IN_RANGE;
        if label.is_empty() || !is_short || self.labels.len() > MOST_LABELS {
            return label.is_empty();
        }
        for code in from as i64..=to as i64 {
            self.add_code(Cell::Number(code as f64), label, false);
        }
        true
    }
}

/// Whether a value stands for no answer. `NOTAPPL` is most often the blank, which is an empty cell.
fn is_special(special: &str) -> bool {
    ["NOTAPPL", "MISSING", "REFUSED", "DEFAULT"].iter().any(|known| special.trim().eq_ignore_ascii_case(known))
}
