//! Acts on a workspace: words of the office, undo, copies, refusals.

use crate::world::{checkout, program};
use bearings_app::{Format, OfficeField, OpenWorkspace, Progress};
use bearings_locale::{Language, Words};
use std::path::Path;
use tempfile::TempDir;

fn kenya() -> (bearings_app::App, OpenWorkspace, TempDir) {
    let (app, folder) = program();
    let file = folder.path().join("Kenya.bearings");
    let open = app.create_workspace(&file, &"KEN".parse().expect("code"), Language::ENGLISH).expect("a workspace");
    let workbook = checkout().join("templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx");
    open.import(&workbook, &Progress::default()).expect("no fault").expect("not cancelled");
    (app, open, folder)
}

fn french() -> Language {
    "fr".parse().expect("a shipped language")
}

#[test]
fn an_office_writes_undoes_and_the_document_follows() {
    let (_app, open, _folder) = kenya();
    let english = Language::ENGLISH;
    let section = open.outline(english).expect("an outline")[1].id.clone();
    open.edit_text(&section, english, "before", "Our own words.").expect("kept");
    let says = |needle: &str| {
        open.document(english).expect("a document").sections.iter().any(|found| format!("{found:?}").contains(needle))
    };
    assert!(says("Our own words."));
    assert_eq!(open.undoable(&Words::english()).expect("no fault").as_deref(), Some("edited text"));
    open.undo().expect("undone");
    assert!(!says("Our own words."));
    open.edit_office(OfficeField::CountryName, english, "Republic of Kenya").expect("kept");
    assert!(says("Republic of Kenya"));
}

#[test]
fn an_office_that_names_itself_has_a_profile() {
    let (_app, open, _folder) = kenya();
    let english = Language::ENGLISH;
    for (field, value) in [
        (OfficeField::OfficeName, "National Bureau"),
        (OfficeField::WorkingGroup, "Ministry of Labour"),
        (OfficeField::NextUpdate, "2027"),
    ] {
        open.edit_office(field, english, value).expect("kept");
    }
    assert_eq!(open.document(english).expect("a document").title, "Migration data sheet from international sources");
    open.edit_text("fin.trends", english, "after", "Priority one.").expect("kept");
    let document = open.document(english).expect("a document");
    assert!(document.title.starts_with("Migration profile"), "{}", document.title);
}

#[test]
fn a_logo_stands_on_the_cover_and_can_be_undone() {
    let (_app, open, folder) = kenya();
    let letter = folder.path().join("logo.png");
    std::fs::write(&letter, "no picture").expect("written");
    assert_eq!(open.set_logo(&letter).expect_err("refused").code().to_string(), "APP-109");
    open.set_logo(&checkout().join("src-tauri/icons/icon.png")).expect("kept");
    let logo = open.logo().expect("read").expect("a logo");
    let cover = || open.document(french()).expect("a document").cover.logo.clone();
    assert_eq!(cover(), Some(logo));
    let page = open.painted(french(), Format::Html).expect("a page");
    assert!(String::from_utf8_lossy(&page).contains("data:image/png;base64,"));
    open.undo().expect("undone");
    assert_eq!(cover(), None);
}

#[test]
fn a_number_is_traced_to_its_cell() {
    let (_app, open, _folder) = kenya();
    let trace = open.trace("{B11 area=KEN time=2019}", Language::ENGLISH).expect("a trace");
    assert!(trace.value.starts_with("1.987"), "{}", trace.value);
    assert_eq!(trace.published_agrees, Some(true));
    let stock = trace.rows.iter().find(|row| row.sheet == "Table 1").expect("the stock");
    assert_eq!(stock.file, "UN_MigrantStockTotal_2019.xlsx");
    assert_eq!(stock.value.replace(['\u{202F}', '\u{A0}', ','], ""), "1044854");
    assert_eq!(stock.column, "L");
}

#[test]
fn copies_are_verified_and_restored() {
    let (app, open, folder) = kenya();
    let elsewhere = folder.path().join("elsewhere.bearings");
    open.copy_to(&elsewhere).expect("a copy");
    assert!(app.open_workspace(&elsewhere).expect("the copy opens").releases().expect("releases").len() == 1);
    assert_eq!(open.copy_to(open.path()).expect_err("refused").code().to_string(), "APP-110");
    open.back_up().expect("a backup");
    open.edit_office(OfficeField::OfficeName, Language::ENGLISH, "Wrong").expect("kept");
    let file = open.path().to_owned();
    app.restore_copy(std::sync::Arc::new(open), 0).expect("restored");
    let again = app.open_workspace(&file).expect("opens");
    assert_eq!(again.office(OfficeField::OfficeName, Language::ENGLISH).expect("read"), "");
}

#[test]
fn what_cannot_be_done_is_refused_and_changes_nothing() {
    let (app, open, folder) = kenya();
    let refused = |outcome: Result<(), bearings_app::Refusal>| outcome.expect_err("refused").code().to_string();
    assert_eq!(refused(open.edit_text("no.such", Language::ENGLISH, "", "x")), "APP-106");
    assert_eq!(refused(open.edit_text("imm.stock", Language::ENGLISH, "", &"x".repeat(20_001))), "APP-108");
    assert_eq!(refused(open.give_out(Language::ENGLISH, Format::Html, Path::new("/nowhere/at/all.html"))), "APP-201");
    let text = folder.path().join("letter.csv");
    std::fs::write(&text, "name,city\nAnna,Accra\nBen,Berlin\n").expect("written");
    assert_eq!(refused(open.import(&text, &Progress::default()).map(drop)), "APP-101");
    let again = app.open_workspace(open.path());
    assert!(again.err().expect("one holder").code().to_string().starts_with("STORE-2"));
    assert_eq!(open.releases().expect("releases").len(), 1);
}

#[test]
fn edits_are_folded_once_a_person_has_paused() {
    let (_app, open, _folder) = kenya();
    let log = open.path().with_extension("bearings.wal");
    open.edit_office(OfficeField::OfficeName, Language::ENGLISH, "Bureau").expect("kept");
    assert!(std::fs::metadata(&log).expect("edits beside the file").len() > 0);
    assert!(!open.fold_when_quiet().expect("no fault"), "something changed since the last look");
    assert!(open.fold_when_quiet().expect("no fault"));
    assert!(!log.exists() || std::fs::metadata(&log).expect("a file").len() == 0);
}

#[test]
fn a_cancelled_import_leaves_nothing() {
    let (app, folder) = program();
    let file = folder.path().join("x.bearings");
    let open = app.create_workspace(&file, &"KEN".parse().expect("code"), Language::ENGLISH).expect("a workspace");
    let progress = Progress::default();
    progress.cancel();
    let workbook = checkout().join("templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx");
    assert!(open.import(&workbook, &progress).expect("no fault").is_none());
    assert!(open.releases().expect("releases").is_empty());
}
