//! A picked file as a workbook, whoever has to read it: the readers of `ingest`, or the engine of the store.

use crate::parquet_records::{ParquetRecords, is_parquet};
use crate::shared::Shared;
use crate::{Refusal, content};
use bearings_ingest::{
    Cell, FileKind, HEAD_ROWS, IngestFault, LARGE_BYTES, Limits, Records, Sheet, Workbook, describe_by_form, head_only,
    open, open_head, open_pair, read_file, sha256_hex,
};
use std::path::Path;

/// Opens the file whole, to take its values; an export of a survey is explained by the form that lies beside it.
pub(crate) fn open_book(shared: &Shared, file: &Path) -> Result<Workbook, Refusal> {
    let mut book = open_as_it_stands(shared, file)?;
    explain(shared, file, &mut book);
    Ok(book)
}

/// As [`open_book`], with every value as it is written: a form puts codes in place of labels.
pub(crate) fn open_book_unaltered(shared: &Shared, file: &Path) -> Result<Workbook, Refusal> {
    let mut book = open_book(shared, file)?;
    let by_form = |sheet: &Sheet| sheet.dictionary.as_ref().is_some_and(|dictionary| !dictionary.form.is_empty());
    if book.sheets.iter().any(by_form) {
        let written = open_as_it_stands(shared, file)?;
        for (sheet, written) in book.sheets.iter_mut().zip(written.sheets) {
            sheet.rows = written.rows;
        }
    }
    Ok(book)
}

fn explain(shared: &Shared, file: &Path, book: &mut Workbook) {
    // A pasted text lies in no folder.
    if shared.pasted(file).is_none() {
        describe_by_form(book, file, shared.labels_in().code());
    }
}

/// Opens the file whole, with every value as it is written.
fn open_as_it_stands(shared: &Shared, file: &Path) -> Result<Workbook, Refusal> {
    if let Some(bytes) = shared.pasted(file) {
        return Ok(open(&bytes, &content::file_name(file), &Limits::default())?);
    }
    if let Some(book) = open_pair(file, &Limits::default())? {
        return Ok(book);
    }
    let bytes = read_file(file)?;
    let name = content::file_name(file);
    if !is_parquet(file) {
        return Ok(open(&bytes, &name, &Limits::default())?);
    }
    let records = ParquetRecords::open(file, &shared.temp_root()?)?;
    let limit = Limits::default().cells;
    let about = records.dictionary();
    // Part of a file must never pass for the whole of it.
    if about.rows.unwrap_or(0).saturating_mul(about.variables.len() as u64) > limit {
        return Err(IngestFault::TooManyCells { file: name, sheet: String::new(), limit }.into());
    }
    parquet_book(name, records, sha256_hex(&bytes), bytes.len() as u64)
}

/// Opens the file to show what it is: of large texts, of files of records and of Parquet the first rows.
pub(crate) fn look_at_book(shared: &Shared, file: &Path) -> Result<Workbook, Refusal> {
    if let Some(mut book) = open_head(file)? {
        explain(shared, file, &mut book);
        return Ok(book);
    }
    if !is_parquet(file) {
        return open_book(shared, file);
    }
    let head = ParquetRecords::up_to(file, HEAD_ROWS, &shared.temp_root()?)?;
    let size = std::fs::metadata(file).map_or(0, |about| about.len());
    // The sum of the bytes takes the reading of all of them.
    let sha256 = if size < LARGE_BYTES { sha256_hex(&read_file(file)?) } else { String::new() };
    parquet_book(content::file_name(file), head, sha256, size)
}

/// The rows that the records give, below the names of their columns.
fn parquet_book(
    file_name: String,
    mut records: ParquetRecords,
    sha256: String,
    bytes: u64,
) -> Result<Workbook, Refusal> {
    let dictionary = records.dictionary().clone();
    let mut rows = vec![dictionary.variables.iter().map(|variable| Cell::Text(variable.name.clone())).collect()];
    let mut row = Vec::new();
    while records.next_row(&mut row)? {
        let filled = row.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |last| last + 1);
        rows.push(row[..filled].to_vec());
    }
    let (seen, all) = (rows.len() as u64 - 1, dictionary.rows);
    let is_cut = all.is_some_and(|all| seen < all);
    Ok(Workbook {
        file_name,
        kind: FileKind::Parquet,
        sha256,
        bytes,
        sheets: vec![Sheet { rows, dictionary: Some(dictionary), ..Sheet::default() }],
        findings: is_cut.then(|| head_only("", seen, all)).into_iter().collect(),
    })
}
