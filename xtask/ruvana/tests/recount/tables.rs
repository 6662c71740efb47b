//! Totals, the four groups, the matrices and the ages.

use super::{FILES, RECORDS, Record, age, answer, numbers};
use std::collections::{BTreeMap, BTreeSet};

/// Rows and weight of the records that are meant, as the answers print them.
fn tally(is_meant: impl Fn(&Record) -> bool) -> String {
    let meant: Vec<&Record> = RECORDS.iter().filter(|record| is_meant(record)).collect();
    let weight: f64 = meant.iter().filter_map(|record| record["weight"].parse::<f64>().ok()).sum();
    format!("{{ persons = {}, weighted = {weight:.2} }}", meant.len())
}

fn is_origin(code: &str) -> bool {
    "BRA CHN COL EGY FRA IND KEN NGA PHL TUR UKR VNM".split(' ').any(|known| known == code)
}

#[test]
fn totals_are_as_stated() {
    let persons: BTreeSet<_> = RECORDS.iter().map(|record| (&record["household_id"], &record["person_no"])).collect();
    assert_eq!((RECORDS.len(), persons.len()), (20_014, 20_000));
    assert_eq!(answer("as_written", "rows"), "20014");
    assert_eq!((answer("as_written", "persons"), answer("repaired", "persons")), ("20000", "20000"));
    assert_eq!(answer("repaired", "rows"), "20000");
    assert!(FILES["ruvana.csv"].len() < 2_000_000 && !FILES["ruvana.csv"].contains('"'));
}

#[test]
fn the_four_groups_come_out_again() {
    let born = |record: &Record, abroad: bool| match record["birth_country"].as_str() {
        "XRV" => !abroad,
        code => is_origin(code) && abroad,
    };
    let foreign = |record: &Record, foreign: bool| match record["citizenship"].as_str() {
        "XRV" => !foreign,
        code => (is_origin(code) || code == "XSL") && foreign,
    };
    for (key, is_abroad, is_foreign) in [
        ("born_here_citizen", false, false),
        ("born_here_foreign", false, true),
        ("born_abroad_citizen", true, false),
        ("born_abroad_foreign", true, true),
    ] {
        let counted = tally(|record| born(record, is_abroad) && foreign(record, is_foreign));
        assert_eq!(answer("as_written.four_groups", key), counted, "{key}");
    }
    for (key, sex) in [("male", "1"), ("female", "2")] {
        let counted = tally(|record| is_origin(&record["birth_country"]) && record["sex"] == sex);
        assert_eq!(answer("as_written.foreign_born", key), counted, "{key}");
    }
    for origin in ["BRA", "UKR", "VNM"] {
        let counted = tally(|record| record["birth_country"] == origin);
        assert_eq!(answer("as_written.foreign_born.by_origin", origin), counted);
    }
}

/// Provinces of a matrix and its margins, from the text of the file.
fn flows(column: &str, youngest: i32) -> BTreeMap<(String, String), u32> {
    let is_province = |code: &str| code.len() == 4 && ("RV01"..="RV08").contains(&code);
    let mut flows = BTreeMap::new();
    for record in RECORDS.iter().filter(|record| youngest == 0 || (youngest..=120).contains(&age(record))) {
        let (from, to) = (&record[column], &record["province"]);
        if is_province(from) && is_province(to) && (youngest > 0 || record["birth_country"] == "XRV") {
            *flows.entry((from.clone(), to.clone())).or_default() += 1;
        }
    }
    flows
}

#[test]
fn matrices_balance_and_come_out_again() {
    for (name, column, youngest) in
        [("five_year", "residence_5y", 5), ("one_year", "residence_1y", 1), ("lifetime", "birth_province", 0)]
    {
        let flows = flows(column, youngest);
        for unit in ["persons", "weighted"] {
            let section = format!("as_written.{name}.{unit}");
            let list = |key| numbers(answer(&section, key));
            let sum = |key| list(key).iter().sum::<f64>();
            assert!((sum("in") - sum("out")).abs() < 1e-6 && sum("net").abs() < 1e-6, "{section}");
            assert!((sum("in") - answer(&section, "migrants").parse::<f64>().unwrap()).abs() < 1e-6, "{section}");
            for (place, net) in list("net").iter().enumerate() {
                assert!((list("in")[place] - list("out")[place] - net).abs() < 1e-6, "{section} {place}");
            }
        }
        let section = format!("as_written.{name}.persons");
        let moved: u32 = flows.iter().filter(|((from, to), _)| from != to).map(|(_, count)| count).sum();
        assert_eq!(answer(&section, "migrants"), moved.to_string(), "{name}");
        assert_eq!(answer(&section, "population"), flows.values().sum::<u32>().to_string(), "{name}");
        for (place, code) in [(0, "RV01"), (3, "RV04"), (7, "RV08")] {
            let came = flows.iter().filter(|((from, to), _)| to == code && from != code).map(|(_, count)| count);
            assert_eq!(numbers(answer(&section, "in"))[place], f64::from(came.sum::<u32>()), "{name} {code}");
        }
    }
}

#[test]
fn rounded_ages_show_in_one_province_only() {
    let whipple = numbers(answer("repaired.ages", "whipple_by_province"));
    for (place, index) in whipple.into_iter().enumerate() {
        assert!(
            if place == 4 { (1.3..1.7).contains(&index) } else { (0.85..1.15).contains(&index) },
            "{place} {index}"
        );
    }
}
