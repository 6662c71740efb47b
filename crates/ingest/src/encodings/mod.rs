//! Encodings that texts and files of records are written in: guessed, named, decoded.

mod guess_encoding;
mod oem_page;

pub(crate) use guess_encoding::{TextEncoding, guess_encoding};

use encoding_rs::Encoding;
use oem_page::OemPage;

impl TextEncoding {
    /// By the name that a file gives, such as `UTF-8`, `windows-1256`, `CP850`.
    pub(crate) fn named(name: &str) -> Option<TextEncoding> {
        let name = name.trim();
        match name.to_ascii_lowercase().as_str() {
            "cp437" | "ibm437" | "437" => Some(TextEncoding::Oem(OemPage::Cp437)),
            "cp850" | "ibm850" | "850" => Some(TextEncoding::Oem(OemPage::Cp850)),
            _ => Encoding::for_label(name.as_bytes()).map(TextEncoding::Standard),
        }
    }

    /// How many bytes so many signs of ASCII take.
    pub(crate) fn bytes_of_ascii(self, signs: usize) -> usize {
        if self.name().starts_with("UTF-16") { signs * 2 } else { signs }
    }

    /// By the number of a code page of Windows or DOS.
    pub(crate) fn of_code_page(number: i32) -> Option<TextEncoding> {
        match number {
            65001 => Self::named("utf-8"),
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
}
