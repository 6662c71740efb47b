//! Lines without a delimiter as lines with one, so that whatever reads cells reads them.

use super::choose_layout::{Layout, LineCut, UNIT_SEPARATOR};
use std::borrow::Cow;
use std::io::{Read, Result};

/// Bytes that are taken at once.
const STRETCH: usize = 64 * 1024;
/// A longer line is passed on in parts.
const LONGEST_LINE: usize = 16 << 20;

impl Layout {
    /// The text with its cells between delimiters, line by line.
    pub(crate) fn lay_out<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.cut.is_none() {
            return text.into();
        }
        let mut laid_out = String::new();
        // Memory cannot fail, and lines of UTF-8 stay UTF-8.
        let _ = self.laid_out(text.as_bytes()).read_to_string(&mut laid_out);
        laid_out.into()
    }

    /// The same of a reader of UTF-8.
    pub(crate) fn laid_out<R: Read>(&self, input: R) -> LaidOut<R> {
        let raw = if self.cut.is_some() { vec![0; STRETCH] } else { Vec::new() };
        LaidOut {
            input,
            cut: self.cut.clone(),
            raw,
            line: Vec::new(),
            ready: Vec::new(),
            taken: 0,
            behind_cr: false,
            ended: false,
        }
    }
}

/// A reader of lines with delimiters over a reader of lines without.
pub(crate) struct LaidOut<R> {
    input: R,
    cut: Option<LineCut>,
    raw: Vec<u8>,
    /// The beginning of a line whose end was not read yet.
    line: Vec<u8>,
    ready: Vec<u8>,
    taken: usize,
    /// Whether the last line ended with a carriage return, to which a line feed may belong.
    behind_cr: bool,
    ended: bool,
}

impl<R: Read> LaidOut<R> {
    /// What is laid out.
    pub(crate) fn inner(&self) -> &R {
        &self.input
    }

    fn fill(&mut self, cut: &LineCut) -> Result<()> {
        let read = self.input.read(&mut self.raw)?;
        self.ended = read == 0;
        self.taken = 0;
        self.ready.clear();
        let mut rest = &self.raw[..read];
        while let Some(end) = memchr::memchr2(b'\n', b'\r', rest) {
            let belongs = self.behind_cr && end == 0 && rest[0] == b'\n' && self.line.is_empty();
            self.behind_cr = rest[end] == b'\r';
            if !belongs {
                self.line.extend_from_slice(&rest[..end]);
                lay_out_line(&mut self.line, cut, &mut self.ready);
                self.ready.push(b'\n');
            }
            rest = &rest[end + 1..];
        }
        self.line.extend_from_slice(rest);
        if !rest.is_empty() {
            self.behind_cr = false;
        }
        if self.ended || self.line.len() > LONGEST_LINE {
            lay_out_line(&mut self.line, cut, &mut self.ready);
        }
        Ok(())
    }
}

fn lay_out_line(line: &mut Vec<u8>, cut: &LineCut, ready: &mut Vec<u8>) {
    for (index, cell) in cut.cut(&String::from_utf8_lossy(line)).iter().enumerate() {
        if index > 0 {
            ready.push(UNIT_SEPARATOR);
        }
        ready.extend_from_slice(cell.as_bytes());
    }
    line.clear();
}

impl<R: Read> Read for LaidOut<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let Some(cut) = self.cut.take() else { return self.input.read(buffer) };
        while self.taken == self.ready.len() && !self.ended {
            if let Err(error) = self.fill(&cut) {
                self.cut = Some(cut);
                return Err(error);
            }
        }
        self.cut = Some(cut);
        let count = buffer.len().min(self.ready.len() - self.taken);
        buffer[..count].copy_from_slice(&self.ready[self.taken..self.taken + count]);
        self.taken += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::super::choose_layout::choose_layout;
    use super::*;

    #[test]
    fn lines_end_as_they_ended_and_keep_their_number() {
        for end in ["\n", "\r\n", "\r"] {
            let text = "AREA     MEN  WOMEN|-------------------||West      12     13|East       1      2|Source: us"
                .replace('|', end);
            let layout = choose_layout(&text);
            let laid_out = layout.lay_out(&text);
            assert_eq!(
                laid_out.replace('\u{1f}', ";"),
                "AREA;MEN;WOMEN\n---;---\n\nWest;12;13\nEast;1;2\nSource: us",
                "{end:?}"
            );
        }
    }

    #[test]
    fn lines_over_stretches_stay_whole() {
        let row = "West      12     13\r\n";
        let text = format!("AREA     MEN  WOMEN\r\n{}", row.repeat(20_000));
        let layout = choose_layout(&text);
        let mut read = String::new();
        layout.laid_out(text.as_bytes()).read_to_string(&mut read).unwrap();
        assert_eq!(read.lines().count(), 20_001);
        assert!(read.lines().skip(1).all(|line| line == "West\u{1f}12\u{1f}13"));
    }
}
