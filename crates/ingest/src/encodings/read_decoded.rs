//! A file in any encoding, read as UTF-8.

use super::{Mended, TextDecoder, TextEncoding};
use std::io::{self, BufRead, ErrorKind, Read, Seek};

/// Bytes taken from the file at once.
const PIECE_BYTES: usize = 64 * 1024;

/// Reads a file of any encoding as UTF-8, without its mark.
pub struct TextReader<R> {
    input: R,
    encoding: TextEncoding,
    /// None behind the end.
    decoder: Option<TextDecoder>,
    text: String,
    taken: usize,
    piece: Vec<u8>,
    replaced: bool,
    mended: Mended,
}

impl<R: Read> TextReader<R> {
    /// From where the input stands, which is taken for the beginning of the text.
    pub fn new(input: R, encoding: TextEncoding) -> Self {
        TextReader {
            input,
            encoding,
            decoder: Some(encoding.decoder()),
            text: String::new(),
            taken: 0,
            piece: vec![0; PIECE_BYTES],
            replaced: false,
            mended: Mended::NONE,
        }
    }

    /// Whether bytes so far had no meaning in the encoding and became U+FFFD.
    pub fn has_replaced(&self) -> bool {
        self.replaced || self.decoder.as_ref().is_some_and(TextDecoder::has_replaced)
    }

    /// Letters of Windows-1252 so far in a text that is UTF-8.
    pub fn mended(&self) -> Mended {
        self.decoder.as_ref().map_or(self.mended, TextDecoder::mended)
    }

    fn fill(&mut self) -> io::Result<()> {
        while self.taken >= self.text.len()
            && let Some(decoder) = &mut self.decoder
        {
            self.text.clear();
            self.taken = 0;
            let read = match self.input.read(&mut self.piece) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                other => other?,
            };
            if read > 0 {
                decoder.push(self.piece.get(..read).unwrap_or_default(), &mut self.text);
            } else if let Some(decoder) = self.decoder.take() {
                self.mended = decoder.mended();
                self.replaced |= decoder.finish(&mut self.text);
            }
        }
        Ok(())
    }
}

impl<R: Read + Seek> TextReader<R> {
    /// Begins again at the first byte of the input.
    pub fn rewind(&mut self) -> io::Result<()> {
        self.input.rewind()?;
        self.replaced = self.has_replaced();
        self.decoder = Some(self.encoding.decoder());
        self.text.clear();
        self.taken = 0;
        Ok(())
    }
}

impl<R: Read> BufRead for TextReader<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.fill()?;
        Ok(self.text.as_bytes().get(self.taken..).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.taken = self.taken.saturating_add(amount);
    }
}

impl<R: Read> Read for TextReader<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut ready = self.fill_buf()?;
        let read = ready.read(into)?;
        self.consume(read);
        Ok(read)
    }
}
