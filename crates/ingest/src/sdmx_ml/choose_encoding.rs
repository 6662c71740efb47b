//! The encoding of an XML text: its mark, else what its first line declares, else its bytes.

use crate::encodings::{Guess, TextEncoding, guess_encoding};

/// Bytes in which the declaration must lie.
const DECLARATION_BYTES: usize = 1024;

/// A declared encoding is taken as sure: whether it is true shows while the text is read.
pub(super) fn choose_encoding(sample: &[u8]) -> Guess {
    let guess = guess_encoding(sample);
    let wide = ["UTF-16LE", "UTF-16BE"];
    if wide.contains(&guess.encoding.name()) {
        return guess;
    }
    match declared(sample) {
        // Letters of two bytes cannot be, or the declaration itself could not be read.
        Some(encoding) if !wide.contains(&encoding.name()) => Guess { encoding, sure: true, alternatives: Vec::new() },
        _ => guess,
    }
}

fn declared(sample: &[u8]) -> Option<TextEncoding> {
    let head = sample.get(..sample.len().min(DECLARATION_BYTES)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let (declaration, _) = head.trim_start_matches('\u{feff}').strip_prefix("<?xml")?.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    TextEncoding::named(value.split(quote).nth(1)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declaration_is_believed_where_it_can_be_true() {
        for (text, name) in [
            ("<?xml version='1.0' encoding='iso-8859-1' ?><a/>", "windows-1252"),
            ("<?xml version=\"1.0\" encoding = \"windows-1251\"?><a/>", "windows-1251"),
            ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>", "UTF-8"),
            ("<?xml version=\"1.0\"?><a encoding=\"koi8-r\"/>", "UTF-8"),
            ("<a/>", "UTF-8"),
        ] {
            let guess = choose_encoding(text.as_bytes());
            assert_eq!((guess.encoding.name(), guess.sure), (name, true), "{text}");
        }
    }
}
