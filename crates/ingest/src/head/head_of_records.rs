//! The first rows of files of records.

use super::{HEAD_BYTES, HEAD_CELLS, HEAD_ROWS, LARGE_BYTES, head_only, name_of, open_plain};
use crate::cspro::find_pair;
use crate::fault::Findings;
use crate::open::{read_file, sha256_hex};
use crate::records::{Records, RecordsFault, tell_losses};
use crate::{Cell, FileKind, IngestFault, Sheet, Workbook};
use std::io::{Cursor, Read};
use std::path::Path;

/// What the records are read from.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Given {
    /// All bytes of the file, so that the last row is known.
    Whole,
    /// Its first bytes only.
    Beginning,
}

/// Takes the first rows into a sheet.
pub(super) fn head_of_records(
    records: &mut dyn Records,
    given: Given,
    file: &str,
    name: &str,
    findings: &mut Findings,
) -> Result<Sheet, IngestFault> {
    let names = records.dictionary().variables.iter().map(|variable| Cell::Text(variable.name.clone()));
    let mut rows = vec![names.collect()];
    let (mut cells, mut bytes, mut row) = (0, 0, Vec::new());
    let is_cut = loop {
        let more = records.next(&mut row).map_err(|fault| fault.of(file))?;
        if !more || rows.len() > HEAD_ROWS || cells >= HEAD_CELLS || bytes >= HEAD_BYTES {
            break more || given == Given::Beginning;
        }
        cells += row.len();
        bytes += row.iter().map(|cell| if let Cell::Text(text) = cell { text.len() as u64 } else { 8 }).sum::<u64>();
        let filled = row.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |last| last + 1);
        rows.push(row[..filled].to_vec());
    };
    let dictionary = records.dictionary().clone();
    if is_cut {
        findings.extend(vec![head_only(name, rows.len() as u64 - 1, dictionary.rows)]);
    }
    tell_losses(&dictionary, findings);
    Ok(Sheet { name: name.to_owned(), rows, dictionary: Some(dictionary), ..Sheet::default() })
}

/// The first rows of a CSV file with a description beside it.
pub(super) fn head_of_described(data: &Path, records: &mut dyn Records) -> Result<Workbook, IngestFault> {
    let file_name = name_of(data);
    let bytes = open_plain(data).map_or(0, |(_, bytes)| bytes);
    let sha256 = if bytes < LARGE_BYTES { sha256_hex(&read_file(data)?) } else { String::new() };
    let mut findings = Findings::default();
    let sheet = head_of_records(records, Given::Whole, &file_name, "", &mut findings)?;
    Ok(Workbook { file_name, kind: FileKind::Csv, sha256, bytes, sheets: vec![sheet], findings: findings.into_vec() })
}

/// The first rows of every kind of record of a dictionary with its data; `None` for files that are no such pair.
pub(super) fn head_of_pair(path: &Path) -> Result<Option<Workbook>, IngestFault> {
    let Some(pair) = find_pair(path)? else { return Ok(None) };
    let file_name = name_of(&pair.data);
    let Some((input, bytes)) = open_plain(&pair.data).filter(|(_, bytes)| *bytes >= LARGE_BYTES) else {
        let bytes = read_file(&pair.data)?;
        let open = |kind: &str| pair.open(kind, Cursor::new(bytes.as_slice()));
        let (sheets, findings) = sheets_of(pair.record_names(), open, Given::Whole, &file_name)?;
        let (sha256, bytes) = (sha256_hex(&bytes), bytes.len() as u64);
        return Ok(Some(Workbook { file_name, kind: FileKind::Cspro, sha256, bytes, sheets, findings }));
    };
    let unreadable = |error| RecordsFault::Disk(error).of(&file_name);
    let (sheets, findings) = if pair.is_database() {
        // Its pages are found wherever they lie, and no more of them are read than the rows need.
        let open = |kind: &str| pair.open(kind, input.try_clone().map_err(RecordsFault::Disk)?);
        sheets_of(pair.record_names(), open, Given::Whole, &file_name)?
    } else {
        // Lines of all kinds are mixed: a rare kind would have the whole file read for its first rows.
        let mut head = Vec::new();
        input.take(HEAD_BYTES).read_to_end(&mut head).map_err(unreadable)?;
        head.truncate(head.iter().rposition(|byte| *byte == b'\n').map_or(head.len(), |end| end + 1));
        let open = |kind: &str| pair.open(kind, Cursor::new(head.as_slice()));
        sheets_of(pair.record_names(), open, Given::Beginning, &file_name)?
    };
    Ok(Some(Workbook { file_name, kind: FileKind::Cspro, sha256: String::new(), bytes, sheets, findings }))
}

type Sheets = (Vec<Sheet>, Vec<bearings_fault::Finding>);

fn sheets_of<'n, 'r>(
    kinds: impl Iterator<Item = &'n str>,
    open: impl Fn(&str) -> Result<Box<dyn Records + 'r>, RecordsFault>,
    given: Given,
    file: &str,
) -> Result<Sheets, IngestFault> {
    let mut findings = Findings::default();
    let mut sheets = Vec::new();
    for kind in kinds {
        let mut records = open(kind).map_err(|fault| fault.of(file))?;
        sheets.push(head_of_records(&mut *records, given, file, kind, &mut findings)?);
    }
    Ok((sheets, findings.into_vec()))
}
