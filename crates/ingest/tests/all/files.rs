//! Where the shipped files are, and how to change a workbook without a spreadsheet program.

use bearings_ingest::{AreaTable, IngestFault, Reading, Recipe};
use bearings_model::Observation;
use std::io::{Cursor, Read, Write};
use std::path::PathBuf;
use std::sync::OnceLock;

pub const UN: &str = "un-migrant-stock-2019";
pub const BANK: &str = "world-bank-remittances";
pub const UN_WORKBOOK: &str = "UN_MigrantStockTotal_2019.xlsx";

pub fn data() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../templates/data")
}

pub fn bytes(pack: &str, file: &str) -> Vec<u8> {
    std::fs::read(data().join(pack).join(file)).unwrap()
}

pub fn fixture(file: &str) -> Vec<u8> {
    std::fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(file)).unwrap()
}

pub fn recipe(pack: &str, file: &str) -> Recipe {
    Recipe::parse(&String::from_utf8(bytes(pack, file)).unwrap(), file).unwrap()
}

/// A recipe of a made-up source with one table: what all its values have in common, as TOML, and its columns.
pub fn made_recipe(set: &str, columns: &str) -> Recipe {
    let head = r#"
format = 1
id = "made"
label = "Made up"
signs = ["-"]
[release]
source = "made"
edition = "2024"
title = "Made up"
citation = "Made up"
licence = "CC0-1.0"
kind = "count"
reference_date = "mid-year"
residence_rule = "12-months"
obtained_through = ""
[[table]]
id = "made"
"#;
    Recipe::parse(&format!("{head}set = {set}\n{columns}"), "made.recipe.toml").unwrap()
}

pub fn un_recipe() -> Recipe {
    recipe(UN, "un-desa-ims-2019.recipe.toml")
}

/// Every recipe of every pack.
pub fn all_recipes() -> Vec<Recipe> {
    let mut recipes = Vec::new();
    for pack in [UN, BANK] {
        let mut names: Vec<_> =
            std::fs::read_dir(data().join(pack)).unwrap().flatten().map(|e| e.file_name()).collect();
        names.sort();
        let names = names.iter().map(|name| name.to_str().unwrap()).filter(|name| name.ends_with(".recipe.toml"));
        recipes.extend(names.map(|name| recipe(pack, name)));
    }
    recipes
}

pub fn areas() -> &'static AreaTable {
    static AREAS: OnceLock<AreaTable> = OnceLock::new();
    AREAS.get_or_init(|| AreaTable::load(&bytes("areas", "areas.csv"), &bytes("areas", "aliases.csv")).unwrap())
}

pub fn read(bytes: &[u8], name: &str, recipe: &Recipe) -> Result<Reading, IngestFault> {
    bearings_ingest::read(bytes, name, recipe, areas(), &|_, _| true)
}

/// The UN workbook, read once for all tests.
pub fn un_reading() -> &'static Reading {
    static READING: OnceLock<Reading> = OnceLock::new();
    READING.get_or_init(|| read(&bytes(UN, UN_WORKBOOK), UN_WORKBOOK, &un_recipe()).unwrap())
}

/// Observations of one indicator, area, sex and period, all ages and counterparts together.
pub fn find<'a>(reading: &'a Reading, indicator: &str, area: &str, sex: &str, period: &str) -> Vec<&'a Observation> {
    let fits = |o: &&Observation| {
        o.series.indicator.0 == indicator
            && o.series.ref_area.as_str() == area
            && o.series.sex.code() == sex
            && o.series.counterpart.is_none()
            && o.series.age.code() == "_T"
            && o.period.to_string() == period
    };
    reading.observations.iter().filter(fits).collect()
}

pub fn value(reading: &Reading, indicator: &str, area: &str, sex: &str, period: &str) -> Option<f64> {
    find(reading, indicator, area, sex, period)
        .first()
        .unwrap_or_else(|| panic!("{indicator} {area} {sex} {period}"))
        .value
}

/// A copy of a packed file in which one part's text was changed.
pub fn changed(bytes: &[u8], part: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..old.len() {
        let mut entry = old.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        if name == part {
            let before = String::from_utf8(content).unwrap();
            let after = change(before.clone());
            assert_ne!(before, after, "nothing was changed in {part}");
            content = after.into_bytes();
        }
        new.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(&content).unwrap();
    }
    new.finish().unwrap().into_inner()
}
