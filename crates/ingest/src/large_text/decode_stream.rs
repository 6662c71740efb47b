//! Bytes of any encoding as UTF-8, stretch by stretch.

use crate::encodings::TextEncoding;
use encoding_rs::Decoder;
use std::io::{self, Read};

/// Bytes that are decoded at once.
const STRETCH: usize = 64 * 1024;

/// A reader of UTF-8 over a reader of something else. What has no meaning becomes U+FFFD; zero bytes at the end are
/// passed on as they are.
pub(crate) struct DecodeStream<R> {
    input: R,
    encoding: TextEncoding,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    ready: Vec<u8>,
    taken: usize,
    ended: bool,
}

impl<R: Read> DecodeStream<R> {
    pub(crate) fn new(input: R, encoding: TextEncoding) -> Self {
        let decoder = match encoding {
            TextEncoding::Standard(encoding) => Some(encoding.new_decoder_without_bom_handling()),
            TextEncoding::Oem(_) => None,
        };
        DecodeStream { input, encoding, decoder, raw: vec![0; STRETCH], ready: Vec::new(), taken: 0, ended: false }
    }

    fn fill(&mut self) -> io::Result<()> {
        let read = self.input.read(&mut self.raw)?;
        self.ended = read == 0;
        let raw = &self.raw[..read];
        self.taken = 0;
        self.ready.clear();
        match &mut self.decoder {
            None => self.ready.extend_from_slice(self.encoding.decode(raw).as_bytes()),
            Some(decoder) => {
                let room = decoder.max_utf8_buffer_length(read).unwrap_or(read * 4 + 16);
                self.ready.resize(room, 0);
                let (_, _, written, _) = decoder.decode_to_utf8(raw, &mut self.ready, self.ended);
                self.ready.truncate(written);
            }
        }
        Ok(())
    }
}

impl<R: Read> Read for DecodeStream<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.taken == self.ready.len() {
            if self.ended {
                return Ok(0);
            }
            self.fill()?;
        }
        let count = buffer.len().min(self.ready.len() - self.taken);
        buffer[..count].copy_from_slice(&self.ready[self.taken..self.taken + count]);
        self.taken += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_cut_by_a_stretch_stay_whole() {
        let text = "é€中".repeat(30_000);
        let mut decoded = String::new();
        let utf_8 = TextEncoding::Standard(encoding_rs::UTF_8);
        DecodeStream::new(text.as_bytes(), utf_8).read_to_string(&mut decoded).unwrap();
        assert_eq!(decoded, text);
        let page = TextEncoding::named("cp850").unwrap();
        let mut decoded = String::new();
        DecodeStream::new(&b"S\xc6o"[..], page).read_to_string(&mut decoded).unwrap();
        assert_eq!(decoded, "São");
    }
}
