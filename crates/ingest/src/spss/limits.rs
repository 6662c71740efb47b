//! How much a dictionary may hold before it is taken for a mistake or an attack.

use crate::records::RecordsFault;
use crate::sheet::Cell;

/// Variables of a file.
pub(super) const VARIABLES: usize = 100_000;
/// Slots of eight bytes in a case.
pub(super) const SLOTS: usize = 4_000_000;
/// Bytes of one label or text.
pub(super) const TEXT_BYTES: usize = 1 << 20;
/// Bytes of a whole dictionary, its labels counted once for each variable that has them.
const DICTIONARY_BYTES: usize = 256 << 20;

/// What a dictionary may still take. A set of labels is written once and may be given to every variable, so that a
/// small file can ask for more than any memory.
pub(super) struct Room {
    bytes: usize,
}

impl Default for Room {
    fn default() -> Self {
        Room { bytes: DICTIONARY_BYTES }
    }
}

impl Room {
    pub(super) fn take(&mut self, bytes: usize) -> Result<(), RecordsFault> {
        self.bytes = self.bytes.checked_sub(bytes).ok_or(RecordsFault::TooLarge)?;
        Ok(())
    }

    /// Room for a code and its label.
    pub(super) fn take_label(&mut self, code: &Cell, label: &str) -> Result<(), RecordsFault> {
        let code = if let Cell::Text(text) | Cell::Date(text) = code { text.len() } else { 0 };
        self.take(size_of::<(Cell, String)>() + code + label.len())
    }
}
