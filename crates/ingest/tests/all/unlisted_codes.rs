//! Codes of records that no list has: nobody is lost to the totals, and nobody is given away by subtraction.

use crate::files::{made_recipe, read};
use bearings_ingest::Reading;

const STOCK: &str = r#"{ indicator = "B10", unit = "PS", area = "DEU", period = "2024" }"#;
const COLUMNS: &str = r#"
[[table.column]]
header = "Born in"
is = "counterpart"
role = "BIRTH"
[[table.column]]
header = "Sex"
is = "sex"
codes = { Male = "M", Female = "F" }
[[table.column]]
header = "School"
is = "education"
codes = { Primary = "0-2", Tertiary = "5-8" }
[table.tally]
"#;

/// Ten persons of each of the kinds.
fn counted(kinds: &[(&str, usize)]) -> Reading {
    let mut text = "Born in,Sex,School\n".to_owned();
    for (kind, persons) in kinds {
        for _ in 0..*persons {
            text.push_str(kind);
            text.push('\n');
        }
    }
    read(text.as_bytes(), "survey.csv", &made_recipe(STOCK, COLUMNS)).unwrap()
}

/// The values of a table by sex, level of education and country; `_T` and nothing where it does not divide.
fn values(reading: &Reading, table: &str) -> Vec<f64> {
    let of_table = reading.observations.iter().filter(|seen| seen.place.sheet == table);
    of_table.filter_map(|seen| seen.value).collect()
}

fn count(reading: &Reading, code: &str) -> u64 {
    reading.findings.iter().filter(|found| found.code.to_string() == code).map(|found| found.count).sum()
}

#[test]
fn an_unlisted_code_takes_a_person_out_of_no_other_table() {
    let reading = counted(&[
        ("Kenya,Male,Primary", 10),
        ("Kenya,Female,Tertiary", 20),
        ("Ghana,Female,Vocational", 7),
        ("Ghana,Male,Vocational", 6),
        ("Ghana,Male,Primary", 5),
    ]);
    assert_eq!(values(&reading, ""), [48.0]);
    assert_eq!(values(&reading, "SEX").iter().sum::<f64>(), 48.0);
    assert_eq!(values(&reading, "COUNTERPART").iter().sum::<f64>(), 48.0);
    assert_eq!(values(&reading, "EDU").iter().sum::<f64>(), 35.0);
    assert_eq!(count(&reading, "INGEST-255"), 13);
    assert_eq!(count(&reading, "INGEST-162"), 0);
}

#[test]
fn few_persons_with_an_unlisted_code_are_not_left_between_total_and_parts() {
    let reading = counted(&[
        ("Kenya,Male,Primary", 10),
        ("Kenya,Female,Tertiary", 20),
        ("Kenya,Female,Primary", 5),
        ("Kenya,Male,Tertiary", 5),
        ("Kenya,Male,Vocational", 2),
    ]);
    assert_eq!(values(&reading, ""), [42.0]);
    assert_eq!(values(&reading, "SEX").iter().sum::<f64>(), 42.0);
    assert!(values(&reading, "EDU").is_empty(), "the two are the total less the parts");
    assert!(values(&reading, "SEX × EDU").is_empty());
    // Those who do not answer are told apart from nobody.
    let silent = counted(&[("Kenya,Male,Primary", 10), ("Kenya,Female,Tertiary", 20), ("Kenya,Male,", 2)]);
    assert_eq!(values(&silent, "EDU").iter().sum::<f64>(), 30.0);
}

#[test]
fn an_unlisted_sex_or_country_is_not_stated_too() {
    let reading = counted(&[("Kenya,Male,Primary", 10), ("Kenya,Divers,Tertiary", 6), ("Ruritania,Male,Primary", 4)]);
    assert_eq!(values(&reading, ""), [16.0], "of whom nobody knows the country, nobody knows whether she is a migrant");
    assert_eq!(values(&reading, "SEX"), [10.0]);
    assert_eq!(values(&reading, "EDU").iter().sum::<f64>(), 16.0);
    assert_eq!((count(&reading, "INGEST-255"), count(&reading, "INGEST-158")), (6, 4));
    assert_eq!(reading.tables[0].left_out, 4);
}
