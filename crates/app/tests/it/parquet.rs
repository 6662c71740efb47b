//! Parquet: its values keep their kinds wherever they go, and no row of it is lost.

use crate::world::{checkout, program};
use bearings_app::{App, Progress, Recipe, target_of};
use bearings_ingest::{Cell, open_records};
use std::path::{Path, PathBuf};

/// Six persons, of whom the third has no answer at all; codes are stored as fractions, as where a column has gaps.
/// Written with pyarrow.
fn persons() -> PathBuf {
    checkout().join("crates/store/tests/fixtures/persons.parquet")
}

fn hand_on(app: &App, out: &Path) -> u64 {
    let progress = Progress::default();
    let table = app.look_through(&persons(), None, target_of(out).unwrap(), &progress).unwrap().expect("not stopped");
    assert!(table.of_records);
    app.hand_on(&table, out, false, &progress).unwrap().expect("not stopped").rows
}

#[test]
fn it_becomes_csv_as_it_stands() {
    let (app, _data) = program();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.csv");
    assert_eq!(hand_on(&app, &out), 6);
    let written = "sex,born in,id,share,came,seen,works,name\n\
                   1,2,1234567890123456789,1.5,2019-06-30,2019-06-30T12:00:00,TRUE,Amina\n\
                   2,2,1234567890123456790,,,2019-06-30T12:00:00.25,FALSE,\n\
                   ,,,,,,,\n\
                   1,1,1234567890123456791,0.1,2000-02-29,,TRUE,Otieno\n\
                   2,2,1234567890123456792,,1969-12-31,,TRUE, Wanjiru\n\
                   1,1,1234567890123456793,2,2024-01-01,,FALSE,\n";
    assert_eq!(std::fs::read_to_string(&out).unwrap(), written);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn numbers_dates_and_truths_stay_what_they_are() {
    let (app, _data) = program();
    let folder = tempfile::tempdir().unwrap();
    for name in ["out.sav", "out.dta"] {
        let out = folder.path().join(name);
        assert_eq!(hand_on(&app, &out), 6, "{name}");
        let mut records = open_records(&out, 0).unwrap().unwrap().records;
        let mut row = Vec::new();
        let mut rows = Vec::new();
        while records.next(&mut row).unwrap() {
            rows.push(row.clone());
        }
        let (number, date) = (Cell::Number, |text: &str| Cell::Date(text.to_owned()));
        let id = |text: &str| Cell::Text(text.to_owned());
        let first = [number(1.0), number(2.0), id("1234567890123456789"), number(1.5), date("2019-06-30")];
        assert_eq!(rows[0][..5], first, "{name}");
        assert_eq!(rows[0][5..7], [date("2019-06-30T12:00:00"), number(1.0)], "{name}");
        assert_eq!(rows[1][3..7], [Cell::Empty, Cell::Empty, date("2019-06-30T12:00:00.250"), number(0.0)], "{name}");
        assert!(rows[2].iter().all(Cell::is_blank), "{name}");
    }
}

const RECIPE: &str = r#"
format = 1
id = "persons"
label = "Persons"

[release]
source = "persons"
edition = "2024"
title = "Persons"
citation = "Office of statistics, persons."
licence = "CC0-1.0"
kind = "count"
reference_date = "census-day"
residence_rule = "12-months"

[[table]]
id = "persons"
set = { indicator = "B10", area = "KEN", period = "2024", basis = "B", unit = "PS", freq = "A" }

[[table.column]]
header = "sex"
is = "sex"

[table.column.codes]
1 = "M"
2 = "F"

[[table.column]]
header = "born in"
is = "counterpart"
role = "BIRTH"

[table.column.codes]
1 = "KEN"
2 = "UGA"

[[table.values]]
header = "id"
skip = true
optional = true

[table.tally]
least = 1
"#;

#[test]
fn codes_stored_as_fractions_are_the_codes_they_are() {
    let (app, data) = program();
    let file = data.path().join("Kenya.bearings");
    let open = app.create_workspace(&file, &"KEN".parse().unwrap(), "en".parse().unwrap()).unwrap();
    let recipe = Recipe::parse(RECIPE, "persons").unwrap();
    let report = open.import_by(&persons(), Some(&recipe), &Progress::default()).unwrap().unwrap();
    // In all, by sex, by country and by both.
    assert_eq!(report.observations, 1 + 2 + 1 + 2, "{:?}", report.findings);
}
