//! Dictionaries of both forms.

use super::super::dictionary::ItemKind;
use super::super::parse_dictionary::{parse_dictionary, parse_dictionary_in};
use super::{bytes, dictionary, text};
use crate::records::{MissingRule, RecordsFault};
use crate::sheet::Cell;

#[test]
fn both_forms_say_the_same() {
    assert_eq!(dictionary("survey-7.dcf"), dictionary("survey-8.dcf"));
    // Before CSPro 5 they were written in the code page of the computer.
    assert_eq!(dictionary("survey-6.dcf"), dictionary("survey-8.dcf"));
}

#[test]
fn names_places_and_kinds() {
    let survey = dictionary("survey-8.dcf");
    assert_eq!((survey.name.as_str(), survey.label.as_str(), survey.kind_at), ("SURVEY", "A survey", (0, 1)));
    assert_eq!(
        (survey.languages.as_slice(), survey.notes.as_slice()),
        (&["EN", "FR"].map(String::from)[..], &["Made up.".to_owned()][..])
    );
    let names: Vec<(&str, usize)> = survey.records.iter().map(|record| (record.name.as_str(), record.level)).collect();
    assert_eq!(names, [("PERSON", 0), ("HOUSING", 0), ("STAY", 1)]);
    let person = survey.record("person").expect("a record");
    let places: Vec<(&str, usize, usize, usize, usize)> = person
        .items
        .iter()
        .map(|item| (item.name.as_str(), item.start, item.length, item.occurrences, item.step))
        .collect();
    // Behind the kind and the items of both levels that name the case.
    let expected = [
        ("SEX", 6, 1, 1, 1),
        ("AGE", 7, 3, 1, 3),
        ("INCOME", 10, 6, 1, 6),
        ("SHARE", 16, 5, 1, 5),
        ("MOVED", 21, 6, 2, 6),
        ("MOVED_YEAR", 21, 4, 2, 6),
        ("MOVED_MONTH", 25, 2, 2, 6),
        ("TOWN", 33, 10, 1, 10),
        ("BORN", 43, 2, 1, 2),
        ("LIVED", 45, 2, 1, 2),
    ];
    assert_eq!(places, expected);
    assert_eq!((person.items[2].kind, person.items[7].kind), (ItemKind::Number { decimals: 2 }, ItemKind::Text));
    assert_eq!(person.notes, ["AGE: In years.", "AGE: At the last birthday."]);
}

#[test]
fn labels_special_values_and_what_is_not_kept() {
    let survey = dictionary("survey-8.dcf");
    let person = &survey.records[0];
    let labelled = |codes: &[(f64, &str)]| -> Vec<(Cell, String)> {
        codes.iter().map(|(code, label)| (Cell::Number(*code), (*label).to_owned())).collect()
    };
    assert_eq!(person.items[0].values, labelled(&[(1.0, "Male"), (2.0, "Female"), (9.0, "Not stated")]));
    assert_eq!(person.items[0].missing, [MissingRule::Code(Cell::Number(9.0))]);
    let age = &person.items[1];
    assert_eq!(
        (age.values.len(), &age.values[14], &age.values[15]),
        (123, &(Cell::Number(14.0), "Child".into()), &(Cell::Number(15.0), "Adult".into()))
    );
    assert_eq!(age.values[121..], [(Cell::Number(999.0), "Refused".to_owned()), (Cell::Empty, "Too young".to_owned())]);
    assert_eq!(age.missing, [MissingRule::Code(Cell::Number(999.0))]);
    assert_eq!(person.items[7].values, [(text("Yaoundé"), "The capital".to_owned())]);
    let areas = [
        (1.0, "Here"),
        (2.0, "Here"),
        (3.0, "Here"),
        (4.0, "Abroad"),
        (7.0, "Abroad"),
        (8.0, "Abroad"),
        (9.0, "Abroad"),
        (12.0, "Abroad"),
    ];
    assert_eq!(person.items[8].values, labelled(&areas));
    // A linked set is written once.
    assert_eq!(person.items[9].values, person.items[8].values);
    assert_eq!(person.not_kept, ["AGE_VS2", "INCOME_VS1 0:9999.99"]);
    assert_eq!(survey.not_kept, ["labels FR"]);
}

#[test]
fn another_language_is_read_where_it_is_written() {
    for name in ["survey-8.dcf", "survey-7.dcf"] {
        let survey = parse_dictionary_in(&bytes(name), "fr").expect(name);
        let person = &survey.records[0];
        assert_eq!((survey.label.as_str(), person.label.as_str()), ("Une enquête", "Personne"), "{name}");
        assert_eq!((person.items[0].label.as_str(), person.items[1].label.as_str()), ("Sexe", "Age"), "{name}");
        assert_eq!(person.items[0].values[0].1, "Homme", "{name}");
        assert_eq!(survey.not_kept, ["labels EN"], "{name}");
    }
}

#[test]
fn pictures_take_their_place_and_are_not_kept() {
    let json = r#"{"recordType":{"start":0,"length":0},"levels":[{"ids":{"items":[{"name":"ID","start":1,"length":2}]},
        "records":[{"name":"R","items":[{"name":"PHOTO","contentType":"Image"},{"name":"A","length":3}]}]}]}"#;
    let dictionary = parse_dictionary(json.as_bytes()).expect("a dictionary");
    let record = &dictionary.records[0];
    assert_eq!((record.items.len(), record.items[0].start), (1, 3));
    assert_eq!(record.not_kept, ["Image PHOTO"]);
}

/// As scripts write them; CSPro itself writes all values in quotes.
#[test]
fn values_without_quotes_are_values() {
    let json = r#"{"levels":[{"ids":{"items":[{"name":"ID","contentType":"numeric","start":1,"length":2}]},
        "records":[{"name":"R","items":[{"name":"SEX","contentType":"numeric","length":1,"valueSets":[{"values":[
        {"labels":[{"text":"Man"}],"pairs":[{"value":1}]},{"labels":[{"text":"Other"}],"pairs":[{"range":[2,"3"]}]}]}]}]}]}]}"#;
    let dictionary = parse_dictionary(json.as_bytes()).expect("a dictionary");
    let labels: Vec<&str> = dictionary.records[0].items[0].values.iter().map(|(_, label)| label.as_str()).collect();
    assert_eq!(labels, ["Man", "Other", "Other"]);
}

#[test]
fn what_is_no_dictionary_is_damaged() {
    let item = |rest: &str| {
        format!(
            "[Dictionary]\n[Level]\n[IdItems]\n[Item]\nName=A\nStart=1\nLen=1\n[Record]\nName=R\n[Item]\nName=B\n{rest}"
        )
    };
    assert!(parse_dictionary(item("Start=2\nLen=3").as_bytes()).is_ok());
    let far = format!("Start={}\nLen=3", usize::MAX);
    for rest in ["Len=0", "Start=0\nLen=1", "Start=2\nLen=99999999", "Len=2\nOccurrences=9999999", &far] {
        assert!(matches!(parse_dictionary(item(rest).as_bytes()), Err(RecordsFault::Damaged)), "{rest}");
    }
    for text in
        ["", "{}", "{\"levels\": 3}", "[Dictionary]\n", "[Record]\n[Item]\nLen=1\n", "x=1\n", "{\"levels\":[{}]}"]
    {
        assert!(matches!(parse_dictionary(text.as_bytes()), Err(RecordsFault::Damaged)), "{text}");
    }
    // Two columns of one name.
    assert!(parse_dictionary(item("Start=2\nLen=3\n[Item]\nName=A\nStart=5\nLen=1").as_bytes()).is_err());
}

#[test]
fn small_dictionaries_do_not_become_large() {
    let many = format!("{{\"levels\":[{}]}}", "{},".repeat(3_000_000));
    assert!(matches!(parse_dictionary(many.as_bytes()), Err(RecordsFault::TooLarge)));
    let record = "[Record]\n[Item]\nName=A\nStart=1\nLen=1\nOccurrences=50000\n";
    let wide = format!("[Dictionary]\n[Level]\n{}", record.repeat(5));
    assert!(matches!(parse_dictionary(wide.as_bytes()), Err(RecordsFault::TooLarge)));
}
