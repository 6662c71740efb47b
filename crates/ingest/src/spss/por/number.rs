//! Numbers to the base of 30, digit by digit.

use crate::records::RecordsFault;

const BASE: u128 = 30;
/// Digits that are kept: what they make fits the largest whole number there is. Nobody writes as many.
const DIGITS: u32 = 25;
/// Digits behind the point up to which a number is the nearest one to what is written.
const EXACT_PLACES: i32 = 14;
/// An exponent beyond this has left the range of numbers.
const MOST: i32 = 10_000;

/// A number being read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Number {
    digits: u128,
    count: u32,
    /// How far the digits are to be moved behind the point.
    places: i32,
    exponent: i32,
}

impl Number {
    /// One more digit before the point, or behind it.
    pub(super) fn push(&mut self, digit: u8, behind_point: bool) {
        if self.count < DIGITS {
            self.digits = self.digits * BASE + u128::from(digit);
            self.count += u32::from(self.digits > 0);
            self.places += i32::from(behind_point);
        } else if !behind_point {
            self.places -= 1;
        }
        self.places = self.places.clamp(-MOST, MOST);
    }

    /// One more digit of the exponent.
    pub(super) fn push_exponent(&mut self, digit: u8) {
        self.exponent = (self.exponent * 30 + i32::from(digit)).min(MOST);
    }

    /// The number, smaller when the exponent is negative. What no number can hold is a fault of the file.
    pub(super) fn value(self, is_small: bool) -> Result<f64, RecordsFault> {
        let places = if is_small { self.places + self.exponent } else { self.places - self.exponent };
        let value = scaled(self.digits, places);
        if value.is_finite() { Ok(value) } else { Err(RecordsFault::Damaged) }
    }
}

/// `digits / 30^places`.
fn scaled(digits: u128, places: i32) -> f64 {
    if digits == 0 {
        return 0.0;
    }
    if (1..=EXACT_PLACES).contains(&places) {
        // The quotient has more bits than a number keeps; the last stands for all that were cut off, so that the number
        // is rounded once and rightly.
        let divisor = BASE.pow(places.unsigned_abs());
        let shift = digits.leading_zeros();
        let shifted = digits << shift;
        let quotient = (shifted / divisor) | u128::from(!shifted.is_multiple_of(divisor));
        return quotient as f64 / 2_f64.powi(shift.cast_signed());
    }
    let whole = BASE.checked_pow(places.unsigned_abs()).and_then(|power| digits.checked_mul(power));
    match whole {
        Some(whole) if places <= 0 => whole as f64,
        // Two steps: the power alone may be greater than any number where the result is not.
        _ => digits as f64 * 30_f64.powi(-places / 2) * 30_f64.powi(-places - -places / 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<f64> {
        let mut number = Number::default();
        let (mut behind, mut exponent) = (false, None);
        for sign in text.chars() {
            let digit = sign.to_digit(30).map(|digit| digit as u8);
            match (digit, exponent) {
                (None, _) if sign == '.' => behind = true,
                (None, _) => exponent = Some(sign == '-'),
                (Some(digit), None) => number.push(digit, behind),
                (Some(digit), Some(_)) => number.push_exponent(digit),
            }
        }
        number.value(exponent == Some(true)).ok()
    }

    #[test]
    fn numbers_are_the_nearest_to_what_is_written() {
        for (text, value) in [
            ("0", 0.0),
            ("1.F", 1.5),
            (".3", 0.1),
            ("0.300000000003", 0.1),
            ("0.A", 1.0 / 3.0),
            ("52CE69.3MF", 123_456_789.125),
            ("IR3Q+3", 13_781_232_000.0),
            ("C.A6", 12.34),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for (text, value) in [("LQ300000000O-I", 1e-9), ("2Q1579B8IRIL+9", 1e30), ("1-6J", 30_f64.powi(-199))] {
            let number = number(text).expect(text);
            assert!((number / value - 1.0).abs() < 1e-15, "{text}: {number}");
        }
    }

    #[test]
    fn digits_without_end_are_no_danger() {
        assert_eq!(number(&"0".repeat(5_000)), Some(0.0));
        assert_eq!(number(&format!("0.{}", "T".repeat(5_000))), Some(1.0));
        for beyond in ["1+TTT", &"T".repeat(5_000)] {
            assert_eq!(number(beyond), None, "{beyond}");
        }
        assert_eq!(number("1-TTT"), Some(0.0));
    }
}
