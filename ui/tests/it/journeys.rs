//! What a person does, step by step, through the router.

use crate::desk::{Asked, checkout};
use axum::http::StatusCode;
use scraper::Selector;

/// The text of the first element that matches.
pub fn text(body: &str, what: &str) -> String {
    let page = scraper::Html::parse_document(body);
    let found =
        page.select(&Selector::parse(what).expect("a selector")).next().map(|found| found.text().collect::<String>());
    found.unwrap_or_default()
}

/// A text without the marks that hold an argument in its direction.
pub fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
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
    assert!(bare(&look.body).contains("The first 8 of "), "that more columns follow is said");
    let job = asked.post("/data/import", &format!("pick={pick}")).location;
    let standing = asked.ended(&job);
    assert_eq!(standing.fault, "");
    let again = asked.post("/data/import", &format!("pick={pick}")).location;
    let refused = asked.ended(&again);
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

/// A table of labelled records is handed on: the formats, what the chosen one cannot hold, the warning, the file.
#[test]
fn labelled_records_are_handed_on() {
    let asked = Asked::in_language("ar");
    let folder = asked.folder.path().to_owned();
    let input = checkout().join("crates/ingest/tests/fixtures/spss/labels-cyrillic-arabic.sav");
    let pick = asked.desk.remember_pick(input);
    let formats = asked.post("/data/hand-on", &format!("file={pick}&table=1"));
    assert_eq!(formats.body.matches("action=\"/data/hand-on/look\"").count(), 3, "{}", formats.fault);
    let save = |format: &str, file: &str| {
        let looked = asked.post("/data/hand-on/look", &format!("file={pick}&table=1&format={format}"));
        let losses = asked.ended(&looked.location);
        assert!(losses.body.contains("action=\"/data/hand-on/save\""), "{}", losses.fault);
        let out = asked.desk.remember_pick(folder.join(file));
        let job = looked.location.rsplit('/').next().expect("a number");
        let saved = asked.post("/data/hand-on/save", &format!("job={job}&pick={out}"));
        let done = asked.ended(&saved.location);
        assert!(done.body.contains("role=\"status\""), "{}", done.fault);
        losses
    };
    let losses = save("stata", "to.dta");
    assert!(losses.body.contains("sex (9 → .a, -1 → .b)") && losses.body.contains("سجلات أشخاص"), "{}", losses.body);
    assert!(!folder.join("to.dta.json").exists() && folder.join("to.dta").exists());
    let losses = save("csv", "to.csv");
    assert!(losses.body.contains("note good"), "{}", losses.body);
    let descriptor = std::fs::read_to_string(folder.join("to.csv.json")).expect("a description");
    assert!(descriptor.contains("\"path\": \"to.csv\"") && descriptor.contains("Мужчина"));
    assert_eq!(asked.post("/data/hand-on/look", &format!("file={pick}&table=1&format=pdf")).fault, "APP-136");
    assert_eq!(asked.post("/data/hand-on/save", "job=99&pick=none").fault, "UI-110");
    let looked = asked.post("/data/hand-on/look", &format!("file={pick}&table=7&format=csv"));
    assert_eq!(asked.ended(&looked.location).fault, "INGEST-122");
    assert_eq!(asked.get("/data/hand-on/look/99").location, "/data");
    assert_eq!(asked.get("/data/hand-on/save/99").location, "/data");
}

/// The answers that the sheet of a source needs.
pub const SOURCE: &str = "publisher=Office&title=Foreigners&edition=2024&licence=CC-BY-4.0&kind=count&reference=mid-year&residence=12-months";

/// A table that no recipe knows: pasted, its columns said, tried, kept, and read without asking the year after.
#[test]
fn a_table_without_a_recipe_is_mapped_and_read_again() {
    let asked = Asked::with_workspace("fr");
    let table = "Nationalit%C3%A9%09Sexe%092022%092023%0AOuganda%09Femmes%091+204%091+305%0ASomalie%09Hommes%0910%0911%0AWakanda%09Hommes%091%092";
    let look = asked.post("/data/paste", &format!("document=Lettre+du+3+mai&text={table}"));
    assert!(look.body.contains("action=\"/data/map\""), "{}", look.fault);
    let pick =
        look.body.split("name=\"file\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a pick");
    let form = asked.post("/data/map", &format!("file={pick}&table=1"));
    for chosen in ["citizenship", "sex", "value"] {
        assert!(form.body.contains(&format!("value=\"{chosen}\" selected")), "{chosen}: {}", form.fault);
    }
    assert!(form.body.contains("name=\"k1.Wakanda\""));
    let answers = format!("file={pick}&table=1&indicator=B10&basis=C");
    assert_eq!(asked.post("/data/map/try", &answers).fault, "APP-112");
    let answers = format!("{answers}&{SOURCE}");
    assert_eq!(asked.post("/data/map/try", &format!("file={pick}&table=1&{SOURCE}")).fault, "APP-113");
    let tried = asked.post("/data/map/try", &answers);
    assert!(tried.body.contains("1\u{202f}204") && tried.body.contains("Wakanda"), "{} {}", tried.fault, tried.body);
    let known = asked.post("/data/map/try", &format!("{answers}&k1.Wakanda=XOT"));
    assert!(!known.body.contains("note warn"), "{}", known.body);
    let out = asked.folder.path().join("ours.recipe.toml");
    let picked = asked.desk.remember_pick(out.clone());
    assert_eq!(asked.post("/data/map/recipe", &format!("{answers}&pick={picked}")).status, StatusCode::OK);
    assert!(std::fs::read_to_string(out).expect("written").contains("CITIZENSHIP"));
    let job = asked.post("/data/map/keep", &answers).location;
    let standing = asked.ended(&job);
    assert_eq!(standing.fault, "");
    assert!(asked.get("/data").body.contains("Foreigners"));
    let next = table.replace("2023", "2024").replace("305", "406");
    let look = asked.post("/data/paste", &format!("document=Lettre+suivante&text={next}"));
    assert!(look.body.contains("action=\"/data/import\""), "the recipe kept fits next year’s table");
}

/// Values in thousands beside the international ones: the doubt is on the page with its cells, one button repairs it, the
/// green state follows, the report is saved, and undo brings the doubt back.
#[test]
fn a_doubt_about_the_unit_is_repaired_with_one_button() {
    for (language, none) in [("en", "No problems found"), ("ar", "لم يُعثر على أي مشكلة")] {
        let asked = Asked::with_workspace(language);
        let table = "Country%09Year%09Total%0AKenya%092019%091045%0AUganda%092019%091734";
        let look = asked.post("/data/paste", &format!("document=Letter&text={table}"));
        let pick = after(&look.body, "name=\"file\" value=\"");
        let answers = format!("file={pick}&table=1&indicator=B10&basis=B&{SOURCE}");
        let job = asked.post("/data/map/keep", &answers).location;
        let done = asked.ended(&job);
        assert!(done.body.contains("/data/checks/repair"), "{} {}", done.fault, done.body);
        let (release, repair) =
            (after(&done.body, "name=\"release\" value=\""), after(&done.body, "name=\"repair\" value=\""));
        let shown = asked.get(&format!("/data/checks/{release}"));
        assert!(shown.body.contains("C2, C3"), "{}", shown.body);
        assert!(asked.get("/data").body.contains(&format!("href=\"/data/checks/{release}\"")));
        let repaired = asked.post("/data/checks/repair", &format!("release={release}&repair={repair}"));
        assert!(repaired.location.starts_with("/data/checks/release."), "{}", repaired.fault);
        let green = asked.get(&repaired.location);
        assert!(text(&green.body, "p.note.good").contains(none), "{}", green.body);
        let out = asked.folder.path().join("report.html");
        let picked = asked.desk.remember_pick(out.clone());
        let id = repaired.location.trim_start_matches("/data/checks/");
        let saved = asked.post("/data/checks/save", &format!("release={id}&format=html&pick={picked}"));
        assert_eq!(saved.status, StatusCode::OK, "{}", saved.fault);
        assert!(std::fs::read_to_string(out).expect("written").contains(none));
        let again = asked.post("/data/checks/repair", &format!("release={id}&repair={repair}"));
        assert_eq!(again.fault, "APP-129");
        assert_eq!(asked.post("/undo", "").status, StatusCode::SEE_OTHER);
        assert!(asked.get(&format!("/data/checks/{release}")).body.contains("/data/checks/repair"));
    }
}

/// Hijri years are named and not guessed; one button says by which year they are meant, and the recipe keeps it.
#[test]
fn years_of_another_calendar_take_one_button() {
    let asked = Asked::with_workspace("ar");
    let table = "Country%09Year%09Total%0AKenya%091445%091045000%0AUganda%091445%091734000";
    let look = asked.post("/data/paste", &format!("document=Letter&text={table}"));
    let pick = after(&look.body, "name=\"file\" value=\"");
    let answers = format!("file={pick}&table=1&c1=area&c2=period&c3=value&indicator=B10&basis=B&{SOURCE}");
    let tried = asked.post("/data/map/try", &answers);
    assert!(
        tried.body.contains("1445") && tried.body.contains("value=\"hijri-begins\""),
        "{} {}",
        tried.fault,
        tried.body
    );
    assert!(tried.body.contains("value=\"hijri-ends\"") && !tried.body.contains("value=\"buddhist\""));
    let read = asked.post("/data/map/try", &format!("{answers}&years=hijri-ends"));
    assert!(read.body.contains("<td>2024</td>") && read.body.contains("hijri-ends"), "{} {}", read.fault, read.body);
    assert!(
        asked.post("/data/map", &format!("{answers}&years=hijri-ends")).body.contains("value=\"hijri-ends\" selected")
    );
}

/// What follows a text on a page, up to the next quotation mark.
fn after(body: &str, text: &str) -> String {
    let rest = body.split(text).nth(1).expect("the text");
    rest.split('"').next().expect("its end").to_owned()
}

/// One number from a letter: kept, listed, traced to its page, undone; what is missing or no number is said.
#[test]
fn a_figure_from_a_letter_is_entered() {
    let asked = Asked::with_workspace("ar");
    assert!(asked.get("/data/figure").body.contains("name=\"page\""));
    let figure = "indicator=B10&value=1.052.300&period=2023&basis=B&page=3";
    assert_eq!(asked.post("/data/figure", figure).fault, "APP-112");
    assert_eq!(
        asked.post("/data/figure", &format!("{SOURCE}&indicator=B10&value=viele&period=2023&page=3")).fault,
        "APP-114"
    );
    let kept = asked.post("/data/figure", &format!("{figure}&{SOURCE}"));
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.fault);
    assert!(asked.get("/data").body.contains("Foreigners"));
    let trace = asked.get("/profile/trace?token=%7BB10%20area%3DKEN%20time%3D2023%7D");
    assert!(trace.body.contains("Foreigners"), "{}", trace.body);
    assert_eq!(asked.post("/data/figure", &format!("{figure}&{SOURCE}")).fault, "STORE-104");
    // Beside the international value of 2019 the office's own speaks only when it was chosen, with a reason.
    let own = format!("{}&{SOURCE}", figure.replace("2023", "2019"));
    assert_eq!(asked.post("/data/figure", &own).fault, "");
    let spoken = || asked.get("/profile/trace?token=%7BB10%20area%3DKEN%20time%3D2019%7D").body.contains("Foreigners");
    assert!(!spoken());
    let list = asked.get("/data").body;
    let place = list.rfind("name=\"release\" value=\"").expect("a release") + "name=\"release\" value=\"".len();
    let release = list[place..].split('"').next().expect("its id");
    assert_eq!(asked.post("/data/speaks", &format!("release={release}&reason=")).fault, "APP-112");
    assert_eq!(asked.post("/data/speaks", &format!("release={release}&reason=Our+census")).location, "/data");
    assert!(spoken());
    assert!(asked.get("/data").body.contains("Our census"));
    for _ in 0..2 {
        assert_eq!(asked.post("/undo", "").status, StatusCode::SEE_OTHER);
    }
    assert!(!spoken());
    assert_eq!(asked.post("/undo", "").status, StatusCode::SEE_OTHER);
    assert!(!asked.get("/data").body.contains("Foreigners"));
}

/// The number of a workspace's observations is grouped as the documents group theirs.
#[test]
fn pages_group_digits_as_documents_do() {
    for language in ["en", "ar", "fr"] {
        let asked = Asked::with_workspace(language);
        let data = asked.get("/data").body;
        let grouped = |text: &str| text.contains("\u{202F}");
        assert!(grouped(&text(&data, "section.panel p")), "{language}: {}", text(&data, "section.panel p"));
        let trace = asked.get_part("/profile/trace?token=%7BB10%20area%3DKEN%20time%3D2019%7D").body;
        assert!(trace.contains("1\u{202F}044\u{202F}854"), "{language}: {trace}");
    }
}

/// A large text is on screen by its first rows, and the page says so.
#[test]
fn a_large_text_is_looked_at_in_its_first_rows() {
    let asked = Asked::in_language("en");
    let file = asked.folder.path().join("register.csv");
    let rows: String = (0..3_000_000).map(|row| format!("{row},2019,Kenya\n")).collect();
    std::fs::write(&file, format!("number,year,country\n{rows}")).expect("written");
    let pick = asked.desk.remember_pick(file);
    let look = asked.post("/data/look", &format!("pick={pick}"));
    assert_eq!(look.status, StatusCode::OK, "{}", look.fault);
    let said = "Only the first rows of the file were looked at (2\u{202F}000).";
    assert!(bare(&look.body).contains(said), "{}", look.body);
}

/// What reads the same is told once, with its sheets; an English sheet is read from left to right on an Arabic page.
#[test]
fn a_look_tells_each_doubt_once_and_shows_a_sheet_in_its_own_direction() {
    let asked = Asked::in_language("ar");
    let workbook = checkout().join("templates/data/un-migrant-stock-2019/UN_MigrantStockTotal_2019.xlsx");
    let pick = asked.desk.remember_pick(workbook);
    let look = asked.post("/data/look", &format!("pick={pick}"));
    let page = look.html();
    let sentences: Vec<String> = page
        .select(&Selector::parse("section[aria-labelledby=seen] div.note > p:first-child").expect("a selector"))
        .map(|found| found.text().collect())
        .collect();
    let different: std::collections::BTreeSet<&String> = sentences.iter().collect();
    assert!(!sentences.is_empty() && different.len() == sentences.len(), "{sentences:#?}");
    assert!(look.body.contains("<div class=\"scroll\" dir=\"ltr\""));
    assert!(look.body.contains("<table class=\"grid-cells\"><caption><span dir=\"rtl\">"));
}

/// A workspace begins with a country that somebody chose.
#[test]
fn no_country_is_chosen_beforehand() {
    let asked = Asked::in_language("fr");
    let page = asked.get("/workspace/new").html();
    let first = page.select(&Selector::parse("#country option").expect("a selector")).next().expect("an option");
    assert_eq!(first.value().attr("value"), Some(""));
    let pick = asked.desk.remember_pick(asked.folder.path().join("Office"));
    assert_eq!(asked.post("/workspace/create", &format!("pick={pick}&country=")).fault, "APP-102");
    assert!(!asked.folder.path().join("Office.bearings").exists());
}

/// Changes that imported or removed a file name it, and so does what undo offers.
#[test]
fn history_and_undo_name_the_file() {
    let asked = Asked::with_workspace("en");
    let named = "import of UN_MigrantStockTotal_2019.xlsx";
    assert!(bare(&text(&asked.get("/copies").body, "ol li")).contains(named));
    let start = asked.get("/");
    assert!(bare(&text(&start.body, "header button")).contains(named));
    let data = asked.get("/data").html();
    let release = data.select(&Selector::parse("input[name=release]").expect("a selector")).next().expect("a release");
    let release = release.value().attr("value").expect("an id").to_owned();
    assert_eq!(asked.post("/data/remove", &format!("release={release}")).location, "/data");
    let newest = bare(&text(&asked.get("/copies").body, "ol li"));
    assert!(newest.contains("removal of UN_MigrantStockTotal_2019.xlsx"), "{newest}");
}

/// The address of a trace alone is a page with its frame; the script gets the dialog.
#[test]
fn a_trace_is_a_page_of_its_own() {
    let asked = Asked::with_workspace("en");
    for address in [
        "/profile/trace?token=%7BB10%20area%3DKEN%20time%3D2019%7D",
        "/country/KEN/trace?token=%7BB10%20area%3DKEN%20time%3D2019%7D",
    ] {
        let (page, part) = (asked.get(address), asked.get_part(address));
        assert!(page.body.contains("<html") && page.body.contains("nav class=\"rail\""), "{address} {}", page.fault);
        assert!(text(&page.body, "h1").contains("1\u{202F}044\u{202F}854"), "{address}");
        assert!(part.body.starts_with("<dialog"), "{address}");
    }
}

/// The outline says how far the profile is, in words.
#[test]
fn the_outline_counts_its_sections() {
    let asked = Asked::with_workspace("en");
    let outline = asked.get("/profile").html();
    let all: Vec<String> = outline
        .select(&Selector::parse("nav.stack li").expect("a selector"))
        .map(|entry| entry.text().collect())
        .collect();
    assert!(all.iter().any(|entry| entry.contains("no data")), "{all:?}");
    let own = all.iter().find(|entry| entry.contains("to be written"));
    assert!(own.is_some_and(|entry| entry.contains("Findings and priorities")), "only the office writes it: {all:?}");
    let empty = all.iter().filter(|entry| entry.contains("no data") || entry.contains("to be written")).count();
    assert!(empty > 0 && empty < all.len(), "{all:?}");
    let said = bare(&text(&asked.get("/profile").body, "nav.stack p.quiet"));
    assert_eq!(said, format!("{} of {} complete", all.len() - empty, all.len()));
}

/// The picture of the explorer says what it shows.
#[test]
fn the_explorer_says_what_is_drawn() {
    let asked = Asked::with_workspace("en");
    let page = asked.get("/explore?area=KEN").body;
    let said = bare(&text(&page, "figcaption"));
    assert_eq!(said, "Migrant stock, 1990\u{2013}2019, persons");
    assert_ne!(said, text(&page, "h1"));
}

/// Heads over numbers are set as their numbers are.
#[test]
fn heads_over_numbers_are_marked() {
    let asked = Asked::with_workspace("en");
    let page = asked.get("/profile/imm.stock").html();
    let count = |what: &str| page.select(&Selector::parse(what).expect("a selector")).count();
    assert!(count("div.scroll thead th.n") > 0 && count("div.scroll thead th:not(.n)") > 0);
}
