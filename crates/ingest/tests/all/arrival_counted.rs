//! Years of arrival in the records of Ruvana: the duration of stay, and the errors planted in them.

use crate::records_counted::{Counting, RUVANA_CODES, content};
use bearings_fault::{Code, Fault};
use bearings_ingest::{Concept, IngestFinding, Limits, Reading, open};
use bearings_model::{AgeBand, Sex};
use std::collections::BTreeMap;

const COLUMNS: [(&str, Concept); 3] =
    [("birth_country", Concept::Birth), ("age", Concept::Age), ("arrival_year", Concept::ArrivalYear)];

fn records() -> Vec<u8> {
    std::fs::read(content("data/ruvana/ruvana.csv")).unwrap()
}

fn reading() -> Reading {
    let book = open(&records(), "ruvana.csv", &Limits::default()).unwrap();
    Counting { columns: &COLUMNS, codes: &RUVANA_CODES, home: "XRV", weighted: false }.book(&book)
}

fn met(reading: &Reading, code: Code) -> u64 {
    reading.findings.iter().filter(|finding| finding.code == code).map(|finding| finding.count).sum()
}

#[test]
fn planted_years_of_arrival_are_told() {
    let reading = reading();
    let header = String::new;
    // The numbers of planted-errors.csv, kinds 13 to 17.
    for (what, planted) in [
        (IngestFinding::ArrivalBeforeBirth { header: header() }, 9),
        (IngestFinding::ArrivalAfterCount { header: header() }, 7),
        (IngestFinding::ArrivalOfOtherCalendar { header: header() }, 6 + 6),
        (IngestFinding::ArrivalOfNative { header: header() }, 10),
    ] {
        assert_eq!(met(&reading, what.code()), planted, "{what:?}");
    }
}

#[test]
fn stays_are_counted_by_the_years_since_arrival() {
    let text = String::from_utf8(records()).unwrap();
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = lines.next().unwrap();
    let column = |name: &str| header.iter().position(|text| *text == name).unwrap();
    let (birth, age, arrival) = (column("birth_country"), column("age"), column("arrival_year"));
    let mut expected: BTreeMap<&str, f64> = BTreeMap::new();
    for cells in lines {
        let is_iso = cells[birth].len() == 3 && cells[birth].bytes().all(|byte| byte.is_ascii_uppercase());
        let abroad = is_iso && !["XRV", "XXX", "SUN"].contains(&cells[birth]);
        let Some(year) = cells[arrival].parse::<i32>().ok().filter(|year| abroad && (1900..=2024).contains(year))
        else {
            continue;
        };
        let known = cells[age].parse::<i32>().ok().filter(|age| (0..=120).contains(age));
        if known.is_some_and(|age| year < 2024 - age - 1) {
            continue;
        }
        let code = match 2024 - year {
            0 => "Y_LT1",
            1..=4 => "Y1T4",
            5..=9 => "Y5T9",
            10..=19 => "Y10T19",
            _ => "Y_GE20",
        };
        *expected.entry(code).or_default() += 1.0;
    }
    let reading = reading();
    let printed: BTreeMap<&str, f64> = reading
        .observations
        .iter()
        .filter(|seen| {
            let key = &seen.series;
            key.sex == Sex::Total && key.age == AgeBand::Total && key.counterpart.is_none() && !key.other.is_empty()
        })
        .map(|seen| (seen.series.other[0].1.as_str(), seen.value.unwrap()))
        .collect();
    assert_eq!(expected.len(), 5);
    assert_eq!(printed, expected);
}
