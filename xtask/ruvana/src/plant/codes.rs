//! Errors of codes: unknown, former, in words, in another spelling.

use super::kind::{Change, Kind};
use crate::draw::Draw;
use crate::provinces::ORIGIN_CODES;
use crate::row::{Column, Row};

/// The kinds, in the order of their numbers.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "birth-country-former",
        column: Column::BirthCountry,
        rows: 9,
        fits: |row| row.get(Column::BirthCountry) == "UKR" && (34..100).contains(&row.age()),
        change: Change::Cells(|_, row| row.set(Column::BirthCountry, "SUN")),
        finds: "birth_country is SUN, a code that was withdrawn in 1992.",
        repair: "All of them were born in what is UKR now; in other files only the person can say.",
    },
    Kind {
        name: "birth-country-in-words",
        column: Column::BirthCountry,
        rows: 6,
        fits: |row| in_words(row).is_some(),
        change: Change::Cells(write_in_words),
        finds: "birth_country is a name and no code.",
        repair: "Look the name up: Brasil BRA, Kenia KEN, Égypte EGY, Turquie TUR.",
    },
    Kind {
        name: "citizenship-unknown-code",
        column: Column::Citizenship,
        rows: 11,
        fits: |row| ORIGIN_CODES.contains(&row.get(Column::Citizenship)),
        change: Change::Cells(|_, row| row.set(Column::Citizenship, "ZZQ")),
        finds: "citizenship is ZZQ, which no list holds.",
        repair: "Treat as not stated.",
    },
    Kind {
        name: "residence-5y-no-province",
        column: Column::Residence5,
        rows: 5,
        fits: |row| row.get(Column::Residence5) == row.get(Column::Province),
        change: Change::Cells(|_, row| row.set(Column::Residence5, "RV12")),
        finds: "residence_5y is RV12; there are eight provinces.",
        repair: "Treat as not stated.",
    },
    Kind {
        name: "sex-as-letter",
        column: Column::Sex,
        rows: 12,
        fits: |row| row.get(Column::Sex) == "1",
        change: Change::Cells(|_, row| row.set(Column::Sex, "M")),
        finds: "sex is M, where the code is 1.",
        repair: "Write 1.",
    },
    Kind {
        name: "province-trailing-space",
        column: Column::Province,
        rows: 8,
        fits: |_| true,
        change: Change::Cells(|_, row| respell(row, |code| format!("{code} "))),
        finds: "province ends with a space.",
        repair: "Cut the space off.",
    },
    Kind {
        name: "province-lower-case",
        column: Column::Province,
        rows: 8,
        fits: |_| true,
        change: Change::Cells(|_, row| respell(row, str::to_lowercase)),
        finds: "province is in small letters.",
        repair: "Write capitals.",
    },
];

/// A name of the country in French, Spanish or Portuguese, for some countries.
fn in_words(row: &Row) -> Option<&'static str> {
    let names = [("BRA", "Brasil"), ("KEN", "Kenia"), ("EGY", "Égypte"), ("TUR", "Turquie")];
    names.iter().find(|(code, _)| *code == row.get(Column::BirthCountry)).map(|(_, name)| *name)
}

fn write_in_words(_: &mut Draw, row: &mut Row) {
    if let Some(name) = in_words(row) {
        row.set(Column::BirthCountry, name);
    }
}

fn respell(row: &mut Row, spelling: impl Fn(&str) -> String) {
    let other = spelling(row.get(Column::Province));
    row.set(Column::Province, other);
}
