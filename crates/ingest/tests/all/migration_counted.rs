//! The tables of migration of Ruvana against its answers, and what Popstan cannot give.

use crate::records_counted::{Counting, POPSTAN_CODES, RUVANA_CODES, content};
use bearings_ingest::{Concept, Limits, Reading, open, open_pair};
use bearings_model::{CounterpartRole, Observation};
use std::collections::HashMap;

pub const RUVANA: [(&str, Concept); 8] = [
    ("birth_country", Concept::Birth),
    ("citizenship", Concept::Citizenship),
    ("birth_province", Concept::ProvinceOfBirth),
    ("residence_5y", Concept::ProvinceFiveYearsAgo),
    ("residence_1y", Concept::ProvinceOneYearAgo),
    ("age", Concept::Age),
    ("province", Concept::Province),
    ("weight", Concept::Weight),
];

/// The records after every change listed in `planted-rows.csv` is taken back.
fn repaired() -> Vec<u8> {
    let text = |name: &str| std::fs::read_to_string(content("data/ruvana").join(name)).unwrap();
    let mut doubled: HashMap<String, usize> = HashMap::new();
    let mut truths: HashMap<(String, String), String> = HashMap::new();
    for line in text("planted-rows.csv").lines().skip(1) {
        // The row of a doubled record stands in quotes; all else has no comma.
        let cells: Vec<&str> = line.splitn(6, ',').collect();
        let person = format!("{},{}", cells[1], cells[2]);
        if cells[3].is_empty() {
            *doubled.entry(person).or_default() += 1;
        } else {
            truths.insert((person, cells[3].to_owned()), cells[5].to_owned());
        }
    }
    let records = text("ruvana.csv");
    let mut lines = records.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut out = header.join(",") + "\n";
    for line in lines {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        let person = format!("{},{}", cells[0], cells[1]);
        let times = seen.entry(person.clone()).or_default();
        *times += 1;
        if *times > 1 && doubled.contains_key(&person) {
            continue;
        }
        for (cell, name) in cells.iter_mut().zip(&header) {
            if let Some(truth) = truths.get(&(person.clone(), (*name).to_owned())) {
                cell.clone_from(truth);
            }
        }
        out += &(cells.join(",") + "\n");
    }
    out.into_bytes()
}

fn ruvana(bytes: &[u8], weighted: bool) -> Reading {
    let book = open(bytes, "ruvana.csv", &Limits::default()).unwrap();
    Counting { columns: &RUVANA, codes: &RUVANA_CODES, home: "XRV", weighted }.book(&book)
}

fn answers() -> toml::Table {
    std::fs::read_to_string(content("data/ruvana/answers.toml")).unwrap().parse().unwrap()
}

fn other<'s>(seen: &'s Observation, wanted: &str) -> &'s str {
    seen.series.other.iter().find(|(name, _)| name == wanted).map_or("", |(_, code)| code)
}

fn from(seen: &Observation) -> &str {
    seen.series.counterpart.as_ref().and_then(|area| area.as_part()).map_or("", |(_, part)| part)
}

fn cell<'o>(reading: &'o Reading, id: &str, origin: &str, to: &str) -> &'o Observation {
    let fits =
        |seen: &&Observation| seen.series.indicator.0 == id && from(seen) == origin && other(seen, "AREA_SUB") == to;
    let mut found = reading.observations.iter().filter(fits);
    let one = found.next().unwrap_or_else(|| panic!("no {id} from `{origin}` to `{to}`: {:?}", reading.findings));
    assert!(found.next().is_none(), "two of {id} from `{origin}` to `{to}`");
    one
}

/// Every printed cell equals the answer and passes the threshold; every small one is hidden.
fn matrix_equals(reading: &Reading, id: &str, answers: &toml::Value, what: &str, least: f64) -> usize {
    let answer = &answers[what];
    let numbers = |value: &toml::Value| -> Vec<f64> {
        let number = |one: &toml::Value| one.as_float().or(one.as_integer().map(|whole| whole as f64)).unwrap();
        value.as_array().unwrap().iter().map(number).collect()
    };
    let provinces: Vec<String> = (1..=8).map(|number| format!("RV0{number}")).collect();
    let mut hidden = 0;
    let mut check = |origin: &str, to: &str, expected: f64| {
        let seen = cell(reading, id, origin, to);
        match seen.value {
            Some(value) => {
                assert!((value - expected).abs() < 0.005, "{id} {origin} {to}: {value} for {expected}");
                assert!(value == 0.0 || value >= least, "{id} {origin} {to}: {value}");
            }
            None => {
                assert_eq!(seen.sign, "c");
                hidden += 1;
            }
        }
    };
    let matrix: Vec<Vec<f64>> = answer["matrix"].as_array().unwrap().iter().map(numbers).collect();
    for (origin, row) in provinces.iter().zip(&matrix) {
        row.iter().zip(&provinces).for_each(|(expected, to)| check(origin, to, *expected));
        check(origin, "", row.iter().sum());
    }
    for (at, to) in provinces.iter().enumerate() {
        check("", to, matrix.iter().map(|row| row[at]).sum());
    }
    for (code, key) in [("_X", "from_abroad"), ("_U", "not_stated")] {
        numbers(&answer[key]).iter().zip(&provinces).for_each(|(expected, to)| check(code, to, *expected));
    }
    let whole = cell(reading, id, "", "").value.unwrap();
    let population = &answer["population"];
    let expected = population.as_float().or(population.as_integer().map(|whole| whole as f64)).unwrap();
    assert!((whole - expected).abs() < 0.005, "{whole} for {expected}");
    hidden
}

#[test]
fn ruvana_repaired_equals_its_answers() {
    let bytes = repaired();
    let (answers, reading) = (answers(), ruvana(&bytes, false));
    let repaired = &answers["repaired"];
    for (id, name) in [("B112.5y", "five_year"), ("B112.1y", "one_year"), ("B112.lifetime", "lifetime")] {
        let hidden = matrix_equals(&reading, id, &repaired[name], "persons", 3.0);
        assert!(hidden > 0 && hidden < 60, "{id}: {hidden}");
    }
    let group = |code: &str| {
        let fits = |seen: &&Observation| seen.series.indicator.0 == "B18" && other(seen, "STATUS") == code;
        reading.observations.iter().find(fits).unwrap().value
    };
    let groups = &repaired["four_groups"];
    for (code, name) in [
        ("NATIVE_CITIZEN", "born_here_citizen"),
        ("NATIVE_FOREIGNER", "born_here_foreign"),
        ("FOREIGN_BORN_CITIZEN", "born_abroad_citizen"),
        ("FOREIGN_BORN_FOREIGNER", "born_abroad_foreign"),
        ("_U", "not_in_groups"),
    ] {
        assert_eq!(group(code), groups[name]["persons"].as_integer().map(|persons| persons as f64), "{code}");
    }
    assert_eq!(group(""), Some(20_000.0));
    // The stock goes by birth although citizenship is said too.
    let stock = reading.observations.iter().find(|seen| {
        let key = &seen.series;
        key.indicator.0 == "B10" && key.counterpart.is_some() && key.counterpart_role != CounterpartRole::Birth
    });
    assert!(stock.is_none(), "{stock:?}");
    assert!(reading.findings.iter().any(|found| found.code.to_string() == "INGEST-236"));
    assert!(!reading.findings.iter().any(|found| found.code.to_string() == "INGEST-234"));
}

#[test]
fn ruvana_weighted_hides_the_same_cells_and_the_sums_that_would_solve_them() {
    let bytes = repaired();
    let (answers, reading) = (answers(), ruvana(&bytes, true));
    for (id, name) in [("B112.5y", "five_year"), ("B112.lifetime", "lifetime")] {
        let records = matrix_equals(&reading, &format!("{id}.n"), &answers["repaired"][name], "persons", 3.0);
        let sums = matrix_equals(&reading, id, &answers["repaired"][name], "weighted", 0.0);
        assert!(sums > records, "{id}: {sums} {records}");
        let small = |seen: &&Observation| seen.series.indicator.0 == id && seen.value.is_none();
        for seen in reading.observations.iter().filter(small) {
            let (origin, to) = (from(seen), other(seen, "AREA_SUB"));
            let beside = cell(&reading, &format!("{id}.n"), origin, to);
            assert!(beside.value.is_none() || origin.is_empty() || to.is_empty(), "{origin} {to}");
        }
    }
}

/// As the file stands: what is no code counts as not stated and is told; nothing is lost without a word.
#[test]
fn ruvana_as_written_tells_what_is_no_province() {
    let bytes = std::fs::read(content("data/ruvana/ruvana.csv")).unwrap();
    let reading = ruvana(&bytes, false);
    let told: Vec<String> = reading
        .findings
        .iter()
        .filter(|found| found.code.to_string() == "INGEST-235")
        .map(|found| format!("{:?}", found.details))
        .collect();
    assert!(told.iter().any(|details| details.contains("residence_5y")), "{told:?}");
    // Eight rows say `rv03` and the like: their province of residence is not known.
    assert!(told.iter().any(|details| details.contains("\"province\"") && details.contains('8')), "{told:?}");
    let population = cell(&reading, "B112.lifetime", "", "").value.unwrap();
    assert!((17_950.0..17_990.0).contains(&population), "{population}");
}

/// Popstan has no citizenship, and its places of earlier residence say the country only.
#[test]
fn popstan_gives_findings_and_no_matrix() {
    let path = content("data/popstan-census/Popstan Census.dat");
    let book = open_pair(&path, &Limits::default()).unwrap().unwrap();
    let columns = [
        ("P07_BIRTH", Concept::Birth),
        ("P08_RES95", Concept::ProvinceFiveYearsAgo),
        ("P03_SEX", Concept::Sex),
        ("P04_AGE", Concept::Age),
        ("PROVINCE", Concept::Province),
    ];
    let reading = Counting { columns: &columns, codes: &POPSTAN_CODES, home: "XPS", weighted: false }.book(&book);
    let told = |code: &str| reading.findings.iter().find(|found| found.code.to_string() == code);
    let missing = told("INGEST-234").expect("no citizenship");
    assert!(format!("{:?}", missing.details).contains("citizenship"));
    let refused = told("INGEST-233").expect("no matrix");
    assert!(format!("{:?}", refused.details).contains("P08_RES95"), "{:?}", refused.details);
    assert_eq!(refused.places.len(), 1);
    let made = reading.observations.iter().find(|seen| seen.series.indicator.0.starts_with("B112"));
    assert!(made.is_none(), "{made:?}");
    assert!(!reading.observations.iter().any(|seen| seen.series.indicator.0 == "B18"));
}
