//! The encoding of a file's texts: the one it names, else the likeliest.

use super::read_dictionary::RawDictionary;
use crate::encodings::{TextEncoding, guess_encoding};
use encoding_rs::{UTF_8, WINDOWS_1252};

/// Bytes of texts after which a guess is sure enough.
const SAMPLE_BYTES: usize = 64 * 1024;

/// The encoding that a system file names: in words, else by the number of a code page.
pub(super) fn said_encoding(raw: &RawDictionary) -> Option<TextEncoding> {
    let name = String::from_utf8_lossy(&raw.extension.encoding);
    let name = name.trim_matches(['\0', ' ']).to_ascii_lowercase();
    named_encoding(&name).or_else(|| of_code_page(raw.extension.code_page))
}

/// Names of the Encoding standard, and those of code pages as ICU, Windows and DOS write them: `cp949`, `ibm-850`.
fn named_encoding(name: &str) -> Option<TextEncoding> {
    // Bytes beyond ASCII have no meaning in it, and still there are such files.
    if name.contains("ascii") {
        return None;
    }
    let by_number = || {
        let digits = name.trim_start_matches(|letter: char| letter.is_ascii_alphabetic() || letter == '-');
        let number = digits.split(['_', '-']).next()?.parse().ok()?;
        of_code_page(number)
    };
    TextEncoding::named(name).filter(holds_ascii).or_else(by_number)
}

/// Code pages by their numbers, with those few that Windows knows under another number.
fn of_code_page(number: i32) -> Option<TextEncoding> {
    match number {
        10007 => TextEncoding::named("x-mac-cyrillic"),
        20932 | 51932 => TextEncoding::named("euc-jp"),
        51936 => TextEncoding::named("gbk"),
        51949 => TextEncoding::named("euc-kr"),
        54936 => TextEncoding::named("gb18030"),
        number => TextEncoding::of_code_page(number),
    }
}

/// Names, formats and spaces of a file are ASCII; an encoding in which they are not cannot be meant.
fn holds_ascii(encoding: &TextEncoding) -> bool {
    match encoding {
        TextEncoding::Standard(standard) => standard.is_ascii_compatible(),
        TextEncoding::Oem(_) | TextEncoding::MendedUtf8 => true,
    }
}

/// Texts of a file that names no encoding, until there are enough of them.
pub(super) struct Sample {
    bytes: Vec<u8>,
    is_utf8: bool,
}

impl Sample {
    pub(super) fn new() -> Self {
        Sample { bytes: Vec::new(), is_utf8: true }
    }

    /// Only texts beyond ASCII tell one encoding from another.
    pub(super) fn add(&mut self, text: &[u8]) {
        if text.is_ascii() || self.is_full() {
            return;
        }
        self.is_utf8 &= std::str::from_utf8(text).map_or_else(|error| error.error_len().is_none(), |_| true);
        self.bytes.extend_from_slice(text);
        self.bytes.push(b'\n');
    }

    pub(super) fn is_full(&self) -> bool {
        self.bytes.len() >= SAMPLE_BYTES
    }

    /// The likeliest encoding; where all is ASCII, the one that most programs of that time wrote.
    pub(super) fn likeliest(&self) -> TextEncoding {
        match (self.bytes.is_empty(), self.is_utf8) {
            (true, _) => TextEncoding::Standard(WINDOWS_1252),
            (false, true) => TextEncoding::Standard(UTF_8),
            (false, false) => guess_encoding(&self.bytes).encoding,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_known_by_their_many_names() {
        let name = |name: &str| named_encoding(name).map(TextEncoding::name);
        for (given, known) in [
            ("utf-8", "UTF-8"),
            ("windows-1256", "windows-1256"),
            ("cp949", "EUC-KR"),
            ("ibm-850_p100-1995", "CP850"),
            ("cp437", "CP437"),
            ("big5", "Big5"),
            ("ms932", "Shift_JIS"),
        ] {
            assert_eq!(name(given), Some(known), "{given}");
        }
        for unknown in ["", "us-ascii", "utf-16", "klingon", "cp99999999999"] {
            assert_eq!(name(unknown), None, "{unknown}");
        }
        assert_eq!(of_code_page(2), None);
        assert_eq!(of_code_page(1251).map(TextEncoding::name), Some("windows-1251"));
    }

    #[test]
    fn a_sample_cut_within_a_letter_is_still_utf8() {
        let mut sample = Sample::new();
        assert_eq!(sample.likeliest().name(), "windows-1252");
        sample.add("Кения".as_bytes());
        sample.add(&"Кения".as_bytes()[..9]);
        assert_eq!(sample.likeliest().name(), "UTF-8");
        let (cyrillic, ..) = encoding_rs::WINDOWS_1251.encode("Российская Федерация, Не указано");
        sample.add(&cyrillic);
        let mut sample = Sample::new();
        sample.add(&cyrillic);
        assert_eq!(sample.likeliest().name(), "windows-1251");
    }
}
