//! Files of an office go in by clicks alone, in Arabic: a census, of which no record is kept, and the table of an old
//! program. Nothing is typed.

use super::display::Display;
use super::driver::Driven;
use serde_json::json;
use std::path::Path;
use tempfile::TempDir;

/// A program in Arabic with a new workspace, in which a file was picked. The window ends before its display.
struct Office {
    window: Driven,
    before: Vec<u32>,
    _display: Display,
    home: TempDir,
}

impl Office {
    fn with(file: &str) -> Office {
        let home = tempfile::tempdir().unwrap();
        let display = Display::start(1093, 614);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let (file, saved) = (root.join(file), home.path().join("saved"));
        let surroundings = [
            ("BEARINGS_HOME", root.to_str().unwrap()),
            ("BEARINGS_REHEARSE_OPEN", file.to_str().unwrap()),
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
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        window.until_text("h1", |text| text.contains(&name));
        fits(&window);
        window.click("form[action='/data/map'] button");
        window.until_text("h1", |text| text == "ماذا تعني الأعمدة؟");
        Office { window, before, _display: display, home }
    }

    /// Answers what is asked of a source, and asks what would be read.
    fn answer(&self, reference: &str, year: &str) {
        let window = &self.window;
        let answers = [("indicator", "B10"), ("basis", "B"), ("kind", "count"), ("residence", "unknown")];
        for (field, answer) in answers.into_iter().chain([("reference", reference)]) {
            window.click(&format!("#{field} option[value={answer}]"));
        }
        for field in ["period", "edition"] {
            window.click(&format!("select[data-fills='#{field}'] option[value='{year}']"));
        }
        window.click("button[data-fills='#publisher']");
        window.click("button[data-fills='#licence']");
        fits(window);
        window.click("form[action='/data/map/try'] button.primary");
        window.until_text("h1", |text| text == "ما سيُقرأ");
        fits(window);
    }

    /// Keeps the data; answers what is told of them, and how they stand in the list.
    fn keep(&self) -> (String, String) {
        self.window.click("form[action='/data/map/keep'] button");
        self.window.until_text("h1", |text| text == "استُوردت البيانات");
        let told = self.window.text("main");
        self.window.click("main a[href='/data']");
        let listed = self.window.until_text("main .panel", |text| text.contains("SHA-256"));
        assert!(self.home.path().join("saved.bearings").is_file());
        assert_eq!((self.before.len(), self.window.processes()), (1, self.before.clone()));
        (told, listed)
    }
}

#[test]
fn a_census_goes_in_by_clicks_alone_in_arabic() {
    let office = Office::with("templates/data/popstan-census/Popstan Census.dat");
    let window = &office.window;
    let warned = window.until_text("section[aria-labelledby=common] .note.warn", |text| !text.is_empty());
    assert!(warned.contains("سجلات أشخاص"), "{warned}");
    window.click("#limit option[value='60']");
    window.click("button[value=all]");
    // The district is a part of the country as the province is, so that it waited for a word.
    window.until_text("select[name=c2] option:checked", |text| text == "لا يُقرأ");
    for (label, area) in [("Popstan", "KEN"), ("Endar", "UGA"), ("Victoria", "SOM"), ("Middle East", "UN_922")] {
        window.click(&format!("select[name='l15.{label}'] option[value={area}]"));
    }
    office.answer("census-day", "2000");
    let read = window.until_text("main table tbody", |text| !text.is_empty());
    for value in ["921", "547", "459", "462", "أوغندا", "النساء والفتيات"] {
        assert!(read.contains(value), "{value}: {read}");
    }
    keep(window, "records-ar.png");
    let (told, listed) = office.keep();
    assert!(told.contains("لا تحتوي مساحة العمل إلا على الجداول") && told.contains("لا يذكر أي عمود الجنسية"), "{told}");
    assert!(
        listed.contains("Popstan Census") && listed.contains("85") && listed.contains("بياناتنا الخاصة"),
        "{listed}"
    );
    keep(window, "records-listed-ar.png");
}

/// Countries by short names, the unknown and the sum, in the encoding of old programs, with columns for men and women.
#[test]
fn the_table_of_an_old_program_goes_in_by_clicks_alone_in_arabic() {
    let office = Office::with("crates/ingest/tests/awkward/windows-1256-arabic.csv");
    let window = &office.window;
    for (column, holds) in [("c1", "بلد الميلاد"), ("c2", "القيم"), ("c4", "القيم")] {
        window.until_text(&format!("select[name={column}] option:checked"), |text| text == holds);
    }
    office.answer("mid-year", "2024");
    let read = window.until_text("main table tbody", |text| !text.is_empty());
    for value in ["مصر", "الرجال والفتيان", "100", "190", "السودان", "95"] {
        assert!(read.contains(value), "{value}: {read}");
    }
    let (told, listed) = office.keep();
    assert!(told.contains("windows-1256") && !told.contains("سوريا"), "{told}");
    assert!(listed.contains("75") && listed.contains("windows-1256-arabic.csv"), "{listed}");
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
