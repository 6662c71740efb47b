//! UTF-8 in which some letters are those of Windows-1252, as where lists of several offices were put together.

use encoding_rs::WINDOWS_1252;

/// Letters of Windows-1252 in a text that is UTF-8.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mended {
    /// How many.
    pub letters: u64,
    /// The line of the first, from 1; without any, the last line so far.
    pub line: u64,
}

impl Mended {
    /// Nothing yet.
    pub(super) const NONE: Mended = Mended { letters: 0, line: 1 };

    /// Appends the text of the next bytes, and answers with the bytes at their end that need more to be a letter.
    pub(super) fn push<'b>(&mut self, bytes: &'b [u8], text: &mut String) -> &'b [u8] {
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            if self.letters == 0 {
                self.line += memchr::memchr_iter(b'\n', chunk.valid().as_bytes()).count() as u64;
            }
            let odd = chunk.invalid();
            let is_last = odd.as_ptr_range().end == bytes.as_ptr_range().end;
            if is_last && std::str::from_utf8(odd).is_err_and(|error| error.error_len().is_none()) {
                return odd;
            }
            text.push_str(&WINDOWS_1252.decode_without_bom_handling(odd).0);
            self.letters += odd.len() as u64;
        }
        &[]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_windows_are_told_and_a_cut_one_is_left() {
        let (mut mended, mut text) = (Mended::NONE, String::new());
        let bytes = ["1,Thiès\n2,".as_bytes(), b"K\xe9dougou\n3,it\x92s\n", &"Salé".as_bytes()[..4]].concat();
        assert_eq!(mended.push(&bytes, &mut text), b"\xc3");
        assert_eq!((text.as_str(), mended), ("1,Thiès\n2,Kédougou\n3,it’s\nSal", Mended { letters: 2, line: 2 }));
    }
}
