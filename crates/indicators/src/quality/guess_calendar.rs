//! In which calendar may the number of a year have been written?

use std::ops::RangeInclusive;

/// A calendar that offices write years in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Calendar {
    /// The civil calendar of most countries.
    Gregorian,
    /// Thailand and neighbours: Gregorian + 543. Thai years before 1941 began in April; that is not followed here.
    Buddhist,
    /// The lunar Islamic calendar, of 354 days or 355.
    Hijri,
    /// Iran, and Afghanistan for long: begins in March, Gregorian − 621.
    Persian,
    /// Ethiopia: begins in September, Gregorian − 7 until December and − 8 from January.
    Ethiopian,
}

/// One possible reading of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarCandidate {
    /// The calendar.
    pub calendar: Calendar,
    /// The Gregorian years in which the year lies, one or two.
    pub gregorian: RangeInclusive<i32>,
}

const ALL: [Calendar; 5] =
    [Calendar::Gregorian, Calendar::Buddhist, Calendar::Hijri, Calendar::Persian, Calendar::Ethiopian];

/// Every calendar in which `year` touches the plausible Gregorian years, always in the order of [`Calendar`].
///
/// Nothing is converted and nothing is chosen: 1400 is 1979–1980 in one calendar and 2021–2022 in another, and any recent
/// Gregorian year could be an Ethiopian one. Empty when no calendar fits. `plausible` comes from the caller, who knows
/// the present year. Source: for the Hijri year the mean length of the tabular calendar (10 631 days in 30 years) from
/// its epoch, July 622, close to `(Gregorian − 622) × 33/32`; days near a new year may be off by two.
pub fn calendars_of_year(year: i32, plausible: RangeInclusive<i32>) -> Vec<CalendarCandidate> {
    let candidate = |calendar| CalendarCandidate { calendar, gregorian: gregorian_years(calendar, year) };
    let fits = |candidate: &CalendarCandidate| {
        candidate.gregorian.start() <= plausible.end() && candidate.gregorian.end() >= plausible.start()
    };
    // No calendar here has a year 0 or years before it.
    ALL.into_iter().filter(|_| year > 0).map(candidate).filter(fits).collect()
}

/// The calendars in which every one of `years` touches the plausible Gregorian years. A whole column says more than one
/// of its years; still all that fit are named. Empty for no years.
pub fn calendars_of_years(years: &[i32], plausible: RangeInclusive<i32>) -> Vec<Calendar> {
    let fits = |calendar: &Calendar| {
        let in_it = |year: &i32| {
            calendars_of_year(*year, plausible.clone()).iter().any(|candidate| candidate.calendar == *calendar)
        };
        !years.is_empty() && years.iter().all(in_it)
    };
    ALL.into_iter().filter(fits).collect()
}

fn gregorian_years(calendar: Calendar, year: i32) -> RangeInclusive<i32> {
    let between = |first: i32, last: i32| year.saturating_add(first)..=year.saturating_add(last);
    match calendar {
        Calendar::Gregorian => between(0, 0),
        Calendar::Buddhist => between(-543, -543),
        Calendar::Persian => between(621, 622),
        Calendar::Ethiopian => between(7, 8),
        Calendar::Hijri => {
            // 19 July 622 of the Gregorian calendar carried back, and the lengths of both mean years in days.
            let begins = |year: f64| 622.5467 + (year - 1.0) * (10631.0 / 30.0) / 365.2425;
            let (start, end) = (begins(f64::from(year)), begins(f64::from(year) + 1.0));
            start.floor() as i32..=(end - 1.0 / 365.2425).floor() as i32
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAUSIBLE: RangeInclusive<i32> = 1950..=2026;

    fn of(year: i32) -> Vec<(Calendar, RangeInclusive<i32>)> {
        let candidates = calendars_of_year(year, PLAUSIBLE);
        candidates.into_iter().map(|candidate| (candidate.calendar, candidate.gregorian)).collect()
    }

    #[test]
    fn each_calendar_is_named() {
        assert_eq!(of(2567), [(Calendar::Buddhist, 2024..=2024)]);
        assert_eq!(of(1445), [(Calendar::Hijri, 2023..=2024)]);
        assert_eq!(of(1359), [(Calendar::Persian, 1980..=1981)]);
        assert_eq!(of(1945), [(Calendar::Ethiopian, 1952..=1953)]);
        assert_eq!(of(2024), [(Calendar::Gregorian, 2024..=2024)]);
    }

    #[test]
    fn overlapping_candidates_are_all_returned() {
        assert_eq!(of(1400), [(Calendar::Hijri, 1979..=1980), (Calendar::Persian, 2021..=2022)]);
        assert_eq!(of(2012), [(Calendar::Gregorian, 2012..=2012), (Calendar::Ethiopian, 2019..=2020)]);
        assert_eq!(of(1942), [(Calendar::Ethiopian, 1949..=1950)]);
    }

    #[test]
    fn numbers_that_are_no_year() {
        for year in [0, -5, 1, 99, 1000, 1200, 3000, 45000, i32::MAX, i32::MIN] {
            assert_eq!(of(year), [], "{year}");
        }
        assert_eq!(calendars_of_year(0, -10..=3000), []);
    }

    /// Years of Hijri new years: 1400 in November 1979, 1420 in April 1999, 1429 in January 2008 (which ended within
    /// the same year), 1430 in December 2008, 1446 in July 2024.
    #[test]
    fn hijri_years_known_from_the_calendar() {
        for (year, gregorian) in
            [(1400, 1979..=1980), (1420, 1999..=2000), (1429, 2008..=2008), (1430, 2008..=2009), (1446, 2024..=2025)]
        {
            assert_eq!(gregorian_years(Calendar::Hijri, year), gregorian);
        }
    }

    #[test]
    fn hijri_stays_near_the_rule_of_33_to_32() {
        for gregorian in 1700..2100 {
            let year = (f64::from(gregorian - 622) * 33.0 / 32.0).round() as i32;
            let found = gregorian_years(Calendar::Hijri, year);
            assert!((found.start() - 1..=found.end() + 1).contains(&gregorian), "{gregorian}: {found:?}");
        }
    }

    #[test]
    fn a_column_leaves_fewer_calendars_than_a_year() {
        assert_eq!(calendars_of_years(&[1400, 1402], PLAUSIBLE), [Calendar::Hijri, Calendar::Persian]);
        assert_eq!(calendars_of_years(&[1400, 1430], PLAUSIBLE), [Calendar::Hijri]);
        assert_eq!(calendars_of_years(&[2010, 2020], PLAUSIBLE), [Calendar::Gregorian]);
        assert_eq!(calendars_of_years(&[2553, 1990], PLAUSIBLE), []);
        assert_eq!(calendars_of_years(&[], PLAUSIBLE), []);
    }
}
