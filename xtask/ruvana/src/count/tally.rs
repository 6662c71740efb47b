//! A number of rows together with the sum of their weights.

use crate::row::{Column, Row};
use std::ops::{Add, AddAssign};

/// Rows, and what they stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows of the file.
    pub persons: u64,
    /// Sum of their weights in hundredths of a person: whole numbers add up to the same sum in any order.
    pub hundredths: u64,
}

impl Tally {
    /// Counts a row. A weight that is blank or no number counts as 0.
    pub fn count(&mut self, row: &Row) {
        self.persons += 1;
        self.hundredths += hundredths(row.get(Column::Weight)).unwrap_or(0);
    }
}

impl Add for Tally {
    type Output = Tally;

    fn add(self, other: Tally) -> Tally {
        Tally { persons: self.persons + other.persons, hundredths: self.hundredths + other.hundredths }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        *self = *self + other;
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Tally>>(tallies: I) -> Tally {
        tallies.fold(Tally::default(), Tally::add)
    }
}

/// `64.20` as 6420; nothing for what has no two decimals.
fn hundredths(weight: &str) -> Option<u64> {
    let (whole, part) = weight.split_once('.').filter(|(_, part)| part.len() == 2)?;
    Some(whole.parse::<u64>().ok()? * 100 + part.parse::<u64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_whole_hundredths() {
        assert_eq!(["64.20", "0.00", "", "64", "a.bc"].map(hundredths), [Some(6420), Some(0), None, None, None]);
    }
}
