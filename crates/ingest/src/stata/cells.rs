//! One value of a row: numbers with their missing values, texts, days and moments.

use super::bytes::whole;
use crate::encodings::TextEncoding;
use crate::records::{Shown, push_iso};
use crate::sheet::Cell;

/// How a column is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Byte,
    Int,
    Long,
    Float,
    Double,
    /// A text of so many bytes.
    Text(u16),
    /// A reference to a text that stands elsewhere.
    LongText,
}

impl Kind {
    /// From the number of the head; `None` for one that means nothing.
    pub(super) fn read(kind: u16, release: u8) -> Option<Kind> {
        let old = release < 117;
        Some(match kind {
            1..=244 if old => Kind::Text(kind),
            251 if old => Kind::Byte,
            252 if old => Kind::Int,
            253 if old => Kind::Long,
            254 if old => Kind::Float,
            255 if old => Kind::Double,
            1..=2045 if !old => Kind::Text(kind),
            32_768 if !old => Kind::LongText,
            65_526 if !old => Kind::Double,
            65_527 if !old => Kind::Float,
            65_528 if !old => Kind::Long,
            65_529 if !old => Kind::Int,
            65_530 if !old => Kind::Byte,
            _ => return None,
        })
    }

    pub(super) fn bytes(self) -> usize {
        match self {
            Kind::Byte => 1,
            Kind::Int => 2,
            Kind::Long | Kind::Float => 4,
            Kind::Double | Kind::LongText => 8,
            Kind::Text(bytes) => usize::from(bytes),
        }
    }
}

/// The value of a column whose text stands in the row.
pub(super) fn cell(kind: Kind, bytes: &[u8], format: &str, encoding: TextEncoding, big_endian: bool) -> Cell {
    let bits = || whole(bytes, big_endian);
    let number = match kind {
        Kind::Byte => whole_number(i64::from(bytes[0] as i8), 100),
        Kind::Int => whole_number(i64::from(bits() as u16 as i16), 32_740),
        Kind::Long => whole_number(i64::from(bits() as u32 as i32), 2_147_483_620),
        Kind::Float => fraction(shortest(f32::from_bits(bits() as u32)), || {
            (bits() as u32).checked_sub(0x7f00_0000).map(|rest| u64::from(rest) / 0x800)
        }),
        Kind::Double => fraction(f64::from_bits(bits()), || {
            bits().checked_sub(0x7fe0_0000_0000_0000).map(|rest| rest / 0x0100_0000_0000)
        }),
        Kind::Text(_) | Kind::LongText => return text(bytes, encoding),
    };
    match number {
        Ok(number) => shown(number, format),
        Err(0) => Cell::Empty,
        Err(letter) => missing(letter),
    }
}

fn text(bytes: &[u8], encoding: TextEncoding) -> Cell {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    match encoding.decode(&bytes[..end]) {
        empty if empty.trim_end().is_empty() => Cell::Empty,
        text => Cell::Text(text.trim_end_matches(' ').to_owned()),
    }
}

/// A number of 32 bits with the digits that it was written with: 0.1 and not 0.10000000149.
fn shortest(value: f32) -> f64 {
    if value.fract() == 0.0 { f64::from(value) } else { value.to_string().parse().unwrap_or(f64::from(value)) }
}

/// The number, or which missing value it is: 0 for `.`, 1 for `.a`, up to 26.
fn whole_number(value: i64, largest: i64) -> Result<f64, u64> {
    if value > largest { Err((value - largest - 1) as u64) } else { Ok(value as f64) }
}

fn fraction(value: f64, which: impl Fn() -> Option<u64>) -> Result<f64, u64> {
    match which() {
        Some(letter) if value > 0.0 && letter <= 26 => Err(letter),
        _ if value.is_finite() => Ok(value),
        _ => Err(0),
    }
}

/// `.a` to `.z`: codes for no answer, which may have labels.
pub(super) fn missing(letter: u64) -> Cell {
    match letter {
        1..=26 => Cell::Text(format!(".{}", char::from(b'a' + letter as u8 - 1))),
        _ => Cell::Empty,
    }
}

/// All codes for no answer.
pub(super) fn extended_missing() -> impl Iterator<Item = Cell> {
    (1..=26).map(missing)
}

/// Seconds from the day 0 of SPSS, by which dates are made, to that of Stata, 1 January 1960.
const TO_1960: f64 = 11_903_760_000.0;
const SECONDS_A_DAY: f64 = 86_400.0;

/// A number as its format means it: a day, a moment, a month, a quarter, else the number.
fn shown(number: f64, format: &str) -> Cell {
    // Beyond the year 9999 in either direction, whatever the unit.
    const FARTHEST: f64 = 1e15;
    if number.abs() > FARTHEST {
        return Cell::Number(number);
    }
    let format = format.trim_start_matches('%').trim_start_matches('-');
    let period = |each: i64, mark: &str| {
        let (year, part) = ((number as i64).div_euclid(each) + 1960, (number as i64).rem_euclid(each) + 1);
        let width = if each == 12 { 2 } else { 1 };
        ((0..=9999).contains(&year) && number.fract() == 0.0).then(|| format!("{year:04}-{mark}{part:0width$}"))
    };
    let shown = match format.as_bytes() {
        [b't', b'd', ..] | [b'd', ..] => iso(number.floor() * SECONDS_A_DAY, Shown::Date),
        [b't', b'c' | b'C', ..] => iso(number / 1000.0, Shown::Moment),
        [b't', b'm', ..] => period(12, ""),
        [b't', b'q', ..] => period(4, "Q"),
        _ => None,
    };
    shown.map_or(Cell::Number(number), Cell::Date)
}

/// Seconds since 1960 as a date or moment.
fn iso(seconds: f64, shown: Shown) -> Option<String> {
    let mut text = String::new();
    push_iso(&mut text, seconds + TO_1960, shown).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_months_and_quarters() {
        assert_eq!(shown(21_730.0, "%td"), Cell::Date("2019-06-30".into()));
        assert_eq!(shown(713.0, "%tm"), Cell::Date("2019-06".into()));
        assert_eq!(shown(237.0, "%tq"), Cell::Date("2019-Q2".into()));
        assert_eq!(shown(2019.0, "%ty"), Cell::Number(2019.0));
        assert_eq!(shown(1.5, "%9.0g"), Cell::Number(1.5));
    }

    #[test]
    fn missing_values_of_every_kind() {
        let encoding = TextEncoding::Standard(encoding_rs::UTF_8);
        let read = |kind, bytes: &[u8]| cell(kind, bytes, "%9.0g", encoding, false);
        assert_eq!(read(Kind::Byte, &[101]), Cell::Empty);
        assert_eq!(read(Kind::Byte, &[102]), Cell::Text(".a".into()));
        assert_eq!(read(Kind::Int, &32_767i16.to_le_bytes()), Cell::Text(".z".into()));
        assert_eq!(read(Kind::Long, &2_147_483_621i32.to_le_bytes()), Cell::Empty);
        assert_eq!(read(Kind::Double, &0x7fe0_0100_0000_0000u64.to_le_bytes()), Cell::Text(".a".into()));
        assert_eq!(read(Kind::Float, &0x7f00_0000u32.to_le_bytes()), Cell::Empty);
        assert_eq!(read(Kind::Float, &0.1f32.to_le_bytes()), Cell::Number(0.1));
        assert_eq!(read(Kind::Double, &(-2.5f64).to_le_bytes()), Cell::Number(-2.5));
    }
}
