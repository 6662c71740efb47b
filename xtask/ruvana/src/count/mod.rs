//! Counts the answers to the exercises.

pub mod ages;
pub mod cells;
pub mod matrix;
pub mod origins;
pub mod tally;

use crate::row::{Column, Row};
use ages::Ages;
use matrix::Matrix;
use origins::Origins;
use std::collections::BTreeSet;
use tally::Tally;

/// All answers on one state of the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// All rows.
    pub all: Tally,
    /// Different households.
    pub households: usize,
    /// Different persons by household and person number.
    pub persons: usize,
    /// The four groups, and those born abroad.
    pub origins: Origins,
    /// By residence five years ago, ages 5 and over.
    pub five_year: Matrix,
    /// By residence one year ago, ages 1 and over.
    pub one_year: Matrix,
    /// By province of birth.
    pub lifetime: Matrix,
    /// Ages and sexes.
    pub ages: Ages,
}

/// Counts the rows as they stand.
pub fn count(rows: &[Row]) -> Answers {
    let mut all = Tally::default();
    rows.iter().for_each(|row| all.count(row));
    let households: BTreeSet<&str> = rows.iter().map(|row| row.get(Column::Household)).collect();
    let persons: BTreeSet<(&str, &str)> =
        rows.iter().map(|row| (row.get(Column::Household), row.get(Column::PersonNo))).collect();
    Answers {
        all,
        households: households.len(),
        persons: persons.len(),
        origins: origins::count(rows),
        five_year: matrix::by_residence(rows, Column::Residence5, 5),
        one_year: matrix::by_residence(rows, Column::Residence1, 1),
        lifetime: matrix::by_birth(rows),
        ages: ages::count(rows),
    }
}
