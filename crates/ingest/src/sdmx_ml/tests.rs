//! A message of every kind that is read, what is refused, and mutated bytes.

use super::open_sdmx_ml;
use crate::records::{Dictionary, Records, RecordsFault};
use crate::sheet::Cell;
use std::io::Cursor;

type Read = (Dictionary, Vec<Vec<Cell>>);

const FIXTURES: [&str; 7] =
    ["generic", "generic_flat", "generic_time_series", "specific", "specific_flat", "compact_2_0", "generic_2_0"];

fn read(bytes: &[u8]) -> Result<Read, RecordsFault> {
    let mut records = open_sdmx_ml(Cursor::new(bytes))?;
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while records.next(&mut row)? {
        assert_eq!(row.len(), records.dictionary().variables.len());
        rows.push(row.clone());
    }
    assert_eq!(records.dictionary().rows, Some(rows.len() as u64));
    Ok((records.dictionary().clone(), rows))
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/sdmx/{}.xml"), name)).unwrap()
}

/// Names joined by spaces, and each row as a person reads it, `-` for nothing.
fn shown((dictionary, rows): &Read) -> (String, Vec<String>) {
    let names: Vec<&str> = dictionary.variables.iter().map(|variable| variable.name.as_str()).collect();
    let cell = |cell: &Cell| if *cell == Cell::Empty { "-".to_owned() } else { cell.text().into_owned() };
    let row = |row: &Vec<Cell>| row.iter().map(cell).collect::<Vec<_>>().join("|");
    (names.join(" "), rows.iter().map(row).collect())
}

fn message(inner: &str) -> String {
    format!("<StructureSpecificData><DataSet>{inner}</DataSet></StructureSpecificData>")
}

#[test]
fn values_stay_as_they_are_written() {
    let observation = |value: &str| format!("<Series A='1'><Obs T='1' OBS_VALUE='{value}'/></Series>");
    for written in ["1.50", "007", "12345678901234567890", "-0.0", "INF", "1,5", " 3"] {
        let rows = read(message(&observation(written)).as_bytes()).unwrap().1;
        assert_eq!(rows[0].last(), Some(&Cell::Text(written.to_owned())));
    }
    let rows = read(message(&observation("-12.5")).as_bytes()).unwrap().1;
    assert_eq!(rows[0].last(), Some(&Cell::Number(-12.5)));
}

#[test]
fn generic_series_with_group_and_data_set() {
    let read = read(&fixture("generic")).unwrap();
    let (names, rows) = shown(&read);
    assert_eq!(names, "TITLE REF_AREA SEX UNIT_MULT FREQ COLLECTION TIME_PERIOD OBS_VALUE OBS_STATUS");
    assert_eq!(
        rows,
        [
            "Migration|FR|F|3|A|a & b|2019|12.5|A",
            "Migration|FR|F|3|A|a & b|2020|-|-",
            "Migration|FR|M|-|A|-|2019|90071992547409931|-",
            "Migration|FR|M|-|A|-|2020|-|-",
        ]
    );
    assert_eq!(read.1[0][7], Cell::Number(12.5));
    assert_eq!(read.1[0][6], Cell::Text("2019".to_owned()));
    assert_eq!(read.1[2][7], Cell::Text("90071992547409931".to_owned()));
    let dictionary = read.0;
    assert_eq!(dictionary.label, "Immigrants by sex & citizenship");
    assert_eq!(dictionary.notes, ["Immigrés par sexe et nationalité", "Register of residence"]);
    assert_eq!((dictionary.encoding.as_str(), dictionary.encoding_guessed), ("UTF-8", false));
    assert!(dictionary.not_kept.is_empty());
}

#[test]
fn generic_observations_and_time_series() {
    let (names, rows) = shown(&read(&fixture("generic_flat")).unwrap());
    assert_eq!(names, "REF_AREA TIME_PERIOD OBS_VALUE OBS_STATUS");
    assert_eq!(rows, ["KE|2019-Q1|-1500|P", "UG|2019-Q1|confidential|-"]);
    let (names, rows) = shown(&read(&fixture("generic_time_series")).unwrap());
    assert_eq!((names.as_str(), rows), ("GEO TIME_PERIOD OBS_VALUE", vec!["SN|2001|7".into(), "SN|2002|8".into()]));
}

#[test]
fn specific_series_with_groups_behind_them() {
    let read = read(&fixture("specific")).unwrap();
    let (names, rows) = shown(&read);
    assert_eq!(names, "TITLE FREQ REF_AREA SEX COLLECTION TIME_PERIOD OBS_VALUE OBS_STATUS UNIT_MULT NOTE");
    assert_eq!(
        rows,
        [
            "Réfugiés|A|FR|F|S|2019|1|A|3|-",
            "Réfugiés|A|FR|F|S|2020|-|-|3|-",
            "Réfugiés|A|FR|M|-|2019|3|-|-|-",
            "Réfugiés|A|KE|F|-|2019|4|-|-|a\nb",
        ]
    );
    assert_eq!(read.0.encoding, "windows-1252");
    assert_eq!(read.0.not_kept, ["Annotations", "DataSet action=Delete"]);
}

#[test]
fn specific_observations() {
    let (names, rows) = shown(&read(&fixture("specific_flat")).unwrap());
    assert_eq!(names, "REF_AREA UNIT TIME_PERIOD OBS_VALUE");
    assert_eq!(rows, ["KE|PS|2019|1.25", "UG|-|2019|2"]);
}

#[test]
fn messages_of_version_2_0() {
    let compact = read(&fixture("compact_2_0")).unwrap();
    let (names, rows) = shown(&compact);
    assert_eq!(names, "REF_AREA CURRENCY UNIT_MULT FREQ COLLECTION TIME_FORMAT TIME_PERIOD OBS_VALUE OBS_STATUS");
    assert_eq!(rows, ["18|MX|5|M|B|P1M|2000-01|3.14|A", "18|MX|5|M|B|P1M|2000-02|2.29|A"]);
    assert_eq!(compact.0.label, "Compact");
    let (names, rows) = shown(&read(&fixture("generic_2_0")).unwrap());
    assert_eq!(names, "COU UNIT VAR TIME_FORMAT TIME_PERIOD OBS_VALUE OBS_STATUS");
    assert_eq!(rows, ["AUS|PER|B11|P1Y|2005|10|-", "AUS|PER|B11|P1Y|2006|11.5|E"]);
}

#[test]
fn groups_hold_in_their_own_data_set_only() {
    let set = |group: &str| format!("{group}<Series A='1'><Obs T='1' OBS_VALUE='2'/></Series>");
    let sets = format!("{}</DataSet><DataSet>{}", set("<Group A='1' N='x'/>"), set(""));
    let (names, rows) = shown(&read(message(&sets).as_bytes()).unwrap());
    assert_eq!((names.as_str(), rows), ("A N T OBS_VALUE", vec!["1|x|1|2".to_owned(), "1|-|1|2".to_owned()]));
}

#[test]
fn a_message_without_data_has_no_rows() {
    let (dictionary, rows) = read(b"<GenericData><DataSet/></GenericData>").unwrap();
    assert!(dictionary.variables.is_empty() && rows.is_empty());
}

#[test]
fn other_documents_are_named() {
    for (text, kind) in [("<s:Structure xmlns:s='x'/>", "XML Structure"), ("<html><p/></html>", "XML html")] {
        assert!(matches!(read(text.as_bytes()), Err(RecordsFault::Unsupported(found)) if found == kind));
    }
}

#[test]
fn what_is_no_whole_document_is_damaged() {
    let whole = message("<Obs A='1'/>");
    let entity = format!("<!DOCTYPE a [<!ENTITY e 'boom'>]>{whole}");
    let twice = format!("{whole}{whole}");
    let unknown = message("<Obs A='&e;'/>");
    let unnamed = "<GenericData><DataSet><Obs><ObsKey><Value value='1'/></ObsKey></Obs></DataSet></GenericData>";
    for text in
        ["", "REF_AREA,TIME_PERIOD", &entity, &twice, &unknown, unnamed, &whole[..whole.len() - 3], &whole[..60]]
    {
        assert!(matches!(read(text.as_bytes()), Err(RecordsFault::Damaged)), "{text}");
    }
}

#[test]
fn what_is_too_large_is_refused() {
    let deep = message(&"<Obs>".repeat(100));
    let long = message(&format!("<Obs A='{}'/>", "x".repeat(2 << 20)));
    let many: Vec<String> = (0..2000).map(|name| format!("A{name}='1'")).collect();
    let wide = message(&format!("<Obs {}/>", many.join(" ")));
    let columns: String = (0..2000).map(|name| format!("<Obs A{name}='1'/>")).collect();
    let value = format!("<Value id='A' value='{}'/>", "x".repeat(100_000)).repeat(20);
    let endless = format!("<GenericData><DataSet><Attributes>{value}</Attributes></DataSet></GenericData>");
    let name = message(&format!("<Obs {}='1'/>", "A".repeat(300)));
    let text = format!("<GenericData><Header><Name>{}</Name></Header></GenericData>", "x<!---->".repeat(70_000));
    for large in [deep, long, wide, message(&columns), endless, name, text] {
        let found = read(large.as_bytes());
        assert!(matches!(found, Err(RecordsFault::TooLarge)), "{} {found:?}", &large[..90]);
    }
}

#[test]
fn a_false_declaration_is_told() {
    let text = [b"<?xml version='1.0' encoding='UTF-8'?>", message("<Obs A='S\u{0}'/>").as_bytes()].concat();
    let bytes: Vec<u8> = text.into_iter().map(|byte| if byte == 0 { 0xe3 } else { byte }).collect();
    assert_eq!(read(&bytes).unwrap().0.not_kept, ["bytes that are not UTF-8"]);
}

#[test]
fn mutated_bytes_never_panic() {
    let mut state = 42u64;
    let mut random = move || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize
    };
    for name in FIXTURES {
        let original = fixture(name);
        for _ in 0..400 {
            let mut bytes = original.clone();
            for _ in 0..1 + random() % 4 {
                let place = random() % bytes.len();
                match random() % 4 {
                    0 => bytes[place] = random() as u8,
                    1 => bytes[place] = b"<>/\"'&;= !"[random() % 10],
                    2 => bytes.truncate(place.max(1)),
                    _ => bytes.insert(place, b"<>/\"'&;= !"[random() % 10]),
                }
            }
            let _ = read(&bytes);
        }
    }
}
