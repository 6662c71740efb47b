//! A picture as it may be given out: whole, of a kind that every painter can place, and without what its maker wrote
//! beside the pixels (author, program, place, time, a small preview).

use crate::image_kind::{ImageKind, image_kind};
use crate::pdf::can_be_painted;

/// Parts of a PNG that say how the pixels are to be shown; all others go.
const PNG_PARTS: [&[u8; 4]; 11] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"pHYs", b"sBIT"];

/// The picture without its maker's notes; `None` when it is neither PNG nor JPEG, or breaks off.
pub fn clean_picture(bytes: &[u8]) -> Option<Vec<u8>> {
    let cleaned = match image_kind(bytes)?.0 {
        ImageKind::Png => clean_png(bytes)?,
        ImageKind::Jpeg => clean_jpeg(bytes)?,
    };
    can_be_painted(&cleaned).then_some(cleaned)
}

/// Signature, then parts of length, name, bytes and check sum.
fn clean_png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut cleaned = bytes.get(..8)?.to_vec();
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let name = bytes.get(at + 4..at + 8)?;
        let part = bytes.get(at..at.checked_add(length)?.checked_add(12)?)?;
        if PNG_PARTS.iter().any(|known| *known == name) {
            cleaned.extend_from_slice(part);
        }
        if name == b"IEND" {
            return Some(cleaned);
        }
        at += part.len();
    }
}

/// Segments of mark and length up to the start of the pixels. APP1 to APP13, APP15 and comments go; APP0 says the
/// resolution and APP14 the kind of colours.
fn clean_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut cleaned = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        let mark = *bytes.get(at + 1)?;
        match (*bytes.get(at)?, mark) {
            (0xff, 0xff) => at += 1,
            (0xff, 0xda) => {
                cleaned.extend_from_slice(&bytes[at..]);
                return Some(cleaned);
            }
            (0xff, _) => {
                let length = usize::from(u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?));
                let segment = bytes.get(at..at + 2 + length)?;
                if !matches!(mark, 0xe1..=0xed | 0xef | 0xfe) {
                    cleaned.extend_from_slice(segment);
                }
                at += segment.len();
            }
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest whole PNG: one grey pixel.
    const PIXEL: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU\x00\x00\x00\x0aIDATx\x9cch\x00\x00\x00\x82\x00\x81w\xcdr\xb6\x00\x00\x00\x00IEND\xaeB`\x82";

    #[test]
    fn notes_of_a_png_go_and_its_pixels_stay() {
        let (head, rest) = PIXEL.split_at(33);
        let noted = [head, b"\0\0\0\x0dtEXtAuthor\0Nobody\0\0\0\0", rest].concat();
        let cleaned = clean_png(&noted).expect("a whole file");
        assert_eq!(cleaned, PIXEL);
    }

    #[test]
    fn notes_of_a_jpeg_go() {
        let noted =
            [&[0xff, 0xd8][..], &[0xff, 0xfe, 0, 5, b'a', b'b', b'c'], &[0xff, 0xe1, 0, 3, 9], &[0xff, 0xda, 1, 2, 3]]
                .concat();
        assert_eq!(clean_jpeg(&noted), Some(vec![0xff, 0xd8, 0xff, 0xda, 1, 2, 3]));
    }

    #[test]
    fn what_breaks_off_is_no_picture() {
        for bytes in [&b""[..], b"GIF89a", &PIXEL[..40], &[0xff, 0xd8, 0xff, 0xfe, 0, 99]] {
            assert_eq!(clean_picture(bytes), None, "{bytes:?}");
        }
    }
}
