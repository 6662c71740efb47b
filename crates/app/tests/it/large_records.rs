//! A file of records too large to be held: imported as it passes, and stopped without a trace.

use crate::world::program;
use bearings_app::{Passphrase, Progress, Recipe};
use std::fmt::Write;
use std::path::Path;

/// Records, and the bytes that make the file one of 48 megabytes and more.
const RECORDS: usize = 6_000;
const BYTES: usize = 50 << 20;

const RECIPE: &str = r#"
format = 1
id = "census"
label = "Census"

[release]
source = "census"
edition = "2024"
title = "Census"
citation = "Office of statistics, census."
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

[[table.column]]
header = "born in"
is = "counterpart"
role = "BIRTH"
by = "code"

[table.tally]
"#;

/// Every third person was born in Uganda, of whom every second is a woman.
fn write_census(file: &Path) {
    let remark = "x".repeat(BYTES / RECORDS);
    let mut text = String::from("sex,born in,remark\n");
    for person in 0..RECORDS {
        let (sex, born) = (["F", "M"][person / 3 % 2], ["UGA", "KEN", "KEN"][person % 3]);
        writeln!(text, "{sex},{born},{remark}{person}").unwrap();
    }
    std::fs::write(file, text).unwrap();
}

#[test]
fn a_large_file_is_counted_or_stopped_without_a_trace() {
    let (app, folder) = program();
    let census = folder.path().join("census.csv");
    write_census(&census);
    let file = folder.path().join("Kenya.bearings");
    let open = app.create_workspace(&file, &"KEN".parse().unwrap(), "en".parse().unwrap()).unwrap();
    let recipe = Recipe::parse(RECIPE, "census").unwrap();

    let stopped = Progress::default().scaled(|done, of| {
        assert!(of >= done, "{done} of {of}");
        done < 2_000
    });
    assert_eq!(open.import_by(&census, Some(&recipe), &stopped).unwrap(), None);
    assert!(open.releases().unwrap().is_empty());

    let report = open.import_by(&census, Some(&recipe), &Progress::default()).unwrap().unwrap();
    // In all, by country, by sex, and by both.
    assert_eq!(report.observations, 1 + 1 + 2 + 2, "{:?}", report.findings);
    let trial = app.try_import(&census, Some(&recipe), &Progress::default()).unwrap();
    assert_eq!(trial.report.unwrap().observations, report.observations);

    // Keeping them lets them pass in the same way; what was kept stays where a later keeping is stopped.
    let passphrase = Passphrase::new("seven rivers meet");
    let keep = |progress: &Progress| open.keep_records(&census, Some(&recipe), &[], &passphrase, progress).unwrap();
    assert_eq!(keep(&Progress::default()), Some(RECORDS as u64));
    let stopped = Progress::default().scaled(|done, _| done < 2_000);
    assert_eq!(keep(&stopped), None);
    let stopped = Progress::default().scaled(|done, of| done < of.min(2_000));
    assert_eq!(open.count_records(None, &passphrase, &stopped).unwrap(), None);
    open.remove_release(&report.release).unwrap();
    let counted = open.count_records(None, &passphrase, &Progress::default()).unwrap().unwrap();
    assert_eq!(counted.observations, report.observations, "{:?}", counted.findings);

    let table = app.propose_mapping(&census, 1).unwrap();
    assert_eq!(table.proposal.columns.len(), 3);
}
