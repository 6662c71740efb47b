//! Long texts (`strL`), which stand behind the rows and are named by column and row.

use super::sequence::{Sequence, whole};
use super::window::{Source, Window};
use crate::records::RecordsFault;

/// Long texts of one file.
const MOST_TEXTS: usize = 8_000_000;
/// Bytes of long texts that are held in memory while rows are read: rows may name the texts of any row before them.
/// Those beyond are fetched from their place.
const HELD_BYTES: u64 = 64 << 20;
/// The longest text that is given, in bytes; a longer one is cut.
const LONGEST_TEXT: u32 = 1 << 20;

/// Where the long texts of a file stand.
#[derive(Default)]
pub(super) struct LongTexts {
    /// By row and column, in that order.
    places: Vec<Place>,
    held: Window,
    held_end: u64,
    moving: Window,
    /// Whether some are no texts but bytes, such as pictures; they are not given.
    pub(super) has_bytes: bool,
    /// Whether some are cut.
    pub(super) has_cut: bool,
}

struct Place {
    row: u64,
    column: u32,
    length: u32,
    at: u64,
}

/// Reads where each text stands, and the first of them, up to the end of the part.
pub(super) fn find_long_texts(file: &mut Sequence) -> Result<LongTexts, RecordsFault> {
    let mut texts = LongTexts::default();
    if file.release < 117 {
        return Ok(texts);
    }
    file.tag("</data><strls>")?;
    let first = file.at;
    while is_text_next(file)? {
        let column = file.whole(4)? as u32;
        let row = file.whole(if file.release >= 118 { 8 } else { 4 })?;
        let kind = file.whole(1)?;
        let length = file.whole(4)? as u32;
        let at = file.at;
        file.skip(u64::from(length))?;
        if texts.places.len() >= MOST_TEXTS {
            return Err(RecordsFault::TooLarge);
        }
        // 129 is the kind of bytes that are no text.
        if kind == 129 {
            texts.has_bytes = true;
        } else {
            texts.has_cut |= length > LONGEST_TEXT;
            texts.places.push(Place { row, column, length, at });
        }
    }
    // Stata writes them in this order; others may not.
    texts.places.sort_by_key(|place| (place.row, place.column));
    if !texts.places.is_empty() {
        let held = (file.at - first).min(HELD_BYTES);
        texts.held.bytes(&mut file.source, first, held as usize)?;
        texts.held_end = first + held;
    }
    Ok(texts)
}

fn is_text_next(file: &mut Sequence) -> Result<bool, RecordsFault> {
    match file.take(3)? {
        b"GSO" => Ok(true),
        b"</s" => file.tag("trls>").map(|()| false),
        _ => Err(RecordsFault::Damaged),
    }
}

impl LongTexts {
    /// The text that a row names by its eight bytes; empty when there is none.
    pub(super) fn text(
        &mut self,
        source: &mut Source,
        reference: &[u8],
        release: u8,
        big_endian: bool,
    ) -> Result<&[u8], RecordsFault> {
        let (column, row) = read_reference(reference, release, big_endian);
        let found = self.places.binary_search_by_key(&(row, column), |place| (place.row, u64::from(place.column)));
        let Some(place) = found.ok().and_then(|found| self.places.get(found)) else { return Ok(&[]) };
        let length = place.length.min(LONGEST_TEXT) as usize;
        let is_held = place.at + length as u64 <= self.held_end;
        let window = if is_held { &mut self.held } else { &mut self.moving };
        let text = window.bytes(source, place.at, length)?;
        Ok(if place.length > LONGEST_TEXT { without_cut_letter(text) } else { text })
    }
}

/// Column and row: four bytes each in format 117, two and six in 118, three and five in 119.
fn read_reference(reference: &[u8], release: u8, big_endian: bool) -> (u64, u64) {
    let column_bytes = match release {
        117 => 4,
        118 => 2,
        _ => 3,
    };
    let (column, row) = reference.split_at(column_bytes.min(reference.len()));
    (whole(column, big_endian), whole(row, big_endian))
}

/// Text that was cut inside a letter of several bytes, without that letter.
fn without_cut_letter(text: &[u8]) -> &[u8] {
    match std::str::from_utf8(text) {
        Err(error) if error.error_len().is_none() => &text[..error.valid_up_to()],
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_names_column_and_row() {
        assert_eq!(read_reference(&[2, 0, 0, 0, 7, 0, 0, 0], 117, false), (2, 7));
        assert_eq!(read_reference(&[2, 0, 7, 0, 0, 0, 0, 0], 118, false), (2, 7));
        assert_eq!(read_reference(&[0, 2, 0, 0, 0, 0, 0, 7], 118, true), (2, 7));
        assert_eq!(read_reference(&[2, 0, 0, 7, 0, 0, 0, 0], 119, false), (2, 7));
    }

    #[test]
    fn a_cut_text_ends_with_a_whole_letter() {
        assert_eq!(without_cut_letter(b"Curac\xc3"), b"Curac");
        assert_eq!(without_cut_letter("Curaçao".as_bytes()), "Curaçao".as_bytes());
        // Not UTF-8 at all.
        assert_eq!(without_cut_letter(b"R\xe9union"), b"R\xe9union");
    }
}
