//! Cells of tables: every digit, traced, with the source's sign where there is no value.

use crate::Cell;
use crate::voice::Voice;
use bearings_indicators::Figure;
use bearings_locale::Message;

/// The sign for a missing value, where the source brings none.
pub(crate) const SIGN: &str = "..";

impl Voice<'_> {
    /// A figure as a cell: all digits of a count, or so many digits after the point.
    pub fn cell(&self, figure: &Figure, digits: u8) -> Cell {
        let token = figure.token.to_string();
        let Some(value) = figure.amount() else {
            let sign = figure.inputs.iter().find(|input| input.value.is_none()).map(|input| input.sign.clone());
            let text = sign.filter(|sign| !sign.is_empty()).unwrap_or_else(|| SIGN.to_owned());
            return Cell { text, numeric: true, token, ..Cell::default() };
        };
        Cell { token, ..self.number_cell(value, digits) }
    }

    /// A number as a cell, without a token.
    pub fn number_cell(&self, value: f64, digits: u8) -> Cell {
        let text = self.request.words.numbers().decimal(value, digits).to_string();
        Cell { text, number: Some(value), digits, numeric: true, ..Cell::default() }
    }

    /// The sign for a missing value.
    pub fn sign_cell(&self) -> Cell {
        Cell { text: SIGN.to_owned(), numeric: true, ..Cell::default() }
    }

    /// The head of a column.
    pub fn head(&self, message: Message) -> Cell {
        head_cell(self.plain(message))
    }
}

/// A head with a text of its own.
pub(crate) fn head_cell(text: String) -> Cell {
    Cell { text, header: true, ..Cell::default() }
}

/// A head over several columns.
pub(crate) fn wide_head(text: String, column_span: u8) -> Cell {
    Cell { text, header: true, column_span, ..Cell::default() }
}

/// A head over two rows.
pub(crate) fn tall_head(text: String) -> Cell {
    Cell { text, header: true, row_span: 2, ..Cell::default() }
}
