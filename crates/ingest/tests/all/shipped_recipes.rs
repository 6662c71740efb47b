//! Recipes for files that offices receive from elsewhere, each read on a made-up example that lies beside it.

use crate::files::*;
use bearings_fault::Severity;
use bearings_ingest::{Choice, Limits, Recipe, choose_recipe, open, sniff};
use std::path::PathBuf;

fn folder() -> PathBuf {
    data().join("../recipes")
}

/// The recipes by the name of their folder, with their examples.
fn recipes() -> Vec<(String, Recipe, Vec<u8>)> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder()).unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    let read = |name: String| {
        let file = format!("{name}.recipe.toml");
        let text = std::fs::read_to_string(folder().join(&name).join(&file)).unwrap();
        let example = std::fs::read(folder().join(&name).join("example.csv")).unwrap();
        (name, Recipe::parse(&text, &file).unwrap(), example)
    };
    names.into_iter().map(read).collect()
}

#[test]
fn each_reads_its_example_and_no_other_recipe_claims_it() {
    let own = recipes();
    let all: Vec<Recipe> = own.iter().map(|(_, recipe, _)| recipe.clone()).chain(all_recipes()).collect();
    for (name, recipe, example) in &own {
        let seen = sniff(&open(example, "example.csv", &Limits::default()).unwrap());
        assert!(matches!(choose_recipe(&seen, &all), Choice::One(chosen) if chosen.id == recipe.id), "{name}");
        let reading = read(example, "example.csv", recipe).unwrap();
        let errors: Vec<_> = reading.findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
    assert_eq!(own.len(), 7);
}

#[test]
fn values_are_where_the_recipe_says() {
    let value = |name: &str, indicator: &str, period: &str, counterpart: Option<&str>, reason: Option<&str>| {
        let (_, recipe, example) = recipes().into_iter().find(|(known, _, _)| known == name).unwrap();
        let reading = read(&example, "example.csv", &recipe).unwrap();
        let found = reading.observations.into_iter().find(|seen| {
            let key = &seen.series;
            key.indicator.0 == indicator
                && seen.period.to_string() == period
                && key.counterpart.as_ref().map(|area| area.as_str()) == counterpart
                && key.other.iter().find(|(name, _)| name == "REASON").map(|(_, code)| code.as_str()) == reason
        });
        found.unwrap().value
    };
    assert_eq!(value("unhcr-population", "B90", "2019", Some("SSD"), None), Some(333.0));
    assert_eq!(value("unhcr-population", "B93", "2019", Some("SSD"), None), None);
    assert_eq!(value("residence-permits", "B21", "2019", Some("SOM"), Some("PROTECTION")), Some(30.0));
    assert_eq!(value("residence-permits", "B21", "2019", Some("SOM"), None), Some(39.0));
    assert_eq!(value("remittances-received", "B130", "2018", None, None), Some(27.2));
}
