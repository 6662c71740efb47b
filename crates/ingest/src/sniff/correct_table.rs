//! A table as it was seen, put right by a person who says which rows are its header and where its data begin and end.

use super::TableSeen;
use super::describe_table::describe_rows;
use crate::headers::{MOST_HEADER_ROWS, is_hashtag_row};
use crate::read::last_row_by;
use crate::{IngestFault, Sheet};
use std::collections::HashSet;

/// What a person says about the rows of a table. Rows count from 1; what is absent is as it was seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TableRows {
    /// First header row.
    pub header_from: Option<u32>,
    /// Last header row.
    pub header_to: Option<u32>,
    /// First row of data.
    pub data_from: Option<u32>,
    /// Last row of data.
    pub data_to: Option<u32>,
    /// Words with which the row begins that ends the table.
    pub end_at: Option<String>,
    /// Whether the first blank row below data ends it.
    pub end_at_blank: bool,
}

impl TableRows {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == TableRows::default()
    }
}

/// Describes a table anew by what a person says of its rows. `beside` are the other tables of the sheet, whose columns
/// are not taken.
///
/// # Errors
/// `HeaderRowsWrong` and `DataRowsWrong`, when no table can have such rows.
pub fn correct_table(
    sheet: &Sheet,
    seen: &TableSeen,
    beside: &[&TableSeen],
    said: &TableRows,
) -> Result<TableSeen, IngestFault> {
    if said.is_empty() {
        return Ok(seen.clone());
    }
    let header = header_rows(sheet, seen, said)?;
    let columns = columns(sheet, seen, beside, header);
    let mut begins = header.1 + 1;
    let hashtags = Some(begins).filter(|row| is_hashtag_row(sheet, columns.clone(), *row as usize - 1));
    begins += u32::from(hashtags.is_some());
    let (first, last) = data_rows(sheet, seen, said, begins, &columns)?;
    let kept = seen.passed_over.iter().copied().filter(|row| (first..=last).contains(row));
    let passed: HashSet<usize> = kept.clone().map(|row| row as usize - 1).collect();
    let mut corrected = TableSeen {
        header_rows: (header.0..=header.1).collect(),
        hashtags,
        first_row: first,
        last_row: last,
        passed_over: hashtags.into_iter().chain(kept).collect(),
        ..seen.clone()
    };
    describe_rows(sheet, columns, &passed, &mut corrected);
    Ok(corrected)
}

/// First and last header row.
fn header_rows(sheet: &Sheet, seen: &TableSeen, said: &TableRows) -> Result<(u32, u32), IngestFault> {
    let seen_rows = seen.header_rows.first().copied().zip(seen.header_rows.last().copied());
    let (first, last) = match (said.header_from, said.header_to) {
        (Some(first), Some(last)) => (first, last),
        // A header elsewhere than the one that was seen has one row until another is said.
        (Some(first), None) => {
            let reaches = |(_, last): &(u32, u32)| *last >= first && last - first < MOST_HEADER_ROWS as u32;
            (first, seen_rows.filter(reaches).map_or(first, |(_, last)| last))
        }
        (None, Some(last)) => (seen_rows.map_or(last, |(first, _)| first), last),
        (None, None) => seen_rows.unwrap_or((seen.first_row, seen.first_row)),
    };
    let is_blank = |row: u32| sheet.is_blank_row(row as usize - 1);
    let problem = match () {
        () if first == 0 || last as usize > sheet.rows.len() || first as usize > sheet.rows.len() => "beyond",
        () if last < first => "order",
        () if last - first >= MOST_HEADER_ROWS as u32 => "deep",
        () if is_blank(first) || is_blank(last) => "blank",
        () => return Ok((first, last)),
    };
    Err(IngestFault::HeaderRowsWrong { first, last, problem: problem.to_owned() })
}

/// First and last row of data; `begins` is the first that can be one.
fn data_rows(
    sheet: &Sheet,
    seen: &TableSeen,
    said: &TableRows,
    begins: u32,
    columns: &std::ops::RangeInclusive<usize>,
) -> Result<(u32, u32), IngestFault> {
    let wrong = |row: u32, problem: &str| Err(IngestFault::DataRowsWrong { row, problem: problem.to_owned() });
    let rows = sheet.rows.len() as u32;
    let is_blank = |row: &u32| sheet.is_blank_row(*row as usize - 1);
    if let Some(row) = said.data_from.into_iter().chain(said.data_to).find(|row| *row > rows) {
        return wrong(row, "beyond");
    }
    if let Some(row) = said.data_from.filter(|row| *row < begins) {
        return wrong(row, "header");
    }
    let from = said.data_from.unwrap_or(begins);
    let Some(first) = (from..=rows).find(|row| !is_blank(row)) else { return wrong(from, "none") };
    let filled_up_to = |row: u32| (first..=row).rev().find(|row| !is_blank(row)).unwrap_or(first);
    let width = *columns.start()..columns.end() + 1;
    let by_words = last_row_by(sheet, width, first as usize - 1, said).map(|row| row as u32 + 1);
    let is_ended = said.end_at.is_some() || said.end_at_blank;
    let by_words = by_words.or_else(|| is_ended.then(|| filled_up_to(rows)));
    let last = match (said.data_to, by_words) {
        (Some(row), _) if row < first => return wrong(row, "order"),
        (Some(row), Some(ends)) if filled_up_to(row) != ends => return wrong(row, "differs"),
        (Some(row), _) | (None, Some(row)) => row,
        (None, None) if seen.last_row >= first => seen.last_row,
        (None, None) => rows,
    };
    let last = filled_up_to(last);
    Ok((first, last))
}

/// The columns of the table that was seen, and those beside it in which the header has a text and no other table lies.
fn columns(
    sheet: &Sheet,
    seen: &TableSeen,
    beside: &[&TableSeen],
    header: (u32, u32),
) -> std::ops::RangeInclusive<usize> {
    let of = |table: &TableSeen| {
        let places = || table.columns.iter().map(|column| column.column as usize - 1);
        (places().min().unwrap_or(0), places().max().unwrap_or(0))
    };
    let (mut left, mut right) = of(seen);
    let (own_left, own_right) = (left, right);
    let is_taken = |column: usize| {
        beside.iter().any(|other| {
            let (from, to) = of(other);
            // A table above or below has the same columns and takes none away.
            (from..=to).contains(&column) && (to < own_left || from > own_right)
        })
    };
    let is_headed = |column: usize| (header.0..=header.1).any(|row| !sheet.cell(row as usize - 1, column).is_blank());
    while left > 0 && is_headed(left - 1) && !is_taken(left - 1) {
        left -= 1;
    }
    while is_headed(right + 1) && !is_taken(right + 1) {
        right += 1;
    }
    left..=right
}
