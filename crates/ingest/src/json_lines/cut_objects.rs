//! Cuts the text into its objects, without reading more than one of them into memory.

use super::not_finite::write_as_json;
use super::{DEEPEST, LARGEST_OBJECT};
use crate::records::RecordsFault;
use std::io::{BufRead, ErrorKind};

/// The objects of a text, in order: one behind the other with any space between, or in one list with commas.
pub(super) struct Objects<B> {
    input: B,
    place: Place,
    /// Whether the list stands in an object, so that what follows it is no object of ours.
    wrapped: bool,
    /// What begins an item: a brace, or a bracket where rows are lists.
    opener: u8,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Start,
    /// Between objects that stand for themselves.
    Lines,
    /// Behind the bracket that opens the list.
    ListStart,
    /// Behind an object of the list.
    ListObject,
    /// Behind a comma of the list.
    ListComma,
    /// Behind the bracket that closes the list.
    ListEnd,
}

impl<B: BufRead> Objects<B> {
    /// From where the input stands, which is taken for the beginning.
    pub(super) fn new(input: B) -> Self {
        Objects { input, place: Place::Start, wrapped: false, opener: b'{' }
    }

    /// The lists of a list.
    pub(super) fn lists(input: B) -> Self {
        Objects { opener: b'[', ..Objects::new(input) }
    }

    /// The objects of a list, from its bracket on; what stands behind the list is left.
    pub(super) fn wrapped(input: B) -> Self {
        Objects { wrapped: true, ..Objects::new(input) }
    }

    /// Gives the input back.
    pub(super) fn into_inner(self) -> B {
        self.input
    }

    /// Fills `object` with the text of the next; `false` behind the last.
    pub(super) fn next(&mut self, object: &mut Vec<u8>) -> Result<bool, RecordsFault> {
        object.clear();
        loop {
            if self.wrapped && self.place == Place::ListEnd {
                return Ok(false);
            }
            let Some(byte) = self.peek()? else {
                let over = matches!(self.place, Place::Start | Place::Lines | Place::ListEnd);
                return if over { Ok(false) } else { Err(RecordsFault::Damaged) };
            };
            self.place = match (self.place, byte) {
                (_, b' ' | b'\t' | b'\n' | b'\r') => self.place,
                (Place::Start | Place::Lines, b'{') if self.opener == b'{' => {
                    return self.collect(object, Place::Lines);
                }
                (Place::ListStart | Place::ListComma, byte) if byte == self.opener => {
                    return self.collect(object, Place::ListObject);
                }
                (Place::Start, b'[') => Place::ListStart,
                (Place::ListObject, b',') => Place::ListComma,
                (Place::ListStart | Place::ListObject, b']') => Place::ListEnd,
                _ => return Err(RecordsFault::Damaged),
            };
            self.input.consume(1);
        }
    }

    fn peek(&mut self) -> Result<Option<u8>, RecordsFault> {
        Ok(fill(&mut self.input)?.first().copied())
    }

    /// Takes all up to the brace that closes the object; what is inside is checked by who parses it.
    fn collect(&mut self, object: &mut Vec<u8>, then: Place) -> Result<bool, RecordsFault> {
        let mut depth = 0;
        let (mut in_text, mut escaped, mut no_json) = (false, false, false);
        loop {
            let ready = fill(&mut self.input)?;
            if ready.is_empty() {
                return Err(RecordsFault::Damaged);
            }
            let mut used = 0;
            for byte in ready {
                used += 1;
                match byte {
                    _ if escaped => escaped = false,
                    b'\\' if in_text => escaped = true,
                    b'"' => in_text = !in_text,
                    _ if in_text => {}
                    b'{' | b'[' => depth += 1,
                    b'}' | b']' => depth -= 1,
                    b'N' | b'I' => no_json = true,
                    _ => {}
                }
                if depth == 0 || depth > DEEPEST {
                    break;
                }
            }
            object.extend_from_slice(ready.get(..used).unwrap_or_default());
            self.input.consume(used);
            if depth > DEEPEST || object.len() > LARGEST_OBJECT {
                return Err(RecordsFault::TooLarge);
            }
            if depth == 0 {
                self.place = then;
                if no_json {
                    write_as_json(object);
                }
                return Ok(true);
            }
        }
    }
}

pub(super) fn fill<B: BufRead>(input: &mut B) -> Result<&[u8], RecordsFault> {
    // A call that was interrupted is made again; its answer is asked for a second time, because a loop may not give
    // away what it borrowed.
    while let Err(error) = input.fill_buf() {
        if error.kind() != ErrorKind::Interrupted {
            return Err(RecordsFault::Disk(error));
        }
    }
    input.fill_buf().map_err(RecordsFault::Disk)
}
