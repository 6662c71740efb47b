//! What kind of thing a column holds, judged by all its cells and not only by the first.

use super::column_tally::ColumnTally;
use crate::head_period::head_period;
use crate::no_number::replaces_number;
use crate::numeric_text::is_numeric_text;
use crate::{Cell, Identifies, Question, Sheet};
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// Signs with how often each came.
pub(super) type Signs = BTreeMap<String, u64>;

/// The kind of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnKind {
    /// Nothing in it.
    Empty,
    /// Words.
    Text,
    /// Measured or counted numbers.
    Number,
    /// Short marks that stand for something: `4`, `KEN`, `B R`.
    Code,
    /// Years or intervals.
    Period,
    /// 1, 2, 3, ….
    Order,
    /// Dates.
    Date,
}

/// One column as it was seen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ColumnSeen {
    /// From 1.
    pub column: u32,
    /// Its headers from top to bottom.
    pub headers: Vec<String>,
    /// What it is in words, where the file says so beside its name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Codes with their meaning, where the file says them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<(String, String)>,
    /// The question that was asked, where a form beside the file says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
    /// In what way it could identify a person, by the form or by the words of its header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifies: Option<Identifies>,
    /// What it holds.
    pub kind: ColumnKind,
    /// How many cells are filled.
    pub filled: u64,
    /// The period that the lowest header names, such as `2019`.
    pub period: Option<String>,
    /// Rows (from 1) with a text among numbers, at most ten.
    pub odd: Vec<(u32, String)>,
    /// The first texts or numbers, at most three.
    pub examples: Vec<String>,
}

/// The text of a cell that holds a sign or a word in place of a number.
pub(super) fn sign(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) => Some(text.trim()).filter(|text| replaces_number(text)),
        _ => None,
    }
}

/// A number, however it is written, or a short sign in place of one. Longer words such as *not available* are none: a
/// legend explains signs with them.
pub(super) fn is_value(cell: &Cell) -> bool {
    const SHORT: usize = 8;
    cell.number().is_some() || is_written_number(cell) || sign(cell).is_some_and(|text| text.len() <= SHORT)
}

/// A number with grouping, other digits, brackets or a note mark.
pub(super) fn is_written_number(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if is_numeric_text(text))
}

/// Describes columns between two rows, both counted from 0 and included; rows passed over are none of them. Each column
/// comes with its headers, and goes with the signs in it.
pub(super) fn describe_columns(
    sheet: &Sheet,
    columns: Vec<(usize, Vec<String>)>,
    rows: (usize, usize),
    passed_over: &HashSet<usize>,
) -> Vec<(ColumnSeen, Signs)> {
    let data = || (rows.0..=rows.1).filter(|row| passed_over.is_empty() || !passed_over.contains(row));
    let mut tallies: Vec<ColumnTally> = columns.iter().map(|_| ColumnTally::default()).collect();
    // Row by row, since the cells of a column lie far apart in memory.
    for row in data() {
        for ((column, _), tally) in columns.iter().zip(&mut tallies) {
            tally.add(sheet.cell(row, *column));
        }
    }
    let described = columns.into_iter().zip(tallies).map(|((column, headers), tally)| {
        let period = headers.last().and_then(|header| head_period(header)).map(|period| period.to_string());
        let kind = tally.kind(&headers, period.is_some());
        let mut odd = Vec::new();
        if kind == ColumnKind::Number && !tally.is_plain() {
            let cells = data().map(|row| (row, sheet.cell(row, column)));
            let texts = cells.filter(|(_, cell)| !cell.is_blank() && !is_value(cell));
            odd.extend(texts.take(10).map(|(row, cell)| (row as u32 + 1, cell.text().into())));
        }
        // Levels of headers stand over tables of counts, never over records of persons.
        let has_levels = headers.len() > 1;
        let identifies = if has_levels { None } else { Identifies::of_words(headers.iter().map(String::as_str)) };
        let seen = ColumnSeen {
            column: column as u32 + 1,
            headers,
            label: String::new(),
            codes: Vec::new(),
            question: None,
            identifies,
            kind,
            filled: tally.filled as u64,
            period,
            odd,
            examples: tally.examples,
        };
        (seen, tally.signs)
    });
    described.collect()
}
