//! Numbers of a row with their missing values: `.` in every format, `.a` to `.z` since 113.

use super::column::Writing;
use super::sequence::whole;

/// A number, or which missing value stands in its place: 0 for `.`, 1 for `.a`, up to 26.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    Known(f64),
    Missing(u8),
}

/// The first format with `.a` to `.z`.
const WITH_LETTERS: u8 = 113;

pub(super) fn byte(bytes: &[u8], writing: Writing) -> Number {
    let value = bytes.first().map_or(0, |byte| byte.cast_signed());
    counted(i64::from(value), 100, 126, writing)
}

pub(super) fn int(bytes: &[u8], writing: Writing) -> Number {
    counted(i64::from((whole(bytes, writing.big_endian) as u16).cast_signed()), 32_740, 32_766, writing)
}

pub(super) fn long(bytes: &[u8], writing: Writing) -> Number {
    let value = i64::from((whole(bytes, writing.big_endian) as u32).cast_signed());
    counted(value, 2_147_483_620, 2_147_483_646, writing)
}

/// A whole number by the largest that is one, with letters and without.
fn counted(value: i64, largest: i64, largest_before: i64, writing: Writing) -> Number {
    if value <= largest {
        return Number::Known(value as f64);
    }
    match writing.release >= WITH_LETTERS {
        true => Number::Missing((value - largest - 1) as u8),
        false if value <= largest_before => Number::Known(value as f64),
        false => Number::Missing(0),
    }
}

pub(super) fn float(bytes: &[u8], writing: Writing) -> Number {
    const FIRST_MISSING: u32 = 0x7f00_0000;
    let bits = whole(bytes, writing.big_endian) as u32;
    let value = f32::from_bits(bits);
    if bits >> 31 == 0 && bits >= FIRST_MISSING {
        return Number::Missing(letter(u64::from(bits - FIRST_MISSING), 0x800, writing));
    }
    if value.is_finite() { Number::Known(shortest(value)) } else { Number::Missing(0) }
}

pub(super) fn double(bytes: &[u8], writing: Writing) -> Number {
    const FIRST_MISSING: u64 = 0x7fe0_0000_0000_0000;
    // Two to the power of 333.
    const MISSING_IN_105: u64 = 0x54c0_0000_0000_0000;
    let bits = whole(bytes, writing.big_endian);
    if bits >> 63 == 0 && bits >= FIRST_MISSING {
        return Number::Missing(letter(bits - FIRST_MISSING, 0x0100_0000_0000, writing));
    }
    let value = f64::from_bits(bits);
    let is_missing = !value.is_finite() || (writing.release == 105 && bits == MISSING_IN_105);
    if is_missing { Number::Missing(0) } else { Number::Known(value) }
}

/// The letter by its distance to `.`; what lies between two letters was never written by Stata and counts as `.`.
fn letter(distance: u64, step: u64, writing: Writing) -> u8 {
    let letter = distance / step;
    let is_exact = distance.is_multiple_of(step) && letter <= 26 && writing.release >= WITH_LETTERS;
    if is_exact { letter as u8 } else { 0 }
}

/// A number of 32 bits with the digits that it was written with: 0.1 and not 0.10000000149. A whole number is exact.
fn shortest(value: f32) -> f64 {
    let wide = f64::from(value);
    // The nearest number with few digits behind the point is the shortest when it becomes the same 32 bits.
    for power in [1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6] {
        let rounded = (wide * power).round() / power;
        if rounded as f32 == value {
            return rounded;
        }
    }
    value.to_string().parse().unwrap_or(wide)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encodings::TextEncoding;
    use Number::{Known, Missing};

    fn writing(release: u8) -> Writing {
        Writing { release, big_endian: false, encoding: TextEncoding::UTF_8 }
    }

    #[test]
    fn missing_values_of_every_kind() {
        let now = writing(118);
        assert_eq!((byte(&[100], now), byte(&[101], now), byte(&[127], now)), (Known(100.0), Missing(0), Missing(26)));
        assert_eq!(byte(&[0x80], now), Known(-128.0));
        assert_eq!(int(&32_767i16.to_le_bytes(), now), Missing(26));
        assert_eq!(int(&32_740i16.to_be_bytes(), Writing { big_endian: true, ..now }), Known(32_740.0));
        assert_eq!(long(&2_147_483_622i32.to_le_bytes(), now), Missing(1));
        assert_eq!(float(&0x7f00_0800u32.to_le_bytes(), now), Missing(1));
        assert_eq!(float(&f32::NAN.to_le_bytes(), now), Missing(0));
        assert_eq!(float(&f32::NEG_INFINITY.to_le_bytes(), now), Missing(0));
        assert_eq!(double(&0x7fe0_1a00_0000_0000u64.to_le_bytes(), now), Missing(26));
        assert_eq!(double(&f64::INFINITY.to_le_bytes(), now), Missing(0));
        assert_eq!(double(&(-2.5f64).to_le_bytes(), now), Known(-2.5));
    }

    #[test]
    fn before_113_only_the_largest_is_missing() {
        let before = writing(111);
        assert_eq!((byte(&[126], before), byte(&[127], before)), (Known(126.0), Missing(0)));
        assert_eq!(int(&32_766i16.to_le_bytes(), before), Known(32_766.0));
        assert_eq!(long(&i32::MAX.to_le_bytes(), before), Missing(0));
        assert_eq!(float(&0x7f00_0800u32.to_le_bytes(), before), Missing(0));
        let power = 2f64.powi(333).to_le_bytes();
        assert_eq!((double(&power, before), double(&power, writing(105))), (Known(2f64.powi(333)), Missing(0)));
    }

    #[test]
    fn numbers_of_32_bits_keep_their_digits() {
        for (value, digits) in [(0.1f32, 0.1), (-72.35, -72.35), (1e-9, 1e-9), (1.234_567_9, 1.234_567_9)] {
            assert_eq!(shortest(value), digits);
            assert_eq!(shortest(value), value.to_string().parse::<f64>().expect("a number"));
        }
        assert_eq!(shortest(16_777_216.0), 16_777_216.0);
    }
}
