//! Reads cells strictly, as they stand: what is no code of the codebook counts as not stated.

use crate::answer::{ABROAD, STATELESS};
use crate::provinces::{ORIGIN_CODES, PROVINCE_CODES, RUVANA};
use crate::row::{Column, Row};

/// The oldest age that is taken for one.
pub const OLDEST: usize = 120;

/// Where somebody was born or lived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// A province of Ruvana, counted from 0.
    Province(usize),
    /// Another country.
    Abroad,
    /// Blank, not stated, or no code.
    Unknown,
}

/// What somebody is by birth or by citizenship.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Country {
    /// Ruvana.
    Ruvana,
    /// One of the other countries, as its place in their list.
    Other(usize),
    /// No country, which only a citizenship can be.
    None,
    /// Blank, not stated, or no code.
    Unknown,
}

/// The province of residence, counted from 0.
pub fn province(row: &Row) -> Option<usize> {
    place_in(&PROVINCE_CODES, row.get(Column::Province))
}

/// The residence one or five years ago.
pub fn residence(row: &Row, column: Column) -> Where {
    match row.get(column) {
        ABROAD => Where::Abroad,
        code => place_in(&PROVINCE_CODES, code).map_or(Where::Unknown, Where::Province),
    }
}

/// The country of birth.
pub fn birth(row: &Row) -> Country {
    match row.get(Column::BirthCountry) {
        RUVANA => Country::Ruvana,
        code => place_in(&ORIGIN_CODES, code).map_or(Country::Unknown, Country::Other),
    }
}

/// The place of birth: a province where the country is Ruvana and the province is stated.
pub fn birth_place(row: &Row) -> Where {
    match birth(row) {
        Country::Ruvana => {
            place_in(&PROVINCE_CODES, row.get(Column::BirthProvince)).map_or(Where::Unknown, Where::Province)
        }
        Country::Other(_) => Where::Abroad,
        Country::None | Country::Unknown => Where::Unknown,
    }
}

/// The citizenship.
pub fn citizenship(row: &Row) -> Country {
    match row.get(Column::Citizenship) {
        RUVANA => Country::Ruvana,
        STATELESS => Country::None,
        code => place_in(&ORIGIN_CODES, code).map_or(Country::Unknown, Country::Other),
    }
}

/// The age in completed years, 0 to [`OLDEST`].
pub fn age(row: &Row) -> Option<usize> {
    let age = row.number(Column::Age).and_then(|age| usize::try_from(age).ok());
    age.filter(|age| *age <= OLDEST)
}

/// 0 for males, 1 for females.
pub fn sex(row: &Row) -> Option<usize> {
    place_in(&["1", "2"], row.get(Column::Sex))
}

fn place_in(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|known| *known == code)
}
