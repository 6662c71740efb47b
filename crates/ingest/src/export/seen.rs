//! What one column was seen to hold.

use super::CodeRules;
use crate::exact_number::written_number;
use crate::records::{Shape, Variable, shape_of};
use crate::sheet::Cell;
use std::collections::HashSet;

/// Different codes for no answer that are remembered.
const MOST_CODES: usize = 200;
/// Decimals that are told apart.
const MOST_DECIMALS: usize = 6;

/// What a column holds, over all rows.
pub(crate) struct Seen {
    pub(crate) numbers: u64,
    pub(crate) truths: u64,
    pub(crate) texts: u64,
    /// Dates and times, by their shape.
    pub(crate) shapes: Vec<Shape>,
    /// Whether all numbers that are no codes are whole, and the least and the largest of them.
    pub(crate) whole: bool,
    pub(crate) least: f64,
    pub(crate) most: f64,
    /// Whether all of them were kept in 32 bits and can be again, with the digits they are written with.
    pub(crate) single: bool,
    pub(crate) decimals: usize,
    /// Texts that are numbers but for how they are written, in a column of which nothing but the name is known.
    pub(crate) written: u64,
    /// Bytes of the longest text, everything written as text.
    pub(crate) widest: usize,
    /// Texts with spaces at their end.
    pub(crate) spaced: u64,
    /// Whether a time is below zero, or longer than a day.
    pub(crate) beyond_a_day: bool,
    /// Texts with a zero byte, which ends a text in other programs.
    pub(crate) zeros: u64,
    /// Numbers as large as no other program holds them.
    pub(crate) too_large: u64,
    /// The codes for no answer that were seen.
    pub(crate) codes: Vec<Cell>,
    /// Whether a value that is no code has no label.
    pub(crate) unlabelled: bool,
    is_bare: bool,
    rules: CodeRules,
    labelled: HashSet<String>,
    labelled_numbers: HashSet<u64>,
}

impl Seen {
    pub(crate) fn new(variable: &Variable) -> Seen {
        let (mut labelled, mut labelled_numbers) = (HashSet::new(), HashSet::new());
        for (code, _) in &variable.values {
            match code {
                Cell::Number(number) => drop(labelled_numbers.insert(number.to_bits())),
                other => drop(labelled.insert(other.text().into_owned())),
            }
        }
        Seen {
            numbers: 0,
            truths: 0,
            texts: 0,
            shapes: Vec::new(),
            whole: true,
            least: f64::INFINITY,
            most: f64::NEG_INFINITY,
            single: variable.is_single,
            decimals: 0,
            written: 0,
            is_bare: variable.format.is_empty() && variable.values.is_empty() && variable.missing.is_empty(),
            widest: 0,
            beyond_a_day: false,
            spaced: 0,
            zeros: 0,
            too_large: 0,
            codes: Vec::new(),
            unlabelled: false,
            rules: CodeRules::of(variable),
            labelled,
            labelled_numbers,
        }
    }

    /// Takes the value of one more row.
    pub(crate) fn take(&mut self, cell: &Cell) {
        if *cell == Cell::Empty {
            return;
        }
        let is_code = self.rules.count(cell);
        if is_code && self.codes.len() < MOST_CODES && !self.codes.contains(cell) {
            self.codes.push(cell.clone());
        }
        if !is_code && !self.unlabelled {
            self.unlabelled = match cell {
                Cell::Number(number) => !self.labelled_numbers.contains(&number.to_bits()),
                Cell::Text(text) => !self.labelled.contains(text.as_str()),
                other => !self.labelled.contains(&*other.text()),
            };
        }
        match cell {
            Cell::Empty => {}
            Cell::Number(number) => self.take_number(*number, is_code),
            Cell::Bool(_) => self.truths += 1,
            Cell::Date(date) if shape_of(date).is_some() => {
                let shape = shape_of(date);
                self.beyond_a_day |= shape == Some(Shape::Time) && is_beyond_a_day(date);
                if let Some(shape) = shape.filter(|shape| !self.shapes.contains(shape)) {
                    self.shapes.push(shape);
                }
            }
            // `.a` to `.z` are no texts of the column but codes of its numbers.
            Cell::Text(code) if is_code && is_letter(code) => {}
            Cell::Text(text) | Cell::Date(text) | Cell::Error(text) => {
                match written_number(text).filter(|_| self.is_bare && matches!(cell, Cell::Text(_))) {
                    Some(number) => {
                        self.written += 1;
                        self.measure(number);
                        self.whole = false;
                    }
                    None => self.texts += 1,
                }
                self.widest = self.widest.max(text.len());
                self.spaced += u64::from(text.ends_with(' '));
                self.zeros += u64::from(text.contains('\0'));
            }
        }
    }

    fn take_number(&mut self, number: f64, is_code: bool) {
        self.numbers += 1;
        if !is_code {
            self.measure(number);
        }
    }

    fn measure(&mut self, number: f64) {
        self.least = self.least.min(number);
        self.most = self.most.max(number);
        self.too_large += u64::from(number >= LARGEST);
        let is_whole = number.fract() == 0.0;
        self.whole &= is_whole && (number != 0.0 || number.is_sign_positive());
        while !is_whole && self.decimals < MOST_DECIMALS && !has_decimals(number, self.decimals) {
            self.decimals += 1;
        }
        self.single = self.single && {
            let single = number as f32;
            single.abs() < LARGEST_SINGLE && single.to_string().parse() == Ok(number)
        };
    }
}

/// Whether so many decimals write the number out.
fn has_decimals(number: f64, decimals: usize) -> bool {
    let power = POWERS[decimals.min(MOST_DECIMALS)];
    (number * power).round() / power == number
}

const POWERS: [f64; MOST_DECIMALS + 1] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6];

/// From here on Stata takes numbers for missing values.
pub(crate) const LARGEST: f64 = 8.988_465_674_311_579e307;
const LARGEST_SINGLE: f32 = 1.701_411_7e38;

/// Whether a time is none of a day: `48:00:05`, `-00:01:00`.
fn is_beyond_a_day(time: &str) -> bool {
    let hours = time.split(':').next().unwrap_or_default();
    hours.len() != 2 || hours > "23"
}

/// `.a` to `.z`.
pub(crate) fn is_letter(code: &str) -> bool {
    matches!(code.as_bytes(), [b'.', b'a'..=b'z'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_by_what_it_takes_to_write_them() {
        let seen = |numbers: &[f64], is_single: bool| {
            let mut seen = Seen::new(&Variable { is_single, ..Variable::default() });
            numbers.iter().for_each(|number| seen.take(&Cell::Number(*number)));
            (seen.whole, seen.decimals, seen.single)
        };
        assert_eq!(seen(&[1.0, -3.0, 1e15], false), (true, 0, false));
        assert_eq!(seen(&[1.5, 0.25, 7.0], true), (false, 2, true));
        assert_eq!(seen(&[0.1], true), (false, 1, true));
        assert_eq!(seen(&[0.123_456_789_01], true), (false, 6, false));
        // A zero below zero is no whole number of a format that has but one.
        assert_eq!(seen(&[-0.0], false), (false, 0, false));
    }
}
