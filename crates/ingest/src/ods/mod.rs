//! OpenDocument spreadsheets (`.ods`): cells with their types, merged cells and hidden sheets.
//!
//! Deliberately not here: formats of numbers, hidden rows and columns, notes on cells, formulas beyond that there are
//! some, and spreadsheets in one plain XML file (`.fods`).

mod fill_sheet;
mod find_hidden;
mod open_package;
mod read_cell;
mod read_content;
mod read_text;
mod read_value;
#[cfg(test)]
mod tests;

use crate::sheet::Sheet;

/// How much of a file is taken into memory before it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OdsLimits {
    /// Cells of all sheets together, counting the empty ones left of the last filled cell of each row, and each row up
    /// to the last filled one.
    pub cells: u64,
    /// Bytes of one text.
    pub text_bytes: u64,
    /// Bytes of the part that holds the sheets, unpacked; also of all texts together, each counted as often as the file
    /// repeats it.
    pub unpacked_bytes: u64,
}

impl Default for OdsLimits {
    fn default() -> Self {
        OdsLimits { cells: 20_000_000, text_bytes: 1 << 20, unpacked_bytes: 1 << 30 }
    }
}

/// Why a spreadsheet could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OdsFault {
    /// It is no zip, breaks off or contradicts itself.
    Damaged,
    /// Locked with a password.
    PasswordProtected,
    /// A document without sheets, such as a letter.
    NoSpreadsheet,
    /// Unpacked, it is larger than the limit.
    UnpacksTooLarge,
    /// More cells than the limit, or cells outside of the largest sheet there is.
    TooManyCells {
        /// The sheet in which the limit was met.
        sheet: String,
    },
    /// A single text longer than the limit.
    TextTooLong {
        /// The sheet it stands in; empty outside of sheets.
        sheet: String,
    },
}

/// The sheets of a file with what else is worth telling.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OdsBook {
    /// The sheets, in the file's order.
    pub sheets: Vec<Sheet>,
    /// Names of the sheets with formulas; their last computed values were taken.
    pub formulas: Vec<String>,
    /// Copies of sheets of other files that the file carries for its formulas; they are not among the sheets.
    pub external_sheets: usize,
}

/// The sheets of a file, in its order, with what else is worth telling. Any bytes are answered with sheets or a fault.
///
/// Rows are only as long as their last filled cell. Numbers of any kind are `Number` (10 % is 0.1), dates and times of
/// less than a day are ISO 8601 without fractions of a second, longer times stay as `PT36H00M00S`. Paragraphs of a text
/// are joined by `\n`.
pub fn read_ods_book(bytes: &[u8], limits: OdsLimits) -> Result<OdsBook, OdsFault> {
    open_package::open_package(bytes, limits)
}
