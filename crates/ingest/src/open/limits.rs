//! How much of a file is taken into memory before it is refused.

/// Limits that keep a hostile or broken file from filling the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Cells of one sheet, counting the empty ones left of the last filled cell of each row.
    pub cells: u64,
    /// Bytes of one text.
    pub text_bytes: u64,
    /// Bytes of all parts of a packed file together, unpacked; also of the texts of all its cells, in which a text that
    /// the file holds once can come again and again.
    pub unpacked_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { cells: 20_000_000, text_bytes: 1 << 20, unpacked_bytes: 1 << 30 }
    }
}
