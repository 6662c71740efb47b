//! The bytes of a JSON text without what stands between its rows: the brackets of the outer list and its commas.

use std::io::{self, Read};

/// Bytes of the largest row.
const LARGEST_ROW: u64 = 1 << 20;

/// A reader that turns `[{…}, {…}]` into `{…} {…}` and leaves JSON lines as they are.
///
/// A row of more than a megabyte is an error of the kind `InvalidData`.
pub(super) struct TopLevel<R> {
    input: R,
    /// Whether one list holds the rows; unknown before the first sign.
    is_list: Option<bool>,
    /// Brackets that are open, the outer list not counted.
    depth: u64,
    in_text: bool,
    escaped: bool,
    row_bytes: u64,
}

impl<R: Read> TopLevel<R> {
    pub(super) fn new(input: R) -> Self {
        TopLevel { input, is_list: None, depth: 0, in_text: false, escaped: false, row_bytes: 0 }
    }

    /// What a byte becomes.
    fn pass(&mut self, byte: u8) -> u8 {
        if self.in_text {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_text = false,
                _ => {}
            }
            return byte;
        }
        if self.is_list.is_none() && !byte.is_ascii_whitespace() {
            // The three bytes of a mark are no sign of the text.
            if matches!(byte, 0xef | 0xbb | 0xbf) {
                return b' ';
            }
            self.is_list = Some(byte == b'[');
            if byte == b'[' {
                return b' ';
            }
        }
        let is_list = self.is_list == Some(true);
        match byte {
            b'"' => self.in_text = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' if self.depth > 0 => {
                self.depth -= 1;
                if self.depth == 0 {
                    self.row_bytes = 0;
                }
            }
            b']' | b',' if is_list && self.depth == 0 => return b' ',
            _ => {}
        }
        byte
    }
}

impl<R: Read> Read for TopLevel<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        for byte in &mut buffer[..read] {
            *byte = self.pass(*byte);
            self.row_bytes += 1;
            if self.row_bytes > LARGEST_ROW && (self.depth > 0 || self.in_text) {
                return Err(io::ErrorKind::InvalidData.into());
            }
        }
        Ok(read)
    }
}
