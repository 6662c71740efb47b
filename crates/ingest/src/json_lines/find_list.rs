//! The one list of objects inside a wrapping object: `{"type": "FeatureCollection", "features": [{…}, …]}`.

use super::cut_objects::fill;
use super::{DEEPEST, LARGEST_OBJECT};
use crate::records::RecordsFault;
use std::io::BufRead;

/// The text before the list, from the first byte of the input.
pub(super) type Head = Vec<u8>;

/// Looks for the list from where the input stands, which is taken for the beginning. Nothing comes back where the file
/// is not one object, or has no list of objects or several.
///
/// An object that is longer than one may be is taken for a wrapping one as soon as a list stands in it.
pub(super) fn find_list<B: BufRead>(input: &mut B) -> Result<Option<Head>, RecordsFault> {
    let mut search = Search::default();
    loop {
        let ready = fill(input)?;
        let used = ready.len();
        let over = ready.iter().any(|byte| search.take(*byte));
        if used == 0 || over {
            return Ok(search.found());
        }
        input.consume(used);
    }
}

#[derive(Default)]
struct Search {
    /// All that was seen, until the second list.
    seen: Vec<u8>,
    depth: usize,
    in_text: bool,
    escaped: bool,
    /// Where lists in the outermost object begin that have an object first.
    lists: Vec<usize>,
    /// Behind a bracket that opens a list in the outermost object, before what stands first in it.
    opened: Option<usize>,
    closed: bool,
    refused: bool,
}

impl Search {
    /// Takes a byte; `true` when nothing more needs to be seen.
    fn take(&mut self, byte: u8) -> bool {
        let is_space = matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        let is_first = self.depth == 0 && !self.closed;
        if !is_space && (self.closed || is_first && byte != b'{') {
            self.refused = true;
        }
        if !is_space
            && let Some(at) = self.opened.take()
            && byte == b'{'
        {
            self.lists.push(at);
        }
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_text => self.escaped = true,
            b'"' => self.in_text = !self.in_text,
            _ if self.in_text => {}
            b'[' if self.depth == 1 => {
                self.opened = Some(self.seen.len());
                self.depth += 1;
            }
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                self.closed = self.depth == 0;
            }
            _ => {}
        }
        self.seen.push(byte);
        self.refused |= self.depth > DEEPEST || self.lists.len() > 1;
        self.refused || self.seen.len() > LARGEST_OBJECT
    }

    fn found(mut self) -> Option<Head> {
        let too_long = self.seen.len() > LARGEST_OBJECT;
        let at = self.lists.first().copied().filter(|_| !self.refused && (self.closed || too_long))?;
        self.seen.truncate(at);
        Some(self.seen)
    }
}
