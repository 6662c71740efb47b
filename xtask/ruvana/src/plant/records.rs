//! Errors of whole records: doubled persons, heads, weights, dates.

use super::kind::{Change, Kind};
use crate::draw::Draw;
use crate::row::{Column, Row};

/// The kinds, in the order of their numbers.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "duplicate-person",
        column: Column::PersonNo,
        rows: 14,
        fits: |_| true,
        change: Change::Twice,
        finds: "The same household_id and person_no in a second row, equal in every cell.",
        repair: "Drop the second row.",
    },
    Kind {
        name: "household-without-head",
        column: Column::Relation,
        rows: 5,
        fits: |row| row.get(Column::Relation) == "1",
        change: Change::Cells(|_, row| row.set(Column::Relation, "6")),
        finds: "A household_id without a row of relation 1.",
        repair: "None without the questionnaire; it is likely person 1.",
    },
    Kind {
        name: "household-with-two-heads",
        column: Column::Relation,
        rows: 6,
        fits: |row| row.get(Column::Relation) != "1" && (20..95).contains(&row.age()),
        change: Change::Cells(|_, row| row.set(Column::Relation, "1")),
        finds: "A household_id with rows of relation 1 for two different person_no.",
        repair: "None without the questionnaire; the head is likely person 1.",
    },
    Kind {
        name: "weight-zero",
        column: Column::Weight,
        rows: 6,
        fits: |_| true,
        change: Change::Cells(|_, row| row.set(Column::Weight, "0.00")),
        finds: "weight is 0.",
        repair: "Every person of a province has the same weight.",
    },
    Kind {
        name: "weight-missing",
        column: Column::Weight,
        rows: 5,
        fits: |_| true,
        change: Change::Cells(|_, row| row.set(Column::Weight, "")),
        finds: "weight is blank.",
        repair: "Every person of a province has the same weight.",
    },
    Kind {
        name: "interview-before-census",
        column: Column::InterviewDate,
        rows: 4,
        fits: |_| true,
        change: Change::Cells(date_ten_years_back),
        finds: "interview_date is not within 2024-07-01 to 2024-07-21.",
        repair: "Day and month agree with the household: the year is 2024.",
    },
];

fn date_ten_years_back(_: &mut Draw, row: &mut Row) {
    let date = row.get(Column::InterviewDate).replace("2024", "2014");
    row.set(Column::InterviewDate, date);
}
