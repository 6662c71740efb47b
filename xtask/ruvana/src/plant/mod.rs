//! Plants errors into the rows, each with the answer to it, and never two in one household.

mod ages;
mod arrivals;
mod codes;
mod kind;
mod records;

pub use kind::{Change, Kind};

use crate::draw::Draw;
use crate::row::{Column, Row};
use std::collections::BTreeSet;

/// All kinds; their numbers count from 1.
pub fn kinds() -> impl Iterator<Item = (usize, &'static Kind)> {
    (1..).zip([records::KINDS, ages::KINDS, arrivals::KINDS, codes::KINDS].into_iter().flatten())
}

/// One cell that an error changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedCell {
    /// Number of the kind, from 1.
    pub kind: usize,
    /// Household and person number.
    pub person: (String, String),
    /// The column; nothing for a row that stands twice.
    pub column: Option<Column>,
    /// What the file says.
    pub written: String,
    /// What is true.
    pub truth: String,
}

/// The rows as the file has them.
#[derive(Debug)]
pub struct Planted {
    /// The rows with their errors.
    pub rows: Vec<Row>,
    /// What was changed, kind after kind, in the order of the rows.
    pub cells: Vec<ChangedCell>,
}

impl Planted {
    /// Household and person number of each row that has the error, in the order of the rows.
    pub fn persons(&self, kind: usize) -> Vec<&(String, String)> {
        let mut found: Vec<&(String, String)> = Vec::new();
        for cell in self.cells.iter().filter(|cell| cell.kind == kind) {
            if found.last() != Some(&&cell.person) {
                found.push(&cell.person);
            }
        }
        found
    }
}

/// Plants every kind as often as it says, where there are enough rows that it fits.
pub fn plant(seed: u64, true_rows: &[Row]) -> Planted {
    let mut planted = Planted { rows: true_rows.to_vec(), cells: Vec::new() };
    let mut taken = BTreeSet::new();
    let mut twice = Vec::new();
    for (number, kind) in kinds() {
        // A stage for each kind: a new kind at the end of the list leaves those before it where they are.
        let mut draw = Draw::for_stage(seed, 100 + number as u64);
        for place in places(&mut draw, kind, true_rows, &mut taken) {
            match kind.change {
                Change::Cells(change) => {
                    change(&mut draw, &mut planted.rows[place]);
                    let cells = differences(number, &true_rows[place], &planted.rows[place]);
                    planted.cells.extend(cells);
                }
                Change::Twice => {
                    let row = &true_rows[place];
                    let (person, line) = (person_of(row), row.line());
                    let cell = ChangedCell { kind: number, person, column: None, written: line, truth: String::new() };
                    planted.cells.push(cell);
                    twice.push(place);
                }
            }
        }
    }
    put_twice(&mut planted.rows, &twice);
    planted
}

/// Places of rows that get the error, in ascending order. Their households are taken from then on.
fn places(draw: &mut Draw, kind: &Kind, rows: &[Row], taken: &mut BTreeSet<String>) -> Vec<usize> {
    let mut fitting: Vec<usize> = (0..rows.len()).filter(|place| (kind.fits)(&rows[*place])).collect();
    let mut chosen = Vec::new();
    while chosen.len() < kind.rows && !fitting.is_empty() {
        let at = draw.below(i32::try_from(fitting.len()).unwrap_or(i32::MAX));
        let place = fitting.swap_remove(usize::try_from(at).unwrap_or(0));
        if taken.insert(rows[place].get(Column::Household).to_owned()) {
            chosen.push(place);
        }
    }
    chosen.sort_unstable();
    chosen
}

fn person_of(row: &Row) -> (String, String) {
    (row.get(Column::Household).to_owned(), row.get(Column::PersonNo).to_owned())
}

fn differences(kind: usize, truth: &Row, written: &Row) -> Vec<ChangedCell> {
    let differs = |column: &&Column| truth.get(**column) != written.get(**column);
    let cell = |column: &Column| ChangedCell {
        kind,
        person: person_of(truth),
        column: Some(*column),
        written: written.get(*column).to_owned(),
        truth: truth.get(*column).to_owned(),
    };
    Column::ALL.iter().filter(differs).map(cell).collect()
}

/// Every other row is repeated below itself, as by a stuck key; the others at the end of the file, as by a questionnaire
/// that was entered on two days.
fn put_twice(rows: &mut Vec<Row>, twice: &[usize]) {
    let at_the_end: Vec<Row> = twice.iter().skip(1).step_by(2).map(|place| rows[*place].clone()).collect();
    for place in twice.iter().step_by(2).rev() {
        rows.insert(place + 1, rows[*place].clone());
    }
    rows.extend(at_the_end);
}
