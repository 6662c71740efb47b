//! Where the data of a table begin and end, by what stands in its rows and never by their numbers.

use super::locate_table::Located;
use crate::fault::{Findings, whole_sheet};
use crate::pattern::fold;
use crate::recipe::{TablePart, Texts};
use crate::{IngestFinding, Sheet};
use bearings_fault::Severity;
use std::ops::Range;

/// Looks at the rows below a header one after the other, and knows which hold data. Rows count from 0.
pub(super) struct DataRows<'a> {
    part: &'a TablePart,
    columns: Range<usize>,
    is_begun: bool,
    is_ended: bool,
}

impl<'a> DataRows<'a> {
    /// Of the table only its columns are looked at here.
    pub(super) fn new(table: &Located<'a>) -> DataRows<'a> {
        DataRows { part: table.part, columns: table.columns(), is_begun: false, is_ended: false }
    }

    /// Whether the next row may hold data, by what the recipe says of the rows right below the header and of the end.
    pub(super) fn next(&mut self, sheet: &Sheet, row: usize) -> bool {
        let TablePart { below_header, end_at, end_at_blank, .. } = self.part;
        if self.is_ended {
            return false;
        }
        if sheet.is_blank_row(row) {
            self.is_ended = self.is_begun && *end_at_blank;
            return false;
        }
        let text = || first_text(sheet, row, self.columns.clone());
        if !self.is_begun && below_header.as_ref().is_some_and(|words| words.has(&text())) {
            return false;
        }
        self.is_begun = true;
        self.is_ended = end_at.as_ref().is_some_and(|words| begins_with(&text(), words));
        !self.is_ended
    }

    /// Whether the table has ended before the sheet does.
    pub(super) fn is_ended(&self) -> bool {
        self.is_ended
    }

    /// Notes that no row began with the words at which the table should end.
    pub(super) fn tell(&self, sheet: &str, findings: &mut Findings) {
        if let Some(words) = self.part.end_at.as_ref().filter(|_| !self.is_ended) {
            let what = IngestFinding::EndMissing { text: words.to_string() };
            findings.add(&what, Severity::Question, whole_sheet(sheet));
        }
    }
}

impl Located<'_> {
    /// From the leftmost column of the table to behind its rightmost.
    fn columns(&self) -> Range<usize> {
        let columns = || self.keys.iter().map(|(column, _)| *column).chain(self.values.iter().map(|(c, ..)| *c));
        columns().min().unwrap_or(0)..columns().max().map_or(0, |last| last + 1)
    }

    /// First and last row of data by the recipe; `None` where there is none.
    pub(super) fn first_and_last(&self) -> Option<(usize, usize)> {
        let mut data = DataRows::new(self);
        let mut rows = (self.header_rows.1 + 1..self.sheet.rows.len()).filter(|row| data.next(self.sheet, *row));
        let first = rows.next()?;
        Some((first, rows.last().unwrap_or(first)))
    }

    /// The text of the first filled cell of a row in the columns of the table.
    pub(super) fn first_text(&self, row: usize) -> String {
        first_text(self.sheet, row, self.columns())
    }
}

/// The text of the first filled cell of a row among some columns; empty where there is none.
pub(super) fn first_text(sheet: &Sheet, row: usize, mut columns: Range<usize>) -> String {
    let filled = columns.find(|column| !sheet.cell(row, *column).is_blank());
    filled.map(|column| sheet.cell(row, column).text().into_owned()).unwrap_or_default()
}

/// Whether a text is one of the words or goes on behind one: *Source* begins *Source: Office* and not *Sources*.
pub(super) fn begins_with(text: &str, words: &Texts) -> bool {
    let text = fold(text);
    words.all().iter().map(|word| fold(word)).any(|word| {
        // Chinese and Japanese put no space between words.
        let goes_on = |c: char| c.is_alphanumeric() && c < '\u{2e80}';
        !word.is_empty() && text.strip_prefix(word.as_str()).is_some_and(|rest| !rest.starts_with(goes_on))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_ends_a_table_by_whole_words() {
        let words = Texts::Any(vec!["Source".into(), "资料来源".into()]);
        for text in ["Source", "SOURCE: Office", "source (2024)", "资料来源国家统计局"] {
            assert!(begins_with(text, &words), "{text}");
        }
        for text in ["Sources", "Resource", "", "Open source"] {
            assert!(!begins_with(text, &words), "{text}");
        }
    }
}
