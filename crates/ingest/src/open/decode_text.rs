//! From bytes to text: UTF-8, UTF-16 with and without a mark, else the likeliest of the old encodings.

use crate::encodings::{TextEncoding, guess_encoding};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// The text without its mark, and the name of the encoding when nothing in the file said it.
pub(super) fn decode_text(bytes: &[u8]) -> (Cow<'_, str>, Option<&'static str>) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (encoding.decode_without_bom_handling(&bytes[mark..]).0, None);
    }
    if let Some(encoding) = wide_without_mark(bytes) {
        return (encoding.decode_without_bom_handling(bytes).0, Some(encoding.name()));
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8.decode_without_bom_handling(bytes).0, None);
    }
    let encoding = guess_encoding(bytes).encoding;
    (encoding.decode(bytes), Some(encoding.name()))
}

/// The encoding of a text by its beginning, which may end in the middle of a sign, and the bytes of its mark.
pub(crate) fn head_encoding(head: &[u8]) -> (TextEncoding, usize) {
    if let Some((encoding, mark)) = Encoding::for_bom(head) {
        return (TextEncoding::Standard(encoding), mark);
    }
    if let Some(encoding) = wide_without_mark(head) {
        return (TextEncoding::Standard(encoding), 0);
    }
    match std::str::from_utf8(head) {
        Err(error) if error.error_len().is_some() => (guess_encoding(head).encoding, 0),
        _ => (TextEncoding::Standard(UTF_8), 0),
    }
}

/// Where the last whole line of the beginning ends.
pub(crate) fn last_line_end(head: &[u8], encoding: TextEncoding) -> usize {
    let line = head.iter().rposition(|byte| *byte == b'\n').map_or(head.len(), |place| place + 1);
    match encoding.name() {
        "UTF-16LE" => (line + 1).min(head.len()) & !1,
        "UTF-16BE" => line & !1,
        _ => line,
    }
}

/// UTF-16 without a mark, told by zero bytes that stand in every second place and in no other.
pub(super) fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(1024) & !1];
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    match (even, odd) {
        (0, zeros) if zeros * 2 > half => Some(UTF_16LE),
        (zeros, 0) if zeros * 2 > half => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_usual_encodings() {
        let wide: Vec<u8> = "Année;1".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "Année;1".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for (bytes, guessed) in [
            ("Année;1".as_bytes().to_vec(), None),
            (b"Ann\xe9e;1".to_vec(), Some("windows-1252")),
            ("\u{feff}Année;1".as_bytes().to_vec(), None),
            (wide.clone(), Some("UTF-16LE")),
            (big.clone(), Some("UTF-16BE")),
            ([vec![0xff, 0xfe], wide].concat(), None),
            ([vec![0xfe, 0xff], big].concat(), None),
        ] {
            let (text, name) = decode_text(&bytes);
            assert_eq!((text.as_ref(), name), ("Année;1", guessed));
        }
    }
}
