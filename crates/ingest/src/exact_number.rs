//! Numbers in texts that are read as numbers only where nothing of them is lost.

use crate::sheet::Cell;

/// The largest whole number up to which a number of 64 bits holds every whole number.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

/// The number that is written, with a decimal point and without grouping; the text itself where it is a whole number
/// too long, or any number too large, to be held. `None` for what is no number.
pub(crate) fn exact_number(written: &str) -> Option<Cell> {
    let plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
    if !written.bytes().all(plain) {
        return None;
    }
    let number: f64 = written.parse().ok()?;
    let whole = !written.contains(['.', 'e', 'E']);
    let lost = !number.is_finite() || whole && number.abs() >= LARGEST_WHOLE;
    Some(if lost { Cell::Text(written.to_owned()) } else { Cell::Number(number) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_whole_numbers_stay_texts() {
        for (written, number) in [("-12.50", -12.5), ("1e3", 1000.0), ("9007199254740991", 9_007_199_254_740_991.0)] {
            assert_eq!(exact_number(written), Some(Cell::Number(number)));
        }
        for written in ["9007199254740993", "-123456789012345678901", "1e400"] {
            assert_eq!(exact_number(written), Some(Cell::Text(written.to_owned())));
        }
        for written in ["", "-", ".", "inf", "NaN", "1 000", "1,5", "e5"] {
            assert_eq!(exact_number(written), None, "{written}");
        }
    }
}
