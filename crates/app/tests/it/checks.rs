//! Checks from import to repair, undo and report.

use crate::world::{edition, program};
use bearings_app::{Answers, CheckReport, Format, OpenWorkspace, Progress, Repair};
use bearings_locale::Language;
use std::collections::BTreeMap;

/// The answers that the mapping of a table needs.
fn answers(edition: &str, more: &[(&str, &str)]) -> Answers {
    let source = [
        ("indicator", "B10"),
        ("basis", "B"),
        ("publisher", "Office"),
        ("title", "Migrants"),
        ("edition", edition),
        ("licence", "CC0-1.0"),
        ("kind", "count"),
        ("reference", "mid-year"),
        ("residence", "12-months"),
    ];
    let all = source.iter().chain(more).map(|(field, text)| ((*field).to_owned(), (*text).to_owned()));
    Answers(all.collect::<BTreeMap<_, _>>())
}

/// Pastes a table, maps it and imports it; answers its release.
fn import(app: &bearings_app::App, open: &OpenWorkspace, table: &str, answers: &Answers) -> CheckReport {
    let file = app.paste_table("table", table.to_owned()).expect("pasted");
    let mapped = app.propose_mapping(&file, 1).expect("a table");
    let trial = app.try_mapping(&mapped, answers, open.country()).expect("a mapping");
    let report = open.import_mapped(&file, &trial.recipe, &Progress::default()).expect("no fault").expect("imported");
    let checked = open.check_release(&report.release).expect("checked");
    let of_import: Vec<_> = report.checked();
    assert_eq!(of_import.len(), checked.checked.len(), "{:?}\n{:?}", report.findings, checked.checked);
    checked
}

fn french() -> Language {
    "fr".parse().expect("a language")
}

fn codes(report: &CheckReport) -> Vec<String> {
    report.checked.iter().map(|checked| checked.finding.code.to_string()).collect()
}

#[test]
fn thousands_are_repaired_undone_and_read_so_next_year() {
    let (app, folder) = program();
    let open = app
        .create_workspace(&folder.path().join("Kenya"), &"KEN".parse().expect("a code"), Language::ENGLISH)
        .expect("a workspace");
    let table = "Country\tYear\tTotal\nKenya\t2019\t1045\nUganda\t2019\t1734\nRwanda\t2019\t539\n";
    // Nothing is known yet that the values could be held against.
    let first = import(&app, &open, table, &answers("2019", &[]));
    assert!(first.checked.is_empty(), "{:?}", first.checked);
    open.undo().expect("the recipe");
    open.undo().expect("the import");
    open.import_international(&Progress::default()).expect("no fault").expect("not cancelled");
    let found = import(&app, &open, table, &answers("2019", &[]));
    assert_eq!(codes(&found), ["APP-120"]);
    let repair = found.checked[0].repairs[0].clone();
    assert_eq!(repair, Repair::Multiplier { indicator: "B10".into(), power: 3 });
    let repaired = open.repair(&found.release, &repair.id()).expect("repaired");
    let after = open.check_release(&repaired).expect("checked");
    assert!(after.checked.is_empty(), "{:?}", after.checked);
    assert_eq!(after.observations, 3);
    assert_eq!(open.repair(&found.release, &repair.id()).expect_err("gone").code().to_string(), "STORE-108");
    assert_eq!(open.repair(&repaired, &repair.id()).expect_err("repaired").code().to_string(), "APP-129");
    // The recipe that was kept reads next year's file in thousands.
    let next = app.paste_table("next", table.replace("2019", "2020")).expect("pasted");
    let report = open.import(&next, &Progress::default()).expect("no fault").expect("imported");
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    open.undo().expect("the import");
    let words = app.words(Language::ENGLISH);
    assert!(open.undoable(&words).expect("readable").expect("one").contains("repair of"));
    open.undo().expect("the repair");
    assert_eq!(codes(&open.check_release(&found.release).expect("back")), ["APP-120"]);
    assert!(open.check_release(&repaired).is_err());
}

#[test]
fn a_total_that_misses_its_parts_is_left_out() {
    let (app, folder) = program();
    let open = app
        .create_workspace(&folder.path().join("Kenya"), &"KEN".parse().expect("a code"), french())
        .expect("a workspace");
    let table = "Country\tSex\t2019\nKenya\tMale\t400\nKenya\tFemale\t600\nKenya\tTotal\t1100\n";
    let found = import(&app, &open, table, &answers("2019", &[("k2.Total", "_T")]));
    assert_eq!(codes(&found), ["INGEST-167"]);
    assert_eq!(found.checked[0].finding.places[0].row, 4);
    let repaired = open.repair(&found.release, &found.checked[0].repairs[0].id()).expect("repaired");
    let after = open.check_release(&repaired).expect("checked");
    assert_eq!((after.observations, after.checked.len()), (2, 0));
    for format in [Format::Pdf, Format::Docx, Format::Html, Format::Xlsx] {
        let out = folder.path().join(format!("checks.{}", format.ending()));
        open.write_checks(&[found.clone(), after.clone()], french(), format, &out).expect("written");
        assert!(std::fs::metadata(&out).expect("a file").len() > 500);
    }
    let page = std::fs::read_to_string(folder.path().join("checks.html")).expect("a page");
    assert!(page.contains("Contrôles") && page.contains("INGEST-167") && page.contains("Aucun problème trouvé"));
    let refused = open.write_checks(&[found], french(), Format::SdmxCsv, &folder.path().join("x.csv"));
    assert_eq!(refused.expect_err("no document").code().to_string(), "APP-103");
}

#[test]
fn years_of_another_calendar_are_named_and_read_when_a_person_says_so() {
    let (app, folder) = program();
    let open = app
        .create_workspace(&folder.path().join("Thailand"), &"THA".parse().expect("a code"), Language::ENGLISH)
        .expect("a workspace");
    let table = "Country\tYear\tTotal\nThailand\t2562\t3635085\nThailand\t2563\t3632500\n";
    let file = app.paste_table("thai", table.to_owned()).expect("pasted");
    let mapped = app.propose_mapping(&file, 1).expect("a table");
    let said = [("c1", "area"), ("c2", "period"), ("c3", "value")];
    let refused = app.try_mapping(&mapped, &answers("2563", &said), None).map(|_| ()).expect_err("no year");
    assert_eq!(refused.code().to_string(), "INGEST-199");
    assert!(refused.details().iter().any(|(name, value)| *name == "calendar" && *value == "buddhist".into()));
    let both = app.paste_table("both", table.replace("2563", "2020")).expect("pasted");
    let mixed = app.propose_mapping(&both, 1).expect("a table");
    let trial = app.try_mapping(&mixed, &answers("2563", &said), None).expect("one year");
    let codes: Vec<String> = trial.report.findings.iter().map(|found| found.code.to_string()).collect();
    assert_eq!((trial.report.observations, codes), (1, vec!["INGEST-190".to_owned()]));
    let named = [("c1", "area"), ("c2", "period"), ("c3", "value"), ("years", "buddhist")];
    let trial = app.try_mapping(&mapped, &answers("2563", &named), None).expect("read");
    assert_eq!([trial.first[0][1].as_str(), trial.first[1][1].as_str()], ["2019", "2020"]);
    assert!(trial.text.contains("years = \"buddhist\""), "{}", trial.text);
    let report = open.import_mapped(&file, &trial.recipe, &Progress::default()).expect("no fault").expect("imported");
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    let odd = [("years", "julian")];
    assert_eq!(
        app.try_mapping(&mapped, &answers("2563", &odd), None).map(|_| ()).expect_err("odd").code().to_string(),
        "APP-111"
    );
}

/// The shipped edition must not drown in doubts: a few grouped ones, each once.
#[test]
fn the_shipped_edition_has_few_doubts() {
    let (_, edition) = edition();
    let reports = edition.check_all().expect("checked");
    for report in &reports {
        let told: Vec<String> = report
            .checked
            .iter()
            .map(|checked| {
                format!(
                    "{} {:?} {:?} {}",
                    checked.finding.code, checked.finding.severity, checked.finding.details, checked.finding.count
                )
            })
            .collect();
        println!("{}\n  {}", report.file_name, told.join("\n  "));
        let computed = report.checked.iter().filter(|checked| checked.finding.code.prefix == "APP").count();
        assert!(computed <= 4, "{}: {computed}", report.file_name);
    }
    assert!(reports.len() > 2);
}
