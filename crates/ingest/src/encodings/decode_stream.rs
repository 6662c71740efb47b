//! Decodes bytes piece by piece: a letter that lies across the border of two pieces stays whole.

use super::{Mended, OemPage, TextEncoding};
use encoding_rs::{CoderResult, Decoder};

/// Room for the longest letter and for what a decoder still holds back.
const LEAST_ROOM: usize = 16;
/// The mark of UTF-8, decoded.
const MARK: char = '\u{feff}';

/// Bytes go in, text comes out; a mark at the beginning is dropped.
pub struct TextDecoder {
    way: Way,
    replaced: bool,
}

enum Way {
    Standard(Decoder),
    Oem(OemPage),
    MendedUtf8 { mended: Mended, held: Vec<u8>, is_begun: bool },
}

impl TextDecoder {
    pub(super) fn new(encoding: TextEncoding) -> TextDecoder {
        let way = match encoding {
            TextEncoding::Standard(encoding) => Way::Standard(encoding.new_decoder_with_bom_removal()),
            TextEncoding::Oem(page) => Way::Oem(page),
            TextEncoding::MendedUtf8 => Way::MendedUtf8 { mended: Mended::NONE, held: Vec::new(), is_begun: false },
        };
        TextDecoder { way, replaced: false }
    }

    /// Appends the text of the next bytes; bytes of an unfinished letter are kept for the next call.
    pub fn push(&mut self, bytes: &[u8], text: &mut String) {
        self.decode(bytes, text, false);
    }

    /// Appends what is left, and says whether any bytes of the whole had no meaning and became U+FFFD.
    pub fn finish(mut self, text: &mut String) -> bool {
        self.decode(&[], text, true);
        self.replaced
    }

    /// Whether bytes so far had no meaning and became U+FFFD: the encoding is another one, or the file is damaged.
    pub fn has_replaced(&self) -> bool {
        self.replaced
    }

    /// Letters of Windows-1252 so far in a text that is UTF-8; none in any other.
    pub fn mended(&self) -> Mended {
        match &self.way {
            Way::MendedUtf8 { mended, .. } => *mended,
            _ => Mended::NONE,
        }
    }

    fn decode(&mut self, bytes: &[u8], text: &mut String, last: bool) {
        let decoder = match &mut self.way {
            Way::Standard(decoder) => decoder,
            Way::Oem(page) => return page.decode_into(bytes, text),
            Way::MendedUtf8 { mended, held, is_begun } => {
                let before = text.len();
                if held.is_empty() {
                    held.extend_from_slice(mended.push(bytes, text));
                } else {
                    let all = [held.as_slice(), bytes].concat();
                    *held = mended.push(&all, text).to_vec();
                }
                if last && !held.is_empty() {
                    text.push(char::REPLACEMENT_CHARACTER);
                    self.replaced = true;
                }
                if !*is_begun && text.len() > before {
                    *is_begun = true;
                    if text[before..].starts_with(MARK) {
                        text.drain(before..before + MARK.len_utf8());
                    }
                }
                return;
            }
        };
        let mut rest = bytes;
        loop {
            text.reserve(rest.len() + LEAST_ROOM);
            let (result, read, replaced) = decoder.decode_to_string(rest, text, last);
            self.replaced |= replaced;
            rest = rest.get(read..).unwrap_or_default();
            if result == CoderResult::InputEmpty {
                return;
            }
        }
    }
}
