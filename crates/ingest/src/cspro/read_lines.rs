//! The lines of a data file, decoded.

use super::place_items::LONGEST_LINE;
use super::read_line::Line;
use crate::encodings::{Guess, TextEncoding, guess_encoding};
use crate::records::RecordsFault;
use std::io::{BufRead, BufReader, Chain, Cursor, Read};

/// Bytes by which the encoding is told.
const SAMPLE_BYTES: u64 = 256 * 1024;
/// The longest line, in bytes.
const LONGEST_BYTES: u64 = 4 * LONGEST_LINE as u64;

/// Lines, one after the other.
pub(super) struct Lines<R> {
    input: BufReader<Chain<Cursor<Vec<u8>>, R>>,
    encoding: TextEncoding,
    /// Whether nothing tells the encoding for sure.
    pub(super) is_guessed: bool,
    /// The number of the last line, from 1.
    pub(super) number: u64,
    bytes: Vec<u8>,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(mut input: R) -> Result<Self, RecordsFault> {
        let mut sample = Vec::new();
        input.by_ref().take(SAMPLE_BYTES).read_to_end(&mut sample).map_err(RecordsFault::Disk)?;
        let guess = guess_encoding(&sample);
        let encoding = of_windows(&guess);
        if encoding.name().starts_with("UTF-16") {
            return Err(RecordsFault::Unsupported(encoding.name().to_owned()));
        }
        // The mark of UTF-8 is no part of the first line.
        let mark = if sample.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        let mut sample = Cursor::new(sample);
        sample.set_position(mark);
        let input = BufReader::with_capacity(64 * 1024, sample.chain(input));
        Ok(Lines { input, encoding, is_guessed: !guess.sure, number: 0, bytes: Vec::new() })
    }

    /// The name of the encoding.
    pub(super) fn encoding(&self) -> &'static str {
        self.encoding.name()
    }

    /// The next line that holds anything; `false` behind the last.
    pub(super) fn next(&mut self, line: &mut Line) -> Result<bool, RecordsFault> {
        loop {
            self.bytes.clear();
            let read = (&mut self.input).take(LONGEST_BYTES).read_until(b'\n', &mut self.bytes);
            match read.map_err(RecordsFault::Disk)? as u64 {
                0 => return Ok(false),
                LONGEST_BYTES => return Err(RecordsFault::TooLarge),
                _ => self.number += 1,
            }
            // DOS ended files with 0x1a.
            while matches!(self.bytes.last(), Some(b'\n' | b'\r' | 0x1a)) {
                self.bytes.pop();
            }
            // A line that begins with a tilde was erased and not yet taken away.
            if !self.bytes.starts_with(b"~") && !self.bytes.trim_ascii().is_empty() {
                self.decode(line);
                return Ok(true);
            }
        }
    }

    fn decode(&mut self, line: &mut Line) {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) if self.encoding == TextEncoding::UTF_8 || text.is_ascii() => line.set(text),
            // The sample was ASCII or nearly so, and this line is in another encoding.
            Err(_) if self.encoding == TextEncoding::UTF_8 => {
                self.is_guessed = true;
                line.set(&of_windows(&guess_encoding(&self.bytes)).decode(&self.bytes));
            }
            _ => line.set(&self.encoding.decode(&self.bytes)),
        }
    }
}

/// CSPro runs on Windows: what looks like a text of the Macintosh is the likeliest of its other readings.
fn of_windows(guess: &Guess) -> TextEncoding {
    let is_mac = |encoding: &TextEncoding| encoding.name().contains("mac");
    let others = std::iter::once(guess.encoding).chain(guess.alternatives.iter().copied());
    others.into_iter().find(|encoding| !is_mac(encoding)).unwrap_or(guess.encoding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_taken_for_one_of_the_macintosh() {
        let mac = TextEncoding::named("macintosh").expect("a name");
        let western = TextEncoding::named("windows-1252").expect("a name");
        let guess = |encoding, alternatives| Guess { encoding, sure: false, alternatives };
        assert_eq!(of_windows(&guess(mac, vec![western])), western);
        assert_eq!(of_windows(&guess(western, vec![mac])), western);
        assert_eq!(of_windows(&guess(mac, Vec::new())), mac);
    }
}
