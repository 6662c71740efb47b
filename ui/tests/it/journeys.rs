//! What a person does, step by step, through the router.

use crate::desk::{Asked, checkout};
use axum::http::StatusCode;
use scraper::Selector;

/// The text of the first element that matches.
fn text(body: &str, what: &str) -> String {
    let page = scraper::Html::parse_document(body);
    let found =
        page.select(&Selector::parse(what).expect("a selector")).next().map(|found| found.text().collect::<String>());
    found.unwrap_or_default()
}

/// First start, language, country: three inputs to the data sheet, and one more to the file.
#[test]
fn a_newcomer_sees_her_country_in_three_inputs() {
    let asked = Asked::in_language("");
    let first = asked.get("/");
    for own_name in ["English", "Français", "العربية", "Русский", "中文"] {
        assert!(first.body.contains(own_name), "{own_name}");
    }
    assert_eq!(asked.post("/preferences/language", "language=fr").location, "/");
    assert!(asked.get("/").body.contains("/country"));
    assert!(asked.get("/country").body.contains("/country/KEN"));
    let mut sheet = asked.get("/country/KEN");
    while sheet.body.contains("hx-get=\"/country/KEN\"") {
        sheet = asked.get("/country/KEN");
    }
    assert_eq!(sheet.status, StatusCode::OK);
    assert!(text(&sheet.body, "h1").contains("Kenya"));
    let file = asked.folder.path().join("kenya.pdf");
    let pick = asked.desk.remember_pick(file.clone());
    let saved = asked.post("/country/KEN/give-out", &format!("pick={pick}&format=pdf"));
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.fault);
    assert!(std::fs::read(file).expect("written").starts_with(b"%PDF-1.7"));
}

/// A workspace, a file, the look before it is kept, the import, the profile, a trace, own words, undo.
#[test]
fn an_office_imports_writes_traces_and_undoes() {
    let asked = Asked::in_language("en");
    let pick = asked.desk.remember_pick(asked.folder.path().join("Office"));
    let made = asked.post("/workspace/create", &format!("pick={pick}&country=KEN"));
    assert_eq!(made.location, "/data", "{}", made.fault);
    let workbook = checkout().join("templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx");
    let pick = asked.desk.remember_pick(workbook);
    let look = asked.post("/data/look", &format!("pick={pick}"));
    assert!(look.body.contains("Table 1"), "{}", look.fault);
    let job = asked.post("/data/import", &format!("pick={pick}")).location;
    let mut standing = asked.get(&job);
    while standing.body.contains("id=\"job\"") {
        standing = asked.get(&job);
    }
    assert_eq!(standing.fault, "");
    let again = asked.post("/data/import", &format!("pick={pick}")).location;
    let mut refused = asked.get(&again);
    while refused.body.contains("id=\"job\"") {
        refused = asked.get(&again);
    }
    assert!(refused.fault.starts_with("STORE-1"), "{}", refused.fault);
    let profile = asked.get("/profile/imm.stock");
    assert!(profile.body.contains("hx-get=\"/profile/trace?token="), "{}", profile.fault);
    let trace = asked.get("/profile/trace?token=%7BB11%20area%3DKEN%20time%3D2019%7D");
    assert!(trace.body.contains("UN_MigrantStockTotal_2019.xlsx"), "{}", trace.body);
    let kept = asked.post("/profile/imm.stock/text", "text=Our+own+words.&placement=before");
    assert_eq!(kept.location, "/profile/imm.stock");
    assert!(asked.get("/profile/imm.stock").body.contains("<p>Our own words."));
    assert!(text(&asked.get("/profile").body, "header button").contains("edited text"));
    assert_eq!(asked.post("/undo", "").status, StatusCode::SEE_OTHER);
    assert!(!asked.get("/profile/imm.stock").body.contains("<p>Our own words."));
}

/// The office's picture goes to the cover, is shown in the form, and is taken away again.
#[test]
fn an_office_puts_its_logo_on_the_cover() {
    let asked = Asked::with_workspace("fr");
    assert!(!asked.get("/profile/office").body.contains("/profile/office/logo/remove"));
    let pick = asked.desk.remember_pick(checkout().join("src-tauri/icons/icon.png"));
    assert_eq!(asked.post("/profile/office/logo", &format!("pick={pick}")).location, "/profile/office");
    assert!(asked.get("/profile/office").body.contains("src=\"/profile/office/logo\""));
    assert_eq!(asked.get("/profile/office/logo").status, StatusCode::OK);
    assert_eq!(asked.post("/profile/office/logo/remove", "").location, "/profile/office");
    assert_eq!(asked.get("/profile/office/logo").fault, "APP-111");
    assert_eq!(asked.post("/profile/office/logo", "pick=nothing").fault, "UI-110");
}

/// A table of a workbook is saved as it was read.
#[test]
fn a_table_is_saved_as_csv() {
    let asked = Asked::in_language("ar");
    let workbook = checkout().join("templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx");
    let pick = asked.desk.remember_pick(workbook);
    assert!(asked.post("/data/look", &format!("pick={pick}")).body.contains("/data/table"));
    let file = asked.folder.path().join("table.csv");
    let out = asked.desk.remember_pick(file.clone());
    let saved = asked.post("/data/table", &format!("file={pick}&table=2&pick={out}"));
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.fault);
    let written = std::fs::read_to_string(file).expect("written");
    let kenya = written.lines().find(|line| line.contains(",Kenya,")).expect("a row of Kenya");
    assert!(kenya.contains(",404,") && kenya.contains(",1044854,"), "{kenya}");
    assert_eq!(asked.post("/data/table", &format!("file={pick}&table=99&pick={out}")).fault, "INGEST-122");
}
