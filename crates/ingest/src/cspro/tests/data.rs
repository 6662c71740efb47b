//! Lines of fixed columns.

use super::super::open_dat;
use super::{bytes, dictionary, rows, text};
use crate::records::RecordsFault;
use crate::sheet::Cell::{self, Empty, Number};

#[test]
fn persons_with_all_their_columns() {
    let survey = dictionary("survey-8.dcf");
    let data = bytes("survey.dat");
    let (dictionary, rows) = rows(open_dat(&survey, "PERSON", data.as_slice()).expect("data")).expect("rows");
    let columns: Vec<(&str, &str, &str)> = dictionary
        .variables
        .iter()
        .map(|variable| (variable.name.as_str(), variable.label.as_str(), variable.format.as_str()))
        .collect();
    let expected = [
        ("HH", "House number", "Z3"),
        ("SEX", "Sex", "N1"),
        ("AGE", "Age", "Z3"),
        ("INCOME", "Income", "N6.2"),
        ("SHARE", "Share", "N5.1"),
        ("MOVED(1)", "Moved: in", "N6"),
        ("MOVED(2)", "Moved: out", "N6"),
        ("MOVED_YEAR(1)", "Year", "N4"),
        ("MOVED_YEAR(2)", "Year", "N4"),
        ("MOVED_MONTH(1)", "Month", "N2"),
        ("MOVED_MONTH(2)", "Month", "N2"),
        ("TOWN", "Town", "A10"),
        ("BORN", "Born in", "N2"),
        ("LIVED", "Lived in", "N2"),
    ];
    assert_eq!(columns, expected);
    let numbers = |cells: &[f64]| -> Vec<Cell> { cells.iter().map(|number| Number(*number)).collect() };
    let first = numbers(&[1.0, 1.0, 34.0, 12.5, 12.5, 201_906.0, 202_011.0, 2019.0, 2020.0, 6.0, 11.0]);
    assert_eq!(rows[0], [first, vec![text("Yaoundé"), Number(1.0), Number(12.0)]].concat());
    let second = [Number(1.0), Number(2.0), Number(9.0), Number(0.0), Number(0.0)];
    assert_eq!(rows[1][..5], second);
    assert!(rows[1][5..11].iter().all(|cell| *cell == Empty));
    assert_eq!(rows[1][11..], [text("Douala"), Number(4.0), Number(3.0)]);
    assert_eq!(rows[2][1..5], [Number(9.0), Number(999.0), Number(-1.5), Number(-10.0)]);
    assert_eq!(rows[2][11..], [text("Two\nlines"), Number(8.0), Empty]);
    // An invalid value is kept as it is written, and short lines are blank behind their end.
    assert_eq!(rows[3][..4], [Number(2.0), Number(1.0), text("**"), Empty]);
    assert_eq!(rows.len(), 4);
    assert_eq!((dictionary.encoding.as_str(), dictionary.encoding_guessed), ("UTF-8", false));
}

#[test]
fn other_records_and_levels() {
    let survey = dictionary("survey-7.dcf");
    let data = bytes("survey.dat");
    let housing = rows(open_dat(&survey, "housing", data.as_slice()).expect("data")).expect("rows").1;
    assert_eq!(housing, [[Number(1.0), Number(4.0)], [Number(2.0), Empty]]);
    let (dictionary, stays) = rows(open_dat(&survey, "STAY", data.as_slice()).expect("data")).expect("rows");
    assert_eq!(stays, [[1.0, 1.0, 14.0].map(Number), [1.0, 2.0, 3.0].map(Number), [2.0, 1.0, 100.0].map(Number)]);
    assert_eq!(dictionary.variables[1].name, "TRIP");
    assert!(matches!(open_dat(&survey, "CROPS", data.as_slice()), Err(RecordsFault::Damaged)));
}

#[test]
fn lines_of_no_record_are_told() {
    let survey = dictionary("survey-8.dcf");
    let mut data = bytes("survey.dat");
    while data.pop_if(|byte| *byte != b'\n').is_some() {}
    let line = data.iter().filter(|byte| **byte == b'\n').count() + 1;
    let data = [data, b"9001 12\r\n\r\n9001 12\r\n 001\r\n".to_vec()].concat();
    let known = rows(open_dat(&survey, "PERSON", bytes("survey.dat").as_slice()).expect("data")).expect("rows");
    let (dictionary, found) = rows(open_dat(&survey, "PERSON", data.as_slice()).expect("data")).expect("rows");
    assert_eq!(found, known.1);
    let told = [format!("record type \"9\" (line {line})"), format!("record type \"\" (line {})", line + 3)];
    assert_eq!(dictionary.not_kept, [known.0.not_kept, told.to_vec()].concat());
}

#[test]
fn old_data_are_in_the_code_page_of_the_computer() {
    let survey = dictionary("survey-8.dcf");
    let line = |house: u32, town: &str| format!("1{house:03}  1034001250 12.5201906202011{town:<10} 112\r\n");
    let lines = ["Yaoundé", "Ngaoundéré", "Bertoua", "Mbandjock", "Évodoula"];
    let lines: String = lines.iter().enumerate().map(|(place, town)| line(place as u32, town)).collect();
    let old = encoding_rs::WINDOWS_1252.encode(&lines).0.into_owned();
    let (dictionary, found) = rows(open_dat(&survey, "PERSON", old.as_slice()).expect("data")).expect("rows");
    assert_eq!((&found[1][11], &found[1][13], &found[4][11]), (&text("Ngaoundéré"), &Number(12.0), &text("Évodoula")));
    assert!(dictionary.encoding_guessed);
    // The first strange letter stands behind all that is looked at in advance.
    let late = [line(1, "Douala").repeat(6_000).into_bytes(), old].concat();
    let (dictionary, found) = rows(open_dat(&survey, "PERSON", late.as_slice()).expect("data")).expect("rows");
    assert_eq!((found.len(), &found[6_001][11]), (6_005, &text("Ngaoundéré")));
    assert!(dictionary.encoding_guessed);
}

#[test]
fn popstan_has_its_foreign_born() {
    // The first 300 lines; all of them give 24,271 persons, of whom 921 are foreign-born.
    let popstan = dictionary("popstan.dcf");
    let data = bytes("popstan.dat");
    let (dictionary, persons) = rows(open_dat(&popstan, "PERSON", data.as_slice()).expect("data")).expect("rows");
    let column = |name: &str| dictionary.variables.iter().position(|variable| variable.name == name).expect(name);
    let (birth, occupation) = (column("P07_BIRTH"), column("P15A_OCC"));
    let origin = |row: &Vec<Cell>| {
        let values = &dictionary.variables[birth].values;
        values.iter().find(|(code, _)| *code == row[birth]).map(|(_, label)| label.clone()).unwrap_or_default()
    };
    let count = |label: &str| persons.iter().filter(|row| origin(row) == label).count();
    assert_eq!((persons.len(), count("Popstan"), count("Endar"), count("")), (253, 235, 13, 0));
    assert!(persons.iter().flatten().all(|cell| matches!(cell, Empty | Number(_))));
    // An item inside another: the first digit of the occupation.
    let first = persons.iter().find(|row| row[occupation] != Empty).expect("one who works");
    assert_eq!(first[occupation - 1..=occupation], [Number(93.0), Number(9.0)]);
    let housing = rows(open_dat(&popstan, "HOUSING", data.as_slice()).expect("data")).expect("rows").1;
    assert_eq!(housing.len(), 47);
}
