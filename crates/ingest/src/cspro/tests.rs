//! A made-up survey in both forms of dictionary.

use super::dictionary::CsproDictionary;
use super::{CsproRecords, read_dictionary};
use crate::records::{MissingRule, Records};
use crate::sheet::Cell;

const INI: &str = "[Dictionary]\r\nVersion=CSPro 7.7\r\nLabel=Survey\r\nName=SURVEY\r\nRecordTypeStart=1\r\nRecordTypeLen=1\r\n\r\n[Level]\r\nName=HOUSE\r\n\r\n[IdItems]\r\n\r\n[Item]\r\nLabel=House\r\nName=HH\r\nStart=2\r\nLen=3\r\n\r\n[Record]\r\nLabel=Person|Personne\r\nName=PERSON\r\nRecordTypeValue='1'\r\n\r\n[Item]\r\nLabel=Sex\r\nName=SEX\r\nStart=5\r\nLen=1\r\n\r\n[ValueSet]\r\nName=SEX_VS1\r\nValue=1;Male|Homme\r\nValue=2;Female|Femme\r\nValue=9;Not stated\r\nName=MISSING\r\n\r\n[Item]\r\nLabel=Income\r\nName=INCOME\r\nStart=6\r\nLen=5\r\nDecimal=2\r\n\r\n[Item]\r\nLabel=Dates\r\nName=DATES\r\nStart=11\r\nLen=4\r\nOccurrences=2\r\n\r\n[Item]\r\nLabel=Year\r\nName=YEAR\r\nItemType=SubItem\r\nStart=13\r\nLen=2\r\n\r\n[Item]\r\nLabel=Town\r\nName=TOWN\r\nStart=19\r\nLen=6\r\nDataType=Alpha\r\n\r\n[Record]\r\nLabel=House\r\nName=HOUSING\r\nRecordTypeValue='2'\r\n\r\n[Item]\r\nLabel=Rooms\r\nName=ROOMS\r\nStart=5\r\nLen=2\r\n";

const JSON: &str = r#"{"software":"CSPro","version":8.0,"fileType":"dictionary","name":"SURVEY","labels":[{"text":"Survey"}],"recordType":{"start":1,"length":1},"relativePositions":true,"levels":[{"name":"HOUSE","ids":{"items":[{"name":"HH","labels":[{"text":"House"}],"contentType":"numeric","start":2,"length":3}]},"records":[{"name":"PERSON","labels":[{"text":"Person"}],"recordType":"1","items":[{"name":"SEX","labels":[{"text":"Sex"}],"contentType":"numeric","length":1,"valueSets":[{"name":"V","values":[{"labels":[{"text":"Male"}],"pairs":[{"value":"1"}]},{"labels":[{"text":"Female"}],"pairs":[{"value":"2"}]},{"labels":[{"text":"Not stated"}],"pairs":[{"value":"9"}],"special":"MISSING"}]}]},{"name":"INCOME","labels":[{"text":"Income"}],"contentType":"numeric","length":5,"decimals":2},{"name":"DATES","labels":[{"text":"Dates"}],"contentType":"numeric","length":4,"occurrences":{"maximum":2}},{"name":"YEAR","labels":[{"text":"Year"}],"contentType":"numeric","length":2,"subitem":true,"subitemOffset":2},{"name":"TOWN","labels":[{"text":"Town"}],"contentType":"alpha","length":6}]},{"name":"HOUSING","labels":[{"text":"House"}],"recordType":"2","items":[{"name":"ROOMS","labels":[{"text":"Rooms"}],"contentType":"numeric","length":2}]}]}]}"#;

const DATA: &str = "\u{feff}1001100123061907 20Kigali\r\n10012    0\r\n2001 4\r\n~0019\r\n11009\r\n";

fn rows(dictionary: &CsproDictionary, record: usize) -> Vec<Vec<Cell>> {
    let mut records = CsproRecords::open(dictionary, record, DATA.as_bytes()).expect("records");
    let (mut all, mut row) = (Vec::new(), Vec::new());
    while records.next(&mut row).expect("readable") {
        all.push(row.clone());
    }
    all
}

#[test]
fn both_forms_say_the_same() {
    let (ini, json) = (read_dictionary(INI.as_bytes()).expect("INI"), read_dictionary(JSON.as_bytes()).expect("JSON"));
    assert_eq!(ini, json);
    let number = Cell::Number;
    let persons = rows(&ini, 0);
    let first = [
        number(1.0),
        number(1.0),
        number(1.23),
        number(619.0),
        Cell::Text("07 2".into()),
        number(19.0),
        Cell::Text("2".into()),
        Cell::Empty,
    ];
    assert_eq!(persons.len(), 3);
    assert_eq!(persons[0][..3], first[..3]);
    assert_eq!(persons[1][2], Cell::Number(0.0));
    assert_eq!(persons[2][..2], [number(100.0), number(9.0)]);
    assert_eq!(rows(&ini, 1), [[number(1.0), number(4.0)]]);
}

#[test]
fn labels_and_codes_for_no_answer_are_kept() {
    let dictionary = read_dictionary(INI.as_bytes()).expect("INI");
    let records = CsproRecords::open(&dictionary, 0, DATA.as_bytes()).expect("records");
    let names: Vec<&str> = records.dictionary().variables.iter().map(|variable| variable.name.as_str()).collect();
    assert_eq!(names, ["HH", "SEX", "INCOME", "DATES(1)", "DATES(2)", "YEAR(1)", "YEAR(2)", "TOWN"]);
    let sex = &records.dictionary().variables[1];
    assert_eq!(sex.values[1], (Cell::Number(2.0), "Female".to_owned()));
    assert_eq!(sex.missing, [MissingRule::Code(Cell::Number(9.0))]);
}

#[test]
fn what_is_no_dictionary_is_damaged() {
    for text in
        ["", "{}", "{\"levels\": 3}", "[Dictionary]\n", "[Dictionary]\n[Record]\n[Item]\nLen=99999999\n", "x=1\n"]
    {
        assert!(read_dictionary(text.as_bytes()).is_err(), "{text}");
    }
    for end in 0..INI.len() {
        let _ = read_dictionary(&INI.as_bytes()[..end]);
    }
}
