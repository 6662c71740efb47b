//! A census goes in by clicks alone, in Arabic: nothing is typed, no record is kept, and its tables are in the workspace.

use super::display::Display;
use super::driver::Driven;
use serde_json::json;
use std::path::Path;

#[test]
fn a_census_goes_in_by_clicks_alone_in_arabic() {
    let home = tempfile::tempdir().unwrap();
    let display = Display::start(1093, 614);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let census = root.join("templates/data/popstan-census/Popstan Census.dat");
    let saved = home.path().join("saved");
    let surroundings = [
        ("BEARINGS_HOME", root.to_str().unwrap()),
        ("BEARINGS_REHEARSE_OPEN", census.to_str().unwrap()),
        ("BEARINGS_REHEARSE_SAVE", saved.to_str().unwrap()),
    ];
    let program = Path::new(env!("CARGO_BIN_EXE_bearings-desktop"));
    let window = Driven::start(program, &[], &display, home.path(), &surroundings);
    let before = window.processes();

    window.click("button[value=ar]");
    window.click("a[href='/workspace/new']");
    window.click("#country option[value=KEN]");
    window.click("#international");
    window.click("form[action='/workspace/create'] button");
    window.click("button[data-host=pick_table]");
    window.until_text("h1", |text| text.contains("Popstan Census.dat"));
    fits(&window);

    // The records of persons come before those of dwellings.
    window.click("form[action='/data/map'] button");
    window.until_text("h1", |text| text == "ماذا تعني الأعمدة؟");
    let warned = window.until_text("section[aria-labelledby=common] .note.warn", |text| !text.is_empty());
    assert!(warned.contains("سجلات أشخاص"), "{warned}");
    window.click("#limit option[value='60']");
    window.click("button[value=all]");
    // The district is a part of the country as the province is, so that it waited for a word.
    window.until_text("select[name=c2] option:checked", |text| text == "لا يُقرأ");
    for (label, area) in [("Popstan", "KEN"), ("Endar", "UGA"), ("Victoria", "SOM"), ("Middle East", "UN_922")] {
        window.click(&format!("select[name='l15.{label}'] option[value={area}]"));
    }
    for (field, answer) in
        [("indicator", "B10"), ("basis", "B"), ("kind", "count"), ("reference", "census-day"), ("residence", "unknown")]
    {
        window.click(&format!("#{field} option[value={answer}]"));
    }
    window.click("select[data-fills='#period'] option[value='2000']");
    window.click("select[data-fills='#edition'] option[value='2000']");
    window.click("button[data-fills='#publisher']");
    window.click("button[data-fills='#licence']");
    fits(&window);
    window.click("form[action='/data/map/try'] button.primary");

    window.until_text("h1", |text| text == "ما سيُقرأ");
    let read = window.until_text("main table tbody", |text| !text.is_empty());
    for value in ["921", "547", "459", "462", "أوغندا", "النساء والفتيات"] {
        assert!(read.contains(value), "{value}: {read}");
    }
    fits(&window);
    keep(&window, "records-ar.png");
    window.click("form[action='/data/map/keep'] button");
    window.until_text("h1", |text| text == "استُوردت البيانات");
    let told = window.text("main");
    assert!(told.contains("لا يُحتفظ بأي سجل") && told.contains("لا يذكر أي عمود الجنسية"), "{told}");
    window.click("main a[href='/data']");
    let listed = window.until_text("main .panel", |text| text.contains("Popstan Census"));
    assert!(listed.contains("55") && listed.contains("بياناتنا الخاصة"), "{listed}");
    keep(&window, "records-listed-ar.png");
    assert!(saved.with_extension("bearings").is_file());
    assert_eq!((before.len(), window.processes()), (1, before));
}

/// The page runs from right to left, and nothing of it stands beside the window.
fn fits(window: &Driven) {
    let measured = window
        .run("const page = document.documentElement; return [page.dir, page.scrollWidth <= innerWidth];", json!([]));
    assert_eq!(measured, json!(["rtl", true]));
}

fn keep(window: &Driven, name: &str) {
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), window.picture()).unwrap();
}
