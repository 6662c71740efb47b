//! One way of turning bytes into text, with its name.

use super::{OemPage, TextDecoder};
use encoding_rs::{Encoding, UTF_8};
use std::borrow::Cow;

/// How bytes become text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextEncoding {
    /// One of the Encoding standard.
    Standard(&'static Encoding),
    /// A code page of DOS.
    Oem(OemPage),
    /// UTF-8 in which bytes that are none are letters of Windows-1252.
    MendedUtf8,
}

impl TextEncoding {
    /// UTF-8.
    pub const UTF_8: TextEncoding = TextEncoding::Standard(UTF_8);

    /// Its usual name: that of the Encoding standard, `CP437` or `CP850`.
    pub fn name(self) -> &'static str {
        match self {
            TextEncoding::Standard(encoding) => encoding.name(),
            TextEncoding::Oem(page) => page.name(),
            TextEncoding::MendedUtf8 => UTF_8.name(),
        }
    }

    /// By the name that a file gives, such as `UTF-8`, `windows-1256`, `CP850`.
    pub fn named(name: &str) -> Option<TextEncoding> {
        let name = name.trim();
        match name.to_ascii_lowercase().as_str() {
            "cp437" | "ibm437" | "437" => Some(TextEncoding::Oem(OemPage::Cp437)),
            "cp850" | "ibm850" | "850" => Some(TextEncoding::Oem(OemPage::Cp850)),
            _ => Encoding::for_label_no_replacement(name.as_bytes()).map(TextEncoding::Standard),
        }
    }

    /// By the number of a code page of Windows or DOS.
    pub fn of_code_page(number: i32) -> Option<TextEncoding> {
        match number {
            65001 => Some(Self::UTF_8),
            437 | 850 => Self::named(&number.to_string()),
            866 => Self::named("ibm866"),
            874 | 1250..=1258 => Self::named(&format!("windows-{number}")),
            932 => Self::named("shift_jis"),
            936 => Self::named("gbk"),
            949 => Self::named("euc-kr"),
            950 => Self::named("big5"),
            10000 => Self::named("macintosh"),
            20866 => Self::named("koi8-r"),
            21866 => Self::named("koi8-u"),
            28591..=28606 => Self::named(&format!("iso-8859-{}", number - 28590)),
            _ => None,
        }
    }

    /// The text of all the bytes without its mark; what has no meaning becomes U+FFFD.
    pub fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            TextEncoding::Standard(encoding) => encoding.decode_with_bom_removal(bytes).0,
            TextEncoding::Oem(page) => page.decode(bytes).into(),
            TextEncoding::MendedUtf8 => {
                let (mut decoder, mut text) = (self.decoder(), String::with_capacity(bytes.len()));
                decoder.push(bytes, &mut text);
                decoder.finish(&mut text);
                text.into()
            }
        }
    }

    /// Decodes bytes that come piece by piece.
    pub fn decoder(self) -> TextDecoder {
        TextDecoder::new(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_found_by_name_and_number() {
        for (name, found) in
            [("utf8", "UTF-8"), (" Latin1", "windows-1252"), ("IBM850", "CP850"), ("ISO-8859-15", "ISO-8859-15")]
        {
            assert_eq!(TextEncoding::named(name).map(TextEncoding::name), Some(found));
        }
        for (number, found) in [(437, "CP437"), (866, "IBM866"), (1256, "windows-1256"), (28592, "ISO-8859-2")] {
            assert_eq!(TextEncoding::of_code_page(number).map(TextEncoding::name), Some(found));
        }
        // The standard knows some names only to refuse them.
        assert_eq!(TextEncoding::named("iso-2022-kr"), None);
        assert_eq!(TextEncoding::named("no such"), None);
        assert_eq!(TextEncoding::of_code_page(500), None);
    }
}
