//! Dates and times of ISO 8601 back into seconds since 14 October 1582.

/// How a date or time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Day,
    Moment,
    /// A time of day, or a longer or negative time: `48:00:05`, `-00:01:00`.
    Time,
    /// `2019-06`, `2019-Q2`, `2019-S1`.
    Month,
    Quarter,
    HalfYear,
}

/// Days from the day 0 of SPSS to 1 January of the year 1.
const TO_YEAR_ONE: i64 = -577_734;

/// The shape of a text that our readers wrote; `None` for anything else.
pub(crate) fn shape_of(text: &str) -> Option<Shape> {
    let bytes = text.as_bytes();
    match (bytes.len(), bytes.get(2), bytes.get(4), bytes.get(5)) {
        (8.., Some(b':'), ..) => Some(Shape::Time),
        (9.., ..) if is_long_time(text) => Some(Shape::Time),
        (7, _, Some(b'-'), Some(b'Q')) => Some(Shape::Quarter),
        (7, _, Some(b'-'), Some(b'S')) => Some(Shape::HalfYear),
        (7, _, Some(b'-'), _) => Some(Shape::Month),
        (10, _, Some(b'-'), _) => Some(Shape::Day),
        (19.., _, Some(b'-'), _) if bytes.get(10) == Some(&b'T') => Some(Shape::Moment),
        _ => None,
    }
}

/// Whether it is a time below zero, or of a hundred hours and more.
fn is_long_time(text: &str) -> bool {
    let clock = text.strip_prefix('-').unwrap_or(text);
    let hours = clock.bytes().take_while(u8::is_ascii_digit).count();
    hours >= 2 && clock.as_bytes().get(hours) == Some(&b':') && clock.len() >= hours + 6
}

/// Seconds since the day 0 of SPSS, or since midnight for a time of day; of a period, of its first day. `None` for what
/// none of our readers writes.
pub(crate) fn read_iso(text: &str) -> Option<f64> {
    let shape = shape_of(text)?;
    let part = |from: usize, to: usize| digits(text.get(from..to)?);
    if shape == Shape::Time {
        return clock(text);
    }
    let year = part(0, 4)?;
    let day = match shape {
        Shape::Month => day_of(year, part(5, 7)?, 1)?,
        Shape::Quarter => day_of(year, part(6, 7)? * 3 - 2, 1)?,
        Shape::HalfYear => day_of(year, part(6, 7)? * 6 - 5, 1)?,
        _ => day_of(year, part(5, 7)?, part(8, 10)?)?,
    };
    let seconds = day as f64 * 86_400.0;
    if shape == Shape::Moment { Some(seconds + clock(text.get(11..)?)?) } else { Some(seconds) }
}

fn digits(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// `12:30:00`, `48:00:05` or `-00:01:00`, with up to nine digits of a fraction, and with `Z` behind a moment of UTC.
fn clock(text: &str) -> Option<f64> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |text| (-1.0, text));
    let (hours, text) = text.split_once(':')?;
    let part = |from: usize| digits(text.get(from..from + 2)?);
    let hours = digits(hours).filter(|hours| *hours < 1_000_000_000_000)?;
    let seconds = hours * 3_600 + part(0)? * 60 + part(3)?;
    let fraction = match text.get(5..) {
        None | Some("") => return Some(sign * seconds as f64),
        Some(rest) => rest.strip_prefix('.').filter(|rest| (1..=9).contains(&rest.len()))?,
    };
    let power = 10_i64.pow(fraction.len() as u32);
    // One division, so that the number is the nearest to what was written.
    let parts = i128::from(seconds) * i128::from(power) + i128::from(digits(fraction)?);
    Some(sign * (parts as f64 / power as f64))
}

fn day_of(year: i64, month: i64, day: i64) -> Option<i64> {
    const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    let before = BEFORE.get(usize::try_from(month - 1).ok()?)?;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let years = year - 1;
    let to_year = 365 * years + years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400);
    Some(TO_YEAR_ONE + to_year + before + i64::from(is_leap && month > 2) + day - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Shown, push_iso};

    #[test]
    fn seconds_come_back_from_what_was_written() {
        for (seconds, shown) in [
            (0.0, Shown::Date),
            (13_781_232_000.0, Shown::Date),
            (13_171_248_000.0, Shown::Date),
            (-49_842_691_200.0, Shown::Date),
            (12_219_422_400.25, Shown::Moment),
            (45_296.5, Shown::Time),
            (172_805.0, Shown::Time),
            (360_000.25, Shown::Time),
            (-60.0, Shown::Time),
        ] {
            let mut text = String::new();
            assert!(push_iso(&mut text, seconds, shown));
            assert_eq!(read_iso(&text), Some(seconds), "{text}");
        }
        for day in (-577_000..3_000_000).step_by(997) {
            let (seconds, mut text) = (f64::from(day) * 86_400.0, String::new());
            assert!(push_iso(&mut text, seconds, Shown::Date));
            assert_eq!(read_iso(&text), Some(seconds), "{text}");
        }
    }

    #[test]
    fn fractions_have_as_many_digits_as_there_are() {
        let noon = read_iso("2019-06-30T12:00:00").unwrap();
        for (text, after) in
            [(".2", 0.2), (".25", 0.25), (".250000", 0.25), (".000001", 0.000_001), (".5Z", 0.5), ("Z", 0.0)]
        {
            assert_eq!(read_iso(&format!("2019-06-30T12:00:00{text}")), Some(noon + after), "{text}");
        }
        for none in [".", ".x", ".1234567890", "+02"] {
            assert_eq!(read_iso(&format!("2019-06-30T12:00:00{none}")), None, "{none}");
        }
    }

    #[test]
    fn periods_are_their_first_day() {
        assert_eq!(read_iso("2019-06"), read_iso("2019-06-01"));
        assert_eq!(read_iso("2019-Q2"), read_iso("2019-04-01"));
        assert_eq!(read_iso("2019-S2"), read_iso("2019-07-01"));
        for none in ["", "2019", "2019-13-01", "yesterday", "12:3x:00", "2019-06-30T1", "Übermorgen"] {
            assert_eq!(read_iso(none), None, "{none}");
        }
    }
}
