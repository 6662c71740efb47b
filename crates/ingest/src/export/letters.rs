//! Codes for no answer as Stata has them, and back: `.a` to `.z`.

use super::seen::{Seen, is_letter};
use crate::records::{MissingRule, Variable};
use crate::sheet::Cell;

/// Letters there are.
const LETTERS: usize = 26;

/// Which letter each code becomes.
pub(super) struct Lettered {
    /// Each code with its letter, from 1; `.a` to `.z` keep their own.
    pub(super) codes: Vec<(Cell, u8)>,
    /// Codes beyond those that can be told apart; all become `.z`.
    pub(super) joined: usize,
}

/// Gives the codes of a column of numbers their letters: those that the rules name, in their order, then those of
/// ranges that were seen or have a label, the smallest first.
pub(super) fn letter_codes(variable: &Variable, seen: &Seen) -> Lettered {
    let rules = super::CodeRules::of(variable);
    let mut codes: Vec<Cell> = Vec::new();
    let mut take = |cell: &Cell| {
        if !codes.contains(cell) && !matches!(cell, Cell::Empty) {
            codes.push(cell.clone());
        }
    };
    for rule in &variable.missing {
        match rule {
            MissingRule::Code(code) if letter(code).is_none() => take(code),
            _ => {}
        }
    }
    let labelled = variable.values.iter().map(|(code, _)| code).filter(|code| rules.count(code));
    let mut others: Vec<&Cell> = seen.codes.iter().chain(labelled).collect();
    others.sort_by(|one, other| in_order(one, other));
    others.into_iter().for_each(&mut take);
    let own: Vec<u8> = codes.iter().filter_map(letter).collect();
    let mut free = (1..=LETTERS as u8).filter(|letter| !own.contains(letter));
    let mut joined = 0;
    let lettered = codes.into_iter().map(|code| {
        let letter = letter(&code).or_else(|| free.next()).unwrap_or_else(|| {
            joined += 1;
            LETTERS as u8
        });
        (code, letter)
    });
    let codes = lettered.collect();
    Lettered { codes, joined }
}

fn in_order(one: &Cell, other: &Cell) -> std::cmp::Ordering {
    match (one, other) {
        (Cell::Number(one), Cell::Number(other)) => one.total_cmp(other),
        (one, other) => one.text().cmp(&other.text()),
    }
}

/// The place of `.a` to `.z` in the alphabet, from 1.
pub(super) fn letter(code: &Cell) -> Option<u8> {
    match code {
        Cell::Text(text) if is_letter(text) => Some(text.as_bytes()[1] - b'a' + 1),
        _ => None,
    }
}

/// The letters of a column of Stata that were seen or have a label, each with the number that it becomes where there
/// are none: numbers below all values, `step` apart, so that one range holds them.
pub(super) fn number_letters(variable: &Variable, seen: &Seen, step: f64) -> Vec<(Cell, f64)> {
    let used = |code: &Cell| seen.codes.contains(code) || variable.values.iter().any(|(labelled, _)| labelled == code);
    let rules = variable.missing.iter().filter_map(|rule| match rule {
        MissingRule::Code(code) => Some((code, letter(code)?)),
        MissingRule::Range(..) => None,
    });
    let least = if seen.least.is_finite() { seen.least.min(0.0) } else { 0.0 };
    let mut below = if least < 0.0 { 10.0 } else { 0.0 };
    while below > 0.0 && below <= -least {
        below *= 10.0;
    }
    let number = |(code, letter): (&Cell, u8)| (code.clone(), -(below + f64::from(letter) * step));
    rules.filter(|(code, _)| used(code)).map(number).collect()
}
