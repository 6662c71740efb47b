//! Tables handed on with their labels: what is there is not written over, what is stopped leaves nothing.

use crate::world::{checkout, program};
use bearings_app::{App, Progress, Target, target_of};
use bearings_fault::Fault;
use bearings_ingest::{Cell, open_records};
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> PathBuf {
    checkout().join("crates/ingest/tests/fixtures").join(name)
}

/// Looks a table through and writes it; the code of what refused it.
fn hand_on(app: &App, input: &Path, out: &Path, replace: bool) -> Result<u64, String> {
    let progress = Progress::default();
    let code = |fault: Box<dyn Fault>| fault.code().to_string();
    let table = app.look_through(input, None, target_of(out).map_err(code)?, &progress).map_err(code)?;
    let written = app.hand_on(&table.expect("not stopped"), out, replace, &progress).map_err(code)?;
    Ok(written.expect("not stopped").rows)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_file_that_is_there_is_not_written_over() {
    let (app, _data) = program();
    let folder = tempfile::tempdir().unwrap();
    let input = fixture("spss/labels-cyrillic-arabic.sav");
    for name in ["people.sav", "people.dta", "people.csv"] {
        let out = folder.path().join(name);
        assert_eq!(hand_on(&app, &input, &out, false), Ok(4), "{name}");
        let before = std::fs::read(&out).unwrap();
        assert_eq!(hand_on(&app, &fixture("spss/dates.sav"), &out, false), Err("INGEST-211".into()), "{name}");
        assert_eq!(std::fs::read(&out).unwrap(), before, "{name}");
        assert!(hand_on(&app, &fixture("spss/dates.sav"), &out, true).is_ok(), "{name}");
        assert_ne!(std::fs::read(&out).unwrap(), before, "{name}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
        }
    }
    assert_eq!(names(folder.path()), ["people.csv", "people.csv.json", "people.dta", "people.sav"]);
    // A description that is there is not written over either, and then its file is not there.
    std::fs::remove_file(folder.path().join("people.csv")).unwrap();
    assert_eq!(hand_on(&app, &input, &folder.path().join("people.csv"), false), Err("INGEST-211".into()));
    assert!(!folder.path().join("people.csv").exists());
    // What another program put there is not replaced; our own description goes with the file that it told of.
    let (csv, beside) = (folder.path().join("people.csv"), folder.path().join("people.csv.json"));
    std::fs::write(&beside, "{\"kept\":\"by somebody\"}").unwrap();
    assert_eq!(hand_on(&app, &input, &csv, true), Err("INGEST-211".into()));
    assert!(!csv.exists() && std::fs::read_to_string(&beside).unwrap().contains("somebody"));
    std::fs::remove_file(&beside).unwrap();
    assert_eq!(hand_on(&app, &input, &csv, false), Ok(4));
    let plain = checkout().join("crates/ingest/tests/awkward/codes-with-zeros.csv");
    assert_eq!(hand_on(&app, &plain, &csv, true), Ok(3));
    assert!(!beside.exists());
    let empty = folder.path().join("empty.dta");
    std::fs::write(&empty, "").unwrap();
    assert_eq!(hand_on(&app, &input, &empty, false), Ok(4));
    assert_eq!(hand_on(&app, &input, &folder.path().join("people.xlsx"), false), Err("APP-136".into()));
}

#[test]
fn what_is_stopped_leaves_nothing() {
    let (app, _data) = program();
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("many.csv");
    let described = "{\"resources\":[{\"path\":\"many.csv\",\"schema\":{\"fields\":[{\"name\":\"a\",\"type\":\"integer\",\
                     \"title\":\"A\"}]}}]}";
    std::fs::write(&input, format!("a\n{}", "1\n".repeat(20_000))).unwrap();
    std::fs::write(folder.path().join("many.csv.json"), described).unwrap();
    for (target, name) in [(Target::Spss, "out.sav"), (Target::Stata, "out.dta"), (Target::Csv, "out.csv")] {
        let stopped = Progress::default();
        stopped.cancel();
        assert!(app.look_through(&input, None, target, &stopped).unwrap().is_none(), "{name}");
        let table = app.look_through(&input, None, target, &Progress::default()).unwrap().expect("not stopped");
        assert!(table.of_records && table.losses.is_empty(), "{name} {:?}", table.losses);
        assert!(app.hand_on(&table, &folder.path().join(name), false, &stopped).unwrap().is_none(), "{name}");
    }
    assert_eq!(names(folder.path()), ["many.csv", "many.csv.json"]);
}

/// A table of a workbook goes to SPSS and comes back, its names as labels where they could not stay names.
#[test]
fn a_table_of_a_workbook_goes_to_spss_and_back() {
    let (app, _data) = program();
    let folder = tempfile::tempdir().unwrap();
    let input = checkout().join("crates/ingest/tests/awkward/codes-with-zeros.csv");
    let plain =
        std::fs::read_to_string(checkout().join("crates/ingest/tests/awkward/codes-with-zeros.csv.expected.csv"));
    let (between, back) = (folder.path().join("between.sav"), folder.path().join("back.csv"));
    hand_on(&app, &input, &between, false).unwrap();
    hand_on(&app, &between, &back, false).unwrap();
    assert_eq!(std::fs::read_to_string(back).unwrap(), plain.unwrap());
}

/// The words of the form of a survey go along, with its codes as numbers where they are.
#[test]
fn an_export_that_its_form_explains_is_handed_on_with_labels() {
    let (app, _data) = program();
    let folder = tempfile::tempdir().unwrap();
    let forms = checkout().join("crates/ingest/tests/awkward/forms");
    for name in ["persons.sav", "persons.dta"] {
        let out = folder.path().join(name);
        assert_eq!(hand_on(&app, &forms.join("odk-repeat/export-person.csv"), &out, false), Ok(2));
        let read = open_records(&out, 0).unwrap().unwrap().records;
        let sex = &read.dictionary().variables[0];
        let label = |code: f64, label: &str| (Cell::Number(code), label.to_owned());
        assert_eq!(sex.label, "Sex", "{name}");
        assert_eq!(sex.values, [label(1.0, "Man"), label(2.0, "Woman")], "{name}");
    }
}

/// Of a file with several tables, only the doubts about the one that is handed on are told.
#[test]
fn doubts_about_other_tables_are_not_told() {
    let (app, _data) = program();
    let folder = tempfile::tempdir().unwrap();
    let input = folder.path().join("two.csv");
    let text = "Table 1 Men\nCountry,2019,2020\nKenya,1,2\nMali,3,4\nTogo,5,6\n\nTable 2 Women\n\
                Country,2019,2020\nKenya,1,2\nMali,odd,4\nTogo,5,6\nChad,7,8\nGhana,8,9\nBenin,3,2\n";
    std::fs::write(&input, text).unwrap();
    let codes = |table: usize| {
        let looked = app.look_through(&input, Some(table), Target::Csv, &Progress::default()).unwrap().unwrap();
        looked.findings.iter().map(|finding| finding.code.number).collect::<Vec<_>>()
    };
    assert_eq!(codes(1), [0; 0]);
    assert_eq!(codes(2), [250]);
}
