//! Dates and times of day as records write them.

use crate::head_period::western_digits;
use crate::part_of_year::{month_of, runs};
use crate::recipe::DateOrder;
use std::collections::BTreeSet;

/// A day with a time, of which midnight stands where none is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment {
    /// Days since 1 March of the year 0, by the Gregorian calendar.
    pub(super) day: i32,
    pub(super) minute: u16,
    pub(super) year: i16,
}

/// Longer texts are no date.
const LONGEST_DATE: usize = 60;

/// Years that a date of ours may have; the calendars of others lie partly outside and are never guessed.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;

/// Reads `2024-03-17`, `20240317`, `2024-03-17T08:15:00` in any case, and `17/03/2024`, `17.3.2024 8:15` by the order
/// named, and dates in words. `None` for what is no day of the calendar, or has a year of two digits.
pub(super) fn read_moment(text: &str, order: DateOrder) -> Option<Moment> {
    let text = text.trim();
    if let Some((year, month, day)) = date_in_words(text) {
        return moment((year, month, day), 0);
    }
    let (date, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    let (year, month, day) = match date.split(['-', '/', '.']).collect::<Vec<_>>()[..] {
        [all] if all.len() == 8 && all.is_ascii() => (&all[..4], &all[4..6], &all[6..]),
        [first, second, third] if first.len() == 4 => (first, second, third),
        [first, second, third] if third.len() == 4 => match order {
            DateOrder::Ymd => return None,
            DateOrder::Dmy => (third, second, first),
            DateOrder::Mdy => (third, first, second),
        },
        _ => return None,
    };
    let number = |text: &str| if text.bytes().all(|b| b.is_ascii_digit()) { text.parse::<i32>().ok() } else { None };
    moment((number(year)?, number(month)?, number(day)?), minute_of(time)?)
}

fn moment((year, month, day): (i32, i32, i32), minute: u16) -> Option<Moment> {
    let exists = YEARS.contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    let year = if exists { year } else { return None };
    Some(Moment { day: day_number(year, month, day), minute, year: i16::try_from(year).ok()? })
}

/// Words beside a date in words that say no more than that it is one.
const BESIDE_DATE: &[&str] = &[
    "as", "of", "at", "on", "the", "st", "nd", "rd", "th", "au", "le", "er", "a", "al", "el", "de", "del", "do", "em",
    "г", "года", "на", "по", "в", "في", "截至", "日",
];

/// Year, month and day of `As of 30 June 2019`, `June 30, 2019`, `на 1 января 2020 г.`, `2019年6月30日`.
fn date_in_words(text: &str) -> Option<(i32, i32, i32)> {
    if !text.contains(char::is_alphabetic) || text.len() > LONGEST_DATE {
        return None;
    }
    let plain = western_digits(text).to_lowercase();
    let parts = runs(&plain);
    let numbers: Vec<i32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let words = || parts.iter().copied().filter(|part| part.parse::<i32>().is_err());
    if let ([year, month, day], true) = (&numbers[..], words().eq(["年", "月", "日"])) {
        return Some((*year, *month, *day));
    }
    let mut months = words().filter_map(month_of);
    let month = i32::try_from(months.next()?).ok()?;
    let is_alone =
        months.next().is_none() && words().all(|word| month_of(word).is_some() || BESIDE_DATE.contains(&word));
    match numbers[..] {
        [day, year] if is_alone && YEARS.contains(&year) => Some((year, month, day)),
        [year, day] if is_alone && YEARS.contains(&year) => Some((year, month, day)),
        _ => None,
    }
}

/// The year of a day, in whatever order it is written.
pub(crate) fn year_of_day(text: &str) -> Option<i16> {
    in_any_order(text).map(|moment| moment.year)
}

/// Whether all texts are days of reference: dates that are at least a month apart.
pub(crate) fn are_days_of_reference<'t>(texts: impl Iterator<Item = &'t str>) -> bool {
    const SHORTEST_MONTH: i32 = 28;
    let days: Option<BTreeSet<i32>> = texts.map(|text| in_any_order(text).map(|moment| moment.day)).collect();
    let are_apart = |days: Vec<i32>| days.windows(2).all(|pair| pair[1] - pair[0] >= SHORTEST_MONTH);
    days.is_some_and(|days| !days.is_empty() && are_apart(days.into_iter().collect()))
}

fn in_any_order(text: &str) -> Option<Moment> {
    let orders = [DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy];
    orders.into_iter().find_map(|order| read_moment(text, order))
}

/// The minute of the day in `08:15`, `8:15:30.5Z` or nothing; `None` for what is no time of day.
fn minute_of(time: &str) -> Option<u16> {
    if time.trim().is_empty() {
        return Some(0);
    }
    let mut parts = time.trim().split(':');
    let (hour, minute): (u16, u16) = (parts.next()?.parse().ok()?, parts.next()?.get(..2)?.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

fn days_in(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// A year is taken to begin in March, so that the leap day ends it.
fn day_number(year: i32, month: i32, day: i32) -> i32 {
    let year = if month < 3 { year - 1 } else { year };
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    365 * year + year / 4 - year / 100 + year / 400 + of_year
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_reference_are_a_month_apart() {
        let are = |texts: &[&str]| are_days_of_reference(texts.iter().copied());
        assert!(are(&["2019-12-31", "2020-12-31", "2020-12-31"]) && are(&["31 January 2024", "28 February 2024"]));
        assert!(!are(&["2024-07-03", "2024-07-04"]) && !are(&["2024-07-03", "never"]) && !are(&[]));
    }

    fn day(text: &str, order: DateOrder) -> Option<i32> {
        read_moment(text, order).map(|moment| moment.day)
    }

    #[test]
    fn reads_what_is_written_in_the_order_named() {
        let seventeenth = day("2024-03-17", DateOrder::Ymd);
        assert!(seventeenth.is_some());
        for text in ["20240317", "2024/3/17", "2024-03-17T00:00:00", "2024-03-17 23:59"] {
            assert_eq!(day(text, DateOrder::Dmy), seventeenth, "{text}");
        }
        assert_eq!(day("17.03.2024", DateOrder::Dmy), seventeenth);
        assert_eq!(day("3/17/2024 8:05", DateOrder::Mdy), seventeenth);
        assert_eq!(read_moment("17/03/2024 08:15", DateOrder::Dmy).map(|moment| moment.minute), Some(495));
    }

    #[test]
    fn refuses_what_is_no_day() {
        for text in ["2023-02-29", "1900-02-29", "31/04/2024", "17/03/24", "2024-13-01", "1403-01-05", "2024", "a-b-c"]
        {
            assert_eq!(day(text, DateOrder::Dmy), None, "{text}");
        }
        assert_eq!(day("17/03/2024", DateOrder::Ymd), None);
        assert_eq!(day("2024-03-17T25:00", DateOrder::Ymd), None);
    }

    #[test]
    fn counts_days_over_the_ends_of_months_and_years() {
        let between = |a: &str, b: &str| day(b, DateOrder::Ymd).unwrap() - day(a, DateOrder::Ymd).unwrap();
        assert_eq!(between("2024-02-28", "2024-03-01"), 2);
        assert_eq!(between("2023-02-28", "2023-03-01"), 1);
        assert_eq!(between("2023-12-31", "2024-01-01"), 1);
        assert_eq!(between("2000-01-01", "2100-01-01"), 36_525);
    }
}
