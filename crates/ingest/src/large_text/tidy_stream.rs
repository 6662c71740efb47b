//! A text of any size with tidy quotes, stretch by stretch.

use super::one_record::RECORD_BYTES;
use crate::encodings::{Mended, TextReader};
use crate::open::{Dialect, LaidOut, tidy_quotes};
use std::io::{self, Read};

/// Bytes that are tidied at once.
const STRETCH: u64 = 256 * 1024;

/// A reader of decoded text in which quotes and backslashes are as every reader of CSV understands them.
pub(super) struct TidyStream<R> {
    input: LaidOut<TextReader<R>>,
    dialect: Dialect,
    /// The beginning of a cell, and what follows it.
    held: Vec<u8>,
    ready: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> TidyStream<R> {
    pub(super) fn new(input: LaidOut<TextReader<R>>, dialect: Dialect) -> Self {
        TidyStream { input, dialect, held: Vec::new(), ready: Vec::new(), given: 0, ended: false }
    }

    /// Letters of Windows-1252 so far in a text that is UTF-8.
    pub(super) fn mended(&self) -> Mended {
        self.input.inner().mended()
    }

    fn fill(&mut self) -> io::Result<()> {
        self.ended = self.input.by_ref().take(STRETCH).read_to_end(&mut self.held)? == 0;
        // What DOS and power failures leave at the end of a file is no part of its text.
        let filling = self.held.iter().rev().take_while(|byte| matches!(byte, 0 | 0x1a)).count();
        let text = &self.held[..self.held.len() - filling];
        let tidied = tidy_quotes(text, &self.dialect, self.ended);
        let mut taken = tidied.taken;
        self.ready.clear();
        self.ready.extend_from_slice(&tidied.text);
        if taken == 0 && text.len() > RECORD_BYTES {
            // No cell is as long: whoever reads it refuses it.
            taken = text.len();
            self.ready.extend_from_slice(text);
        }
        self.given = 0;
        self.held.drain(..taken);
        Ok(())
    }
}

impl<R: Read> Read for TidyStream<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.ready.len() {
            if self.ended {
                return Ok(0);
            }
            self.fill()?;
        }
        let count = (&self.ready[self.given..]).read(buffer)?;
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encodings::TextEncoding;
    use crate::open::choose_layout;

    #[test]
    fn a_long_text_is_tidied_as_a_short_one_is() {
        let rows = "1;\"Chez Paul;10\n2;\"a \"\"b\"\"\";K\u{e9}dougou\n".repeat(40_000);
        let tidy = "1;\"\"\"Chez Paul\";10\n2;\"a \"\"b\"\"\";K\u{e9}dougou\n".repeat(40_000);
        let layout = choose_layout("1;\"a\";2\n2;b;3\n");
        let bytes = [rows.as_bytes(), b"3;Th\xe9;\x1a\0\x1a"].concat();
        let input = TextReader::new(bytes.as_slice(), TextEncoding::MendedUtf8);
        let (mut stream, mut read) = (TidyStream::new(layout.laid_out(input), layout.dialect), String::new());
        stream.read_to_string(&mut read).unwrap();
        assert!(read == tidy + "3;Thé;", "{}", &read[read.len() - 100..]);
        assert_eq!(stream.mended(), Mended { letters: 1, line: 80_001 });
    }
}
