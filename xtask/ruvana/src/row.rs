//! One row of the file: eighteen cells of text, as they are written.

use crate::provinces::RUVANA;

/// How many columns the file has.
pub const COLUMNS: usize = 18;

/// The columns, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// `H` and five digits.
    Household,
    /// From 1.
    PersonNo,
    /// `RV01` to `RV08`.
    Province,
    /// 1 to 8.
    Relation,
    /// 1 male, 2 female.
    Sex,
    /// Completed years.
    Age,
    /// ISO 3166-1 alpha-3, `XRV` Ruvana, `XXX` not stated.
    BirthCountry,
    /// Province, `RV99` not stated, blank for whoever was born abroad.
    BirthProvince,
    /// As the country of birth, and `XSL` stateless.
    Citizenship,
    /// Four digits, blank for whoever was born in Ruvana.
    ArrivalYear,
    /// Province, `ABROAD`, `RV99`, blank below age 1.
    Residence1,
    /// Province, `ABROAD`, `RV99`, blank below age 5.
    Residence5,
    /// 10 to 99, blank for whoever was not asked.
    Reason,
    /// ISCED 2011 level, 9 not stated, blank below age 6.
    Education,
    /// 1, 2, 3 or 9, blank below age 15.
    WorkStatus,
    /// ICSE-93, 1 to 6, blank for whoever is not employed.
    EmploymentStatus,
    /// Two decimals.
    Weight,
    /// Year, month and day.
    InterviewDate,
}

impl Column {
    /// All columns, in their order.
    pub const ALL: [Column; COLUMNS] = [
        Column::Household,
        Column::PersonNo,
        Column::Province,
        Column::Relation,
        Column::Sex,
        Column::Age,
        Column::BirthCountry,
        Column::BirthProvince,
        Column::Citizenship,
        Column::ArrivalYear,
        Column::Residence1,
        Column::Residence5,
        Column::Reason,
        Column::Education,
        Column::WorkStatus,
        Column::EmploymentStatus,
        Column::Weight,
        Column::InterviewDate,
    ];

    /// The name in the header.
    pub fn name(self) -> &'static str {
        NAMES[self as usize]
    }
}

/// Names of the columns, in their order.
pub const NAMES: [&str; COLUMNS] = [
    "household_id",
    "person_no",
    "province",
    "relation",
    "sex",
    "age",
    "birth_country",
    "birth_province",
    "citizenship",
    "arrival_year",
    "residence_1y",
    "residence_5y",
    "reason",
    "education",
    "work_status",
    "employment_status",
    "weight",
    "interview_date",
];

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    cells: [String; COLUMNS],
}

impl Row {
    /// What stands in the column.
    pub fn get(&self, column: Column) -> &str {
        &self.cells[column as usize]
    }

    /// Writes into the column.
    pub fn set(&mut self, column: Column, text: impl Into<String>) {
        self.cells[column as usize] = text.into();
    }

    /// The number in the column, and nothing where none is written.
    pub fn number(&self, column: Column) -> Option<i32> {
        self.get(column).parse().ok()
    }

    /// The age that is written, 0 where none is.
    pub fn age(&self) -> i32 {
        self.number(Column::Age).unwrap_or(0)
    }

    /// The year of arrival that is written.
    pub fn arrived(&self) -> Option<i32> {
        self.number(Column::ArrivalYear)
    }

    /// Whether Ruvana is written as country of birth.
    pub fn is_native(&self) -> bool {
        self.get(Column::BirthCountry) == RUVANA
    }

    /// The row as one line without its end. No cell of the file needs quotes.
    pub fn line(&self) -> String {
        self.cells.join(",")
    }
}
