//! Quotes and backslashes as every reader of CSV understands them: read as they stand, a quote that is never closed
//! swallows the rows behind it, and a backslash cuts cells or is lost.

use super::choose_dialect::Dialect;
use memchr::{memchr, memchr_iter, memchr2};
use std::borrow::Cow;

/// No cell has so many line breaks; a quote that stays open longer was never closed.
const MOST_LINES: usize = 200;

/// A text, or the part of one that could be tidied without what follows.
pub(crate) struct Tidied<'t> {
    /// Quotes stand around cells, and twice within them; nothing else has a meaning.
    pub(crate) text: Cow<'t, [u8]>,
    /// How many bytes of the original it stands for: all of it, or as far as the end of a cell.
    pub(crate) taken: usize,
    /// Where in the original a quote was never closed and is a sign of its cell.
    pub(super) unclosed: Vec<usize>,
    /// Whether quotes stood where they neither begin nor end a cell.
    pub(super) is_odd: bool,
}

/// Tidies a text that begins with a cell. `is_whole` tells that nothing follows it.
pub(crate) fn tidy_quotes<'t>(text: &'t [u8], dialect: &Dialect, is_whole: bool) -> Tidied<'t> {
    let Some(quote) = dialect.quote else {
        return Tidied { text: text.into(), taken: text.len(), unclosed: Vec::new(), is_odd: false };
    };
    let mut tidy =
        Tidy { text, dialect, quote, is_whole, new: Vec::new(), done: 0, unclosed: Vec::new(), is_odd: false };
    let taken = tidy.walk();
    let text = match tidy.done {
        0 => text[..taken].into(),
        done => {
            tidy.new.extend_from_slice(&text[done..taken]);
            tidy.new.into()
        }
    };
    Tidied { text, taken, unclosed: tidy.unclosed, is_odd: tidy.is_odd }
}

struct Tidy<'t> {
    text: &'t [u8],
    dialect: &'t Dialect,
    quote: u8,
    is_whole: bool,
    /// What stands for the text up to `done`.
    new: Vec<u8>,
    done: usize,
    unclosed: Vec<usize>,
    is_odd: bool,
}

/// How a cell that begins with a quote goes on.
enum Cell {
    /// Closed there; `plain` when nothing between is to be changed.
    Closed {
        at: usize,
        plain: bool,
    },
    Unclosed,
    /// What follows the text has to be known.
    Cut,
}

impl Tidy<'_> {
    /// Walks over the cells; how far what they are can be told.
    fn walk(&mut self) -> usize {
        let mut at = 0;
        while let Some(found) = self.next_sign(at) {
            if self.text[found] != self.quote {
                match self.unescape_bare(found) {
                    Some(end) => at = end,
                    None => return self.cell_start(found),
                }
                continue;
            }
            let Some(start) = self.opens(found) else {
                at = found + 1;
                continue;
            };
            match self.quoted(found) {
                Cell::Closed { at: close, plain } => {
                    if !plain || start < found {
                        self.rewrite(start, found, close);
                    }
                    at = close + 1;
                }
                Cell::Unclosed => {
                    let end = self.text[found..].iter().position(|byte| self.ends_cell(*byte));
                    let Some(end) = end.map(|end| found + end).or(self.is_whole.then_some(self.text.len())) else {
                        return start;
                    };
                    self.take_as_sign(start, end);
                    self.unclosed.push(found);
                    at = end;
                }
                Cell::Cut => return start,
            }
        }
        match self.is_whole {
            true => self.text.len(),
            false => self.cell_start(self.text.len()),
        }
    }

    fn ends_cell(&self, byte: u8) -> bool {
        byte == self.dialect.delimiter || matches!(byte, b'\r' | b'\n')
    }

    /// Where the next quote or backslash with a meaning may stand.
    fn next_sign(&self, at: usize) -> Option<usize> {
        let rest = self.text.get(at..)?;
        let found = match self.dialect.escape {
            Some(escape) => memchr2(self.quote, escape, rest),
            None => memchr(self.quote, rest),
        };
        found.map(|found| at + found)
    }

    /// Where the cell without quotes begins in which a place lies, or that ends there.
    fn cell_start(&self, place: usize) -> usize {
        self.text[..place].iter().rposition(|byte| self.ends_cell(*byte)).map_or(0, |before| before + 1)
    }

    /// Where the cell begins that a quote opens, which are blanks before it in some files; `None` within a cell.
    fn opens(&self, quote: usize) -> Option<usize> {
        let before = &self.text[..quote];
        let blanks =
            if self.dialect.spaced { before.iter().rev().take_while(|byte| **byte == b' ').count() } else { 0 };
        let start = quote - blanks;
        (start == 0 || self.ends_cell(self.text[start - 1])).then_some(start)
    }

    /// Whether a backslash takes the meaning from what stands behind it.
    fn is_escape(&self, at: usize, is_quoted: bool) -> bool {
        Some(self.text[at]) == self.dialect.escape
            && self.text.get(at + 1).is_some_and(|next| match next {
                b'"' | b'\'' => is_quoted,
                b'\\' => true,
                next => self.ends_cell(*next),
            })
    }

    /// How the cell goes on that begins with the quote at `open`. A quote ends it only where a cell can end; one that
    /// opens another cell shows that this one was never meant to be open.
    fn quoted(&self, open: usize) -> Cell {
        let (mut at, mut lines, mut plain) = (open + 1, 0, true);
        let cut = if self.is_whole { Cell::Unclosed } else { Cell::Cut };
        loop {
            let Some(found) = self.next_sign(at) else {
                let is_long = lines + memchr_iter(b'\n', self.text.get(at..).unwrap_or_default()).count() > MOST_LINES;
                return if is_long { Cell::Unclosed } else { cut };
            };
            lines += memchr_iter(b'\n', &self.text[at..found]).count();
            if lines > MOST_LINES {
                return Cell::Unclosed;
            }
            let next = self.text.get(found + 1);
            if self.text[found] != self.quote {
                plain &= !self.is_escape(found, true);
                at = found + 1 + usize::from(self.is_escape(found, true));
            } else if next == Some(&self.quote) {
                at = found + 2;
            } else {
                let blanks = self.text[found + 1..].iter().take_while(|byte| **byte == b' ').count();
                match self.text.get(found + 1 + blanks) {
                    None if !self.is_whole => return Cell::Cut,
                    Some(byte) if !self.ends_cell(*byte) => {}
                    _ => return Cell::Closed { at: found, plain },
                }
                // Nothing between two quotes, and then something, is a sign that stands twice.
                if found == open + 1 || self.opens(found).is_some() {
                    return Cell::Unclosed;
                }
                (at, plain) = (found + 1, false);
            }
        }
    }

    /// Writes a quoted cell anew: without blanks before it, its quotes doubled, its backslashes carried out.
    fn rewrite(&mut self, start: usize, open: usize, close: usize) {
        self.new.extend_from_slice(&self.text[self.done..start]);
        self.new.push(self.quote);
        let mut at = open + 1;
        while at < close {
            let is_escape = self.is_escape(at, true);
            let is_pair = !is_escape && self.text[at] == self.quote && self.text[at + 1] == self.quote;
            self.is_odd |= !is_escape && !is_pair && self.text[at] == self.quote;
            at += usize::from(is_escape || is_pair && at + 1 < close);
            self.put(self.text[at]);
            at += 1;
        }
        self.done = close;
    }

    /// Writes a cell whose quotes are signs of it.
    fn take_as_sign(&mut self, start: usize, end: usize) {
        self.new.extend_from_slice(&self.text[self.done..start]);
        self.new.push(self.quote);
        for byte in &self.text[start..end] {
            self.put(*byte);
        }
        self.new.push(self.quote);
        (self.done, self.is_odd) = (end, true);
    }

    /// Carries out the backslashes of a cell without quotes, from the one at `found` on; where the cell ends, `None`
    /// where that lies behind the text.
    fn unescape_bare(&mut self, found: usize) -> Option<usize> {
        if found + 1 == self.text.len() && !self.is_whole {
            return None;
        }
        if !self.is_escape(found, false) {
            return Some(found + 1);
        }
        let start = self.cell_start(found).max(self.done);
        let (mut at, from) = (start, self.new.len());
        self.new.extend_from_slice(&self.text[self.done..start]);
        self.new.push(self.quote);
        while at < self.text.len() && !self.ends_cell(self.text[at]) {
            let is_escape = self.is_escape(at, false);
            at += usize::from(is_escape);
            self.put(self.text[at]);
            at += 1;
            // Both halves of a line end.
            if is_escape && self.text[at - 1] == b'\r' && self.text.get(at) == Some(&b'\n') {
                self.put(b'\n');
                at += 1;
            }
        }
        if at == self.text.len() && !self.is_whole {
            self.new.truncate(from);
            return None;
        }
        self.new.push(self.quote);
        self.done = at;
        Some(at)
    }

    fn put(&mut self, byte: u8) {
        if byte == self.quote {
            self.new.push(byte);
        }
        self.new.push(byte);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(text: &str, dialect: &Dialect) -> (String, Vec<usize>) {
        let whole = tidy_quotes(text.as_bytes(), dialect, true);
        // In pieces of any size it is the same.
        for size in 1..text.len() {
            let (mut held, mut all) = (Vec::new(), Vec::new());
            for piece in text.as_bytes().chunks(size) {
                held.extend_from_slice(piece);
                let part = tidy_quotes(&held, dialect, false);
                all.extend_from_slice(&part.text);
                let taken = part.taken;
                held.drain(..taken);
            }
            all.extend_from_slice(&tidy_quotes(&held, dialect, true).text);
            assert_eq!(String::from_utf8_lossy(&all), String::from_utf8_lossy(&whole.text), "{text} by {size}");
        }
        (String::from_utf8(whole.text.into_owned()).unwrap(), whole.unclosed)
    }

    #[test]
    fn an_unclosed_quote_becomes_a_sign_of_its_cell() {
        let plain = Dialect::default();
        for (text, tidy, unclosed) in [
            ("a,b\n2,\"x, y\"\n1,\"open\n", "a,b\n2,\"x, y\"\n1,\"\"\"open\"\n", vec![15]),
            // The second one opens a cell and can close none.
            ("1,\"open\n2,\"also\n3,x\n", "1,\"\"\"open\"\n2,\"\"\"also\"\n3,x\n", vec![2, 10]),
            ("\"Old\" list,3\n\"Congo, Rep\",4\n", "\"\"\"Old\"\" list\",3\n\"Congo, Rep\",4\n", vec![0]),
            ("1,\"says \"yes\" twice\",2\n", "1,\"says \"\"yes\"\" twice\",2\n", vec![]),
        ] {
            assert_eq!(tidied(text, &plain), (tidy.to_owned(), unclosed), "{text}");
        }
    }

    #[test]
    fn blanks_before_a_quote_go_only_where_a_cell_begins() {
        let spaced = Dialect { spaced: true, ..Dialect::default() };
        let text = "1, \"a, b\",  \"c\"\n2, \"{\"\"a\"\": 1, \"\"b\"\": 2}\"\n3, x\n";
        let tidy = "1,\"a, b\",\"c\"\n2,\"{\"\"a\"\": 1, \"\"b\"\": 2}\"\n3, x\n";
        assert_eq!(tidied(text, &spaced).0, tidy);
    }

    #[test]
    fn a_backslash_takes_the_meaning_from_what_has_one() {
        let escaped = Dialect { escape: Some(b'\\'), ..Dialect::default() };
        for (text, tidy) in [
            ("1,\"O\\\"Brien\",\\N\n", "1,\"O\"\"Brien\",\\N\n"),
            ("1,\"\\N\",\"a\\tb\",\"c\\\\\"\n", "1,\"\\N\",\"a\\tb\",\"c\\\"\n"),
            ("1,A\\,B,5\n", "1,\"A,B\",5\n"),
            ("1,one\\\r\ntwo,5\n", "1,\"one\r\ntwo\",5\n"),
            ("1,back\\\\slash\\t,5\\", "1,\"back\\slash\\t\",5\\"),
        ] {
            assert_eq!(tidied(text, &escaped).0, tidy, "{text}");
        }
    }
}
