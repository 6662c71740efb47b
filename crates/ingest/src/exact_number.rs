//! Numbers in texts that are read as numbers only where nothing of them is lost.

use crate::sheet::Cell;

/// The largest whole number up to which a number of 64 bits holds every whole number.
const LARGEST_WHOLE: f64 = 9_007_199_254_740_992.0;

/// Digits that every number of 64 bits holds.
const SURE_DIGITS: usize = 15;

/// The number that is written, with a decimal point and without grouping; the text itself where a number of 64 bits
/// would not hold all of its digits. `None` for what is no number.
pub(crate) fn exact_number(written: &str) -> Option<Cell> {
    let plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
    if !written.bytes().all(plain) {
        return None;
    }
    let number: f64 = written.parse().ok()?;
    let whole = !written.contains(['.', 'e', 'E']);
    let lost =
        !number.is_finite() || if whole { number.abs() >= LARGEST_WHOLE } else { !holds_digits(number, written) };
    Some(if lost { Cell::Text(written.to_owned()) } else { Cell::Number(number) })
}

/// Whether the shortest text that reads back as the number has all the digits that were written.
fn holds_digits(number: f64, written: &str) -> bool {
    let digits = significant_digits(written);
    digits.len() <= SURE_DIGITS || digits == significant_digits(&format!("{number:e}"))
}

fn significant_digits(written: &str) -> String {
    let (mantissa, _) = written.split_once(['e', 'E']).unwrap_or((written, ""));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').to_owned()
}

/// The number of a text that is none but for how it is written: `1.50`. No zeros before, no sign but a minus, and no
/// more than fifteen digits.
pub(crate) fn written_number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = all_digits(whole) && all_digits(decimals) && digits.len() <= 16;
    let number: f64 = text.parse().ok().filter(|_| is_plain && (whole == "0" || !whole.starts_with('0')))?;
    (number.to_string() != text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_whole_numbers_stay_texts() {
        for (written, number) in [("-12.50", -12.5), ("1e3", 1000.0), ("9007199254740991", 9_007_199_254_740_991.0)] {
            assert_eq!(exact_number(written), Some(Cell::Number(number)));
        }
        let (third, sum) = (0.333_333_333_333_333_3, 0.1 + 0.2);
        assert_eq!(exact_number("0.3333333333333333"), Some(Cell::Number(third)));
        assert_eq!(exact_number("0.30000000000000004"), Some(Cell::Number(sum)));
        for written in ["9007199254740993", "-123456789012345678901", "1e400", "0.1234567890123456789"] {
            assert_eq!(exact_number(written), Some(Cell::Text(written.to_owned())));
        }
        for (written, number) in [("1.50", Some(1.5)), ("-0.10", Some(-0.1)), ("12.0", Some(12.0))] {
            assert_eq!(written_number(written), number);
        }
        for written in ["1.5", "12", "007.0", "+1.0", "1.", ".50", "1e5", "1,50", "0.12345678901234560", ""] {
            assert_eq!(written_number(written), None, "{written}");
        }
        for written in ["", "-", ".", "inf", "NaN", "1 000", "1,5", "e5"] {
            assert_eq!(exact_number(written), None, "{written}");
        }
    }
}
