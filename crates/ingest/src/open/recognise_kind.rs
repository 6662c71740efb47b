//! Says what a file is by its first bytes, and refuses what holds no table.

use super::compound_file::CompoundFile;
use crate::{FileKind, IngestFault};
use std::io::Cursor;

/// What the bytes are.
pub(super) enum Seen {
    Workbook(FileKind),
    Text,
    /// A zip that is no workbook.
    Archive,
}

/// Formats that people pick by mistake, by how they begin.
const NO_TABLE: &[(&[u8], &str)] = &[
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"{\\rtf", "RTF"),
    (b"MZ", "EXE"),
    (b"\x7fELF", "ELF"),
];

/// Formats with tables that this version does not read.
const LATER: &[(&[u8], &str)] = &[
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (b"PAR1", "Parquet"),
    (b"PARE", "Parquet"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"BZh", "bzip2"),
    (b"\x1e{", "JSON text sequence"),
    (b"HEADER RECORD*******LIB", "SAS"),
    (b"\0\0\0\0\0\0\0\0\0\0\0\0\xc2\xea\x81\x60", "SAS"),
    (b"\0\x01\0\0Standard ", "Access"),
    (b"TABLE\r\n0,1", "DIF"),
    (b"TABLE\n0,1", "DIF"),
    (b"MIME-Version:", "MHTML"),
];

/// Beginnings of pages of the web, which many programs write and name as workbooks; without the first `<`.
const PAGES: [&str; 14] = [
    "!doctype html",
    "html",
    "table",
    "meta",
    "head",
    "body",
    "style",
    "br",
    "div",
    "p>",
    "b>",
    "font",
    "script",
    "center",
];

const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Recognises a workbook or a text; anything else is a fault that names the kind.
pub(super) fn recognise_kind(bytes: &[u8], file: &str) -> Result<Seen, IngestFault> {
    let file = file.to_owned();
    if bytes.is_empty() {
        return Err(IngestFault::EmptyFile { file });
    }
    if bytes.starts_with(b"PK") {
        return recognise_zip(bytes, file);
    }
    if bytes.starts_with(OLE) {
        return recognise_ole(bytes, file);
    }
    if let Some((_, kind)) = NO_TABLE.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(IngestFault::NotATable { file, kind: (*kind).to_owned() });
    }
    if let Some((_, kind)) = LATER.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(IngestFault::Unsupported { file, kind: (*kind).to_owned() });
    }
    recognise_text(bytes, file)
}

fn recognise_zip(bytes: &[u8], file: String) -> Result<Seen, IngestFault> {
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| IngestFault::Damaged { file: file.clone() })?;
    let names: Vec<_> = archive.file_names().filter_map(Result::ok).map(|name| name.replace('\\', "/")).collect();
    let has = |name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    let starts = |folder: &str| names.iter().any(|known| known.starts_with(folder));
    if has("xl/workbook.xml") {
        Ok(Seen::Workbook(FileKind::Xlsx))
    } else if has("xl/workbook.bin") {
        Ok(Seen::Workbook(FileKind::Xlsb))
    } else if has("content.xml") && has("mimetype") {
        Ok(Seen::Workbook(FileKind::Ods))
    } else if starts("word/") || starts("ppt/") {
        Err(IngestFault::NotATable { file, kind: if starts("word/") { "Word" } else { "PowerPoint" }.to_owned() })
    } else if names.is_empty() {
        Err(IngestFault::NothingInArchive { file })
    } else if starts("xl/") {
        Err(IngestFault::Damaged { file })
    } else {
        Ok(Seen::Archive)
    }
}

/// The old container of Office; names inside are UTF-16.
fn recognise_ole(bytes: &[u8], file: String) -> Result<Seen, IngestFault> {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if holds("EncryptedPackage") {
        Err(IngestFault::PasswordProtected { file })
    } else if holds("Workbook") || holds("Book") {
        Ok(Seen::Workbook(FileKind::Xls))
    } else if holds("WordDocument") {
        Err(IngestFault::NotATable { file, kind: "Word".to_owned() })
    } else if CompoundFile::open(bytes).is_none() {
        Err(IngestFault::Damaged { file })
    } else {
        Err(IngestFault::NotATable { file, kind: "OLE".to_owned() })
    }
}

/// The bytes without the zeros at their end, unless they are text of two bytes a sign.
pub(super) fn without_zeros_at_the_end(bytes: &[u8]) -> &[u8] {
    let zeros = bytes.iter().rev().take_while(|byte| **byte == 0).count();
    if zeros > 1 { &bytes[..bytes.len() - zeros] } else { bytes }
}

/// Whether more than a few signs are such as no text has. Line breaks within cells and separators are none of these.
fn is_strewn(bytes: &[u8]) -> bool {
    let known = |byte: &&u8| matches!(**byte, b'\t'..=b'\r' | 0x1a | 0x1c..);
    let strange = bytes.len() - bytes.iter().filter(known).count();
    strange > 2 && strange * 20 > bytes.len()
}

/// Lines of the old exchange format of spreadsheets. A table may begin with `ID;P` too, but its rows do not go on so.
fn is_sylk(head: &[u8]) -> bool {
    let mut lines = head.split(|byte| *byte == b'\n');
    let opens = lines.next().is_some_and(|line| line.starts_with(b"ID;P"));
    let is_record = |line: &[u8]| matches!(line, [b'B' | b'C' | b'F' | b'N' | b'O' | b'P', b';', b'A'..=b'Z', ..]);
    opens && lines.next().is_some_and(is_record) && lines.next().is_some_and(is_record)
}

fn recognise_text(bytes: &[u8], file: String) -> Result<Seen, IngestFault> {
    let marked = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    // A file cut by a power failure ends with zero bytes; they say nothing about what stands before them.
    let bytes = without_zeros_at_the_end(bytes);
    let head = &bytes[..bytes.len().min(64 * 1024)];
    let start: String = head.iter().take(64).map(|b| char::from(b.to_ascii_lowercase())).collect();
    let start = start.trim_start_matches(|c: char| !c.is_ascii() || c.is_whitespace());
    let kind = match start.strip_prefix('<') {
        Some(tag) if PAGES.iter().any(|page| tag.starts_with(page)) => Some("HTML"),
        Some(tag) if tag.starts_with("?xml") => Some("XML"),
        _ => is_sylk(head).then_some("SYLK"),
    };
    if let Some(kind) = kind {
        return Err(IngestFault::Unsupported { file, kind: kind.to_owned() });
    }
    if !marked && super::decode_text::wide_without_mark(head).is_none() {
        // What is no text shows it in its first bytes, where it says what it holds.
        if is_strewn(&head[..head.len().min(256)]) || is_strewn(head) {
            return Err(IngestFault::NotATable { file, kind: "unknown".to_owned() });
        }
    }
    Ok(Seen::Text)
}
