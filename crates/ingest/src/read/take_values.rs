//! The values of a row, each with what its cell says besides the number.

use super::join_observation::{Found, join_observation, lay_over};
use super::locate_table::Located;
use super::marked_number::{Marked, read_marked};
use super::parse_number::parse_number;
use super::read_rows::{Line, add_notes};
use super::value_column::ValueColumn;
use crate::fault::Findings;
use crate::recipe::Set;
use crate::{Cell, IngestFinding};
use bearings_fault::Severity;
use bearings_model::{CellPlace, Observation, ObservationStatus, Unit};

/// The last row of the sheet in which a column of values has a number, from 0.
pub(super) fn last_with_number(table: &Located<'_>, columns: &[ValueColumn]) -> Option<usize> {
    let has = |row: usize| has_number(table, columns, row);
    (table.header_rows.1 + 1..table.sheet.rows.len()).rev().find(|row| has(*row))
}

fn has_number(table: &Located<'_>, columns: &[ValueColumn], row: usize) -> bool {
    let writing = table.part.numbers.as_ref();
    columns.iter().any(|column| {
        let cell = table.sheet.cell(row, column.column);
        let is_marked = || matches!(read_marked(&cell.text(), writing, column.brackets), Some(Marked::Number { .. }));
        parse_number(cell, writing).is_some() || matches!(cell, Cell::Text(_)) && is_marked()
    })
}

/// What a cell of values says; nothing for one whose value is missing without a sign.
#[derive(Default)]
struct Taken {
    value: Option<f64>,
    sign: String,
    status: Option<ObservationStatus>,
    note: String,
}

impl Line<'_> {
    pub(super) fn has_numbers(&self) -> bool {
        has_number(self.context.table, self.columns, self.row)
    }

    pub(super) fn take_values(&self, said: &Set, notes: &str, into: &mut Vec<Observation>, findings: &mut Findings) {
        for column in self.columns {
            let cell = self.cell(column.column);
            let is_nothing = cell.is_blank() || matches!(cell, Cell::Error(_));
            // Of values that are added up, one that is missing makes the sum unknown.
            let is_part = self.context.table.part.add_up;
            if is_nothing && !is_part {
                continue;
            }
            let Some(taken) = self.take(column, is_nothing, findings).or_else(|| is_part.then(Taken::default)) else {
                continue;
            };
            let mut notes = notes.to_owned();
            add_notes(&mut notes, &taken.note);
            let value = taken.value;
            let found = Found { value, sign: taken.sign, notes: &notes, place: self.cell_place(column.column) };
            let mut all = said.clone();
            lay_over(&mut all, &column.set);
            for rule in &self.rules {
                lay_over(&mut all, &rule.set);
            }
            all.obs_status = taken.status.or(all.obs_status);
            if let Some(observation) = join_observation(all, self.context.release, found) {
                if observation.unit == Unit::Persons && value.is_some_and(|value| value < 0.0) {
                    let what = IngestFinding::NegativeCount { indicator: observation.series.indicator.0.clone() };
                    findings.add(&what, Severity::Question, self.place(column.column));
                }
                into.push(observation);
            }
        }
    }

    /// What a filled cell says; `None`, with a finding, for a text that is no number.
    fn take(&self, column: &ValueColumn, is_nothing: bool, findings: &mut Findings) -> Option<Taken> {
        let cell = self.cell(column.column);
        if is_nothing {
            return Some(Taken::default());
        }
        let sign = |text: &str| Taken { sign: text.to_owned(), ..Taken::default() };
        if self.is_sign(cell) {
            return Some(sign(&cell.text()));
        }
        let writing = self.context.table.part.numbers.as_ref();
        if let Some(value) = parse_number(cell, writing) {
            return Some(Taken { value: Some(value), ..Taken::default() });
        }
        let text: String = cell.text().chars().take(80).collect();
        match read_marked(&text, writing, column.brackets) {
            Some(Marked::Number { value, status, note }) => {
                Some(Taken { value: Some(value), status, note, ..Taken::default() })
            }
            Some(Marked::Sign) => {
                let what = IngestFinding::SignFound { sign: text.clone() };
                findings.add(&what, Severity::Note, self.place(column.column));
                Some(sign(&text))
            }
            None => {
                let what = IngestFinding::TextInNumberColumn { text, header: column.header.clone() };
                findings.gather_texts(&what, Severity::Error, self.place(column.column), "header");
                None
            }
        }
    }

    fn cell_place(&self, column: usize) -> CellPlace {
        CellPlace {
            file: self.context.file.to_owned(),
            sheet: self.context.table.sheet.name.clone(),
            row: self.row as u32 + 1,
            column: column as u32 + 1,
        }
    }
}
