//! Encodings that texts and files of records are written in: guessed from a sample, named, decoded as the bytes come.

mod contexts;
mod decode_stream;
mod find_eastern;
mod find_greek_capitals;
mod find_mac_cyrillic;
mod find_wide;
mod fit_letter;
mod fit_sign;
mod guess_encoding;
mod guess_one_byte;
mod list_relatives;
mod mend_utf8;
mod oem_page;
mod read_decoded;
mod read_utf8;
mod score_latin;
#[cfg(test)]
mod tests;
mod text_encoding;

pub use decode_stream::TextDecoder;
pub use guess_encoding::{Guess, guess_encoding};
pub use mend_utf8::Mended;
pub use oem_page::OemPage;
pub use read_decoded::TextReader;
pub use text_encoding::TextEncoding;
