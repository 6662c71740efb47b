//! The main job in the real window: first start, a country, its PDF, a workspace, an import, a trace, Arabic.

use super::display::Display;
use super::driver::{Driven, wait_for};
use serde_json::json;
use std::path::Path;

fn keep(window: &Driven, name: &str) {
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), window.picture()).unwrap();
}

#[test]
fn a_newcomer_walks_from_the_first_door_to_a_profile_in_arabic() {
    let home = tempfile::tempdir().unwrap();
    let display = Display::start(1280, 800);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let workbook = root.join("templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx");
    let saved = home.path().join("saved");
    let surroundings = [
        ("BEARINGS_HOME", root.to_str().unwrap()),
        ("BEARINGS_REHEARSE_OPEN", workbook.to_str().unwrap()),
        ("BEARINGS_REHEARSE_SAVE", saved.to_str().unwrap()),
    ];
    let program = Path::new(env!("CARGO_BIN_EXE_bearings-desktop"));
    let window = Driven::start(program, &[], &display, home.path(), &surroundings);
    let before = window.processes();

    window.click("button[value=fr]");
    window.click("a[href='/country']");
    window.click("a[href='/country/KEN']");
    window.until_text("h1", |text| text.contains("Kenya"));
    keep(&window, "country-fr.png");
    window.click("form[action='/country/KEN/give-out'] button");
    let pdf = saved.with_extension("pdf");
    wait_for("the PDF of the country", || std::fs::read(&pdf).ok().filter(|bytes| bytes.starts_with(b"%PDF-1.7")));

    window.run("location.assign('/workspace/new'); return true", json!([]));
    window.until_text("label[for=country]", |text| !text.is_empty());
    window.run(
        "document.querySelector('#country').value = 'KEN'; document.querySelector('#international').checked = false; return true",
        json!([]),
    );
    window.click("form[action='/workspace/create'] button");
    window.click("button[data-host=pick_table]");
    window.until_text("h1", |text| text.contains("UN_MigrantStockTotal_2019"));
    keep(&window, "look-fr.png");
    window.click("form[action='/data/import'] button");
    window.click("a.primary[href='/profile']");
    window.click("a[href='/profile/imm.stock']");
    window.until_text("textarea", |_| true);
    keep(&window, "profile-fr.png");
    window.click(".token");
    let traced = window.until_text("dialog", |text| text.contains("UN_MigrantStockTotal_2019.xlsx"));
    assert!(traced.contains("Table 1"), "{traced}");
    keep(&window, "trace-fr.png");

    window.run("location.assign('/preferences'); return true", json!([]));
    window.click("button[value=ar]");
    window.until_text("h1", |text| text.contains("التفضيلات") || text.contains("الإعدادات"));
    assert_eq!(window.run("return document.documentElement.dir", json!([])), json!("rtl"));
    window.run("location.assign('/profile/imm.stock'); return true", json!([]));
    window.until_text("textarea", |_| true);
    keep(&window, "profile-ar.png");
    assert!(saved.with_extension("bearings").is_file());
    assert_eq!((before.len(), window.processes()), (1, before));
}
