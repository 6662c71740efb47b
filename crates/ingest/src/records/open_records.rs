//! Opens a file of records by its first bytes.

use super::to_sheet::to_sheet;
use super::{Records, RecordsFault};
use crate::cspro::{CsproPair, find_pair, pair_of_bytes};
use crate::fault::Findings;
use crate::frictionless::{open_described, open_described_bytes, open_if_described};
use crate::json_lines::{open_json_head, open_json_lines};
use crate::open::{Limits, read_file, sha256_hex};
use crate::sdmx_ml::open_sdmx_ml;
use crate::spss::{is_por, is_sav, open_por, open_sav};
use crate::stata::open_dta;
use crate::{FileKind, IngestFault, Sheet, Workbook};
use std::fs::File;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::path::Path;

/// Bytes by which a file of records is recognised.
const HEAD_BYTES: u64 = 4096;

/// What records are read from.
pub(crate) trait Source: Read + Seek + Send {}
impl<T: Read + Seek + Send> Source for T {}

/// A file of records, ready to give its rows.
pub struct OpenRecords {
    /// What kind of file it is.
    pub kind: FileKind,
    /// Its dictionary and rows.
    pub records: Box<dyn Records>,
}

/// Opens the table with this number (from 0) of a file whose rows are read one by one; `None` when it is a workbook or a
/// text, which are read whole.
///
/// # Errors
/// The file cannot be read as what it is, or has no such table.
pub fn open_records(path: &Path, table: usize) -> Result<Option<OpenRecords>, IngestFault> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let missing = |tables: usize| IngestFault::TableMissing {
        file: file.clone(),
        table: table as u64 + 1,
        tables: tables as u64,
    };
    if let Some(pair) = find_pair(path)? {
        let tables = pair.dictionary.records.len();
        if table >= tables {
            return Err(missing(tables));
        }
        let data = open_file(&pair.data)?;
        let records = pair.open(&pair.dictionary.records[table].name, data).map_err(|fault| fault.of(&file))?;
        return Ok(Some(OpenRecords { kind: FileKind::Cspro, records }));
    }
    if let Some(described) = open_described(path, table)? {
        return Ok(Some(described));
    }
    // What cannot be opened is explained by the reader of whole files.
    let Ok(mut input) = File::open(path) else { return Ok(None) };
    let mut head = Vec::new();
    if path.is_dir() || input.by_ref().take(HEAD_BYTES).read_to_end(&mut head).is_err() {
        return Ok(None);
    }
    let Some(kind) = recognise_records(&head) else { return Ok(None) };
    if table > 0 {
        return Err(missing(1));
    }
    input.seek(SeekFrom::Start(0)).map_err(|error| RecordsFault::Disk(error).of(&file))?;
    let records = open_kind(kind, input).map_err(|fault| fault.of(&file))?;
    Ok(Some(OpenRecords { kind, records }))
}

fn open_file(path: &Path) -> Result<File, IngestFault> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    File::open(path).map_err(|error| RecordsFault::Disk(error).of(&name))
}

/// A dictionary with its data as a workbook, a sheet for each kind of record, or a CSV file with a description beside
/// it; `None` for files that are no such pair.
pub fn open_pair(path: &Path, limits: &Limits) -> Result<Option<Workbook>, IngestFault> {
    let Some(pair) = find_pair(path)? else {
        return match open_if_described(path) {
            Some((data, mut open)) => {
                let file_name = data.file_name().unwrap_or_default().to_string_lossy();
                described_as_workbook(&mut *open.records, &read_file(&data)?, &file_name, limits).map(Some)
            }
            None => Ok(None),
        };
    };
    let bytes = read_file(&pair.data)?;
    pair_as_workbook(&pair, &bytes, limits).map(Some)
}

/// A CSV file with the description that tells of it, both in memory already. Any bytes are answered with a workbook or
/// a fault, never with a panic.
pub fn open_described_csv(
    descriptor: &[u8],
    data: &[u8],
    file_name: &str,
    limits: &Limits,
) -> Result<Workbook, IngestFault> {
    let mut open = open_described_bytes(descriptor, data, file_name)?;
    described_as_workbook(&mut *open.records, data, file_name, limits)
}

fn described_as_workbook(
    records: &mut dyn Records,
    bytes: &[u8],
    file_name: &str,
    limits: &Limits,
) -> Result<Workbook, IngestFault> {
    let mut findings = Findings::default();
    let sheets = vec![to_sheet(records, file_name, limits, &mut findings)?];
    Ok(Workbook {
        file_name: file_name.to_owned(),
        kind: FileKind::Csv,
        sha256: sha256_hex(bytes),
        bytes: bytes.len() as u64,
        sheets,
        findings: findings.into_vec(),
    })
}

/// Data of CSPro that are in memory already, as [`open_pair`] gives them; without a dictionary they are a database
/// (`.csdb`), which holds its own. Any bytes are answered with a workbook or a fault, never with a panic.
pub fn open_cspro(
    dictionary: Option<&[u8]>,
    data: &[u8],
    file_name: &str,
    limits: &Limits,
) -> Result<Workbook, IngestFault> {
    let pair = pair_of_bytes(dictionary, data, file_name).map_err(|fault| fault.of(file_name))?;
    pair_as_workbook(&pair, data, limits)
}

fn pair_as_workbook(pair: &CsproPair, bytes: &[u8], limits: &Limits) -> Result<Workbook, IngestFault> {
    let file_name = pair.data.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut findings = Findings::default();
    let mut sheets = Vec::new();
    for kind in &pair.dictionary.records {
        let opened = pair.open(&kind.name, Cursor::new(bytes));
        let mut records = opened.map_err(|fault| fault.of(&file_name))?;
        let sheet = to_sheet(&mut *records, &file_name, limits, &mut findings)?;
        sheets.push(Sheet { name: kind.name.clone(), ..sheet });
    }
    Ok(Workbook {
        file_name,
        kind: FileKind::Cspro,
        sha256: sha256_hex(bytes),
        bytes: bytes.len() as u64,
        sheets,
        findings: findings.into_vec(),
    })
}

/// Opens records of a kind.
pub(crate) fn open_kind(kind: FileKind, input: impl Source + 'static) -> Result<Box<dyn Records>, RecordsFault> {
    Ok(match kind {
        FileKind::Json => open_json_lines(input)?,
        FileKind::Sdmx => Box::new(open_sdmx_ml(input)?),
        FileKind::Spss => Box::new(open_sav(input)?),
        FileKind::SpssPortable => Box::new(open_por(input)?),
        FileKind::Stata => Box::new(open_dta(input)?),
        other => return Err(RecordsFault::Unsupported(format!("{other:?}"))),
    })
}

/// Opens records of a kind for their first rows, without reading the whole of a large file.
pub(crate) fn open_beginning(kind: FileKind, input: impl Source + 'static) -> Result<Box<dyn Records>, RecordsFault> {
    if kind == FileKind::Json { open_json_head(input) } else { open_kind(kind, input) }
}

/// The kind of a file of records, by its first bytes; `None` for workbooks, texts and all else.
pub(crate) fn recognise_records(head: &[u8]) -> Option<FileKind> {
    if is_sav(head) {
        return Some(FileKind::Spss);
    }
    if is_por(head) {
        return Some(FileKind::SpssPortable);
    }
    let is_old_stata = matches!(head, [105 | 108 | 110..=115, 1 | 2, 1, 0, ..]);
    if is_old_stata || head.starts_with(b"<stata_dta>") {
        return Some(FileKind::Stata);
    }
    if is_sdmx(head) {
        return Some(FileKind::Sdmx);
    }
    is_json(head).then_some(FileKind::Json)
}

/// An object, a list of objects or a list of lists of which the first begins with a text, in any encoding that keeps
/// ASCII or doubles it; also in the writing of Python, with quotes that JSON does not have.
fn is_json(head: &[u8]) -> bool {
    let marks: [&[u8]; 3] = [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"];
    let text = marks.iter().find_map(|mark| head.strip_prefix(*mark)).unwrap_or(head);
    let mut signs = text.iter().copied().filter(|byte| !matches!(byte, 0 | b' ' | b'\t' | b'\n' | b'\r'));
    let start = [signs.next(), signs.next(), signs.next()].map(Option::unwrap_or_default);
    matches!(&start, [b'{', b'"' | b'\'', _] | [b'[', b'{', b'"' | b'\''] | [b'[', b'[', b'"' | b'{'])
}

/// XML whose beginning names a message of SDMX, in any encoding that keeps ASCII or doubles it.
fn is_sdmx(head: &[u8]) -> bool {
    let plain: Vec<u8> = head.iter().copied().filter(|byte| *byte != 0).collect();
    let has = |words: &[u8]| plain.windows(words.len()).any(|window| window.eq_ignore_ascii_case(words));
    (has(b"<?xml") || plain.trim_ascii_start().starts_with(b"<")) && has(b"sdmx") && has(b"message")
}

impl RecordsFault {
    /// The fault with the name of its file.
    pub fn of(self, file: &str) -> IngestFault {
        let file = file.to_owned();
        match self {
            RecordsFault::Damaged => IngestFault::Damaged { file },
            RecordsFault::PasswordProtected => IngestFault::PasswordProtected { file },
            RecordsFault::Unsupported(kind) => IngestFault::Unsupported { file, kind },
            RecordsFault::QuotesOfPython => IngestFault::QuotesOfPython { file },
            RecordsFault::TooLarge => IngestFault::TextTooLong { file, sheet: String::new(), limit: 1 << 20 },
            RecordsFault::Disk(error) => IngestFault::Unreadable { file, problem: error.kind().to_string() },
        }
    }
}
