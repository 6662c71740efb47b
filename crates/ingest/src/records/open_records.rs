//! Opens a file of records by its first bytes.

use super::{Records, RecordsFault, open_json_lines};
use crate::spss::open_sav;
use crate::stata::open_dta;
use crate::{FileKind, IngestFault};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// Bytes by which a file of records is recognised.
const HEAD_BYTES: u64 = 1024;

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

/// Opens a file whose rows are read one by one; `None` when it is a workbook or a text, which are read whole.
pub fn open_records(path: &Path) -> Result<Option<OpenRecords>, IngestFault> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    // What cannot be opened is explained by the reader of whole files.
    let Ok(mut input) = File::open(path) else { return Ok(None) };
    let mut head = Vec::new();
    let disk = |error: std::io::Error| RecordsFault::Disk(error).of(&file);
    if path.is_dir() || input.by_ref().take(HEAD_BYTES).read_to_end(&mut head).is_err() {
        return Ok(None);
    }
    let Some(kind) = recognise_records(&head) else { return Ok(None) };
    input.seek(SeekFrom::Start(0)).map_err(disk)?;
    let records = open_kind(kind, input).map_err(|fault| fault.of(&file))?;
    Ok(Some(OpenRecords { kind, records }))
}

/// Opens records of a kind.
pub(crate) fn open_kind(kind: FileKind, input: impl Source + 'static) -> Result<Box<dyn Records>, RecordsFault> {
    Ok(match kind {
        FileKind::Json => Box::new(open_json_lines(input)?),
        FileKind::Spss => Box::new(open_sav(input)?),
        FileKind::Stata => Box::new(open_dta(input)?),
        other => return Err(RecordsFault::Unsupported(format!("{other:?}"))),
    })
}

/// The kind of a file of records, by its first bytes; `None` for workbooks, texts and all else.
pub(crate) fn recognise_records(head: &[u8]) -> Option<FileKind> {
    if head.starts_with(b"$FL2") || head.starts_with(b"$FL3") {
        return Some(FileKind::Spss);
    }
    let is_old_stata = matches!(head, [105 | 108 | 110..=115, 1 | 2, 1, 0, ..]);
    if is_old_stata || head.starts_with(b"<stata_dta>") {
        return Some(FileKind::Stata);
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let inner = text.strip_prefix(b"[").map(<[u8]>::trim_ascii_start).unwrap_or(text);
    let key = inner.strip_prefix(b"{").map(<[u8]>::trim_ascii_start)?;
    key.starts_with(b"\"").then_some(FileKind::Json)
}

impl RecordsFault {
    /// The fault with the name of its file.
    pub fn of(self, file: &str) -> IngestFault {
        let file = file.to_owned();
        match self {
            RecordsFault::Damaged => IngestFault::Damaged { file },
            RecordsFault::PasswordProtected => IngestFault::PasswordProtected { file },
            RecordsFault::Unsupported(kind) => IngestFault::Unsupported { file, kind },
            RecordsFault::TooLarge => IngestFault::TextTooLong { file, sheet: String::new(), limit: 1 << 20 },
            RecordsFault::Disk(error) => IngestFault::Unreadable { file, problem: error.kind().to_string() },
        }
    }
}
