//! Puts a field of a row into a cell, as its item is a number or a text.

use super::super::dictionary::ItemKind;
use super::super::put_value::{put_number, put_text};
use super::read_fields::Field;
use crate::sheet::Cell;

/// From this number on CSPro means special values: those that the dictionary gives no code.
const FIRST_SPECIAL: f64 = 0.99e50;
/// Beyond, a number no longer holds each whole one.
const MOST_EXACT: u64 = 1 << 53;

/// The special values that stand for no answer, as rows give them.
pub(super) const SPECIAL_CODES: [&str; 3] = ["MISSING", "REFUSED", "DEFAULT"];

pub(super) fn put_field(cell: &mut Cell, field: Field, kind: ItemKind) {
    match (field, kind) {
        (Field::Text(text), ItemKind::Text) => put_text(cell, &String::from_utf8_lossy(text)),
        // A database keeps the decimal mark, whatever the dictionary says of data files.
        (Field::Text(text), ItemKind::Number { .. }) => put_number(cell, &String::from_utf8_lossy(text), 0),
        (Field::Whole(number), ItemKind::Number { .. }) if number.unsigned_abs() <= MOST_EXACT => {
            *cell = Cell::Number(number as f64);
        }
        (Field::Whole(number), _) => put_text(cell, &number.to_string()),
        (Field::Real(number), ItemKind::Number { .. }) => put_real(cell, number),
        (Field::Real(number), ItemKind::Text) => put_text(cell, &number.to_string()),
        (Field::Null | Field::Bytes, _) => *cell = Cell::Empty,
    }
}

/// A number; 1e50, 1e51, 1e52 and 1e55 are `MISSING`, `NOTAPPL`, `DEFAULT` and `REFUSED`.
fn put_real(cell: &mut Cell, number: f64) {
    match number {
        _ if number < FIRST_SPECIAL => *cell = Cell::Number(number),
        _ if number < 0.99e51 => put_text(cell, "MISSING"),
        _ if (0.99e52..0.99e53).contains(&number) => put_text(cell, "DEFAULT"),
        _ if (0.99e55..0.99e56).contains(&number) => put_text(cell, "REFUSED"),
        // Not applicable, and what is no number.
        _ => *cell = Cell::Empty,
    }
}
