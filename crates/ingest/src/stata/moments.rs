//! Days, moments and periods: numbers that a display format makes into dates.

use super::leap_seconds::without_leap_seconds;
use crate::records::{Shown, push_iso};
use crate::sheet::Cell;
use std::fmt::Write;

/// Seconds from the day 0 of SPSS, from which dates are made, to that of Stata, 1 January 1960.
pub(crate) const TO_1960: f64 = 11_903_760_000.0;
const SECONDS_A_DAY: f64 = 86_400.0;

/// As what a number is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Number,
    Day,
    /// Milliseconds; with leap seconds or without.
    Moment {
        leap_seconds: bool,
    },
    /// Milliseconds after midnight.
    TimeOfDay,
    /// Weeks of which each year has 52, the first from 1 January on: not those of ISO 8601.
    Week,
    Month,
    Quarter,
    HalfYear,
}

impl Meaning {
    /// By the display format, such as `%td`, `%-tcHH:MM` or the old `%d`. A year (`%ty`) is the number that it is.
    pub(crate) fn of(format: &str) -> Meaning {
        let format = format.trim_start_matches('%').trim_start_matches('-');
        let Some(kind) = format.strip_prefix('t') else {
            return if format.starts_with('d') { Meaning::Day } else { Meaning::Number };
        };
        let detail = kind.get(1..).unwrap_or_default();
        match kind.as_bytes().first() {
            Some(b'd') => Meaning::Day,
            Some(b'c') if is_time_only(detail) => Meaning::TimeOfDay,
            Some(b'c') => Meaning::Moment { leap_seconds: false },
            Some(b'C') => Meaning::Moment { leap_seconds: true },
            Some(b'w') => Meaning::Week,
            Some(b'm') => Meaning::Month,
            Some(b'q') => Meaning::Quarter,
            Some(b'h') => Meaning::HalfYear,
            _ => Meaning::Number,
        }
    }

    /// Puts the number into a cell as it is shown; a number that is no date of the years 1 to 9999 stays a number.
    pub(super) fn put(self, number: f64, cell: &mut Cell) {
        if self == Meaning::Number {
            *cell = Cell::Number(number);
            return;
        }
        // The date of the row before is written over.
        let mut text = match cell {
            Cell::Date(own) => std::mem::take(own),
            _ => String::new(),
        };
        text.clear();
        *cell = if self.push(number, &mut text) { Cell::Date(text) } else { Cell::Number(number) };
    }

    /// The same for a column that was one of SPSS: what is no date becomes the seconds that it was.
    pub(super) fn put_of_spss(self, number: f64, cell: &mut Cell) {
        if self == Meaning::TimeOfDay {
            let mut text = String::new();
            let is_time = push_iso(&mut text, number / 1000.0, Shown::Time);
            *cell = if is_time { Cell::Date(text) } else { Cell::Number(number) };
        } else {
            self.put(number, cell);
        }
        if matches!(cell, Cell::Number(_)) {
            *cell = Cell::Number(match self {
                Meaning::TimeOfDay => number / 1000.0,
                Meaning::Day => number * SECONDS_A_DAY + TO_1960,
                _ => number / 1000.0 + TO_1960,
            });
        }
    }

    /// Appends what a number means; `false` when it means nothing.
    fn push(self, number: f64, text: &mut String) -> bool {
        // Beyond the year 9999 in either direction, whatever the unit.
        const FARTHEST: f64 = 1e15;
        if number.abs() > FARTHEST {
            return false;
        }
        match self {
            Meaning::Number => false,
            Meaning::Day => push_iso(text, number.floor() * SECONDS_A_DAY + TO_1960, Shown::Date),
            Meaning::Moment { leap_seconds } => {
                let millis = if leap_seconds { without_leap_seconds(number) } else { number };
                push_iso(text, millis / 1000.0 + TO_1960, Shown::Moment)
            }
            Meaning::TimeOfDay => {
                let is_within_a_day = (0.0..SECONDS_A_DAY * 1000.0).contains(&number.round());
                is_within_a_day && push_iso(text, number / 1000.0, Shown::Time)
                    || Meaning::Moment { leap_seconds: false }.push(number, text)
            }
            Meaning::Week => period(number, 52)
                .is_some_and(|(year, week)| Meaning::Day.push((first_day(year) + 7 * (week - 1)) as f64, text)),
            Meaning::Month => {
                period(number, 12).is_some_and(|(year, month)| write!(text, "{year:04}-{month:02}").is_ok())
            }
            Meaning::Quarter => {
                period(number, 4).is_some_and(|(year, quarter)| write!(text, "{year:04}-Q{quarter}").is_ok())
            }
            Meaning::HalfYear => {
                period(number, 2).is_some_and(|(year, half)| write!(text, "{year:04}-S{half}").is_ok())
            }
        }
    }
}

/// Year and part of the year, from 1, of a count of such parts since 1960.
fn period(number: f64, parts: i64) -> Option<(i64, i64)> {
    let count = number as i64;
    let (year, part) = (1960 + count.div_euclid(parts), count.rem_euclid(parts) + 1);
    (number.fract() == 0.0 && (1..=9999).contains(&year)).then_some((year, part))
}

/// The first of January as a day counted from 1960.
fn first_day(year: i64) -> i64 {
    let before = year - 1;
    let since_year_one = 365 * before + before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400);
    since_year_one - 715_509
}

/// Whether the detail of a format names hours, minutes and seconds and nothing of a date.
fn is_time_only(detail: &str) -> bool {
    let mut rest = detail.to_owned();
    for part in ["HH", "Hh", "hH", "hh", "MM", "mm", "SS", "ss", "AM", "am", "A.M.", "a.m."] {
        rest = rest.replace(part, "");
    }
    !detail.is_empty() && rest.chars().all(|sign| !sign.is_alphabetic() || sign == 's')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(number: f64, format: &str) -> Cell {
        let mut cell = Cell::Empty;
        Meaning::of(format).put(number, &mut cell);
        cell
    }

    #[test]
    fn dates_of_every_format() {
        let date = |text: &str| Cell::Date(text.to_owned());
        assert_eq!(shown(21_730.0, "%td"), date("2019-06-30"));
        assert_eq!(shown(-1.0, "%dD_m_Y"), date("1959-12-31"));
        assert_eq!(shown(21_730.0, "%-tdDD/NN/CCYY"), date("2019-06-30"));
        assert_eq!(shown(1_877_517_000_500.0, "%tc"), date("2019-06-30T12:30:00.500"));
        assert_eq!(shown(1_877_517_000_000.0, "%tcDDmonCCYY_HH:MM:SS"), date("2019-06-30T12:30:00"));
        assert_eq!(shown(45_000_000.0, "%tcHH:MM"), date("12:30:00"));
        assert_eq!(shown(1_877_517_000_000.0, "%tcHH:MM"), date("2019-06-30T12:30:00"));
        assert_eq!(shown(713.0, "%tm"), date("2019-06"));
        assert_eq!(shown(237.0, "%tq"), date("2019-Q2"));
        assert_eq!(shown(118.0, "%th"), date("2019-S1"));
        assert_eq!(shown(0.0, "%tw"), date("1960-01-01"));
        assert_eq!(shown(59.0 * 52.0 + 25.0, "%tw"), date("2019-06-25"));
        assert_eq!(shown(-1.0, "%tm"), date("1959-12"));
    }

    #[test]
    fn other_numbers_stay_numbers() {
        for (number, format) in
            [(2019.0, "%ty"), (1.5, "%9.0g"), (1.5, "%tm"), (1e18, "%tc"), (3.0, "%tbnyse"), (1.0, "")]
        {
            assert_eq!(shown(number, format), Cell::Number(number), "{format}");
        }
    }

    #[test]
    fn leap_seconds_are_taken_off() {
        // 27 of them lie between 1972 and 2017.
        assert_eq!(shown(1_877_517_027_000.0, "%tC"), Cell::Date("2019-06-30T12:30:00".to_owned()));
        assert_eq!(shown(0.0, "%tC"), Cell::Date("1960-01-01T00:00:00".to_owned()));
    }
}
