//! A picked file as a workbook, whoever has to read it: the readers of `ingest`, or the engine of the store.

use crate::shared::Shared;
use crate::{Refusal, content};
use bearings_ingest::{
    Cell, Dictionary, FileKind, HEAD_ROWS, IngestFault, LARGE_BYTES, Limits, Sheet, Variable, Workbook,
    describe_by_form, head_only, open, open_head, open_pair, read_file, sha256_hex,
};
use bearings_store::{ParquetHead, parquet_head};
use std::io::Read;
use std::path::Path;

/// The first bytes of a Parquet file.
const PARQUET: &[u8] = b"PAR1";

/// Whether the file begins like Parquet.
pub(crate) fn is_parquet(file: &Path) -> bool {
    let mut head = [0; 4];
    std::fs::File::open(file).and_then(|mut input| input.read_exact(&mut head)).is_ok() && head == *PARQUET
}

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
    if !bytes.starts_with(PARQUET) {
        return Ok(open(&bytes, &name, &Limits::default())?);
    }
    let temp = shared.temp_root()?;
    let about = parquet_head(file, 0, &temp)?;
    let limit = Limits::default().cells;
    // Part of a file must never pass for the whole of it.
    if about.all_rows.saturating_mul(about.columns.len() as u64) > limit {
        return Err(IngestFault::TooManyCells { file: name, sheet: String::new(), limit }.into());
    }
    let rows = parquet_head(file, usize::try_from(about.all_rows).unwrap_or(usize::MAX), &temp)?;
    Ok(parquet_book(name, rows, sha256_hex(&bytes), bytes.len() as u64))
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
    let head = parquet_head(file, HEAD_ROWS, &shared.temp_root()?)?;
    let size = std::fs::metadata(file).map_or(0, |about| about.len());
    // The sum of the bytes takes the reading of all of them.
    let sha256 = if size < LARGE_BYTES { sha256_hex(&read_file(file)?) } else { String::new() };
    Ok(parquet_book(content::file_name(file), head, sha256, size))
}

fn parquet_book(file_name: String, head: ParquetHead, sha256: String, bytes: u64) -> Workbook {
    let text = |text: Option<String>| text.filter(|text| !text.is_empty()).map_or(Cell::Empty, Cell::Text);
    let names: Vec<Cell> = head.columns.iter().cloned().map(Cell::Text).collect();
    let seen = head.rows.len() as u64;
    let rows = head.rows.into_iter().map(|row| row.into_iter().map(text).collect());
    let variable = |name: String| Variable { name, ..Variable::default() };
    let dictionary = Dictionary {
        variables: head.columns.into_iter().map(variable).collect(),
        encoding: "UTF-8".to_owned(),
        rows: Some(head.all_rows),
        ..Dictionary::default()
    };
    let is_cut = seen < head.all_rows;
    Workbook {
        file_name,
        kind: FileKind::Parquet,
        sha256,
        bytes,
        sheets: vec![Sheet {
            rows: std::iter::once(names).chain(rows).collect(),
            dictionary: Some(dictionary),
            ..Sheet::default()
        }],
        findings: is_cut.then(|| head_only("", seen, Some(head.all_rows))).into_iter().collect(),
    }
}
