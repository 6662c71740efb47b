//! Days counted from an epoch as dates of the Gregorian calendar.

/// The date of a day counted from 1970-01-01, as ISO 8601; `None` outside the years 0 to 9999.
///
/// After Howard Hinnant, *chrono-Compatible Low-Level Date Algorithms*: eras of 400 years that begin in March.
pub(crate) fn iso_date(day: i64) -> Option<String> {
    let shifted = day.checked_add(719_468)?;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (0..=9999).contains(&year).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// A time of day from seconds after midnight, with the fraction where there is one; `None` outside a day.
pub(crate) fn iso_time(seconds: f64) -> Option<String> {
    if !(0.0..86_400.0).contains(&seconds) {
        return None;
    }
    let whole = seconds.floor();
    let clock = whole as i64;
    let time = format!("{:02}:{:02}:{:02}", clock / 3600, clock / 60 % 60, clock % 60);
    let millis = ((seconds - whole) * 1000.0).round() as i64;
    Some(if millis > 0 && millis < 1000 { format!("{time}.{millis:03}") } else { time })
}

/// A moment from seconds after 1970-01-01.
pub(crate) fn iso_moment(seconds: f64) -> Option<String> {
    let day = (seconds / 86_400.0).floor();
    Some(format!("{}T{}", iso_date(day as i64)?, iso_time(seconds - day * 86_400.0)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_dates() {
        for (day, date) in [(0, "1970-01-01"), (-141_428, "1582-10-14"), (18_077, "2019-06-30"), (11_016, "2000-02-29")]
        {
            assert_eq!(iso_date(day).as_deref(), Some(date));
        }
        assert_eq!(iso_date(i64::MAX), None);
        assert_eq!(iso_moment(1_561_897_800.5).as_deref(), Some("2019-06-30T12:30:00.500"));
        assert_eq!(iso_time(86_400.0), None);
    }
}
