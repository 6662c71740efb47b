//! Seconds since 14 October 1582, as SPSS counts them, as dates and times of ISO 8601.

/// What a number is shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Number,
    Date,
    /// The first day of a month, a quarter, or a week; weeks are counted from 1 January.
    Month,
    Quarter,
    Week,
    Moment,
    /// A time of day, or any other time: `48:00:05`, `-00:01:00`.
    Time,
}

const MILLIS_A_DAY: i64 = 86_400_000;
/// Days from the day 0 of SPSS to 1 March 1600, with which a count of 400 years begins that ends in a leap day.
const TO_ERA: i64 = 6_348;
const DAYS_OF_ERA: i64 = 146_097;
/// Beyond, a number of milliseconds is no longer exact, and no year has four digits.
const MOST_SECONDS: f64 = 1e12;

/// Appends what the seconds mean; `false`, and nothing is appended, for what is no date from year 1 to 9999.
pub(crate) fn push_iso(text: &mut String, seconds: f64, shown: Shown) -> bool {
    if seconds.is_nan() || seconds.abs() > MOST_SECONDS {
        return false;
    }
    let millis = (seconds * 1000.0).round() as i64;
    let (day, clock) = (millis.div_euclid(MILLIS_A_DAY), millis.rem_euclid(MILLIS_A_DAY));
    if shown == Shown::Time {
        if millis < 0 {
            text.push('-');
        }
        push_clock(text, millis.abs());
        return true;
    }
    let date = Date::of_day(first_day(day, shown));
    if shown == Shown::Number || !(1..=9999).contains(&date.year) {
        return false;
    }
    push_digits(text, date.year, 4);
    text.push('-');
    push_digits(text, date.month, 2);
    text.push('-');
    push_digits(text, date.day, 2);
    if shown == Shown::Moment {
        text.push('T');
        push_clock(text, clock);
    }
    true
}

/// The first day of what is shown.
fn first_day(day: i64, shown: Shown) -> i64 {
    let date = Date::of_day(day);
    let of_month = day - (date.day - 1);
    match shown {
        Shown::Month => of_month,
        Shown::Quarter => {
            let months_before = (date.month - 1) % 3;
            (0..months_before).fold(of_month, |first, _| first - Date::of_day(first - 1).day)
        }
        Shown::Week => day - date.of_year % 7,
        Shown::Number | Shown::Date | Shown::Moment | Shown::Time => day,
    }
}

/// A day of the Gregorian calendar.
struct Date {
    year: i64,
    month: i64,
    day: i64,
    /// Days since 1 January.
    of_year: i64,
}

impl Date {
    /// After Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*: eras of 400 years that begin in March.
    fn of_day(day: i64) -> Date {
        let shifted = day - TO_ERA;
        let (era, of_era) = (shifted.div_euclid(DAYS_OF_ERA), shifted.rem_euclid(DAYS_OF_ERA));
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let from_march = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * from_march + 2) / 153;
        let day = from_march - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = 1600 + era * 400 + year_of_era + i64::from(month <= 2);
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let of_year = if month <= 2 { from_march - 306 } else { from_march + 59 + i64::from(leap) };
        Date { year, month, day, of_year }
    }
}

/// Hours, minutes, seconds, and thousandths where there are any.
fn push_clock(text: &mut String, millis: i64) {
    for (place, part) in [millis / 3_600_000, millis / 60_000 % 60, millis / 1_000 % 60].into_iter().enumerate() {
        if place > 0 {
            text.push(':');
        }
        // Hours may go on beyond a day.
        let digits = if place == 0 && part > 99 { part.ilog10() + 1 } else { 2 };
        push_digits(text, part, digits);
    }
    if millis % 1_000 > 0 {
        text.push('.');
        push_digits(text, millis % 1_000, 3);
    }
}

fn push_digits(text: &mut String, number: i64, digits: u32) {
    for place in (0..digits).rev() {
        text.push(char::from(b'0' + (number / 10_i64.pow(place) % 10) as u8));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(seconds: f64, shown: Shown) -> Option<String> {
        let mut text = String::new();
        push_iso(&mut text, seconds, shown).then_some(text)
    }

    #[test]
    fn seconds_are_dates() {
        for (seconds, date) in [
            (0.0, "1582-10-14"),
            (86_400.0, "1582-10-15"),
            (12_219_379_200.0, "1970-01-01"),
            (13_781_232_000.0, "2019-06-30"),
            (13_171_248_000.0, "2000-03-01"),
            (13_171_247_999.0, "2000-02-29"),
            (-49_842_691_200.0, "0003-05-02"),
        ] {
            assert_eq!(iso(seconds, Shown::Date).as_deref(), Some(date), "{seconds}");
        }
        for none in [f64::NAN, f64::INFINITY, 9e11, -9e11, 1e300] {
            assert_eq!(iso(none, Shown::Date), None, "{none}");
        }
    }

    #[test]
    fn moments_and_times_keep_thousandths() {
        let noon = 12_219_379_200.0 + 43_200.0;
        assert_eq!(iso(noon, Shown::Moment).as_deref(), Some("1970-01-01T12:00:00"));
        assert_eq!(iso(noon + 0.25, Shown::Moment).as_deref(), Some("1970-01-01T12:00:00.250"));
        assert_eq!(iso(noon + 59.9996, Shown::Moment).as_deref(), Some("1970-01-01T12:01:00"));
        assert_eq!(iso(45_296.5, Shown::Time).as_deref(), Some("12:34:56.500"));
        for (seconds, time) in [(172_805.0, "48:00:05"), (-60.0, "-00:01:00"), (360_000.5, "100:00:00.500")] {
            assert_eq!(iso(seconds, Shown::Time).as_deref(), Some(time));
        }
        assert_eq!(iso(1e13, Shown::Time), None);
    }

    #[test]
    fn periods_are_their_first_day() {
        // 29 August 2024, a leap year.
        let day = 12_219_379_200.0 + 86_400.0 * 19_964.0;
        assert_eq!(iso(day, Shown::Date).as_deref(), Some("2024-08-29"));
        assert_eq!(iso(day, Shown::Month).as_deref(), Some("2024-08-01"));
        assert_eq!(iso(day, Shown::Quarter).as_deref(), Some("2024-07-01"));
        // Day 242 of the year is the fourth of its week 35.
        assert_eq!(iso(day, Shown::Week).as_deref(), Some("2024-08-26"));
        assert_eq!(iso(day - 86_400.0 * 200.0, Shown::Week).as_deref(), Some("2024-02-05"));
    }
}
