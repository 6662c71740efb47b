//! A picked file as a workbook, whoever has to read it: the readers of `ingest`, or the engine of the store.

use crate::shared::Shared;
use crate::{Refusal, content};
use bearings_ingest::{
    Cell, Dictionary, FileKind, Limits, Sheet, Variable, Workbook, open, open_pair, read_file, sha256_hex,
};
use bearings_store::parquet_head;
use std::io::Read;
use std::path::Path;

/// The first bytes of a Parquet file.
const PARQUET: &[u8] = b"PAR1";
/// Rows of a Parquet file that are looked at; the whole is only copied, never held.
const HEAD_ROWS: usize = 10_000;

/// Whether the file begins like Parquet.
pub(crate) fn is_parquet(file: &Path) -> bool {
    let mut head = [0; 4];
    std::fs::File::open(file).and_then(|mut input| input.read_exact(&mut head)).is_ok() && head == *PARQUET
}

/// Opens the file; of Parquet the first ten thousand rows.
pub(crate) fn open_book(shared: &Shared, file: &Path) -> Result<Workbook, Refusal> {
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
    let head = parquet_head(file, HEAD_ROWS, &shared.temp_root()?)?;
    let text = |text: Option<String>| text.filter(|text| !text.is_empty()).map_or(Cell::Empty, Cell::Text);
    let names: Vec<Cell> = head.columns.iter().cloned().map(Cell::Text).collect();
    let rows = head.rows.into_iter().map(|row| row.into_iter().map(text).collect());
    let variable = |name: String| Variable { name, ..Variable::default() };
    let dictionary = Dictionary {
        variables: head.columns.into_iter().map(variable).collect(),
        encoding: "UTF-8".to_owned(),
        rows: Some(head.all_rows),
        ..Dictionary::default()
    };
    Ok(Workbook {
        file_name: name,
        kind: FileKind::Parquet,
        sha256: sha256_hex(&bytes),
        bytes: bytes.len() as u64,
        sheets: vec![Sheet {
            rows: std::iter::once(names).chain(rows).collect(),
            dictionary: Some(dictionary),
            ..Sheet::default()
        }],
        findings: Vec::new(),
    })
}
