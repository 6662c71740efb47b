//! Databases of both schemas, whose pages are small so that their trees are deep.

use super::super::{csdb_dictionary, journal_beside, open_csdb, parse_dictionary};
use super::{bytes, dictionary, rows, text};
use crate::records::{MissingRule, RecordsFault};
use crate::sheet::Cell::{self, Empty, Number};
use std::io::Cursor;

#[test]
fn the_dictionary_stands_inside() {
    for name in ["survey-2.csdb", "survey-3.csdb"] {
        let inside = csdb_dictionary(Cursor::new(bytes(name))).expect(name);
        assert_eq!(parse_dictionary(&inside).expect(name), dictionary("survey-8.dcf"), "{name}");
    }
}

#[test]
fn tables_become_rows() {
    let survey = dictionary("survey-8.dcf");
    let records = open_csdb(&survey, "PERSON", Cursor::new(bytes("survey-3.csdb"))).expect("a database");
    let (dictionary, persons) = rows(records).expect("rows");
    // Houses 1 to 40 have from none to three persons; every tenth house was deleted.
    assert_eq!(persons.len(), 56);
    let tail = |town: &str| [text(town), Number(1.0), Number(12.0)];
    let moved = [Number(201_906.0), Empty, Number(2019.0), Empty, Number(6.0), Empty];
    let head = [Number(3.0), Number(2.0), Number(4.0), Number(1250.5), Number(-0.5)];
    assert_eq!(persons[3], [&head[..], &moved, &tail("Yaoundé")].concat());
    assert_eq!((&persons[4][3], &persons[5][3]), (&text("MISSING"), &text("REFUSED")));
    assert!(dictionary.variables[3].missing.contains(&MissingRule::Code(text("MISSING"))));
    assert!(!dictionary.variables[11].missing.contains(&MissingRule::Code(text("MISSING"))));
    let houses: Vec<&Cell> = persons.iter().map(|row| &row[0]).collect();
    assert!(!houses.contains(&&Number(10.0)) && houses.contains(&&Number(39.0)));
    for told in ["AGE_VS2", "deleted", "partial_save_mode", "notes"] {
        assert!(dictionary.not_kept.contains(&told.to_owned()), "{told}");
    }
}

#[test]
fn long_rows_go_on_over_pages() {
    let survey = dictionary("survey-8.dcf");
    let records = open_csdb(&survey, "PERSON", Cursor::new(bytes("survey-3.csdb"))).expect("a database");
    let persons = rows(records).expect("rows").1;
    let long = persons.iter().filter(|row| row[11] == text(&"x".repeat(600))).count();
    let short = persons.iter().filter(|row| row[11] == text("xxx")).count();
    assert_eq!((long, short), (2, 26));
}

#[test]
fn levels_lead_to_their_case() {
    let survey = dictionary("survey-8.dcf");
    let open = |record: &str| open_csdb(&survey, record, Cursor::new(bytes("survey-3.csdb"))).expect("a database");
    let stays = rows(open("STAY")).expect("rows").1;
    assert_eq!(stays[0], [1.0, 1.0, 1.0].map(Number));
    assert_eq!(stays.last(), Some(&[38.0, 2.0, 76.0].map(Number).to_vec()));
    assert_eq!(stays.len(), 36);
    assert_eq!(rows(open("HOUSING")).expect("rows").1.len(), 36);
}

#[test]
fn cases_that_are_texts_become_rows() {
    let survey = dictionary("survey-8.dcf");
    let open = |record: &str| open_csdb(&survey, record, Cursor::new(bytes("survey-2.csdb"))).expect("a database");
    let persons = rows(open("PERSON")).expect("rows").1;
    assert_eq!((persons.len(), &persons[3][..4]), (56, &[Number(3.0), Number(2.0), Number(4.0), Empty][..]));
    assert_eq!(rows(open("HOUSING")).expect("rows").1.len(), 36);
}

#[test]
fn what_is_no_database_of_cspro_is_a_fault() {
    let survey = dictionary("survey-8.dcf");
    for other in [bytes("survey.dat"), Vec::new(), vec![0; 4096], bytes("survey-3.csdb")[..1000].to_vec()] {
        assert!(matches!(csdb_dictionary(Cursor::new(other.clone())), Err(RecordsFault::Damaged)));
        assert!(open_csdb(&survey, "PERSON", Cursor::new(other)).is_err());
    }
    let mut wide = bytes("survey-3.csdb");
    wide[59] = 2;
    assert!(matches!(csdb_dictionary(Cursor::new(wide)), Err(RecordsFault::Unsupported(_))));
}

#[test]
fn newer_data_beside_are_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("data.csdb");
    std::fs::write(folder.path().join("data.csdb-journal"), b"").expect("a file");
    assert_eq!(journal_beside(&database), None);
    std::fs::write(folder.path().join("data.csdb-wal"), b"new").expect("a file");
    assert_eq!(journal_beside(&database), Some("-wal"));
}
