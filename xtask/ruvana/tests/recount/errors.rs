//! Each planted error is found by its rule, in as many rows as were planted.

use super::{Record, age, answer, records};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The persons who are written as head, by household.
fn heads(records: &[Record]) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut heads: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for record in records {
        let of_home = heads.entry(&record["household_id"]).or_default();
        if record["relation"] == "1" {
            of_home.insert(&record["person_no"]);
        }
    }
    heads
}

/// Each planted kind by its rule, over the text of the file.
fn found(records: &[Record], kind: &str) -> usize {
    let count = |is_wrong: &dyn Fn(&Record) -> bool| records.iter().filter(|record| is_wrong(record)).count();
    let arrival = |record: &Record| record["arrival_year"].parse::<i32>().unwrap_or(0);
    let child = |record: &Record| (0..15).contains(&age(record));
    match kind {
        "duplicate-person" => {
            let mut seen = BTreeSet::new();
            count(&|_| true) - records.iter().filter(|r| seen.insert((&r["household_id"], &r["person_no"]))).count()
        }
        "household-without-head" => heads(records).values().filter(|heads| heads.is_empty()).count(),
        "household-with-two-heads" => heads(records).values().filter(|heads| heads.len() == 2).count(),
        "weight-zero" => count(&|r| r["weight"] == "0.00"),
        "weight-missing" => count(&|r| r["weight"].is_empty()),
        "interview-before-census" => count(&|r| !("2024-07-01"..="2024-07-21").contains(&r["interview_date"].as_str())),
        "age-999" => count(&|r| age(r) == 999),
        "age-150" => count(&|r| (121..999).contains(&age(r))),
        "age-negative" => count(&|r| age(r) < 0),
        "spouse-of-eight" => count(&|r| r["relation"] == "2" && child(r)),
        "residence-5y-below-five" => count(&|r| (0..5).contains(&age(r)) && !r["residence_5y"].is_empty()),
        "child-with-work" => count(&|r| child(r) && !r["work_status"].is_empty()),
        "arrival-before-birth" => {
            count(&|r| (1900..=2024).contains(&arrival(r)) && age(r) <= 120 && arrival(r) < 2024 - age(r) - 1)
        }
        "arrival-after-census" => count(&|r| (2025..=2100).contains(&arrival(r))),
        "arrival-buddhist-year" => count(&|r| (2401..=2600).contains(&arrival(r))),
        "arrival-hijri-year" => count(&|r| (1300..=1500).contains(&arrival(r))),
        "native-with-arrival" => count(&|r| r["birth_country"] == "XRV" && !r["arrival_year"].is_empty()),
        "birth-country-former" => count(&|r| r["birth_country"] == "SUN"),
        "birth-country-in-words" => count(&|r| r["birth_country"].chars().count() > 3),
        "citizenship-unknown-code" => count(&|r| r["citizenship"] == "ZZQ"),
        "residence-5y-no-province" => count(&|r| r["residence_5y"] == "RV12"),
        "sex-as-letter" => count(&|r| r["sex"] == "M"),
        "province-trailing-space" => count(&|r| r["province"].ends_with(' ')),
        "province-lower-case" => count(&|r| r["province"].starts_with("rv")),
        other => panic!("no rule for {other}"),
    }
}

#[test]
fn every_planted_error_is_found_by_its_rule_under_any_seed() {
    for seed in [ruvana::SEED, 1, 2] {
        let files: HashMap<&str, String> = ruvana::files(seed).into_iter().collect();
        let rows = records(&files["ruvana.csv"]);
        let planted = records(&files["planted-errors.csv"]);
        assert_eq!(planted.len(), 24);
        for error in planted {
            let (kind, rows_of_kind) = (&error["kind"], error["rows"].parse::<usize>().unwrap());
            assert_eq!(
                (found(&rows, kind), error["persons"].split(' ').count()),
                (rows_of_kind, rows_of_kind),
                "{kind}"
            );
            if seed == ruvana::SEED {
                assert_eq!(answer("planted", kind), error["rows"]);
            }
        }
    }
}
