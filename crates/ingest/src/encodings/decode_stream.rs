//! Decodes bytes piece by piece: a letter that lies across the border of two pieces stays whole.

use super::{OemPage, TextEncoding};
use encoding_rs::{CoderResult, Decoder};

/// Room for the longest letter and for what a decoder still holds back.
const LEAST_ROOM: usize = 16;

/// Bytes go in, text comes out; a mark at the beginning is dropped.
pub struct TextDecoder {
    way: Way,
    replaced: bool,
}

enum Way {
    Standard(Decoder),
    Oem(OemPage),
}

impl TextDecoder {
    pub(super) fn new(encoding: TextEncoding) -> TextDecoder {
        let way = match encoding {
            TextEncoding::Standard(encoding) => Way::Standard(encoding.new_decoder_with_bom_removal()),
            TextEncoding::Oem(page) => Way::Oem(page),
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

    fn decode(&mut self, bytes: &[u8], text: &mut String, last: bool) {
        let decoder = match &mut self.way {
            Way::Standard(decoder) => decoder,
            Way::Oem(page) => return page.decode_into(bytes, text),
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
