//! Long texts, which stand behind the rows and are named by column and row.

use super::Head;
use super::bytes::{Bytes, whole};
use super::cells::Kind;
use crate::encodings::TextEncoding;
use crate::records::RecordsFault;
use crate::sheet::Cell;
use std::collections::HashMap;
use std::io::{Read, Seek};

/// Bytes of all long texts together: rows name them in any order, so that they are kept while rows are read.
const MOST_BYTES: usize = 256 << 20;

/// The long texts of a file by column and row.
#[derive(Default)]
pub(super) struct LongTexts(HashMap<(u64, u64), Cell>);

impl LongTexts {
    pub(super) fn read<R: Read + Seek>(
        bytes: &mut Bytes<R>,
        head: &Head,
        encoding: TextEncoding,
    ) -> Result<Self, RecordsFault> {
        let mut texts = LongTexts::default();
        let any = head.columns.iter().any(|column| Kind::read(column.kind, head.release) == Some(Kind::LongText));
        if !any {
            return Ok(texts);
        }
        bytes.go_to(head.long_texts_at)?;
        bytes.tag("<strls>")?;
        let mut total = 0;
        while bytes.take(3)? == b"GSO" {
            let column = bytes.whole(4)?;
            let row = bytes.whole(if head.release == 117 { 4 } else { 8 })?;
            let [kind] = bytes.array()?;
            let length = bytes.count(4)?;
            total += length;
            if total > MOST_BYTES {
                return Err(RecordsFault::TooLarge);
            }
            let text = bytes.take(length)?;
            // 129 marks bytes that are no text.
            let text = if kind == 130 { text.strip_suffix(b"\0").unwrap_or(&text) } else { b"".as_slice() };
            if !text.is_empty() {
                texts.0.insert((column, row), Cell::Text(encoding.decode(text).into_owned()));
            }
        }
        Ok(texts)
    }

    /// The text that a row names.
    pub(super) fn cell(&self, reference: &[u8], release: u8, big_endian: bool) -> Cell {
        let column_bytes = match release {
            117 => 4,
            118 => 2,
            _ => 3,
        };
        let (column, row) = reference.split_at(column_bytes);
        let key = (whole(column, big_endian), whole(row, big_endian));
        self.0.get(&key).cloned().unwrap_or_default()
    }
}
