//! Files of records too large to be held in memory: their first rows tell what they are, then the records are counted
//! as they pass.

use crate::Refusal;
use crate::open_book::look_at_book;
use crate::parquet_records::{ParquetRecords, is_parquet};
use crate::shared::Shared;
use bearings_ingest::{
    Dictionary, LARGE_BYTES, Passing, PassingTable, Reading, Recipe, Records, Workbook, count_passing, open_records,
    open_text_records, sha256_of_file,
};
use std::path::{Path, PathBuf};

/// Smaller files are held whole without looking at them first.
const SMALL_BYTES: u64 = 1 << 20;
/// Cells that are held whole.
const FEW_CELLS: u64 = 4_000_000;

/// The first rows of a file that is too large to be held; `None` for all others.
pub(crate) fn head_of_large(shared: &Shared, file: &Path) -> Result<Option<Workbook>, Refusal> {
    let bytes = std::fs::metadata(file).map_or(0, |about| about.len());
    if bytes < SMALL_BYTES || shared.pasted(file).is_some() || !may_pass(file, bytes)? {
        return Ok(None);
    }
    let head = look_at_book(shared, file)?;
    let cells = |dictionary: &Dictionary| dictionary.rows.unwrap_or_default() * dictionary.variables.len() as u64;
    let dictionaries = || head.sheets.iter().filter_map(|sheet| sheet.dictionary.as_ref());
    let is_large = bytes >= LARGE_BYTES || dictionaries().map(cells).sum::<u64>() > FEW_CELLS;
    // Codes that a form puts in place of labels are known only when all rows are there.
    let by_form = dictionaries().any(|dictionary| !dictionary.form.is_empty());
    Ok(Some(head).filter(|_| is_large && !by_form))
}

/// Whether the rows of the file can be read one by one.
fn may_pass(file: &Path, bytes: u64) -> Result<bool, Refusal> {
    Ok(is_parquet(file) || bytes >= LARGE_BYTES || open_records(file, 0)?.is_some())
}

/// Counts the records of a file by a recipe that only counts; `None` when its rows cannot be read one by one after all.
pub(crate) fn count_large(
    shared: &Shared,
    file: &Path,
    mut head: Workbook,
    recipe: &Recipe,
    progress: bearings_ingest::Progress<'_>,
) -> Result<Option<Reading>, Refusal> {
    head.sha256 = sha256_of_file(&data_of(file, &head))?;
    let areas = shared.content.areas()?;
    let open = |table: PassingTable| match passing_rows(shared, file, &head, table)? {
        Some(passing) => Ok(passing),
        None => Err(Stopped::Whole),
    };
    match count_passing(&head, recipe, &areas, open, progress) {
        Ok(reading) => Ok(Some(reading)),
        Err(Stopped::Whole) => Ok(None),
        Err(Stopped::Refused(refusal)) => Err(refusal),
    }
}

enum Stopped {
    /// The file is read whole.
    Whole,
    Refused(Refusal),
}

impl<F: Into<Refusal>> From<F> for Stopped {
    fn from(fault: F) -> Stopped {
        Stopped::Refused(fault.into())
    }
}

/// Of a dictionary with its data, the data are the file.
pub(crate) fn data_of(file: &Path, head: &Workbook) -> PathBuf {
    file.with_file_name(&head.file_name)
}

/// The rows below the header of a table, one by one; `None` when they cannot be read so after all.
pub(crate) fn passing_rows(
    shared: &Shared,
    file: &Path,
    head: &Workbook,
    table: PassingTable,
) -> Result<Option<Passing>, Refusal> {
    let data = &data_of(file, head);
    if is_parquet(data) {
        let records = Box::new(ParquetRecords::open(data, &shared.temp_root()?)?);
        let expected = records.dictionary().rows.unwrap_or_default();
        return Ok(Some(Passing { records, expected }));
    }
    if let Some(open) = open_records(file, table.sheet)? {
        let records = open.records;
        let expected = records.dictionary().rows.unwrap_or_default();
        return Ok(Some(Passing { records, expected }));
    }
    Ok(open_text_records(data, table.header_rows)?)
}
