//! Whether a Parquet file is encrypted, by the description at its end, of which no more is read than that.
//!
//! The engine says it of files whose description is encrypted too; of others it stumbles over the first value. The
//! description is a structure of Thrift in its compact protocol; in field 8 it names the way of encryption.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// Field of the description that names the way of encryption.
const ENCRYPTION: i64 = 8;
/// A larger description is nobody's.
const MOST_BYTES: u64 = 256 << 20;
/// Structures within structures.
const DEEPEST: u32 = 32;

/// Whether the file says that it is encrypted; `false` for what is no Parquet or broken.
pub(super) fn is_encrypted(file: &Path) -> bool {
    read_end(file).unwrap_or(false)
}

fn read_end(file: &Path) -> std::io::Result<bool> {
    let mut input = File::open(file)?;
    let mut end = [0; 8];
    let length = input.seek(SeekFrom::End(-8))?;
    input.read_exact(&mut end)?;
    let [a, b, c, d, magic @ ..] = end;
    if magic != *b"PAR1" {
        return Ok(magic == *b"PARE");
    }
    let bytes = u64::from(u32::from_le_bytes([a, b, c, d]));
    if bytes > length.min(MOST_BYTES) {
        return Ok(false);
    }
    input.seek(SeekFrom::Start(length - bytes))?;
    let mut about = Vec::new();
    input.take(bytes).read_to_end(&mut about)?;
    Ok(Thrift { left: &about }.has_field(ENCRYPTION).unwrap_or(false))
}

struct Thrift<'a> {
    left: &'a [u8],
}

impl Thrift<'_> {
    /// Whether a structure has the field; `None` where it breaks off.
    fn has_field(&mut self, wanted: i64) -> Option<bool> {
        let mut field = 0;
        while let Some(kind) = self.field(&mut field)? {
            if field == wanted {
                return Some(true);
            }
            self.pass(kind, 0)?;
        }
        Some(false)
    }

    /// The kind of the next field, whose number is told; `None` behind the last.
    fn field(&mut self, field: &mut i64) -> Option<Option<u8>> {
        let head = self.byte()?;
        let (step, kind) = (i64::from(head >> 4), head & 15);
        if kind == 0 {
            return Some(None);
        }
        *field = if step == 0 { zigzag(self.number()?) } else { field.checked_add(step)? };
        Some(Some(kind))
    }

    /// Passes over a value of the kind.
    fn pass(&mut self, kind: u8, depth: u32) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        match kind {
            // Of a field, whose kind is its value.
            1 | 2 => {}
            3 => drop(self.byte()?),
            4..=6 => drop(self.number()?),
            7 => self.skip(8)?,
            8 => {
                let bytes = self.number()?;
                self.skip(bytes)?;
            }
            9 | 10 => {
                let head = self.byte()?;
                let items = if head >> 4 == 15 { self.number()? } else { u64::from(head >> 4) };
                for _ in 0..items {
                    // In a list, truth takes a byte.
                    let kind = if matches!(head & 15, 1 | 2) { 3 } else { head & 15 };
                    self.pass(kind, depth + 1)?;
                }
            }
            12 => {
                let mut field = 0;
                while let Some(kind) = self.field(&mut field)? {
                    self.pass(kind, depth + 1)?;
                }
            }
            // Maps, and what is not in use.
            _ => return None,
        }
        Some(())
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, left) = self.left.split_first()?;
        self.left = left;
        Some(*first)
    }

    fn skip(&mut self, bytes: u64) -> Option<()> {
        self.left = self.left.get(usize::try_from(bytes).ok()?..)?;
        Some(())
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }
}

fn zigzag(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}
