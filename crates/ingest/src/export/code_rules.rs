//! Which values of a column stand for no answer.

use crate::records::{MissingRule, Variable, read_iso};
use crate::sheet::Cell;
use std::collections::HashSet;

/// The rules of one column, made ready to be asked for every row.
pub(crate) struct CodeRules {
    numbers: Vec<f64>,
    texts: HashSet<String>,
    ranges: Vec<(f64, f64)>,
}

impl CodeRules {
    pub(crate) fn of(variable: &Variable) -> CodeRules {
        let mut rules = CodeRules { numbers: Vec::new(), texts: HashSet::new(), ranges: Vec::new() };
        for rule in &variable.missing {
            match rule {
                MissingRule::Code(Cell::Number(number)) => rules.numbers.push(*number),
                MissingRule::Code(Cell::Text(text) | Cell::Date(text)) => {
                    rules.texts.insert(text.clone());
                }
                MissingRule::Code(_) => {}
                MissingRule::Range(from, to) => rules.ranges.push((*from, *to)),
            }
        }
        rules
    }

    /// Whether the value is one of them.
    pub(crate) fn count(&self, cell: &Cell) -> bool {
        let in_range = |number: f64| self.ranges.iter().any(|(from, to)| (*from..=*to).contains(&number));
        match cell {
            Cell::Number(number) => self.numbers.contains(number) || in_range(*number),
            Cell::Text(text) => !self.texts.is_empty() && self.texts.contains(text),
            Cell::Date(date) => {
                self.texts.contains(date) || !self.ranges.is_empty() && read_iso(date).is_some_and(in_range)
            }
            _ => false,
        }
    }
}
