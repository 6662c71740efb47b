//! What each check finds, and what it lets pass.

use super::doubts_about;
use super::ground::{Earlier, Ground, SumBy};
use bearings_fault::{Detail, Finding};
use bearings_model::{
    AgeBand, CellPlace, Observation, ObservationStatus, Period, Release, SeriesKey, Sex, SourceKind, Unit,
};
use std::collections::BTreeMap;

fn release(kind: SourceKind) -> Release {
    Release {
        source: "office".into(),
        edition: "2024".into(),
        title: "Migrants".into(),
        citation: "Office".into(),
        licence: "CC0-1.0".into(),
        kind,
        reference_date: "mid-year".into(),
        residence_rule: "12-months".into(),
        obtained_through: String::new(),
        notes: Vec::new(),
    }
}

/// A total of an indicator for Kenya; the row is the year, so that a place tells what was meant.
fn value(indicator: &str, year: i16, value: f64) -> Observation {
    Observation {
        series: SeriesKey::total(indicator, "KEN".parse().expect("a code"), "office", "2024"),
        period: Period::Year(year),
        value: Some(value),
        unit: Unit::Persons,
        multiplier: 0,
        status: ObservationStatus::Normal,
        sign: String::new(),
        notes: String::new(),
        place: CellPlace { file: String::new(), sheet: "S".into(), row: year as u32, column: 2 },
    }
}

fn of(seen: Observation, sex: Sex, age: &str) -> Observation {
    let age = AgeBand::read(age).expect("an age");
    Observation { series: SeriesKey { sex, age, ..seen.series.clone() }, ..seen }
}

fn found_in(kind: SourceKind, observations: &[Observation]) -> Vec<Finding> {
    found_beside(kind, observations, None, &[])
}

fn found_beside(
    kind: SourceKind,
    observations: &[Observation],
    before: Option<&Earlier>,
    others: &[Observation],
) -> Vec<Finding> {
    let titles = BTreeMap::from([("un".to_owned(), "Migrant stock".to_owned())]);
    let release = release(kind);
    let ground =
        Ground { release: &release, observations, before, others, titles: &titles, summed: &[], this_year: 2026 };
    doubts_about(&ground)
}

fn codes(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|finding| finding.code.to_string()).collect()
}

fn number(finding: &Finding, wanted: &str) -> f64 {
    match finding.details.iter().find(|(name, _)| *name == wanted) {
        Some((_, Detail::Number(number))) => *number,
        Some((_, Detail::Count(count))) => *count as f64,
        other => panic!("{wanted}: {other:?}"),
    }
}

fn text(finding: &Finding, wanted: &str) -> String {
    match finding.details.iter().find(|(name, _)| *name == wanted) {
        Some((_, Detail::Text(text))) => text.clone(),
        other => panic!("{wanted}: {other:?}"),
    }
}

fn known(indicator: &str, year: i16, amount: f64) -> Observation {
    let seen = value(indicator, year, amount);
    Observation { series: SeriesKey { source: "un".into(), edition: "2019".into(), ..seen.series.clone() }, ..seen }
}

#[test]
fn thousands_are_told_from_persons() {
    let others = [known("B10", 2015, 1_000_000.0), known("B10", 2019, 1_044_854.0)];
    let found = found_beside(SourceKind::Count, &[value("B10", 2020, 1050.0)], None, &others);
    assert_eq!(codes(&found), ["APP-120"]);
    assert_eq!((text(&found[0], "looks").as_str(), text(&found[0], "source").as_str()), ("thousands", "Migrant stock"));
    let in_thousands = Observation { multiplier: 3, ..value("B10", 2020, 1_050_000.0) };
    let found = found_beside(SourceKind::Count, &[in_thousands], None, &others);
    assert_eq!((codes(&found), text(&found[0], "looks").as_str()), (vec!["APP-120".into()], "persons"));
    let right = Observation { multiplier: 3, ..value("B10", 2020, 1050.0) };
    assert!(found_beside(SourceKind::Count, &[right], None, &others).is_empty());
    assert!(found_beside(SourceKind::Count, &[value("B10", 2020, 400_000.0)], None, &others).is_empty());
    // Too long ago, or of something else.
    assert!(found_beside(SourceKind::Count, &[value("B10", 1990, 1050.0)], None, &others).is_empty());
    assert!(found_beside(SourceKind::Count, &[value("B20", 2020, 1050.0)], None, &others).is_empty());
}

#[test]
fn sexes_and_ages_add_up_or_are_told() {
    let both = |total: f64| {
        let seen = |amount, sex| of(value("B20", 2020, amount), sex, "_T");
        [seen(40.0, Sex::Male), seen(60.0, Sex::Female), seen(total, Sex::Total)]
    };
    assert!(found_in(SourceKind::Count, &both(100.0)).is_empty());
    let found = found_in(SourceKind::Count, &both(90.0));
    assert_eq!((codes(&found), text(&found[0], "by").as_str()), (vec!["INGEST-167".into()], "SEX"));
    assert_eq!(number(&found[0], "largest"), 10.0);
    let mut with_unknown = both(107.0).to_vec();
    with_unknown.push(of(value("B20", 2020, 7.0), Sex::Unknown, "_T"));
    assert!(found_in(SourceKind::Count, &with_unknown).is_empty());
    // In thousands each figure is rounded by itself.
    let thousands = both(101.0).map(|seen| Observation { multiplier: 3, ..seen });
    assert!(found_in(SourceKind::Count, &thousands).is_empty());
    let summed = [("B20".to_owned(), SumBy::Sex)];
    let release = release(SourceKind::Count);
    let observations = both(90.0);
    let ground = Ground {
        release: &release,
        observations: &observations,
        before: None,
        others: &[],
        titles: &BTreeMap::new(),
        summed: &summed,
        this_year: 2026,
    };
    assert!(doubts_about(&ground).is_empty(), "the recipe has checked it");
    let ages = |total: f64| {
        let seen = |amount, age: &str| of(value("B20", 2020, amount), Sex::Total, age);
        [
            seen(10.0, "0-14"),
            seen(4.0, "0-4"),
            seen(6.0, "5-14"),
            seen(50.0, "15-64"),
            seen(5.0, "65+"),
            seen(total, "_T"),
        ]
    };
    assert!(found_in(SourceKind::Count, &ages(65.0)).is_empty());
    let found = found_in(SourceKind::Count, &ages(75.0));
    assert_eq!((codes(&found), text(&found[0], "by").as_str()), (vec!["INGEST-167".into()], "AGE"));
}

#[test]
fn a_missing_age_group_is_named() {
    let seen = |age: &str| of(value("B10", 2020, 10.0), Sex::Total, age);
    let found = found_in(SourceKind::Count, &[seen("0-4"), seen("10-14"), seen("15-19"), seen("20+")]);
    assert_eq!((codes(&found), number(&found[0], "age")), (vec!["APP-126".into()], 5.0));
    assert!(found_in(SourceKind::Count, &[seen("15-24"), seen("25-64"), seen("65+")]).is_empty());
}

/// Ages as in a population that shrinks evenly; with `rounded`, every second person of the ages around is on 0 and 5.
fn single_ages(rounded: bool) -> Vec<Observation> {
    let even = |age: i32| if age < 0 { 0.0 } else { 1000.0 - 9.0 * f64::from(age) };
    let said = |age: i32| match (rounded, age % 5) {
        (false, _) => even(age),
        (true, 0) => even(age) + [-2, -1, 1, 2].map(|far| even(age + far) / 2.0).iter().sum::<f64>(),
        (true, _) => even(age) / 2.0,
    };
    (0..100).map(|age| of(value("A01", 2020, said(age).round()), Sex::Total, &age.to_string())).collect()
}

#[test]
fn rounded_ages_are_measured_where_people_were_counted() {
    let found = found_in(SourceKind::Count, &single_ages(true));
    assert_eq!(codes(&found), ["APP-121"]);
    assert!((number(&found[0], "whipple") - 300.0).abs() < 2.0, "{found:?}");
    assert!((number(&found[0], "myers") - 40.0).abs() < 1.0 && number(&found[0], "pasex") > 30.0, "{found:?}");
    assert!(found_in(SourceKind::Estimate, &single_ages(true)).is_empty(), "nobody said an age");
    assert!(found_in(SourceKind::Count, &single_ages(false)).is_empty());
    // A few persons are on 0 and 5 by chance.
    let few: Vec<Observation> = single_ages(false)
        .into_iter()
        .map(|seen| Observation {
            value: Some(if seen.series.age == AgeBand::read("30").expect("an age") { 5.0 } else { 3.0 }),
            ..seen
        })
        .collect();
    assert!(found_in(SourceKind::Count, &few).is_empty());
}

#[test]
fn exchanged_sexes_of_one_group_show_in_index_and_ratio() {
    let groups = |exchange: Option<u8>| -> Vec<Observation> {
        let pair = |at: u8| {
            let (males, females) = (90_000.0 - 4000.0 * f64::from(at), 88_000.0 - 3900.0 * f64::from(at));
            let factor = if exchange == Some(at) { 3.0 } else { 1.0 };
            let age = format!("{}-{}", at * 5, at * 5 + 4);
            [
                of(value("A01", 2020, males * factor), Sex::Male, &age),
                of(value("A01", 2020, females / factor), Sex::Female, &age),
            ]
        };
        (0..16).flat_map(pair).collect()
    };
    assert!(found_in(SourceKind::Count, &groups(None)).is_empty());
    let found = found_in(SourceKind::Count, &groups(Some(7)));
    assert_eq!(codes(&found), ["APP-122", "APP-123"]);
    assert!(number(&found[0], "index") > 100.0 && text(&found[1], "age") == "Y35T39");
    assert!(found_in(SourceKind::Estimate, &groups(Some(7))).is_empty());
}

#[test]
fn migrants_may_be_mostly_men() {
    let seen = |amount, sex| of(value("B10", 2019, amount), sex, "_T");
    assert!(found_in(SourceKind::Count, &[seen(481_000.0, Sex::Male), seen(100_000.0, Sex::Female)]).is_empty());
    let found = found_in(SourceKind::Count, &[seen(481_000.0, Sex::Male), seen(100.0, Sex::Female)]);
    assert_eq!(codes(&found), ["APP-123"]);
}

#[test]
fn a_series_that_leaves_its_course_is_told_once_an_indicator() {
    let mut series: Vec<Observation> =
        (2010..2020).map(|year| value("B10", year, 100_000.0 * 1.02f64.powi(i32::from(year) - 2010))).collect();
    assert!(found_in(SourceKind::Count, &series).is_empty());
    series[4].value = Some(1_000_000.0);
    let found = found_in(SourceKind::Count, &series);
    assert_eq!((codes(&found), found[0].count, found[0].places[0].row), (vec!["APP-124".into()], 1, 2014));
    assert_eq!(text(&found[0], "kind"), "outlier");
    // Earlier editions fill the years that this one lacks, and are not told again themselves.
    let (old, new) = series.split_at(9);
    let old: Vec<Observation> = old.iter().map(|seen| edition(seen, "2023")).collect();
    let before = Earlier { edition: "2023".into(), observations: old };
    let mut new = new.to_vec();
    new[0].value = Some(9_000_000.0);
    let found = found_beside(SourceKind::Count, &new, Some(&before), &[]);
    assert!(codes(&found).contains(&"APP-124".to_owned()) && found.iter().all(|one| one.places[0].row == 2019));
}

fn edition(seen: &Observation, edition: &str) -> Observation {
    Observation { series: SeriesKey { edition: edition.into(), ..seen.series.clone() }, ..seen.clone() }
}

#[test]
fn an_edition_is_held_against_the_one_before() {
    let areas = ["KEN", "UGA", "TZA", "RWA", "BDI", "SSD", "ETH", "SOM"];
    let table = |grown: f64| -> Vec<Observation> {
        let one = |(row, code): (usize, &&str)| {
            let mut seen = value("B10", 2020, (row + 1) as f64 * 10_000.0 * grown);
            seen.series.ref_area = code.parse().expect("a code");
            seen.place.row = row as u32 + 1;
            seen
        };
        areas.iter().enumerate().map(one).collect()
    };
    let old: Vec<Observation> = table(1.0).iter().map(|seen| edition(seen, "2023")).collect();
    let before = Earlier { edition: "2023".into(), observations: old };
    assert!(found_beside(SourceKind::Count, &table(1.1), Some(&before), &[]).is_empty());
    let mut odd = table(1.1);
    odd[2].value = Some(330_000.0);
    odd.pop();
    let found = found_beside(SourceKind::Count, &odd, Some(&before), &[]);
    assert_eq!(codes(&found), ["APP-127", "APP-125"]);
    assert_eq!((text(&found[0], "concept").as_str(), text(&found[0], "code").as_str()), ("area", "SOM"));
    assert_eq!((text(&found[1], "area").as_str(), number(&found[1], "before")), ("TZA", 30_000.0));
}

#[test]
fn a_year_that_is_not_over() {
    let found = found_in(SourceKind::Count, &[value("B10", 2062, 5.0), value("B10", 2026, 5.0)]);
    assert_eq!((codes(&found), found[0].count), (vec!["APP-128".into()], 1));
    assert!(found_in(SourceKind::Model, &[value("B10", 2062, 5.0)]).is_empty());
}
