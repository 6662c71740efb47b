//! From bytes to text: UTF-8, UTF-16 with and without a mark, else the likeliest of the old encodings.

use crate::encodings::{Mended, TextEncoding, guess_encoding};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// A text and what is to be told of its letters.
pub(super) struct Decoded<'b> {
    /// Without its mark.
    pub(super) text: Cow<'b, str>,
    /// The name of the encoding when nothing in the file said it.
    pub(super) guessed: Option<&'static str>,
    /// Letters of Windows-1252 among those of UTF-8.
    pub(super) mended: Mended,
}

/// Decodes a whole text.
pub(super) fn decode_text(bytes: &[u8]) -> Decoded<'_> {
    let (encoding, mark) = head_encoding(bytes);
    let bytes = &bytes[mark..];
    let plain = |text, guessed| Decoded { text, guessed, mended: Mended::default() };
    match encoding {
        TextEncoding::MendedUtf8 => {
            if let Ok(text) = std::str::from_utf8(bytes) {
                return plain(text.into(), None);
            }
            let (mut decoder, mut text) = (encoding.decoder(), String::with_capacity(bytes.len()));
            decoder.push(bytes, &mut text);
            let mended = decoder.mended();
            let is_cut = decoder.finish(&mut text);
            // What the end of the file cuts is no proof against another encoding.
            let guessed = (is_cut && mark == 0).then_some(encoding.name());
            Decoded { text: text.into(), guessed, mended }
        }
        TextEncoding::Standard(standard) => {
            let guessed = (mark == 0).then_some(standard.name());
            let bytes = if is_wide(standard) { without_half_a_sign(bytes) } else { bytes };
            plain(standard.decode_without_bom_handling(bytes).0, guessed)
        }
        TextEncoding::Oem(page) => plain(page.decode(bytes).into(), Some(page.name())),
    }
}

/// The encoding of a text by its beginning, which may end in the middle of a sign, and the bytes of its mark. Whatever
/// is UTF-8 so far may go on with letters of Windows.
pub(crate) fn head_encoding(head: &[u8]) -> (TextEncoding, usize) {
    let standard =
        |encoding| if encoding == UTF_8 { TextEncoding::MendedUtf8 } else { TextEncoding::Standard(encoding) };
    if let Some((encoding, mark)) = Encoding::for_bom(head) {
        return (standard(encoding), mark);
    }
    if let Some(encoding) = wide_without_mark(head) {
        return (standard(encoding), 0);
    }
    match std::str::from_utf8(head) {
        Ok(_) => (TextEncoding::MendedUtf8, 0),
        Err(_) => match guess_encoding(head).encoding {
            TextEncoding::Standard(encoding) => (standard(encoding), 0),
            other => (other, 0),
        },
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

fn is_wide(encoding: &'static Encoding) -> bool {
    encoding == UTF_16LE || encoding == UTF_16BE
}

/// The bytes without an end of line, or what DOS put behind one, that a program of one byte a sign has added.
fn without_half_a_sign(bytes: &[u8]) -> &[u8] {
    match bytes {
        [pairs @ .., b'\n' | b'\r' | b' ' | 0 | 0x1a] if pairs.len().is_multiple_of(2) => pairs,
        _ => bytes,
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
            ([wide.clone(), b"\n".to_vec()].concat(), Some("UTF-16LE")),
            ([vec![0xff, 0xfe], wide].concat(), None),
            ([vec![0xfe, 0xff], big].concat(), None),
        ] {
            let decoded = decode_text(&bytes);
            assert_eq!((decoded.text.as_ref(), decoded.guessed), ("Année;1", guessed));
        }
    }
}
