//! Records of made-up countries counted into tables, against answers that others counted.

use bearings_ingest::{
    AreaTable, Concept, Limits, MappedColumn, Mapping, Reading, Recipe, Set, TableRows, TallyPart, Texts, Vocabulary,
    Workbook, draft_recipe, open, open_pair, read_workbook, sniff, suggest_columns,
};
use bearings_model::{AgeBand, Period, Release, Sex, SourceKind, Unit};
use std::path::{Path, PathBuf};

pub fn content(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates").join(path)
}

fn release() -> Release {
    Release {
        source: "census".into(),
        edition: "2024".into(),
        title: "Census".into(),
        citation: "Census".into(),
        licence: "CC0-1.0".into(),
        kind: SourceKind::Count,
        reference_date: "census-day".into(),
        residence_rule: "12-months".into(),
        obtained_through: String::new(),
        notes: Vec::new(),
    }
}

/// How persons born abroad are counted.
pub struct Counting<'a> {
    /// The columns that are read, with their concepts.
    pub columns: &'a [(&'a str, Concept)],
    /// Codes of countries that no list knows.
    pub codes: &'a [(&'a str, &'a str)],
    pub home: &'a str,
    pub weighted: bool,
}

/// What Popstan's codes of countries mean; it has five of its own regions.
pub const POPSTAN_CODES: [(&str, &str); 10] = [
    ("1", "XPS"),
    ("3", "XPS"),
    ("5", "XPS"),
    ("7", "XPS"),
    ("8", "XPS"),
    ("21", "XOT"),
    ("22", "XOS"),
    ("40", "UN_922"),
    ("71", "UN_908"),
    ("50", "UN_935"),
];
/// The country itself, which stands in no list.
pub const RUVANA_CODES: [(&str, &str); 1] = [("XRV", "XRV")];

impl Counting<'_> {
    /// What a file of the content folder gives.
    fn file(&self, file: &str) -> Reading {
        let path = content(file);
        let limits = Limits::default();
        let pair = open_pair(&path, &limits).unwrap();
        self.book(&pair.unwrap_or_else(|| open(&std::fs::read(&path).unwrap(), "ruvana.csv", &limits).unwrap()))
    }

    /// The same for a file that is open.
    pub fn book(&self, book: &Workbook) -> Reading {
        let (recipe, areas) = self.recipe(book);
        read_workbook(book, &recipe, &areas, &|_, _| true).unwrap()
    }

    /// The recipe by which such a file is counted, with the table of areas.
    pub fn recipe(&self, book: &Workbook) -> (Recipe, AreaTable) {
        let Counting { columns, codes, home, weighted } = self;
        let words = std::fs::read_to_string(content("concepts/concepts.toml")).unwrap();
        let vocabulary = Vocabulary::parse(&words, "concepts.toml").unwrap();
        let read = |name: &str| std::fs::read(content(name)).unwrap();
        let areas = AreaTable::load(&read("data/areas/areas.csv"), &read("data/areas/aliases.csv")).unwrap();
        let seen = sniff(book);
        let table = &seen.sheets[0].tables[0];
        let mut mapped: Vec<MappedColumn> = suggest_columns(&book.sheets[0], table, &vocabulary, &areas)
            .iter()
            .map(|found| {
                let header = found.headers.last().map_or("", String::as_str);
                let concept =
                    columns.iter().find(|(name, _)| *name == header).map_or(Concept::Skip, |(_, concept)| *concept);
                MappedColumn { concept, ..MappedColumn::from(found) }
            })
            .collect();
        for column in mapped.iter_mut() {
            let own: &[(&str, &str)] = match column.concept {
                Concept::Birth | Concept::Citizenship => codes,
                Concept::Sex => &[("1", "M"), ("2", "F")],
                _ => &[],
            };
            column.codes.extend(own.iter().map(|(text, code)| ((*text).to_owned(), (*code).to_owned())));
        }
        let weight =
            mapped.iter().find(|column| column.concept == Concept::Weight).and_then(|column| column.headers.last());
        let tally = TallyPart { weight: weight.filter(|_| *weighted).cloned().map(Texts::One), ..TallyPart::default() };
        let common = Set {
            indicator: Some("B10".into()),
            unit: Some(Unit::Persons),
            area: Some(home.parse().unwrap()),
            period: Some(Period::Year(2024)),
            ..Set::default()
        };
        let mapping = Mapping {
            years: None,
            id: "census".into(),
            label: "Census".into(),
            columns: mapped,
            common,
            add_up: false,
            tally: Some(tally),
            rows: TableRows::default(),
            release: release(),
        };
        (draft_recipe(&book.sheets[0], table, &mapping, &vocabulary, &areas).unwrap(), areas)
    }
}

/// The value of a cell of the table by sex and counterpart; `None` where the table was not made.
fn cell(
    reading: &Reading,
    indicator: &str,
    sex: Sex,
    counterpart: Option<&str>,
    province: Option<&str>,
) -> Option<f64> {
    let found = reading.observations.iter().find(|seen| {
        let key = &seen.series;
        let other: Vec<&str> = key.other.iter().map(|(_, code)| code.as_str()).collect();
        key.indicator.0 == indicator
            && key.sex == sex
            && key.age == AgeBand::Total
            && key.counterpart.as_ref().map(|code| code.as_str()) == counterpart
            && other == province.into_iter().collect::<Vec<_>>()
    });
    found?.value
}

#[test]
fn popstan_has_921_persons_born_abroad() {
    let columns = [
        ("P07_BIRTH", Concept::Birth),
        ("P03_SEX", Concept::Sex),
        ("P04_AGE", Concept::Age),
        ("PROVINCE", Concept::Province),
    ];
    let reading = Counting { columns: &columns, codes: &POPSTAN_CODES, home: "XPS", weighted: false }
        .file("data/popstan-census/Popstan Census.dat");
    let born = |sex, counterpart| cell(&reading, "B10", sex, counterpart, None);
    assert_eq!(born(Sex::Total, None), Some(921.0));
    assert_eq!(born(Sex::Male, None), Some(462.0));
    assert_eq!(born(Sex::Female, None), Some(459.0));
    assert_eq!(born(Sex::Total, Some("XOT")), Some(547.0));
    let codes: Vec<String> = reading.findings.iter().map(|found| found.code.to_string()).collect();
    assert!(codes.contains(&"INGEST-179".to_owned()), "{codes:?}");
    // Small cells of provinces by age are not printed, and that is said.
    assert!(codes.contains(&"INGEST-181".to_owned()), "{codes:?}");
    assert!(reading.observations.iter().all(|seen| seen.value.is_none_or(|value| value >= 3.0)));
}

#[test]
fn ruvana_equals_its_answers() {
    let columns = [
        ("birth_country", Concept::Birth),
        ("sex", Concept::Sex),
        ("province", Concept::Province),
        ("weight", Concept::Weight),
    ];
    let plain = Counting { columns: &columns, codes: &RUVANA_CODES, home: "XRV", weighted: false }
        .file("data/ruvana/ruvana.csv");
    let born = |sex, counterpart, province| cell(&plain, "B10", sex, counterpart, province);
    // `[as_written.foreign_born]` of answers.toml.
    assert_eq!(born(Sex::Total, None, None), Some(1850.0));
    // 989 in the answers, which take the planted `M` of one man as not stated; it is our code for men.
    assert_eq!(born(Sex::Male, None, None), Some(990.0));
    assert_eq!(born(Sex::Female, None, None), Some(860.0));
    assert_eq!(born(Sex::Total, Some("BRA"), None), Some(88.0));
    assert_eq!(born(Sex::Total, Some("COL"), None), Some(206.0));
    // Planted spellings such as `rv01` stand for one or two persons each: the table would point to them.
    assert_eq!(born(Sex::Total, None, Some("RV01")), None);
    assert!(plain.findings.iter().any(|found| found.code.to_string() == "INGEST-181"));
    let weighted = Counting { columns: &columns, codes: &RUVANA_CODES, home: "XRV", weighted: true }
        .file("data/ruvana/ruvana.csv");
    assert_eq!(cell(&weighted, "B10", Sex::Total, None, None), Some(94_681.55));
    assert!(cell(&weighted, "B10.n", Sex::Male, None, None).is_some_and(|records| records <= 990.0));
}

/// Of the errors planted in Ruvana: impossible ages, persons who stand twice, and the rounded ages of one province.
#[test]
fn planted_errors_of_records_are_told() {
    let columns = [("birth_country", Concept::Birth), ("age", Concept::Age), ("province", Concept::Province)];
    let reading = Counting { columns: &columns, codes: &RUVANA_CODES, home: "XRV", weighted: false }
        .file("data/ruvana/ruvana.csv");
    let found = |code: &str| {
        let of_code: Vec<_> = reading.findings.iter().filter(|found| found.code.to_string() == code).collect();
        assert_eq!(of_code.len(), 1, "{code}: {:?}", reading.findings);
        of_code[0].clone()
    };
    // Ten of 999, five of 150, four below zero.
    let ages = found("INGEST-191");
    assert_eq!((ages.count, ages.places.len()), (19, 10));
    assert!(ages.places.iter().all(|place| place.row > 1 && place.column == 6), "{:?}", ages.places);
    let again = found("INGEST-193");
    assert_eq!((again.count, again.places[0].column), (14, 0));
    assert_eq!(again.details[0].1, bearings_fault::Detail::Count(14));
    let rounded = found("INGEST-192");
    let number = |wanted: &str| match rounded.details.iter().find(|(name, _)| *name == wanted) {
        Some((_, bearings_fault::Detail::Number(number))) => *number,
        other => panic!("{wanted}: {other:?}"),
    };
    assert_eq!(rounded.count, 1, "one province, and not the whole");
    assert_eq!(rounded.details[0].1, bearings_fault::Detail::Text("RV05".into()));
    // To the digits of the answers.
    assert!((number("whipple") - 144.8633).abs() < 1e-4, "{rounded:?}");
    assert!((number("myers") - 7.590729).abs() < 1e-6 && (number("pasex") - 7.418998).abs() < 1e-6, "{rounded:?}");
}
