//! Where the value of a variable lies in a case, and what becomes of it.

use super::byte_order::ByteOrder;
use super::decode_text::{emptied, fill_text};
use crate::encodings::TextEncoding;
use crate::records::{Shown, push_iso};
use crate::sheet::Cell;
use std::ops::Range;

/// Ends of ranges as far from zero as this are open. Among the values of cases only the smallest number there is has a
/// meaning of its own: it stands for no value.
const MARK: f64 = 1.797_693_134_862_315_5e308;

/// One variable in the slots of a case.
pub(super) enum Column {
    Number { slot: usize, shown: Shown },
    Text { bytes: Range<usize> },
    LongText { pieces: Vec<Range<usize>> },
}

/// What the bytes of a file mean.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) order: ByteOrder,
    pub(super) encoding: TextEncoding,
}

impl Reading {
    /// A text that lies in no case, as it would stand in one.
    pub(super) fn text(self, bytes: &[u8]) -> Cell {
        let mut cell = Cell::Empty;
        fill_text(&mut cell, bytes, self.encoding);
        cell
    }
}

impl Column {
    /// Makes the cell the variable's value in a case; `joined` is memory for texts of several pieces.
    pub(super) fn fill(&self, case: &[[u8; 8]], reading: Reading, joined: &mut Vec<u8>, cell: &mut Cell) {
        match self {
            Column::Number { slot, shown } => fill_number(cell, reading.order.float(case[*slot]), *shown),
            Column::Text { bytes } => fill_text(cell, &case.as_flattened()[bytes.clone()], reading.encoding),
            Column::LongText { pieces } => {
                joined.clear();
                for bytes in pieces {
                    joined.extend_from_slice(&case.as_flattened()[bytes.clone()]);
                }
                fill_text(cell, joined, reading.encoding);
            }
        }
    }

    /// A code of one slot, as it would stand in a case.
    pub(super) fn code(&self, slot: [u8; 8], reading: Reading) -> Cell {
        match self {
            Column::Number { shown, .. } => {
                let mut cell = Cell::Empty;
                fill_number(&mut cell, reading.order.float(slot), *shown);
                cell
            }
            Column::Text { .. } | Column::LongText { .. } => reading.text(&slot),
        }
    }

    /// Where its text lies, piece by piece; nothing for a number.
    pub(super) fn texts(&self) -> &[Range<usize>] {
        match self {
            Column::Number { .. } => &[],
            Column::Text { bytes } => std::slice::from_ref(bytes),
            Column::LongText { pieces } => pieces,
        }
    }
}

/// Makes the cell what a number is shown as; nothing, for the mark of no value and for what is no number.
pub(super) fn fill_number(cell: &mut Cell, number: f64, shown: Shown) {
    let is_value = number.is_finite() && number > f64::MIN;
    *cell = match shown {
        _ if !is_value => Cell::Empty,
        Shown::Number => Cell::Number(number),
        shown => {
            let mut text = emptied(cell);
            if push_iso(&mut text, number, shown) { Cell::Date(text) } else { Cell::Number(number) }
        }
    };
}

/// The ends of a range, open where the file says so; `None` when it holds nothing.
pub(super) fn range(from: f64, to: f64) -> Option<(f64, f64)> {
    let open = |end: f64| if end.abs() < MARK { end } else { end * f64::INFINITY };
    (from <= to).then(|| (open(from), open(to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_smallest_number_is_no_value() {
        for number in [f64::MAX, -MARK, 0.0] {
            let mut cell = Cell::Empty;
            fill_number(&mut cell, number, Shown::Number);
            assert_eq!(cell, Cell::Number(number));
        }
        for none in [f64::MIN, f64::NAN, f64::INFINITY] {
            let mut cell = Cell::Number(1.0);
            fill_number(&mut cell, none, Shown::Number);
            assert_eq!(cell, Cell::Empty);
        }
        assert_eq!(range(-MARK, f64::MAX), Some((f64::NEG_INFINITY, f64::INFINITY)));
    }
}
