//! Records that a person chose to keep: encrypted, counted again, discarded, and never found outside of their file.

use crate::world::{checkout, program};
use bearings_app::{Passphrase, Progress, Recipe};
use std::path::Path;

/// Stands in the column that tells persons apart, which is kept and counted by.
const PERSON: &str = "K0057";
/// Stands in a column that the recipe passes over.
const POST: &str = "Namanga";
const SECRET: &str = "seven rivers meet";

/// The files below the folder that hold one of the texts, as they lie on the disk now.
fn holding(folder: &Path, texts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, texts));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let has = |text: &&str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        if texts.iter().any(has) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn kept_records_are_counted_again_and_nothing_of_them_is_found() {
    let (app, folder) = program();
    let example = checkout().join("templates/recipes/border-crossings/example.csv");
    assert!(!holding(example.parent().unwrap(), &[PERSON]).is_empty(), "the search finds what lies open");
    let file = folder.path().join("Kenya.bearings");
    let language = "en".parse().unwrap();
    let open = app.create_workspace(&file, &"KEN".parse().unwrap(), language).unwrap();
    let passphrase = Passphrase::new(SECRET);
    let clean = |when: &str| assert_eq!(holding(folder.path(), &[PERSON, POST, SECRET]), [""; 0], "{when}");

    let kept = open.keep_records(&example, None, &[], &passphrase, &Progress::default()).unwrap();
    assert!(kept > Some(0) && open.keeps_records());
    clean("kept");
    let counted = open.count_records(None, &passphrase, &Progress::default()).unwrap().unwrap();
    assert!(counted.observations > 0);
    clean("counted");
    // The same tables come of the file itself: nothing new.
    let imported = open.import(&example, &Progress::default()).unwrap().unwrap();
    assert_eq!(imported.observations, 0, "{:?}", imported.findings);

    // Another recipe makes other tables of the same records.
    let own = checkout().join("templates/recipes/border-crossings/border-crossings.recipe.toml");
    let text = std::fs::read_to_string(own).unwrap().replace("edition = \"see file\"", "edition = \"again\"");
    let other = Recipe::parse(&text, "again").unwrap();
    let again = open.count_records(Some(&other), &passphrase, &Progress::default()).unwrap().unwrap();
    assert_eq!(again.observations, counted.observations);

    let wrong = open.count_records(None, &Passphrase::new("an older harbour"), &Progress::default());
    assert_eq!(wrong.err().unwrap().code().to_string(), "STORE-114");
    open.undo().unwrap();
    open.back_up().unwrap();
    open.copy_to(&folder.path().join("copy.bearings")).unwrap();
    clean("undone and copied");
    assert!(open.discard_records().unwrap());
    assert!(!open.keeps_records() && !open.discard_records().unwrap());
    clean("discarded");
    open.close().unwrap();
    clean("closed");
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().contains(".micro")), "{names:?}");
}

#[test]
fn doubts_about_records_are_told_and_not_kept() {
    const CITIZENSHIP: &str = "Zweibrueckistan";
    let (app, folder) = program();
    let example = checkout().join("templates/recipes/border-crossings/example.csv");
    let text = std::fs::read_to_string(example).unwrap();
    let with_marker = text.replace("UGA", CITIZENSHIP).replace("Uganda", CITIZENSHIP);
    assert_ne!(text, with_marker);
    let outside = tempfile::tempdir().unwrap();
    let records = outside.path().join("crossings.csv");
    std::fs::write(&records, with_marker).unwrap();
    let file = folder.path().join("Kenya.bearings");
    let open = app.create_workspace(&file, &"KEN".parse().unwrap(), "en".parse().unwrap()).unwrap();
    let imported = open.import(&records, &Progress::default()).unwrap().unwrap();
    assert!(format!("{:?}", imported.findings).contains(CITIZENSHIP), "{:?}", imported.findings);
    let checked = format!("{:?}", open.check_all().unwrap());
    assert!(!checked.contains(CITIZENSHIP), "{checked}");
    open.back_up().unwrap();
    open.close().unwrap();
    assert_eq!(holding(folder.path(), &[CITIZENSHIP]), [""; 0]);
}

#[test]
fn a_table_of_numbers_holds_no_records() {
    let (app, folder) = program();
    let example = checkout().join("templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx");
    let file = folder.path().join("Kenya.bearings");
    let open = app.create_workspace(&file, &"KEN".parse().unwrap(), "en".parse().unwrap()).unwrap();
    let refused = open.keep_records(&example, None, &[], &Passphrase::new(SECRET), &Progress::default());
    assert_eq!(refused.err().unwrap().code().to_string(), "APP-132");
    assert!(!open.keeps_records());
}
