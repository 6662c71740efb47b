//! The first rows of a text with a delimiter.

use super::{HEAD_BYTES, HEAD_ROWS, head_only};
use crate::open::{Limits, head_encoding, last_line_end, open};
use crate::{FileKind, IngestFinding, Workbook};
use bearings_fault::Fault;
use std::io::Read;

/// Rows before the cut within which an open quote is taken for one that the cut has opened.
const NEAR_THE_CUT: u32 = 200;

/// The first rows of a large text; `None` when it is no text.
pub(super) fn head_of_text(input: impl Read, file: String, bytes: u64) -> Option<Workbook> {
    let mut head = Vec::new();
    input.take(HEAD_BYTES).read_to_end(&mut head).ok()?;
    let (encoding, _) = head_encoding(&head);
    head.truncate(last_line_end(&head, encoding));
    let mut book = open(&head, &file, &Limits::default()).ok()?;
    let (FileKind::Csv, [sheet]) = (book.kind, book.sheets.as_mut_slice()) else { return None };
    // A cell whose quote is closed behind the cut is no doubt about the file: its row is left out.
    let open_quote = IngestFinding::QuoteNotClosed { line: 0 }.code();
    let rows = sheet.rows.len() as u32;
    book.findings.retain(|finding| {
        let near = |row: u32| finding.code == open_quote && row > rows.saturating_sub(NEAR_THE_CUT);
        let Some(place) = finding.places.iter().find(|place| near(place.row)) else { return true };
        sheet.rows.truncate(place.row as usize - 1);
        false
    });
    sheet.rows.truncate(HEAD_ROWS);
    let seen = sheet.rows.len() as u64;
    book.findings.insert(0, head_only("", seen, None));
    Some(Workbook { file_name: file, sha256: String::new(), bytes, ..book })
}
