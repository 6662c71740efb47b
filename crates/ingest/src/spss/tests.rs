//! Files written by another program, read back value by value, and the same files broken in many ways.

use super::open_sav;
use crate::records::{MissingRule, Records, RecordsFault};
use crate::sheet::Cell;
use std::io::Cursor;

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/spss/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name)
}

fn rows(bytes: Vec<u8>) -> Result<Vec<Vec<Cell>>, RecordsFault> {
    let mut records = open_sav(Cursor::new(bytes))?;
    let (mut all, mut row) = (Vec::new(), Vec::new());
    while records.next(&mut row)? {
        all.push(row.clone());
    }
    Ok(all)
}

const FILES: [&str; 3] =
    ["labels-dates-long-texts.sav", "labels-dates-long-texts-plain.sav", "labels-dates-long-texts-packed.zsav"];

#[test]
fn values_are_those_that_were_written() {
    for name in FILES {
        let rows = rows(bytes(name)).expect(name);
        let text = |text: &str| Cell::Text(text.to_owned());
        assert_eq!(rows.len(), 4, "{name}");
        let first = [
            Cell::Number(1.0),
            Cell::Number(1.0),
            Cell::Number(34.5),
            text("Кения"),
            Cell::Date("2019-06-30".into()),
            text(&"x".repeat(300)),
            Cell::Number(1.25),
        ];
        assert_eq!(rows[0], first, "{name}");
        assert_eq!(rows[2][5], text(&format!("{}z", "y".repeat(700))), "{name}");
        assert_eq!((&rows[2][3], &rows[2][4], &rows[3][1]), (&Cell::Empty, &Cell::Empty, &Cell::Empty), "{name}");
        assert_eq!((&rows[3][4], &rows[3][6]), (&Cell::Date("2000-02-29".into()), &Cell::Number(1e-9)), "{name}");
    }
}

#[test]
fn the_dictionary_is_kept() {
    let records = open_sav(Cursor::new(bytes(FILES[0]))).expect("a file");
    let dictionary = records.dictionary();
    assert_eq!((dictionary.label.as_str(), dictionary.encoding.as_str()), ("Made-up persons", "UTF-8"));
    assert_eq!(dictionary.rows, Some(4));
    let names: Vec<&str> = dictionary.variables.iter().map(|variable| variable.name.as_str()).collect();
    assert_eq!(names, ["pers_id", "sex", "age", "origin", "arrival", "remark", "w"]);
    let [_, sex, age, origin, ..] = dictionary.variables.as_slice() else { panic!("too few variables") };
    assert_eq!((sex.label.as_str(), sex.measure.as_str()), ("Sex", "nominal"));
    assert_eq!(sex.values[2], (Cell::Number(9.0), "Не указано".to_owned()));
    assert_eq!(sex.missing, [MissingRule::Code(Cell::Number(9.0))]);
    assert_eq!(age.missing, [MissingRule::Range(98.0, 120.0)]);
    assert_eq!(origin.values, [(Cell::Text("Кения".into()), "Kenya, Republic of".to_owned())]);
}

#[test]
fn broken_bytes_are_answered() {
    for name in FILES {
        let whole = bytes(name);
        for end in (0..whole.len()).step_by(97) {
            let _ = rows(whole[..end].to_vec());
        }
        for place in (0..whole.len()).step_by(13) {
            for value in [0, 0x7f, 0xff] {
                let mut broken = whole.clone();
                broken[place] = value;
                let _ = rows(broken);
            }
        }
    }
}

#[test]
fn a_file_that_breaks_off_between_values_is_damaged() {
    let whole = bytes(FILES[0]);
    assert!(matches!(rows(whole[..whole.len() - 20].to_vec()), Err(RecordsFault::Damaged)));
    assert!(matches!(rows(b"$FL2".to_vec()), Err(RecordsFault::Damaged)));
}
