//! Puts what a line or a database holds of an item into a cell.

use crate::sheet::Cell;

/// Digits that a number holds exactly; CSPro allows no more.
const MOST_DIGITS: u32 = 15;
/// The sign that stands for a new line inside a text of a data file.
const NEW_LINE: char = '\u{2424}';

/// Puts a text without the spaces that only fill its width; nothing when it is blank.
pub(super) fn put_text(cell: &mut Cell, text: &str) {
    let text = text.trim_end();
    match cell {
        _ if text.is_empty() => *cell = Cell::Empty,
        _ if text.contains(NEW_LINE) => *cell = Cell::Text(text.replace(NEW_LINE, "\n")),
        Cell::Text(own) => text.clone_into(own),
        _ => *cell = Cell::Text(text.to_owned()),
    }
}

/// Puts a number; nothing when it is blank, and the text as it is when it is no number.
pub(super) fn put_number(cell: &mut Cell, text: &str, decimals: usize) {
    let text = text.trim();
    match read_number(text, decimals) {
        Some(number) => *cell = Cell::Number(number),
        None => put_text(cell, text),
    }
}

/// A code of a dictionary as rows hold it: a number where the item is one, an empty cell for a blank.
pub(super) fn code_cell(code: &str, is_number: bool) -> Cell {
    let mut cell = Cell::Empty;
    // In dictionaries numbers are written with their decimal mark.
    if is_number {
        put_number(&mut cell, code, 0)
    } else {
        put_text(&mut cell, code)
    }
    cell
}

/// Digits, before them a sign and spaces, within them a point or a comma; without one so many digits are decimals.
fn read_number(text: &str, decimals: usize) -> Option<f64> {
    let (is_negative, digits) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        all => (false, all),
    };
    let digits = digits.trim_ascii_start();
    let (mut value, mut significant, mut behind) = (0_u64, 0, None);
    for byte in digits {
        match (byte, &mut behind) {
            (b'0'..=b'9', behind) => {
                value = value * 10 + u64::from(byte - b'0');
                significant += u32::from(value > 0);
                *behind = behind.map(|count| count + 1);
                if significant > MOST_DIGITS {
                    return None;
                }
            }
            (b'.' | b',', behind @ None) => *behind = Some(0),
            _ => return None,
        }
    }
    let has_digit = digits.iter().any(u8::is_ascii_digit);
    let decimals = i32::try_from(behind.unwrap_or(decimals)).ok().filter(|count| *count <= MOST_DIGITS as i32);
    let value = value as f64 / 10_f64.powi(decimals.filter(|_| has_digit)?);
    Some(if is_negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_data_files_write_them() {
        for (text, decimals, number) in [
            ("007", 0, Some(7.0)),
            ("-12", 0, Some(-12.0)),
            ("-  12", 0, Some(-12.0)),
            ("+5", 0, Some(5.0)),
            ("12345", 2, Some(123.45)),
            ("123.4", 2, Some(123.4)),
            ("123,4", 0, Some(123.4)),
            (".5", 1, Some(0.5)),
            ("000000000000000000012", 0, Some(12.0)),
            ("999999999999999", 0, Some(999_999_999_999_999.0)),
            ("1234567890123456", 0, None),
            ("", 0, None),
            ("-", 0, None),
            (".", 0, None),
            ("**", 0, None),
            ("1 2", 0, None),
            ("1e5", 0, None),
            ("1.2.3", 0, None),
            ("12", 99, None),
        ] {
            assert_eq!(read_number(text, decimals), number, "{text}");
        }
    }

    #[test]
    fn what_is_no_number_stays_text() {
        let put = |text: &str| {
            let mut cell = Cell::Number(1.0);
            put_number(&mut cell, text, 0);
            cell
        };
        assert_eq!(put("  "), Cell::Empty);
        assert_eq!(put(" ** "), Cell::Text("**".to_owned()));
        assert_eq!(put(" 12"), Cell::Number(12.0));
        assert_eq!(code_cell("two\u{2424}lines ", false), Cell::Text("two\nlines".to_owned()));
    }
}
