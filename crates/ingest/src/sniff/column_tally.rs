//! What is seen of a column while its cells pass, and the kind of thing it holds.

use super::ColumnKind;
use super::describe_column::{is_written_number, sign};
use crate::Cell;
use bearings_model::Period;
use std::collections::{BTreeMap, HashSet};

/// Different lower-case marks that may be codes.
const MOST_MARKS: usize = 60;
/// The first texts or numbers that are shown.
const EXAMPLES: usize = 3;

/// What all cells of a column are, without the cells.
#[derive(Debug)]
pub(super) struct ColumnTally {
    pub(super) filled: usize,
    dates: usize,
    /// Cells that are no plain number, no sign, and yet a number in some writing.
    written: usize,
    signs_met: usize,
    numbers: NumbersMet,
    texts: TextsMet,
    /// Signs in place of a number, with how often each came.
    pub(super) signs: BTreeMap<String, u64>,
    pub(super) examples: Vec<String>,
}

#[derive(Debug)]
struct NumbersMet {
    count: usize,
    all_whole: bool,
    all_years: bool,
    first: f64,
    last: f64,
    /// Numbers that are one more than the one before.
    steps: usize,
}

/// Each is true until a text says otherwise; what is false is not looked at again.
#[derive(Debug)]
struct TextsMet {
    all_periods: bool,
    all_short: bool,
    all_marks: bool,
    marks: HashSet<String>,
}

impl Default for ColumnTally {
    fn default() -> Self {
        let numbers = NumbersMet { count: 0, all_whole: true, all_years: true, first: 0.0, last: 0.0, steps: 0 };
        let texts = TextsMet { all_periods: true, all_short: true, all_marks: true, marks: HashSet::new() };
        let (signs, examples) = (BTreeMap::new(), Vec::new());
        ColumnTally { filled: 0, dates: 0, written: 0, signs_met: 0, numbers, texts, signs, examples }
    }
}

impl ColumnTally {
    /// One more cell of the column.
    pub(super) fn add(&mut self, cell: &Cell) {
        if cell.is_blank() {
            return;
        }
        self.filled += 1;
        self.dates += usize::from(matches!(cell, Cell::Date(_)));
        match cell.number() {
            Some(number) => self.numbers.add(number),
            None => match sign(cell) {
                Some(sign) => {
                    self.signs_met += 1;
                    match self.signs.get_mut(sign) {
                        Some(count) => *count += 1,
                        None => drop(self.signs.insert(sign.to_owned(), 1)),
                    }
                }
                None => self.written += usize::from(is_written_number(cell)),
            },
        }
        self.texts.add(cell);
        if self.examples.len() < EXAMPLES {
            self.examples.push(cell.text().chars().take(80).collect());
        }
    }

    /// Whether every cell is a plain number or a sign.
    pub(super) fn is_plain(&self) -> bool {
        self.numbers.count + self.signs_met == self.filled
    }

    /// The kind, with what the headers say of it.
    pub(super) fn kind(&self, headers: &[String], has_period: bool) -> ColumnKind {
        let mostly = |count: usize| count * 5 >= self.filled * 4;
        let numbers = self.numbers.count;
        let written = self.written;
        if self.filled == 0 {
            ColumnKind::Empty
        } else if mostly(self.dates) {
            ColumnKind::Date
        } else if written > 0 && mostly(numbers + written + self.signs_met) {
            ColumnKind::Number
        } else if numbers > 0 && mostly(numbers + self.signs_met) {
            self.numbers.kind(headers, has_period || self.signs_met > 0)
        } else {
            self.texts.kind()
        }
    }
}

impl NumbersMet {
    fn add(&mut self, number: f64) {
        self.all_whole &= number.fract() == 0.0;
        self.all_years &= (1500.0..=2200.0).contains(&number);
        if self.count == 0 {
            self.first = number;
        } else {
            self.steps += usize::from(number == self.last + 1.0);
        }
        self.last = number;
        self.count += 1;
    }

    fn kind(&self, headers: &[String], is_value: bool) -> ColumnKind {
        let is_named_code = headers.iter().any(|header| {
            let header = header.to_lowercase();
            ["code", "código", "codigo", "код", "رمز", "代码", "m49"].iter().any(|word| header.contains(word))
        });
        if !self.all_whole || is_value {
            return ColumnKind::Number;
        }
        if is_named_code {
            return ColumnKind::Code;
        }
        if self.all_years {
            return ColumnKind::Period;
        }
        // Even the workbook of a large publisher skips or repeats a number.
        let in_order = self.count > 2 && (self.steps + 1) * 20 >= self.count * 19;
        let from_the_start = self.first == 0.0 || self.first == 1.0;
        if in_order && from_the_start { ColumnKind::Order } else { ColumnKind::Number }
    }
}

impl TextsMet {
    fn add(&mut self, cell: &Cell) {
        if !(self.all_periods || self.all_short || self.all_marks) {
            return;
        }
        let text = cell.text();
        self.all_periods = self.all_periods && Period::read(&text).is_ok();
        self.all_short = self.all_short && is_short(&text);
        if self.all_marks {
            self.all_marks = text.chars().count() <= 3;
            if self.all_marks && !self.marks.contains(text.as_ref()) {
                self.marks.insert(text.into_owned());
                self.all_marks = self.marks.len() <= MOST_MARKS;
            }
        }
    }

    /// A few lower-case marks that repeat, such as note letters among numbers, are codes too.
    fn kind(&self) -> ColumnKind {
        if self.all_periods {
            return ColumnKind::Period;
        }
        if self.all_short || self.all_marks { ColumnKind::Code } else { ColumnKind::Text }
    }
}

fn is_short(text: &str) -> bool {
    let letters = text.chars().filter(|c| !c.is_whitespace()).count();
    letters <= 3 && !text.chars().any(char::is_lowercase) || text.contains('.') && !text.contains(' ') && letters < 24
}
