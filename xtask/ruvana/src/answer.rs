//! Writes down what the people answer: the cells of their rows, a few answers missing, ages rounded in one province.

use crate::draw::Draw;
use crate::people::history::{Place, Reason, year_of};
use crate::people::households;
use crate::people::person::{Citizenship, Person};
use crate::people::schooling::{self, Work};
use crate::provinces::{ORIGIN_CODES, PROVINCE_CODES, PROVINCES, RUVANA, TABLE};
use crate::row::{Column, Row};

/// Code of a province that was not stated.
pub const NO_PROVINCE: &str = "RV99";
/// Code of a country that was not stated.
pub const NO_COUNTRY: &str = "XXX";
/// Code of those without citizenship.
pub const STATELESS: &str = "XSL";
/// Code of a residence abroad.
pub const ABROAD: &str = "ABROAD";
/// The province whose people round their age, counted from 0: RV05.
pub const ROUNDING_PROVINCE: usize = 4;

/// All rows without planted errors, province after province, household after household.
pub fn all_rows(seed: u64) -> Vec<Row> {
    let (mut people, mut answers) = (Draw::for_stage(seed, 1), Draw::for_stage(seed, 2));
    let mut rows = Vec::new();
    let mut number = 0;
    for province in 0..PROVINCES {
        let homes = households::of_province(&mut people, province);
        let count = i32::try_from(homes.len()).unwrap_or(i32::MAX).max(1);
        for (place, home) in (0..).zip(homes) {
            number += 1;
            // Interviewers went through a province from 1 to 21 July; a few households were found later.
            let day = (1 + place * 18 / count + answers.below(4)).min(21);
            for (person_no, person) in (1..).zip(&home) {
                let mut row = row_of(&mut answers, province, person);
                row.set(Column::Household, format!("H{number:05}"));
                row.set(Column::PersonNo, format!("{person_no}"));
                row.set(Column::InterviewDate, format!("2024-07-{day:02}"));
                leave_out(&mut answers, &mut row);
                rows.push(row);
            }
        }
    }
    rows
}

fn row_of(draw: &mut Draw, province: usize, person: &Person) -> Row {
    let mut row = Row::default();
    row.set(Column::Province, PROVINCE_CODES[province]);
    row.set(Column::Relation, (person.relation as u8).to_string());
    row.set(Column::Sex, (person.sex as u8).to_string());
    row.set(Column::Age, age_told(draw, province, person).to_string());
    match person.history.birth {
        Place::Province(birth) => {
            row.set(Column::BirthCountry, RUVANA);
            row.set(Column::BirthProvince, PROVINCE_CODES[birth]);
        }
        Place::Abroad(country) => {
            row.set(Column::BirthCountry, ORIGIN_CODES[country]);
            let arrived = person.history.months_since_arrival().map(year_of);
            row.set(Column::ArrivalYear, arrived.map_or(String::new(), |year| year.to_string()));
        }
    }
    let citizenship = match person.citizenship {
        Citizenship::Ruvana => RUVANA,
        Citizenship::Foreign(country) => ORIGIN_CODES[country],
        Citizenship::Stateless => STATELESS,
    };
    row.set(Column::Citizenship, citizenship);
    answer_on_moves(&mut row, province, person);
    if let Some(level) = schooling::level_of(draw, person) {
        row.set(Column::Education, level.to_string());
    }
    let fled = person.history.moves.last().is_some_and(|last| last.reason == Reason::Insecurity);
    let work = match schooling::work_of(draw, person, fled) {
        None => "",
        Some(Work::Employed(status)) => {
            row.set(Column::EmploymentStatus, status.to_string());
            "1"
        }
        Some(Work::Unemployed) => "2",
        Some(Work::Outside) => "3",
    };
    row.set(Column::WorkStatus, work);
    let weight = TABLE[province].weight_hundredths;
    row.set(Column::Weight, format!("{}.{:02}", weight / 100, weight % 100));
    row
}

fn answer_on_moves(row: &mut Row, province: usize, person: &Person) {
    let here = Place::Province(province);
    let mut asked = person.is_born_abroad();
    for (column, months) in [(Column::Residence1, 12), (Column::Residence5, 60)] {
        if person.months >= months {
            let place = person.history.place_at(months);
            asked |= place != here;
            row.set(column, code_of(place));
        }
    }
    if let (true, Some(last)) = (asked, person.history.moves.last()) {
        row.set(Column::Reason, (last.reason as u8).to_string());
    }
}

fn code_of(place: Place) -> &'static str {
    match place {
        Place::Province(province) => PROVINCE_CODES[province],
        Place::Abroad(_) => ABROAD,
    }
}

/// The age that was told. In one province one in eight persons from 23 to 77 years rounds to the next multiple of five,
/// which stays between 25 and 75. Whoever was born abroad showed papers: a rounded age could fall after the
/// year of arrival, and that is an error of another kind.
fn age_told(draw: &mut Draw, province: usize, person: &Person) -> i32 {
    let years = person.years();
    let rounds = province == ROUNDING_PROVINCE && (23..78).contains(&years) && !person.is_born_abroad();
    if rounds && draw.chance(125) { (years + 2) / 5 * 5 } else { years }
}

/// Leaves a few answers out, as in every census: below one in a hundred for each question.
fn leave_out(draw: &mut Draw, row: &mut Row) {
    if draw.chance(6) {
        row.set(Column::BirthCountry, NO_COUNTRY);
        row.set(Column::BirthProvince, "");
    }
    let missing = [
        (Column::BirthProvince, NO_PROVINCE, 4),
        (Column::Citizenship, NO_COUNTRY, 5),
        (Column::Residence1, NO_PROVINCE, 4),
        (Column::Residence5, NO_PROVINCE, 7),
        (Column::Reason, "98", 9),
        (Column::Reason, "99", 12),
        (Column::Education, "9", 9),
    ];
    for (column, code, permille) in missing {
        if !row.get(column).is_empty() && draw.chance(permille) {
            row.set(column, code);
        }
    }
    if !row.get(Column::WorkStatus).is_empty() && draw.chance(8) {
        row.set(Column::WorkStatus, "9");
        row.set(Column::EmploymentStatus, "");
    }
}
