//! The rows of a table as a person corrects them, and as they are shown to her.

use super::Answers;
use crate::{AppFault, Refusal};
use bearings_fault::{Code, Fault};
use bearings_ingest::{Sheet, TableRows, TableSeen};

/// What a row of the sheet is to the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// One of its headers.
    Header,
    /// Data.
    Data,
    /// Not read.
    Other,
}

impl RowKind {
    /// Its id in messages: `header`, `data`, `none`.
    pub fn id(self) -> &'static str {
        match self {
            RowKind::Header => "header",
            RowKind::Data => "data",
            RowKind::Other => "none",
        }
    }
}

/// A row of the sheet as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownRow {
    /// Its number in the file, from 1.
    pub number: u32,
    /// What it is.
    pub kind: RowKind,
    /// The texts of its cells, from the first column of the table.
    pub cells: Vec<String>,
    /// Whether rows before it are not shown.
    pub after_gap: bool,
}

/// The answers about rows, in the order of the table: numbers from 1, then how it ends.
pub const ROW_FIELDS: [&str; 6] = ["header-from", "header-to", "data-from", "data-to", "end-at", "end-at-blank"];

impl Answers {
    /// What is said of the rows of the table.
    ///
    /// # Errors
    /// `RowNotNumber`.
    pub(super) fn rows(&self) -> Result<TableRows, Refusal> {
        let number = |field: &str| -> Result<Option<u32>, Refusal> {
            let text = self.text(field);
            if text.is_empty() {
                return Ok(None);
            }
            let plain = bearings_ingest::number_as_written(&text).filter(|row| row.fract() == 0.0 && *row >= 1.0);
            let row = plain.filter(|row| *row <= f64::from(u32::MAX)).map(|row| row as u32);
            row.map(Some).ok_or_else(|| AppFault::RowNotNumber { text }.into())
        };
        let [header_from, header_to, data_from, data_to, end_at, blank] = ROW_FIELDS;
        Ok(TableRows {
            header_from: number(header_from)?,
            header_to: number(header_to)?,
            data_from: number(data_from)?,
            data_to: number(data_to)?,
            end_at: Some(self.text(end_at)).filter(|text| !text.is_empty()),
            end_at_blank: self.text(blank) == "yes",
        })
    }

    /// The answers about rows in one text, by which a page knows whether they changed since it was shown.
    pub fn rows_text(&self) -> String {
        ROW_FIELDS.map(|field| self.text(field)).join("|")
    }

    /// Takes back the concepts of columns that were left as suggested, so that other headers bring other suggestions.
    /// `s3` is what was suggested for column 3 when `c3` was answered; an answer without it is a person's own.
    pub fn keep_own_concepts(&mut self) {
        let is_column = |field: &str| !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit());
        let numbers: Vec<String> = self
            .0
            .keys()
            .filter_map(|field| field.strip_prefix('s'))
            .filter(|rest| is_column(rest))
            .map(str::to_owned)
            .collect();
        for number in numbers {
            let (concept, suggested) = (format!("c{number}"), format!("s{number}"));
            if self.text(&concept) == self.text(&suggested) {
                self.0.remove(&concept);
            }
            self.0.remove(&suggested);
        }
    }
}

/// The faults of rows: those that the sheet does not have, that no recipe would find again, that are no number, and those
/// of a file of records.
const ABOUT_ROWS: [Code; 4] = [
    Code { prefix: "INGEST", number: 237 },
    Code { prefix: "INGEST", number: 238 },
    Code { prefix: "APP", number: 134 },
    Code { prefix: "APP", number: 135 },
];

/// Whether a refusal is about the rows that a person gave, and nothing else is wrong with the file.
pub fn is_about_rows(fault: &dyn Fault) -> bool {
    ABOUT_ROWS.contains(&fault.code())
}

/// Columns that are shown.
const COLUMNS: usize = 12;
/// Rows shown above the header, of data at the top, of data at the end, and below.
const ABOVE: u32 = 3;
const TOP: u32 = 6;
const END: u32 = 2;
const BELOW: u32 = 3;

/// The rows around the header and around the end of the table.
pub(super) fn shown_rows(sheet: &Sheet, table: &TableSeen) -> Vec<ShownRow> {
    let last = sheet.rows.len() as u32;
    let head = table.header_rows.first().copied().unwrap_or(table.first_row);
    let left = table.columns.first().map_or(0, |column| column.column as usize - 1);
    let right = table.columns.last().map_or(left, |column| column.column as usize).min(left + COLUMNS);
    let top = head.saturating_sub(ABOVE).max(1)..=(table.first_row + TOP - 1).min(last);
    let end = table.last_row.saturating_sub(END - 1).max(top.end() + 1)..=(table.last_row + BELOW).min(last);
    let kind = |row: u32| match row {
        row if table.header_rows.contains(&row) => RowKind::Header,
        row if sheet.is_blank_row(row as usize - 1) || table.passed_over.contains(&row) => RowKind::Other,
        row if (table.first_row..=table.last_row).contains(&row) => RowKind::Data,
        _ => RowKind::Other,
    };
    let text = |row: u32, column: usize| sheet.cell(row as usize - 1, column).text().into_owned();
    let mut before = *top.start();
    let mut shown = Vec::new();
    for number in top.chain(end) {
        let cells = (left..right).map(|column| text(number, column)).collect();
        shown.push(ShownRow { number, kind: kind(number), cells, after_gap: number > before + 1 });
        before = number;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(said: &[(&str, &str)]) -> Answers {
        Answers(said.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn rows_are_numbers_in_any_digits() {
        let rows = answers(&[("header-from", " 2 "), ("header-to", "٣"), ("end-at", "Source")]).rows().expect("rows");
        assert_eq!((rows.header_from, rows.header_to, rows.end_at.as_deref()), (Some(2), Some(3), Some("Source")));
        for odd in ["two", "0", "-1", "2.5", "99999999999"] {
            let refused = answers(&[("data-to", odd)]).rows().expect_err(odd);
            assert_eq!(refused.code().to_string(), "APP-134");
        }
        assert!(answers(&[]).rows().expect("rows").is_empty());
    }

    #[test]
    fn only_what_differs_from_the_suggestion_is_a_persons_own() {
        let mut said =
            answers(&[("c1", "area"), ("s1", "area"), ("c2", "sex"), ("s2", "label"), ("c3", "age"), ("second", "x")]);
        said.keep_own_concepts();
        assert_eq!(said, answers(&[("c2", "sex"), ("c3", "age"), ("second", "x")]));
    }
}
