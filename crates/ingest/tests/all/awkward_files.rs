//! Every file of `tests/awkward` against what is written beside it: the class, not the sample.

use bearings_fault::Fault;
use bearings_ingest::{IngestFault, Limits, main_table, open, read_file, sniff, write_table};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// What a file must do.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    #[allow(dead_code, reason = "for people")]
    what: String,
    outcome: String,
    #[serde(default)]
    fault: String,
    tables: Option<usize>,
    table: Option<usize>,
    #[serde(default)]
    finding: Vec<ExpectedFinding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedFinding {
    code: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/awkward")
}

/// What is wrong with one file; empty when all is as it must be.
fn differences(input: &Path, expected: &Expected) -> Vec<String> {
    let mut told = Vec::new();
    let read = read_file(input).and_then(|bytes| {
        let book = open(&bytes, &input.to_string_lossy(), &Limits::default())?;
        let seen = sniff(&book);
        match seen.tables().count() {
            0 => Err(IngestFault::NoTableFound { file: String::new() }),
            _ => Ok((book, seen)),
        }
    });
    let (book, seen) = match read {
        Ok(_) if expected.outcome != "read" => return vec!["was read".to_owned()],
        Ok(read) => read,
        Err(fault) if fault.code().to_string() == expected.fault => return Vec::new(),
        Err(fault) => return vec![format!("refused with {}", fault.code())],
    };
    let count = seen.tables().count();
    if expected.tables.is_some_and(|tables| tables != count) {
        told.push(format!("{count} tables"));
    }
    for wanted in &expected.finding {
        if !seen.findings.iter().any(|finding| finding.code.to_string() == wanted.code) {
            let there: Vec<String> = seen.findings.iter().map(|finding| finding.code.to_string()).collect();
            told.push(format!("{} not among {there:?}", wanted.code));
        }
    }
    let first = expected.table.map(|number| number - 1).or_else(|| main_table(&seen)).unwrap_or_default();
    let files =
        std::iter::once((first, String::new())).chain((1..count).map(|place| (place, format!(".table{}", place + 1))));
    for (place, ending) in files {
        let wanted = PathBuf::from(format!("{}{ending}.expected.csv", input.display()));
        let Ok(wanted) = std::fs::read_to_string(&wanted) else { continue };
        let Some((on, table)) = seen.tables().nth(place) else { continue };
        let sheet = book.sheets.iter().find(|sheet| sheet.name == on.name).expect("the sheet that was seen");
        let mut written = Vec::new();
        write_table(sheet, table, &mut written).expect("memory takes it");
        let written = String::from_utf8(written).expect("UTF-8");
        if written != wanted {
            told.push(format!("table {}:\n--- wanted\n{wanted}--- written\n{written}", place + 1));
        }
    }
    told
}

#[test]
fn every_awkward_file_is_answered_as_written_beside_it() {
    let mut failures = Vec::new();
    let mut cases = 0;
    let descriptions = std::fs::read_dir(folder()).expect("the folder").flatten().map(|entry| entry.path());
    for description in descriptions.filter(|path| path.extension().is_some_and(|ending| ending == "toml")) {
        let text = std::fs::read_to_string(&description).expect("a description");
        let expected: Expected = toml::from_str(&text).unwrap_or_else(|error| panic!("{description:?}: {error}"));
        let input = description.with_extension("");
        cases += 1;
        for told in differences(&input, &expected) {
            failures.push(format!("{}: {told}", input.file_name().expect("a name").to_string_lossy()));
        }
    }
    assert!(cases >= 150, "{cases} cases");
    failures.sort();
    assert!(failures.is_empty(), "{} of {cases}:\n{}", failures.len(), failures.join("\n"));
}
