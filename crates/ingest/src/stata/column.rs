//! How a column is kept in a row and read from it.

use super::moments::Meaning;
use super::numbers::{self, Number};
use super::sequence::until_zero;
use crate::encodings::TextEncoding;
use crate::sheet::Cell;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Byte,
    Int,
    Long,
    Float,
    Double,
    /// A text of so many bytes.
    Text(u16),
    /// A reference to a text that stands behind the rows.
    LongText,
}

impl Kind {
    /// From its number in the head; `None` for one that means nothing.
    pub(super) fn read(kind: u16, release: u8) -> Option<Kind> {
        Some(match (release, kind) {
            (117.., 1..=2045) => Kind::Text(kind),
            (117.., 32_768) => Kind::LongText,
            (117.., 65_526) => Kind::Double,
            (117.., 65_527) => Kind::Float,
            (117.., 65_528) => Kind::Long,
            (117.., 65_529) => Kind::Int,
            (117.., 65_530) => Kind::Byte,
            (111..=116, 1..=244) => Kind::Text(kind),
            (111..=116, 251) => Kind::Byte,
            (111..=116, 252) => Kind::Int,
            (111..=116, 253) => Kind::Long,
            (111..=116, 254) => Kind::Float,
            (111..=116, 255) => Kind::Double,
            (..=110, 128..=255) => Kind::Text(kind - 127),
            (..=110, 98) => Kind::Byte,
            (..=110, 105) => Kind::Int,
            (..=110, 108) => Kind::Long,
            (..=110, 102) => Kind::Float,
            (..=110, 100) => Kind::Double,
            _ => return None,
        })
    }

    /// Bytes in a row.
    pub(super) fn bytes(self) -> usize {
        match self {
            Kind::Byte => 1,
            Kind::Int => 2,
            Kind::Long | Kind::Float => 4,
            Kind::Double | Kind::LongText => 8,
            Kind::Text(bytes) => usize::from(bytes),
        }
    }

    pub(super) fn is_number(self) -> bool {
        !matches!(self, Kind::Text(_) | Kind::LongText)
    }
}

/// A column as rows are read.
pub(super) struct Column {
    pub(super) kind: Kind,
    pub(super) meaning: Meaning,
    /// Whether the column was one of SPSS, whose dates beyond the calendar and times of more than a day are seconds.
    pub(super) of_spss: bool,
}

/// How all numbers and texts of a file are written.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    pub(super) release: u8,
    pub(super) big_endian: bool,
    pub(super) encoding: TextEncoding,
}

impl Column {
    /// Puts the value of a row into its cell. A reference to a long text is not followed here.
    pub(super) fn read(&self, bytes: &[u8], writing: Writing, cell: &mut Cell) {
        let number = match self.kind {
            Kind::Byte => numbers::byte(bytes, writing),
            Kind::Int => numbers::int(bytes, writing),
            Kind::Long => numbers::long(bytes, writing),
            Kind::Float => numbers::float(bytes, writing),
            Kind::Double => numbers::double(bytes, writing),
            Kind::Text(_) | Kind::LongText => return put_text(cell, until_zero(bytes), writing.encoding),
        };
        match number {
            Number::Known(number) if self.of_spss => self.meaning.put_of_spss(number, cell),
            Number::Known(number) => self.meaning.put(number, cell),
            Number::Missing(0) => *cell = Cell::Empty,
            Number::Missing(letter) => put(cell, missing_code(letter)),
        }
    }
}

/// `.a` to `.z` by their place in the alphabet, from 1.
pub(super) fn missing_code(letter: u8) -> &'static str {
    const CODES: [&str; 26] = [
        ".a", ".b", ".c", ".d", ".e", ".f", ".g", ".h", ".i", ".j", ".k", ".l", ".m", ".n", ".o", ".p", ".q", ".r",
        ".s", ".t", ".u", ".v", ".w", ".x", ".y", ".z",
    ];
    usize::from(letter).checked_sub(1).and_then(|place| CODES.get(place)).copied().unwrap_or(".")
}

/// Puts a text into a cell, with all its spaces: a zero byte ends it, and nothing fills it up.
pub(super) fn put_text(cell: &mut Cell, bytes: &[u8], encoding: TextEncoding) {
    // Almost every text is valid UTF-8 in any encoding that is met, and then needs no room of its own.
    match std::str::from_utf8(bytes) {
        Ok(text) if encoding == TextEncoding::UTF_8 || text.is_ascii() => put(cell, text),
        _ => put(cell, &encoding.decode(bytes)),
    }
}

/// Puts a text into a cell; one that holds a text already keeps its room.
fn put(cell: &mut Cell, text: &str) {
    match cell {
        _ if text.is_empty() => *cell = Cell::Empty,
        Cell::Text(own) => text.clone_into(own),
        _ => *cell = Cell::Text(text.to_owned()),
    }
}
