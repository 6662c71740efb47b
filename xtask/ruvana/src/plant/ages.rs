//! Errors of age, and of answers that an age excludes.

use super::kind::{Change, Kind};
use crate::draw::Draw;
use crate::row::{Column, Row};

/// The kinds, in the order of their numbers.
pub const KINDS: &[Kind] = &[
    Kind {
        name: "age-999",
        column: Column::Age,
        rows: 10,
        fits: |row| row.age() >= 20,
        change: Change::Cells(|_, row| row.set(Column::Age, "999")),
        finds: "age is 999: the code for unknown of another census, read as a number.",
        repair: "Treat as not stated.",
    },
    Kind {
        name: "age-150",
        column: Column::Age,
        rows: 5,
        fits: |row| row.age() >= 20,
        change: Change::Cells(|_, row| row.set(Column::Age, "150")),
        finds: "age is 121 to 998.",
        repair: "Treat as not stated.",
    },
    Kind {
        name: "age-negative",
        column: Column::Age,
        rows: 4,
        fits: |row| row.age() == 0,
        change: Change::Cells(|_, row| row.set(Column::Age, "-1")),
        finds: "age is below 0.",
        repair: "Treat as not stated; a birth after the census is likely.",
    },
    Kind {
        name: "spouse-of-eight",
        column: Column::Age,
        rows: 3,
        fits: |row| row.get(Column::Relation) == "2" && row.is_native() && row.get(Column::WorkStatus) == "3",
        change: Change::Cells(make_eight),
        finds: "relation is 2 with age 0 to 14.",
        repair: "Treat the age as not stated. Schooling and work were asked as of a child and are lost.",
    },
    Kind {
        name: "residence-5y-below-five",
        column: Column::Residence5,
        rows: 13,
        fits: |row| (1..5).contains(&row.age()),
        change: Change::Cells(fill_residence),
        finds: "residence_5y is not blank with age 0 to 4.",
        repair: "Blank the cell.",
    },
    Kind {
        name: "child-with-work",
        column: Column::WorkStatus,
        rows: 8,
        fits: |row| (6..15).contains(&row.age()) && row.get(Column::Relation) == "3",
        change: Change::Cells(put_to_work),
        finds: "work_status is not blank with age 0 to 14.",
        repair: "Blank work_status and employment_status.",
    },
];

/// A slip of the key, after which the interviewer put the questions of a child.
fn make_eight(_: &mut Draw, row: &mut Row) {
    row.set(Column::Age, "8");
    row.set(Column::Education, "0");
    row.set(Column::WorkStatus, "");
    row.set(Column::EmploymentStatus, "");
}

fn fill_residence(_: &mut Draw, row: &mut Row) {
    let one_year_ago = row.get(Column::Residence1).to_owned();
    row.set(Column::Residence5, one_year_ago);
}

fn put_to_work(_: &mut Draw, row: &mut Row) {
    row.set(Column::WorkStatus, "1");
    row.set(Column::EmploymentStatus, "1");
}
