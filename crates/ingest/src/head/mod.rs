//! The beginning of a file that may be of any size: enough to show what it is, never more than a moment's reading.
//!
//! Deliberately not here: Parquet, which the engine of the store reads, and workbooks, whose parts are only found when
//! the whole is there.

mod head_of_records;
mod head_of_text;

use crate::fault::whole_sheet;
use crate::frictionless::open_if_described;
use crate::open::{read_file, sha256_hex};
use crate::records::{open_beginning, open_kind, recognise_records};
use crate::{IngestFault, IngestFinding, Workbook};
use bearings_fault::{Fault, Finding, Severity};
use head_of_records::{Given, head_of_described, head_of_pair, head_of_records};
use head_of_text::head_of_text;
use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::Path;

/// Rows that are looked at, the header not counted.
pub const HEAD_ROWS: usize = 2_000;
/// Cells that are looked at in very wide files.
const HEAD_CELLS: usize = 400_000;
/// Bytes of text that are looked at.
const HEAD_BYTES: u64 = 4 << 20;
/// Smaller files are read whole where they are texts, and have the sum of their bytes told.
pub const LARGE_BYTES: u64 = 48 << 20;

/// The first rows of a file of records or of a described CSV file of any size, or of a text of 48 megabytes and more; `None` for all other files,
/// which are read whole. A file of which rows are left out says so in its findings.
///
/// The sum of the bytes is empty for files of 48 megabytes and more, since it would take the reading of the whole.
///
/// # Errors
/// The file of records cannot be read as what it is.
pub fn open_head(path: &Path) -> Result<Option<Workbook>, IngestFault> {
    if let Some(book) = head_of_pair(path)? {
        return Ok(Some(book));
    }
    if let Some((data, mut open)) = open_if_described(path) {
        return head_of_described(&data, &mut *open.records).map(Some);
    }
    let file = name_of(path);
    // What cannot be opened is explained by the reader of whole files.
    let Some((mut input, bytes)) = open_plain(path) else { return Ok(None) };
    let mut head = Vec::new();
    if input.by_ref().take(4096).read_to_end(&mut head).is_err() || input.seek(SeekFrom::Start(0)).is_err() {
        return Ok(None);
    }
    let Some(kind) = recognise_records(&head) else {
        return Ok(if bytes < LARGE_BYTES { None } else { head_of_text(input, file, bytes) });
    };
    let (sha256, records) = if bytes < LARGE_BYTES {
        let bytes = read_file(path)?;
        (sha256_hex(&bytes), open_kind(kind, Cursor::new(bytes)))
    } else {
        (String::new(), open_beginning(kind, input))
    };
    let mut records = records.map_err(|fault| fault.of(&file))?;
    let mut findings = crate::fault::Findings::default();
    let sheet = head_of_records(&mut *records, Given::Whole, &file, "", &mut findings)?;
    Ok(Some(Workbook { file_name: file, kind, sha256, bytes, sheets: vec![sheet], findings: findings.into_vec() }))
}

/// The doubt that says that a sheet was not looked at further than this; `all` is how many rows it has, where that is
/// known.
pub fn head_only(sheet: &str, rows: u64, all: Option<u64>) -> Finding {
    let what = match all {
        Some(all) => IngestFinding::HeadOfAll { rows, all },
        None => IngestFinding::HeadOnly { rows },
    };
    Finding::at(what.code(), Severity::Note, what.details(), whole_sheet(sheet))
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// A file that is no folder and no lock file, with its size.
fn open_plain(path: &Path) -> Option<(File, u64)> {
    let input = File::open(path).ok()?;
    let about = input.metadata().ok()?;
    (about.is_file() && about.len() > 0 && !name_of(path).starts_with("~$")).then_some((input, about.len()))
}

#[cfg(test)]
mod tests;
