//! Bytes of a file as text: without what only fills a width, and without half a letter at the end.

use crate::encodings::TextEncoding;
use crate::sheet::Cell;

/// The text of a label or a name.
pub(super) fn decode_text(bytes: &[u8], encoding: TextEncoding) -> String {
    let mut text = String::new();
    push_decoded(without_filling(bytes), encoding, &mut text);
    text
}

/// Makes the cell the text of the bytes, in the memory of the text that was there; nothing, when they are blank.
pub(super) fn fill_text(cell: &mut Cell, bytes: &[u8], encoding: TextEncoding) {
    let bytes = without_filling(bytes);
    if bytes.is_empty() {
        *cell = Cell::Empty;
        return;
    }
    let mut text = emptied(cell);
    push_decoded(bytes, encoding, &mut text);
    *cell = Cell::Text(text);
}

/// Takes the memory of the text in a cell.
pub(super) fn emptied(cell: &mut Cell) -> String {
    match std::mem::take(cell) {
        Cell::Text(mut text) | Cell::Date(mut text) => {
            text.clear();
            text
        }
        _ => String::new(),
    }
}

/// Spaces fill up a width; zeros are what some programs fill it with.
pub(super) fn without_filling(bytes: &[u8]) -> &[u8] {
    let filled = bytes.iter().rposition(|byte| !matches!(byte, b' ' | 0)).map_or(0, |last| last + 1);
    &bytes[..filled]
}

fn push_decoded(bytes: &[u8], encoding: TextEncoding, text: &mut String) {
    let is_utf8 = encoding == TextEncoding::UTF_8 || encoding == TextEncoding::MendedUtf8;
    if is_utf8 || bytes.is_ascii() {
        match std::str::from_utf8(bytes) {
            Ok(decoded) => return text.push_str(decoded),
            // Old programs cut texts at a number of bytes, also within a letter.
            Err(error) if error.error_len().is_none() => {
                return text.push_str(&String::from_utf8_lossy(&bytes[..error.valid_up_to()]));
            }
            Err(_) => {}
        }
    }
    let decoded = encoding.decode(bytes);
    let may_be_cut = matches!(encoding, TextEncoding::Standard(standard) if !is_utf8 && !standard.is_single_byte());
    match decoded.strip_suffix(char::REPLACEMENT_CHARACTER) {
        Some(whole) if may_be_cut => text.push_str(whole),
        _ => text.push_str(&decoded),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_letter_at_the_end_is_left_out() {
        let named = |name: &str| TextEncoding::named(name).expect(name);
        assert_eq!(decode_text(b"Malm\xc3", named("utf-8")), "Malm");
        assert_eq!(decode_text(b"\xc3Malm  \0", named("utf-8")), "\u{fffd}Malm");
        assert_eq!(decode_text(b"\x93\x8c\x8b\x9e\x93", named("shift_jis")), "東京");
        assert_eq!(decode_text(b"Malm\xf6", named("windows-1252")), "Malmö");
    }

    #[test]
    fn blank_bytes_are_no_text() {
        let mut cell = Cell::Text("before".to_owned());
        fill_text(&mut cell, b" \0  ", TextEncoding::UTF_8);
        assert_eq!(cell, Cell::Empty);
        fill_text(&mut cell, b"  a b ", TextEncoding::UTF_8);
        assert_eq!(cell, Cell::Text("  a b".to_owned()));
    }
}
