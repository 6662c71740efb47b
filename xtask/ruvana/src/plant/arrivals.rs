//! Errors of the year of arrival.

use super::kind::{Change, Kind};
use crate::draw::Draw;
use crate::people::history::CENSUS_YEAR;
use crate::row::{Column, Row};

/// The kinds, in the order of their numbers.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "arrival-before-birth",
        column: Column::ArrivalYear,
        rows: 9,
        fits: |row| row.arrived().is_some() && (5..60).contains(&row.age()),
        change: Change::Cells(arrive_before_birth),
        finds: "arrival_year is 1900 to 2024 and below 2024 - age - 1, with age 0 to 120.",
        repair: "None: either the year or the age is wrong.",
    },
    Kind {
        name: "arrival-after-census",
        column: Column::ArrivalYear,
        rows: 7,
        fits: |row| row.arrived().is_some_and(|year| year > 2014),
        change: Change::Cells(arrive_after_census),
        finds: "arrival_year is 2025 to 2100.",
        repair: "Treat as not stated.",
    },
    Kind {
        name: "arrival-buddhist-year",
        column: Column::ArrivalYear,
        rows: 6,
        fits: |row| row.arrived().is_some_and(|year| year > 1990),
        change: Change::Cells(|_, row| count_years(row, |year| year + 543)),
        finds: "arrival_year is 2401 to 2600: a year of the Buddhist era.",
        repair: "Take 543 off.",
    },
    Kind {
        name: "arrival-hijri-year",
        column: Column::ArrivalYear,
        rows: 6,
        fits: |row| row.arrived().is_some_and(|year| year > 1990),
        change: Change::Cells(|_, row| count_years(row, |year| (year - 622) * 33 / 32)),
        finds: "arrival_year is 1300 to 1500: a year of the Hijri calendar.",
        repair: "32 / 33 of the year and 622 come within a year of it; the day is needed to be certain.",
    },
    Kind {
        name: "native-with-arrival",
        column: Column::ArrivalYear,
        rows: 10,
        fits: |row| row.is_native() && row.age() >= 10,
        change: Change::Cells(arrive_at_home),
        finds: "birth_country is XRV and arrival_year is not blank.",
        repair: "None: a citizen who came back, or a wrong country of birth.",
    },
];

/// Two years before the birth at least, so that no birthday excuses it.
fn arrive_before_birth(draw: &mut Draw, row: &mut Row) {
    let year = CENSUS_YEAR - row.age() - 1 - draw.between(2, 12);
    row.set(Column::ArrivalYear, year.to_string());
}

fn arrive_after_census(draw: &mut Draw, row: &mut Row) {
    let year = CENSUS_YEAR + draw.between(1, 10);
    row.set(Column::ArrivalYear, year.to_string());
}

/// A year within the life, so that it is no error of another kind.
fn arrive_at_home(draw: &mut Draw, row: &mut Row) {
    let year = CENSUS_YEAR - draw.below(row.age());
    row.set(Column::ArrivalYear, year.to_string());
}

fn count_years(row: &mut Row, in_other_calendar: impl Fn(i32) -> i32) {
    if let Some(year) = row.arrived() {
        row.set(Column::ArrivalYear, in_other_calendar(year).to_string());
    }
}
