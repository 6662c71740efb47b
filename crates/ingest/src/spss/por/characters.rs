//! The characters of a portable file behind its lines: without ends of lines, each line filled up to 80, and in ASCII
//! whatever machine wrote them.

use crate::records::RecordsFault;
use crate::spss::limits::Room;
use crate::spss::source::{BUFFER_BYTES, fault_of};
use std::io::{BufRead, BufReader, Cursor, Read, Seek, SeekFrom};

/// Spaces at the end of a line are often lost on the way; with them a line has so many characters.
const LINE: usize = 80;
/// Names of the format and of its language in several alphabets, and the title of the file.
const SPLASH: usize = 200;
/// Where a title stands in it.
const LABEL: std::ops::Range<usize> = 60..80;

/// The signs of the table of characters from place 64 on, as far as they are ASCII; a space where there is no such sign.
const SIGNS: &[u8; 125] =
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .<(+|&[]!$*);^-/|,%_>?`:#@'=\"\
                            \x20     ~                     {}\\  ";
const FIRST_SIGN: usize = 64;
const SPACE: usize = 126;

pub(super) struct Characters<R> {
    input: BufReader<R>,
    /// Characters since the line began.
    column: usize,
    /// Spaces still to give for the line that ended.
    filling: usize,
    /// The meaning of each byte.
    meanings: [u8; 256],
    /// What the dictionary may still take.
    pub(super) room: Room,
}

/// The name of the format in the splash, where files of today have it.
const NAME: &[u8] = b"ASCII SPSS PORT FILE";
const NAME_AT: usize = 40;

/// Whether a file begins with the splash, the table and the mark of a portable file, or has its name and breaks off
/// before the mark.
pub(in crate::spss) fn has_por_head(head: &[u8]) -> bool {
    let is_named = head.get(NAME_AT..).is_some_and(|rest| rest.starts_with(NAME));
    is_named || Characters::start(Cursor::new(head)).is_ok()
}

/// A place to which one can return.
#[derive(Clone, Copy)]
pub(super) struct Place {
    position: u64,
    column: usize,
    filling: usize,
}

impl<R: Read + Seek> Characters<R> {
    /// Reads the head of the file; gives the title too.
    pub(super) fn start(input: R) -> Result<(Self, Vec<u8>), RecordsFault> {
        let input = BufReader::with_capacity(BUFFER_BYTES, input);
        let mut meanings = [0; 256];
        for (byte, meaning) in (0..=u8::MAX).zip(meanings.iter_mut()) {
            *meaning = byte;
        }
        let mut characters = Characters { input, column: 0, filling: 0, meanings, room: Room::default() };
        let splash = characters.take(SPLASH)?;
        let table = characters.take(256)?;
        let (zero, space) = (table[FIRST_SIGN], table[SPACE]);
        for (sign, byte) in SIGNS.iter().zip(&table[FIRST_SIGN..]) {
            // A sign that the machine does not have is written as a zero, by some as a space.
            let is_there = *sign != b' ' && *byte != space && (*byte != zero || *sign == b'0');
            if is_there {
                characters.meanings[usize::from(*byte)] = *sign;
            }
        }
        characters.meanings[usize::from(space)] = b' ';
        if characters.take(8)? != b"SPSSPORT" {
            return Err(RecordsFault::Damaged);
        }
        let mut label: Vec<u8> = splash[LABEL].iter().map(|byte| characters.meanings[usize::from(*byte)]).collect();
        if label.iter().all(|sign| *sign == b'0') {
            label.clear();
        }
        Ok((characters, label))
    }

    /// The next character; the end of the file is for the caller to judge.
    pub(super) fn next(&mut self) -> Result<Option<u8>, RecordsFault> {
        loop {
            if self.filling > 0 {
                self.filling -= 1;
                return Ok(Some(b' '));
            }
            let Some(byte) = self.input.fill_buf().map_err(fault_of)?.first().copied() else { return Ok(None) };
            self.input.consume(1);
            match byte {
                b'\r' => {}
                b'\n' => {
                    self.filling = LINE.saturating_sub(self.column);
                    self.column = 0;
                }
                byte => {
                    self.column += 1;
                    return Ok(Some(self.meanings[usize::from(byte)]));
                }
            }
        }
    }

    /// The next character, which must be there.
    pub(super) fn one(&mut self) -> Result<u8, RecordsFault> {
        self.next()?.ok_or(RecordsFault::Damaged)
    }

    /// So many characters; memory grows with those that are there.
    pub(super) fn take(&mut self, count: usize) -> Result<Vec<u8>, RecordsFault> {
        let mut taken = Vec::new();
        self.take_into(count, &mut taken)?;
        Ok(taken)
    }

    /// Replaces what is in `taken` by so many characters.
    pub(super) fn take_into(&mut self, count: usize, taken: &mut Vec<u8>) -> Result<(), RecordsFault> {
        taken.clear();
        for _ in 0..count {
            taken.push(self.one()?);
        }
        Ok(())
    }

    pub(super) fn place(&mut self) -> Result<Place, RecordsFault> {
        let position = self.input.stream_position().map_err(fault_of)?;
        Ok(Place { position, column: self.column, filling: self.filling })
    }

    pub(super) fn return_to(&mut self, place: Place) -> Result<(), RecordsFault> {
        self.input.seek(SeekFrom::Start(place.position)).map_err(fault_of)?;
        (self.column, self.filling) = (place.column, place.filling);
        Ok(())
    }
}
