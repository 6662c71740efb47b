//! Counts who came from which province to which: the region-to-region matrix.

use super::cells::{self, Where};
use super::tally::Tally;
use crate::provinces::PROVINCES;
use crate::row::{Column, Row};

/// Origin by destination, with those who fit into no cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matrix {
    /// Rows are origins, columns the province of residence; those who stayed stand on the diagonal.
    pub cells: [[Tally; PROVINCES]; PROVINCES],
    /// From abroad, by province of residence.
    pub from_abroad: [Tally; PROVINCES],
    /// Of origin not stated, by province of residence.
    pub not_stated: [Tally; PROVINCES],
}

impl Matrix {
    /// Those who came to the province from another one.
    pub fn came(&self, province: usize) -> Tally {
        self.moved(|origin, destination| destination == province && origin != province)
    }

    /// Those who left the province for another one.
    pub fn left(&self, province: usize) -> Tally {
        self.moved(|origin, destination| origin == province && destination != province)
    }

    /// All who live in another province than before.
    pub fn migrants(&self) -> Tally {
        self.moved(|origin, destination| origin != destination)
    }

    /// All who stand in the matrix: those who were in Ruvana before, in a province that was stated.
    pub fn population(&self) -> Tally {
        self.moved(|_, _| true)
    }

    fn moved(&self, is_meant: impl Fn(usize, usize) -> bool) -> Tally {
        let pairs = (0..PROVINCES).flat_map(|origin| (0..PROVINCES).map(move |destination| (origin, destination)));
        pairs.filter(|(from, to)| is_meant(*from, *to)).map(|(from, to)| self.cells[from][to]).sum()
    }

    fn count(&mut self, row: &Row, from: Where) {
        let Some(to) = cells::province(row) else { return };
        match from {
            Where::Province(origin) => self.cells[origin][to].count(row),
            Where::Abroad => self.from_abroad[to].count(row),
            Where::Unknown => self.not_stated[to].count(row),
        }
    }
}

/// By residence one or five years ago. Persons below that age, or of no known age, are not counted, whatever is written.
pub fn by_residence(rows: &[Row], column: Column, years: usize) -> Matrix {
    let mut matrix = Matrix::default();
    for row in rows.iter().filter(|row| cells::age(row).is_some_and(|age| age >= years)) {
        matrix.count(row, cells::residence(row, column));
    }
    matrix
}

/// By province of birth, at all ages, known or not.
pub fn by_birth(rows: &[Row]) -> Matrix {
    let mut matrix = Matrix::default();
    for row in rows {
        matrix.count(row, cells::birth_place(row));
    }
    matrix
}
