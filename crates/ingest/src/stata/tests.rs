//! Files written by two other programs, read back value by value, and the same files broken in many ways.

use super::open_dta;
use crate::records::{MissingRule, Records, RecordsFault};
use crate::sheet::Cell;
use std::io::Cursor;

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/stata/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name)
}

fn rows(bytes: Vec<u8>) -> Result<Vec<Vec<Cell>>, RecordsFault> {
    let mut records = open_dta(Cursor::new(bytes))?;
    let (mut all, mut row) = (Vec::new(), Vec::new());
    while records.next(&mut row)? {
        all.push(row.clone());
    }
    Ok(all)
}

const RELEASES: [u8; 5] = [113, 115, 117, 118, 119];

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn values_are_those_that_were_written() {
    for release in RELEASES {
        let rows = rows(bytes(&format!("persons-{release}.dta"))).expect("a file");
        assert_eq!(rows.len(), 4, "{release}");
        let day = Cell::Date("2019-06-30".into());
        let first = [Cell::Number(1.0), Cell::Number(1.0), Cell::Number(34.5), text("Kenya"), day, Cell::Number(1.25)];
        assert_eq!(rows[0], first, "{release}");
        assert_eq!((&rows[2][1], &rows[2][3], &rows[2][4]), (&Cell::Empty, &Cell::Empty, &Cell::Empty), "{release}");
        assert_eq!(rows[3][5], Cell::Number(1e-9), "{release}");
    }
}

#[test]
fn the_dictionary_is_kept() {
    for release in RELEASES {
        let records = open_dta(Cursor::new(bytes(&format!("persons-{release}.dta")))).expect("a file");
        let dictionary = records.dictionary();
        assert_eq!((dictionary.label.as_str(), dictionary.rows), ("Made-up persons", Some(4)), "{release}");
        let sex = &dictionary.variables[1];
        assert_eq!((sex.name.as_str(), sex.label.as_str()), ("sex", "Sex"), "{release}");
        assert_eq!(sex.values, [(Cell::Number(1.0), "Male".to_owned()), (Cell::Number(2.0), "Female".to_owned())]);
        assert_eq!(sex.missing[0], MissingRule::Code(text(".a")));
        assert!(dictionary.variables[3].missing.is_empty());
    }
}

#[test]
fn long_texts_are_found() {
    for (name, origin) in [("long-texts-117.dta", "Kenya"), ("long-texts-118.dta", "Кения")] {
        let rows = rows(bytes(name)).expect("a file");
        assert_eq!(rows[0], [Cell::Number(1.0), text(origin), text(&"x".repeat(3000))], "{name}");
        assert_eq!((&rows[1][2], &rows[2][2]), (&text("short"), &Cell::Empty), "{name}");
    }
}

#[test]
fn answers_refused_keep_their_code() {
    let records = open_dta(Cursor::new(bytes("answers-refused.dta"))).expect("a file");
    assert!(records.dictionary().variables[0].values.contains(&(text(".a"), "Refused".to_owned())));
    let rows = rows(bytes("answers-refused.dta")).expect("a file");
    assert_eq!((&rows[0][0], &rows[2][0], &rows[3][0]), (&Cell::Number(1.0), &text(".a"), &text(".b")));
}

#[test]
fn broken_bytes_are_answered() {
    for name in ["persons-113.dta", "persons-118.dta", "long-texts-118.dta"] {
        let whole = bytes(name);
        for end in (0..whole.len()).step_by(61) {
            let _ = rows(whole[..end].to_vec());
        }
        for place in (0..whole.len()).step_by(7) {
            for value in [0, 0x7f, 0xff] {
                let mut broken = whole.clone();
                broken[place] = value;
                let _ = rows(broken);
            }
        }
    }
}
