//! Whether a sample is UTF-8, be it cut in the middle of a letter or broken at a few places.

use super::find_eastern::find_eastern;

/// Samples below this size are whole texts and not the first part of one.
const LEAST_PART: usize = 512;
/// So many whole letters beyond ASCII outweigh one broken place, unless two bytes make a sign of eastern Asia: these are
/// letters of UTF-8 by chance.
const WHOLE_FOR_ONE_BROKEN: usize = 3;

/// How well a sample reads as UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Utf8 {
    /// Strictly, or up to a letter that the end of the sample cuts.
    Sure,
    /// Most letters beyond ASCII, or nothing beyond ASCII but the letter that is cut.
    Likely,
    /// Not at all.
    No,
}

pub(super) fn read_utf8(sample: &[u8]) -> Utf8 {
    let (mut whole, mut broken, mut tail) = (0, 0, &[][..]);
    for chunk in sample.utf8_chunks() {
        whole += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
        tail = chunk.invalid();
    }
    // The last chunk alone can lack the rest of a letter; before it the next letter follows at once.
    let cut = !tail.is_empty() && std::str::from_utf8(tail).is_err_and(|error| error.error_len().is_none());
    match broken - usize::from(cut) {
        0 if !cut || whole > 0 => Utf8::Sure,
        0 if sample.len() >= LEAST_PART => Utf8::Likely,
        0 => Utf8::No,
        broken if whole >= broken * WHOLE_FOR_ONE_BROKEN && find_eastern(sample).is_none() => Utf8::Likely,
        _ => Utf8::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_and_broken_texts_still_count() {
        let text = "Côte d’Ivoire;Éthiopie;Réunion;Curaçao;São Tomé".repeat(20);
        for end in 0..200 {
            let cut = &text.as_bytes()[..end];
            assert_eq!(read_utf8(cut), if end == 2 { Utf8::No } else { Utf8::Sure }, "{end}");
        }
        let long = ["Kenya;".repeat(100).as_bytes(), &"é".as_bytes()[..1]].concat();
        assert_eq!(read_utf8(&long), Utf8::Likely);
        let mut broken = text.into_bytes();
        broken[300] = 0xff;
        assert_eq!(read_utf8(&broken), Utf8::Likely);
        // The last letter alone is no proof of UTF-8 in a short text.
        assert_eq!(read_utf8(b"Panam\xe1"), Utf8::No);
        assert_eq!(read_utf8(b"Per\xfa;Panam\xe1\n"), Utf8::No);
    }
}
