//! From bytes to sheets: what kind of file it is, whether it may be opened, and its cells.

mod blank_columns;
mod blank_runs;
mod choose_dialect;
mod choose_layout;
mod compound_file;
mod decode_text;
mod group_heads;
mod inspect_package;
mod inspect_xls;
mod lay_out_lines;
mod lift_rules;
mod limits;
mod name_rows;
mod one_column;
mod read_csv;
mod read_file;
mod read_workbook;
mod recognise_kind;
mod rule_lines;
mod single_blanks;
mod tidy_quotes;
mod typical_cell;
mod unpack;
mod workbook_cell;

pub(crate) use choose_dialect::{Dialect, told_delimiter_bytes};
pub(crate) use choose_layout::{Layout, choose_layout};
pub(crate) use decode_text::{head_encoding, last_line_end};
pub(crate) use lay_out_lines::LaidOut;
pub use limits::Limits;
pub(crate) use read_csv::{records_before, tell_mended};
pub use read_file::{MAX_FILE_MEGABYTES, read_file, sha256_of_file};
pub(crate) use tidy_quotes::tidy_quotes;

use crate::fault::Findings;
use crate::records::{open_kind, recognise_records, to_sheet};
use crate::{FileKind, IngestFault, Sheet, Workbook};
use recognise_kind::{Seen, recognise_kind};
use sha2::{Digest, Sha256};

/// Reads a whole file into sheets. Any bytes are answered with a workbook or a fault, never with a panic.
///
/// `file_name` may hold folders; only its last part is kept. The kind is taken from the bytes, not from the name.
pub fn open(bytes: &[u8], file_name: &str, limits: &Limits) -> Result<Workbook, IngestFault> {
    let file = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name).to_owned();
    if file.starts_with("~$") {
        return Err(IngestFault::LockFile { file });
    }
    let mut findings = Findings::default();
    if let Some(kind) = recognise_records(&bytes[..bytes.len().min(4096)]) {
        return open_as_sheet(kind, bytes, file, limits, findings);
    }
    let (kind, sheets) = match recognise_kind(bytes, &file)? {
        Seen::Workbook(kind) => {
            let package = match kind {
                FileKind::Xls => {
                    inspect_xls::inspect_xls(bytes, &file, limits)?;
                    inspect_package::Package::default()
                }
                _ => inspect_package::inspect_package(bytes, &file, limits)?,
            };
            package.report(&mut findings);
            (kind, read_workbook::read_workbook(bytes, kind, &file, &package, limits, &mut findings)?)
        }
        Seen::Text => (FileKind::Csv, vec![read_csv::read_csv(bytes, &file, limits, &mut findings)?]),
        Seen::Archive => {
            let mut unpacked = unpack::unpack(bytes, &file, limits)?;
            let inner = match unpacked.as_mut_slice() {
                [(name, only)] => open_only(only, name, &file, limits)?,
                parts => open_parts(parts, &file, limits)?,
            };
            return Ok(Workbook { file_name: file, sha256: sha256_hex(bytes), bytes: bytes.len() as u64, ..inner });
        }
    };
    Ok(Workbook {
        file_name: file,
        kind,
        sha256: sha256_hex(bytes),
        bytes: bytes.len() as u64,
        sheets,
        findings: findings.into_vec(),
    })
}

/// The only file of an archive.
fn open_only(bytes: &[u8], name: &str, archive: &str, limits: &Limits) -> Result<Workbook, IngestFault> {
    // An archive in an archive is nobody's table.
    if bytes.starts_with(b"PK") && matches!(recognise_kind(bytes, name), Ok(Seen::Archive)) {
        return Err(IngestFault::Unsupported { file: archive.to_owned(), kind: "ZIP".to_owned() });
    }
    // The engine reads Parquet by its path, and a file of persons is not laid on the disk without being asked for.
    if bytes.starts_with(b"PAR1") || bytes.starts_with(b"PARE") {
        let (file, inside) = (archive.to_owned(), name.to_owned());
        return Err(IngestFault::OnlyOutsideOfArchive { file, inside, kind: "Parquet".to_owned() });
    }
    open(bytes, name, limits)
}

/// The texts of an archive, a sheet for each; their cells together are within the limit of one.
fn open_parts(parts: &[(String, Vec<u8>)], archive: &str, limits: &Limits) -> Result<Workbook, IngestFault> {
    let (mut sheets, mut findings) = (Vec::new(), Findings::default());
    let mut left = limits.cells;
    for (name, bytes) in parts {
        match recognise_kind(bytes, name)? {
            Seen::Text => {}
            _ => return Err(IngestFault::NotATable { file: archive.to_owned(), kind: "ZIP".to_owned() }),
        }
        let sheet = read_csv::read_csv(bytes, name, &Limits { cells: left, ..*limits }, &mut findings)?;
        left = left.saturating_sub(sheet.rows.iter().map(|row| row.len() as u64 + 1).sum());
        sheets.push(Sheet { name: name.trim_end_matches(".csv").to_owned(), ..sheet });
    }
    Ok(Workbook {
        file_name: archive.to_owned(),
        kind: FileKind::Csv,
        sha256: String::new(),
        bytes: 0,
        sheets,
        findings: findings.into_vec(),
    })
}

/// A file of records as one sheet.
fn open_as_sheet(
    kind: FileKind,
    bytes: &[u8],
    file: String,
    limits: &Limits,
    mut findings: Findings,
) -> Result<Workbook, IngestFault> {
    let input = std::io::Cursor::new(bytes.to_vec());
    let mut records = open_kind(kind, input).map_err(|fault| fault.of(&file))?;
    let sheet = to_sheet(&mut *records, &file, limits, &mut findings)?;
    Ok(Workbook {
        file_name: file,
        kind,
        sha256: sha256_hex(bytes),
        bytes: bytes.len() as u64,
        sheets: vec![sheet],
        findings: findings.into_vec(),
    })
}

/// SHA-256 as 64 small hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    as_hex(&Sha256::digest(bytes))
}

fn as_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}
