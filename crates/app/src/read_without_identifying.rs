//! A table as it was read, without the columns that could identify a person: for a file that leaves the office.

use crate::look::nth_table;
use crate::open_book::open_book_unaltered;
use crate::profile::write_whole;
use crate::{App, Refusal, content, target_of};
use bearings_fault::Finding;
use bearings_ingest::{ColumnSeen, IngestFault, Target, main_table, sniff, suggest_columns, write_table};
use std::path::Path;

/// What was written, and what was left out.
#[derive(Clone, Debug, PartialEq)]
pub struct SafelyWritten {
    /// Which table it was, from 1 over all tables of the file.
    pub table: usize,
    /// Rows of data.
    pub rows: u64,
    /// Columns.
    pub columns: u64,
    /// Doubts about the whole file.
    pub findings: Vec<Finding>,
    /// Headers of the columns left out.
    pub left_out: Vec<String>,
}

impl App {
    /// Writes a table as UTF-8 CSV with one header row, without the columns that could identify a person by the form
    /// beside the file, by the words of their headers, or by being called just *Name* where rows are persons. `table` counts from 1 over all tables of the file; without it
    /// the largest table of the first sheet that has one is taken. The file is read into memory. On a fault no file is
    /// written; for another format than CSV it is INGEST-218.
    pub fn write_without_identifying(
        &self,
        input: &Path,
        table: Option<usize>,
        out: &Path,
    ) -> Result<SafelyWritten, Refusal> {
        let name = content::file_name(input);
        // The other formats carry labels, which would have to be looked through as well.
        if target_of(out)? != Target::Csv {
            let format = out.extension().unwrap_or_default().to_string_lossy().into_owned();
            return Err(IngestFault::OnlyCsvWithout { format }.into());
        }
        let book = open_book_unaltered(&self.shared, input)?;
        let seen = sniff(&book);
        let none = || IngestFault::NoTableFound { file: name.clone() };
        let number = table.or_else(|| main_table(&seen).map(|place| place + 1)).ok_or_else(none)?;
        let (sheet, chosen) = nth_table(&seen, number)?;
        let mut chosen = chosen.clone();
        let (vocabulary, areas) = (self.shared.content.vocabulary()?, self.shared.content.areas()?);
        let suggested = suggest_columns(&book.sheets[sheet], &chosen, &vocabulary, &areas);
        let names = |column: &ColumnSeen| {
            suggested.iter().any(|found| found.column == column.column && found.identifies.is_some())
        };
        let (out_of_it, kept): (Vec<ColumnSeen>, _) =
            chosen.columns.into_iter().partition(|column| column.identifies.is_some() || names(column));
        chosen.columns = kept;
        let mut written = Vec::new();
        let size = write_table(&book.sheets[sheet], &chosen, &mut written)
            .map_err(|_| IngestFault::ReaderBroke { file: name.clone() })?;
        write_whole(out, &written)?;
        let left_out = out_of_it.iter().map(|column| column.headers.join(" ")).collect();
        Ok(SafelyWritten { table: number, rows: size.rows, columns: size.columns, findings: seen.findings, left_out })
    }
}
