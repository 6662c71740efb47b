//! Where the rows of a table come from, each time they are asked for.

use crate::open_book::{open_book, open_book_unaltered};
use crate::parquet_records::{ParquetRecords, is_parquet};
use crate::shared::Shared;
use crate::{Refusal, content};
use bearings_fault::Finding;
use bearings_ingest::{
    FileKind, IngestFault, LargeText, Records, TableSeen, Target, Workbook, main_table, open_large_text, open_records,
    records_of_table, sniff,
};
use std::path::{Path, PathBuf};

/// A table that can be read as often as is needed.
pub(super) enum TableSource {
    /// Rows of a file, one by one.
    Records { path: PathBuf, table: usize, kind: FileKind },
    /// A text too large for memory, as CSV.
    Large(Box<LargeText>),
    /// Rows of Parquet, one by one, with the folder for private temporary files that the engine needs for them.
    Parquet { path: PathBuf, temp: PathBuf },
    /// A table of a workbook, in memory. `as_it_stands` tells that it becomes CSV, in which nothing is changed.
    Book { book: Box<Workbook>, sheet: usize, table: Box<TableSeen>, as_it_stands: bool },
}

impl TableSource {
    /// Finds the table: where its rows come from, its number from 1, and the doubts about the whole file.
    pub(super) fn find(
        shared: &Shared,
        input: &Path,
        table: Option<usize>,
        target: Target,
    ) -> Result<(TableSource, usize, Vec<Finding>), Refusal> {
        let name = content::file_name(input);
        let wanted = table.map_or(0, |table| table.saturating_sub(1));
        let is_file = shared.pasted(input).is_none();
        if is_file
            && table != Some(0)
            && let Some(open) = open_records(input, wanted)?
        {
            let records = TableSource::Records { path: input.to_owned(), table: wanted, kind: open.kind };
            return Ok((records, wanted + 1, Vec::new()));
        }
        let is_csv = target == Target::Csv;
        if is_file && is_parquet(input) {
            if let Some(table) = table.filter(|table| *table != 1) {
                return Err(IngestFault::TableMissing { file: name, table: table as u64, tables: 1 }.into());
            }
            let parquet = TableSource::Parquet { path: input.to_owned(), temp: shared.temp_root()? };
            return Ok((parquet, 1, Vec::new()));
        }
        if is_file
            && is_csv
            && table.is_none_or(|table| table == 1)
            && let Some(large) = open_large_text(input)
        {
            let findings = large.findings.clone();
            return Ok((TableSource::Large(Box::new(large)), 1, findings));
        }
        let book = if is_csv { open_book_unaltered(shared, input)? } else { open_book(shared, input)? };
        let seen = sniff(&book);
        let none = || IngestFault::NoTableFound { file: name.clone() };
        let number = table.or_else(|| main_table(&seen).map(|place| place + 1)).ok_or_else(none)?;
        let missing = || {
            let tables = seen.tables().count() as u64;
            IngestFault::TableMissing { file: name.clone(), table: number as u64, tables }
        };
        let place = number.checked_sub(1).ok_or_else(missing)?;
        let (on, chosen) = seen.tables().nth(place).ok_or_else(missing)?;
        // Holds: what was seen was seen on a sheet of this very book.
        let sheet = book.sheets.iter().position(|sheet| sheet.name == on.name).ok_or_else(none)?;
        let table = Box::new(chosen.clone());
        let findings = seen.findings.iter().filter(|found| is_about(found, &on.name, chosen)).cloned().collect();
        let source = TableSource::Book { sheet, table, as_it_stands: is_csv, book: Box::new(book) };
        Ok((source, number, findings))
    }

    /// The rows from the first on; `None` for what is written as it stands.
    pub(super) fn records(&self, file: &str) -> Result<Option<Box<dyn Records>>, Refusal> {
        match self {
            TableSource::Records { path, table, .. } => {
                let gone = || IngestFault::NotFound { file: file.to_owned() };
                Ok(Some(open_records(path, *table)?.ok_or_else(gone)?.records))
            }
            TableSource::Parquet { path, temp } => Ok(Some(Box::new(ParquetRecords::open(path, temp)?))),
            TableSource::Book { book, sheet, table, as_it_stands: false } => {
                Ok(Some(Box::new(records_of_table(&book.sheets[*sheet], table))))
            }
            _ => Ok(None),
        }
    }

    /// The kind of a file whose rows come one by one.
    pub(super) fn kind(&self) -> Option<FileKind> {
        match self {
            TableSource::Records { kind, .. } => Some(*kind),
            TableSource::Parquet { .. } => Some(FileKind::Parquet),
            TableSource::Large(_) | TableSource::Book { .. } => None,
        }
    }

    /// Whether the kind of the file is one that holds records of persons or cases.
    pub(super) fn is_of_records(&self) -> bool {
        match self {
            TableSource::Records { kind, .. } => !matches!(kind, FileKind::Sdmx),
            TableSource::Parquet { .. } => true,
            TableSource::Large(_) => false,
            TableSource::Book { book, sheet, .. } => book.sheets[*sheet].dictionary.is_some(),
        }
    }
}

/// Whether a doubt is about the whole file, or about this table and not another of the file.
fn is_about(finding: &Finding, sheet: &str, table: &TableSeen) -> bool {
    let first = table.header_rows.first().copied().unwrap_or(table.first_row);
    let rows = first..=table.last_row;
    finding.places.iter().any(|place| {
        let is_whole = place.row == 0;
        (place.sheet.is_empty() && is_whole) || place.sheet == sheet && (is_whole || rows.contains(&place.row))
    })
}
