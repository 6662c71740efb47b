//! A file as a grid: sheets of typed cells, as they were received.

use crate::records::Dictionary;
use bearings_fault::Finding;

/// One cell as the file holds it. Files without types, such as CSV, hold `Text` only; see [`Cell::number`].
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, with its spaces.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Bool(bool),
    /// An error of the spreadsheet, such as `#REF!`.
    Error(String),
    /// A date or time, as ISO 8601.
    Date(String),
}

impl Cell {
    /// Nothing, or text of spaces only.
    pub fn is_blank(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.chars().all(char::is_whitespace),
            _ => false,
        }
    }

    /// Becomes the text, in the room that a text before it had; nothing for an empty one.
    pub fn set_text(&mut self, text: &str) {
        match self {
            _ if text.is_empty() => *self = Cell::Empty,
            Cell::Text(room) => {
                room.clear();
                room.push_str(text);
            }
            other => *other = Cell::Text(text.to_owned()),
        }
    }

    /// The number in the cell; of a text, when it is written with a decimal point and without grouping. Never infinite.
    pub fn number(&self) -> Option<f64> {
        match self {
            Cell::Number(number) => Some(*number),
            Cell::Text(text) => {
                let text = text.trim();
                let plain = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'));
                let digit = text.bytes().any(|b| b.is_ascii_digit());
                if plain && digit { text.parse().ok().filter(|n: &f64| n.is_finite()) } else { None }
            }
            _ => None,
        }
    }

    /// The cell as a person reads it: texts trimmed, whole numbers without a point; empty for nothing.
    pub fn text(&self) -> std::borrow::Cow<'_, str> {
        match self {
            Cell::Empty => "".into(),
            Cell::Text(text) => text.trim().into(),
            Cell::Number(number) => number.to_string().into(),
            Cell::Bool(true) => "TRUE".into(),
            Cell::Bool(false) => "FALSE".into(),
            Cell::Error(text) | Cell::Date(text) => text.as_str().into(),
        }
    }
}

/// Cells merged into one; rows and columns count from 0, both ends included. The value stands in the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Merge {
    pub first_row: usize,
    pub first_column: usize,
    pub last_row: usize,
    pub last_column: usize,
}

/// One sheet. Rows are only as long as their last filled cell; rows and columns count from 0 here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name; empty in a file without sheets.
    pub name: String,
    /// The cells, row by row.
    pub rows: Vec<Vec<Cell>>,
    /// Merged cells.
    pub merges: Vec<Merge>,
    /// Whether its maker hid it.
    pub hidden: bool,
    /// What a file of records says of the columns, whose names stand in the first row.
    pub dictionary: Option<Dictionary>,
}

impl Sheet {
    /// The cell, or `Cell::Empty` outside of what was filled.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        static EMPTY: Cell = Cell::Empty;
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&EMPTY)
    }

    /// The number of columns of the longest row.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// Whether nothing stands in the row.
    pub fn is_blank_row(&self, row: usize) -> bool {
        self.rows.get(row).is_none_or(|cells| cells.iter().all(Cell::is_blank))
    }

    /// Puts a value at a place and makes room for it.
    pub(crate) fn set(&mut self, row: usize, column: usize, cell: Cell) {
        if cell == Cell::Empty {
            return;
        }
        if self.rows.len() <= row {
            // Rows of a table are mostly as long as the one before.
            let room = self.rows.last().map_or(0, Vec::len).max(column + 1);
            self.rows.resize_with(row, Vec::new);
            self.rows.push(Vec::with_capacity(room));
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        cells[column] = cell;
    }
}

/// What kind of file it was, by its bytes and not by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// Excel, Open XML (`.xlsx`, `.xlsm`).
    Xlsx,
    /// Excel, binary (`.xlsb`).
    Xlsb,
    /// Excel 97 to 2003 (`.xls`).
    Xls,
    /// OpenDocument (`.ods`).
    Ods,
    /// Text with a delimiter.
    Csv,
    /// One JSON object a row.
    Json,
    /// SDMX-ML data.
    Sdmx,
    /// SPSS system file (`.sav`, `.zsav`).
    Spss,
    /// SPSS portable file (`.por`).
    #[serde(rename = "spss-portable")]
    SpssPortable,
    /// Stata (`.dta`).
    Stata,
    /// CSPro: data with a dictionary beside them.
    Cspro,
    /// Parquet, which only the engine of the workspace reads.
    Parquet,
}

/// A whole file, with the doubts met while it was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    /// The file's name, without folders.
    pub file_name: String,
    /// What it was.
    pub kind: FileKind,
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// The sheets, in the file's order.
    pub sheets: Vec<Sheet>,
    /// Doubts met while it was opened.
    pub findings: Vec<Finding>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_texts_are_read_only_when_plain() {
        let number = |text: &str| Cell::Text(text.to_owned()).number();
        assert_eq!(number(" 12.5 "), Some(12.5));
        assert_eq!(number("-3e2"), Some(-300.0));
        for text in ["", "..", "1 234", "1,5", "nan", "inf", "1e999", "-", "e", "12a"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn cells_beyond_the_filled_part_are_empty() {
        let mut sheet = Sheet::default();
        sheet.set(2, 3, Cell::Number(1.0));
        assert_eq!(sheet.cell(2, 3), &Cell::Number(1.0));
        assert_eq!(sheet.cell(9, 9), &Cell::Empty);
        assert!(sheet.is_blank_row(1));
        assert_eq!(sheet.width(), 4);
    }
}
