//! Arrows only point down. A crate may use its own floor and those below; cargo itself forbids circles.

use super::metadata::{packages, text};
use serde_json::Value;

/// Every crate of the house and its floor. A new crate gets its line here before it gets code.
const FLOORS: &[(&str, u8)] = &[
    ("bearings-fault", 1),
    ("bearings-locale", 1),
    ("bearings-model", 2),
    ("bearings-indicators", 2),
    ("bearings-profile", 2),
    ("bearings-typeset", 2),
    ("bearings-chart", 2),
    ("bearings-store", 3),
    ("bearings-ingest", 3),
    ("bearings-report", 3),
    ("bearings-app", 4),
    ("bearings-cli", 5),
    ("bearings-ui", 5),
    ("bearings-explorer", 5),
    ("bearings-shell", 6),
];
/// Tools of the workshop: nobody in the house uses them, and they use nothing of it.
const WORKSHOP: &[&str] = &["xtask", "xtask-explorer", "xtask-ruvana"];
/// Libraries with one home each, so that replacing one touches one room.
const HOMES: &[(&str, &[&str])] = &[
    ("duckdb", &["bearings-store"]),
    ("calamine", &["bearings-ingest"]),
    ("parley", &["bearings-typeset"]),
    ("printpdf", &["bearings-report"]),
    ("docx-rs", &["bearings-report"]),
    ("rust_xlsxwriter", &["bearings-report"]),
    ("maud", &["bearings-ui", "bearings-report"]),
    ("axum", &["bearings-ui", "bearings-shell"]),
    ("egui", &["bearings-explorer"]),
    ("clap", &["bearings-cli"]),
    ("tauri", &["bearings-shell"]),
];

#[test]
fn arrows_only_point_down() {
    let wrong: Vec<String> = packages(false).iter().flat_map(upward).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_arrow_that_points_up_is_found() {
    let package = |from: &str, to: &str| serde_json::json!({ "name": from, "dependencies": [{ "name": to }] });
    assert_eq!(upward(&package("bearings-chart", "bearings-store")).len(), 1);
    assert_eq!(upward(&package("bearings-ui", "bearings-cli")).len(), 1);
    assert_eq!(upward(&package("bearings-app", "xtask")).len(), 1);
    assert_eq!(upward(&package("bearings-chart", "bearings-typeset")).len(), 0);
}

#[test]
fn every_crate_has_a_floor() {
    for package in packages(false) {
        let name = text(&package, "name");
        assert!(
            floor(name).is_some() || WORKSHOP.contains(&name),
            "give {name} a floor in xtask/tests/house/floors.rs"
        );
    }
}

#[test]
fn libraries_stay_in_their_homes() {
    for package in packages(false) {
        let name = text(&package, "name");
        for used in shipped(&package) {
            let home = HOMES.iter().find(|(library, _)| *library == used);
            assert!(home.is_none_or(|(_, homes)| homes.contains(&name)), "{name} uses {used}, which lives elsewhere");
        }
    }
}

fn floor(name: &str) -> Option<u8> {
    FLOORS.iter().find(|(known, _)| *known == name).map(|(_, floor)| *floor)
}

/// Arrows of one crate that point up, also those of its tests. On floor 5 neighbours do not know each other.
fn upward(package: &Value) -> Vec<String> {
    let name = text(package, "name");
    let from = floor(name).unwrap_or_default();
    let dependencies = package["dependencies"].as_array().into_iter().flatten().map(|used| text(used, "name"));
    let is_wrong =
        |used: &&str| WORKSHOP.contains(used) || floor(used).is_some_and(|to| to > from || (to == from && from == 5));
    dependencies
        .filter(is_wrong)
        .map(|used| format!("{name} uses {used}, which stands above it or beside it"))
        .collect()
}

fn shipped(package: &Value) -> impl Iterator<Item = &str> {
    let dependencies = package["dependencies"].as_array().into_iter().flatten();
    dependencies.filter(|used| text(used, "kind") != "dev").map(|used| text(used, "name"))
}
