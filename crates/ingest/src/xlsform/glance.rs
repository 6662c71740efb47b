//! Whether a workbook may be a form, without opening it: a folder may hold many workbooks, and few of them are forms.

use std::io::{Read, Seek, SeekFrom};

/// Bytes of the part that names the sheets, or of an old workbook, that are looked at.
const LOOKED_AT: u64 = 4 << 20;

/// Whether the names of the sheets of a form stand where a workbook names its sheets.
pub(super) fn names_form_sheets(input: impl Read + Seek) -> bool {
    names_of_sheets(input).is_some_and(|names| {
        let names = names.to_ascii_lowercase();
        let has = |name: &[u8]| names.windows(name.len()).any(|window| window == name);
        has(b"survey") && has(b"choices")
    })
}

/// The bytes among which the names stand: of an old workbook all of them.
fn names_of_sheets(mut input: impl Read + Seek) -> Option<Vec<u8>> {
    let mut start = [0; 2];
    input.read_exact(&mut start).ok()?;
    input.seek(SeekFrom::Start(0)).ok()?;
    let mut bytes = Vec::new();
    if start == *b"PK" {
        let mut archive = zip::ZipArchive::new(input).ok()?;
        let part = archive.by_name("xl/workbook.xml").ok()?;
        part.take(LOOKED_AT).read_to_end(&mut bytes).ok()?;
    } else {
        input.take(LOOKED_AT).read_to_end(&mut bytes).ok()?;
    }
    Some(bytes)
}
