//! Puts a row into the slots of a case.

use super::plan_column::{PIECE_BYTES, SpssColumn};
use crate::sheet::Cell;

/// Appends the slots of a row; `None` where it holds what was not seen before.
pub(super) fn put_row(columns: &[SpssColumn], row: &[Cell], case: &mut Vec<[u8; 8]>) -> Option<()> {
    for (place, column) in columns.iter().enumerate() {
        let cell = row.get(place).unwrap_or(&Cell::Empty);
        match (column.text_bytes, cell) {
            (0, Cell::Empty) => case.push((-f64::MAX).to_le_bytes()),
            (0, cell) => case.push(column.number(cell)?.to_le_bytes()),
            (_, Cell::Text(text)) => put_text(column, text, case),
            (_, cell) => put_text(column, &cell.text(), case),
        }
    }
    Some(())
}

/// The text up to its first zero, filled up with spaces; of one that is too long a whole letter at the end.
fn put_text(column: &SpssColumn, text: &str, case: &mut Vec<[u8; 8]>) {
    let text = text.split('\0').next().unwrap_or_default();
    let mut rest = super::cut_bytes(text, column.text_bytes).as_bytes();
    for width in column.pieces() {
        let (piece, further) = rest.split_at(rest.len().min(width.min(PIECE_BYTES)));
        rest = further;
        let (whole, last) = piece.as_chunks::<8>();
        case.extend_from_slice(whole);
        let mut left = width.div_ceil(8) - whole.len();
        if !last.is_empty() {
            let mut slot = [b' '; 8];
            slot[..last.len()].copy_from_slice(last);
            case.push(slot);
            left -= 1;
        }
        case.extend(std::iter::repeat_n([b' '; 8], left));
    }
}
