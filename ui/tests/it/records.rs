//! Journeys with records of persons: counted and not kept, without what identifies, and the tables of migration.

use crate::desk::{Asked, checkout};
use crate::journeys::{SOURCE, bare, text};
use scraper::Selector;

/// Records of a census are counted: the columns are proposed, no record is kept, the tables are.
#[test]
fn records_are_counted_and_none_is_kept() {
    let asked = Asked::with_workspace("en");
    let pick = asked.desk.remember_pick(checkout().join("templates/data/popstan-census/Popstan Census.dat"));
    let look = asked.post("/data/look", &format!("pick={pick}"));
    assert!(look.body.contains("action=\"/data/map\"") && !look.body.contains("/data/table"), "{}", look.fault);
    assert!(look.body.contains("action=\"/data/hand-on\""));
    let form = asked.post("/data/map", &format!("file={pick}&table=1"));
    assert!(form.body.contains("value=\"records\" selected"), "{}", form.fault);
    let home: String = ["1", "3", "5", "7", "8"].map(|code| format!("&k15.{code}=KEN")).concat();
    let abroad = "&k15.21=UGA&k15.22=SOM&k15.40=UN_922&k15.71=UN_908&k15.50=UN_935";
    let columns = "&c1=province&c2=skip&c12=age&c13=skip&c16=skip&c18=skip&c23=skip&c24=skip&c27=skip";
    let answers = format!("file={pick}&table=1&indicator=B10&period=2000&basis=B&{SOURCE}{home}{abroad}{columns}");
    let tried = asked.post("/data/map/try", &answers);
    assert!(tried.body.contains("921"), "{} {}", tried.fault, tried.body);
    let job = asked.post("/data/map/keep", &answers).location;
    let standing = asked.ended(&job);
    assert_eq!(standing.fault, "");
    let trace = asked.get("/profile/trace?token=%7BB10%20area%3DKEN%20time%3D2000%20sex%3DM%7D");
    assert_eq!(trace.fault, "");
}

/// What is sure enough is taken with one key and the rest left out, and texts that the file labels alike are answered
/// together. What it calls Asia is Asia, although the list of the United Nations has another country under that number.
#[test]
fn suggestions_above_a_limit_are_taken_with_one_key() {
    let asked = Asked::with_workspace("ar");
    let pick = asked.desk.remember_pick(checkout().join("templates/data/popstan-census/Popstan Census.dat"));
    let chosen = |body: &str, column: u32| {
        let html = scraper::Html::parse_document(body);
        let what = format!("select[name=c{column}] option[selected]");
        let found = html.select(&Selector::parse(&what).expect("a selector")).next();
        found.and_then(|option| option.value().attr("value")).unwrap_or("none").to_owned()
    };
    let form = asked.post("/data/map", &format!("file={pick}&table=1"));
    assert_eq!(form.fault, "");
    // Province, district, relationship, place of birth, education: grades that are no codes of ours are asked for.
    let seen = [1, 2, 10, 15, 18].map(|column| chosen(&form.body, column));
    assert_eq!(seen, ["province", "", "skip", "birth", "education"]);
    assert!(form.body.contains("name=\"l18."), "unknown grades are asked for");
    let ask = |limit: u8| asked.post("/data/map", &format!("file={pick}&table=1&c12=age&limit={limit}&accept=all"));
    let taken = ask(60).body;
    let kept = [1, 2, 12, 15, 18].map(|column| chosen(&taken, column));
    assert_eq!(kept, ["province", "skip", "age", "birth", "education"]);
    assert_eq!([2, 18].map(|column| chosen(&ask(50).body, column)), ["province", "education"]);
    let labels = "&l15.Popstan=KEN&l15.Endar=UGA&l15.Victoria=SOM&l15.Middle%20East=UN_922";
    let columns = "&c2=skip&c13=skip&c16=skip&c18=skip&c24=skip";
    let answers = format!("file={pick}&table=1&indicator=B10&period=2000&basis=B&{SOURCE}{labels}{columns}");
    let tried = asked.post("/data/map/try", &answers);
    let rows = bare(&text(&tried.body, "main table tbody"));
    for value in ["921", "آسياالمجموعالمجموع56", "أوروباالمجموعالمجموع78", "أوغنداالمجموعالمجموع547"]
    {
        assert!(rows.contains(value), "{value}: {rows} {}", tried.fault);
    }
    assert!(!rows.contains("بنغلاديش"), "{rows}");
    // Tables that would point to persons are told together, by what divides them in words.
    let told = bare(&tried.body);
    assert!(told.contains("جدولًا") && told.contains("العمر × جزء من البلد") && !told.contains("AREA_SUB"), "{told}");
}

/// A column of which a person says what it holds is asked about by the codes of that.
#[test]
fn codes_follow_what_a_person_says_a_column_holds() {
    let asked = Asked::with_workspace("en");
    let pick = asked.desk.remember_pick(checkout().join("templates/data/popstan-census/Popstan Census.dat"));
    let form = asked.post("/data/map", &format!("file={pick}&table=1&c16=previous-residence"));
    let html = form.html();
    let list = |what: &str| html.select(&Selector::parse(what).expect("a selector")).count();
    assert_eq!(list("select[name='l16.Popstan'] option[value=KEN]"), 1, "{}", form.fault);
    assert_eq!(list("select[name='l16.Europe']"), 0);
    let why = bare(&text(&form.body, "tr:nth-child(16) td:last-child"));
    assert!(why.contains("as you chose"), "{why}");
}

/// An export of a survey with its form beside it: the columns are named in the reader's language, and those that could
/// identify a person are said and left out with one key.
#[test]
fn columns_that_identify_persons_are_said_and_left_out() {
    let asked = Asked::with_workspace("fr");
    let export = checkout().join("crates/ingest/tests/awkward/forms/odk-groups/export.csv");
    let pick = asked.desk.remember_pick(export);
    let look = asked.post("/data/look", &format!("pick={pick}"));
    assert!(look.body.contains("form.xlsx") && !look.body.contains("/data/table"), "{}", look.fault);
    let form = asked.post("/data/map", &format!("file={pick}&table=1"));
    assert!(form.body.contains("Pourquoi ici ?"), "{}", form.fault);
    let said = bare(&text(&form.body, "section[aria-labelledby=identifying]"));
    for column in ["deviceid", "home-place-Latitude", "home-place-Longitude", "home-contact", "SubmitterName"] {
        assert!(said.contains(column), "{column}: {said}");
    }
    assert!(!said.contains("home-why"), "{said}");
    // Whoever chose to read one of them takes it back with the same key.
    let removed = asked.post("/data/map", &format!("file={pick}&table=1&c9=label&accept=remove"));
    let chosen = text(&removed.body, "select[name=c9] option[selected]");
    assert_eq!(chosen, text(&form.body, "select[name=c9] option[value=identifier]"), "{}", removed.fault);
}

/// Meaning of the columns of Ruvana's records.
const RUVANA: &str = "rows=records&indicator=B10&period=2024&area=XRV&basis=B&c1=skip&c2=skip&c3=province&c4=skip&c5=sex\
                      &k5.1=M&k5.2=F&c6=age&c7=birth&b7=code&k7.XRV=XRV&c8=province-of-birth&c9=citizenship&b9=code\
                      &k9.XRV=XRV&c10=skip&c11=province-1y&c12=province-5y&c13=skip&c14=skip&c15=skip&c16=skip&c17=skip\
                      &c18=skip";

/// Counts a file of records by the answers given, and answers how the import ended.
fn count_records(asked: &Asked, file: &str, answers: &str) -> String {
    let pick = asked.desk.remember_pick(checkout().join("templates/data").join(file));
    let kept = asked.post("/data/map/keep", &format!("file={pick}&table=1&{SOURCE}&{answers}"));
    assert_eq!(kept.fault, "", "{}", kept.body);
    let standing = asked.ended(&kept.location);
    assert_eq!(standing.fault, "");
    standing.body
}

/// The matrix of regions and the four groups are on a page of their own, in every direction of writing, and go to a file.
#[test]
fn tables_of_migration_are_shown_and_given_out() {
    for (code, net, nothing) in [("en", "Net", "No table yet"), ("ar", "الصافي", "لا جداول بعد")] {
        let asked = Asked::with_workspace(code);
        assert!(asked.get("/data/migration").body.contains(nothing));
        count_records(&asked, "ruvana/ruvana.csv", RUVANA);
        let page = asked.get("/data/migration");
        assert_eq!(page.fault, "");
        let html = page.html();
        let all = |what: &str| html.select(&Selector::parse(what).expect("a selector")).count();
        assert_eq!(all("main section table"), 4, "{}", page.body);
        assert_eq!(all("main div.scroll[tabindex='0'][role='region'] table"), 4);
        assert!(all("main thead th[scope='col']") > 0 && all("main tbody th[scope='row']") > 0);
        let heads: Vec<String> = html
            .select(&Selector::parse("main th").expect("a selector"))
            .map(|head| bare(&head.text().collect::<String>()))
            .collect();
        assert!(heads.iter().any(|head| head == net) && heads.iter().any(|head| head == "RV01"), "{heads:?}");
        let cells: Vec<String> = html
            .select(&Selector::parse("main td").expect("a selector"))
            .map(|cell| bare(&cell.text().collect::<String>()))
            .collect();
        assert!(cells.iter().any(|cell| cell == "c"), "{cells:?}");
        // The intensity of five years, as answers.toml has it, and its migrants.
        let five_years =
            html.root_element().text().map(bare).find(|text| text.contains("4.4%") || text.contains("4,4%"));
        assert!(five_years.as_ref().is_some_and(|text| text.contains("748")), "{five_years:?}");
        let field = html.select(&Selector::parse("main input[name='table']").expect("a selector")).next();
        let key = field.and_then(|field| field.value().attr("value")).expect("a key").replace('/', "%2F");
        for format in ["xlsx", "csv"] {
            let out = asked.folder.path().join(format!("matrix.{format}"));
            let pick = asked.desk.remember_pick(out.clone());
            let answer =
                asked.post("/data/migration/give-out", &format!("id=B112.5y&table={key}&format={format}&pick={pick}"));
            assert_eq!(answer.fault, "", "{}", answer.body);
            let bytes = std::fs::read(&out).expect("the file");
            assert!(bytes.len() > 300);
            if format == "csv" {
                let text = String::from_utf8(bytes).expect("UTF-8");
                // Heads, eight provinces, four sums, three rates, from abroad, not stated.
                assert_eq!(text.lines().count(), 18, "{text}");
                // As the answers have it, but for one `RV01` with a space behind, which a reader takes for the province.
                assert!(text.contains("\r\nRV01,3674,23,35,c,16,3,4,c,3768,94\r\n"), "{text}");
            }
        }
        let unknown = asked.post("/data/migration/give-out", "id=B112.5y&table=none&format=csv&pick=none");
        assert_ne!(unknown.fault, "");
    }
}

/// Popstan says no citizenship and no earlier province: that is told, and there is no matrix.
#[test]
fn popstan_is_told_why_it_has_no_matrix() {
    for (code, told) in [("en", "No column says the citizenship"), ("ar", "لا يذكر أي عمود الجنسية")]
    {
        let asked = Asked::with_workspace(code);
        let home: String = ["1", "3", "5", "7", "8"].map(|code| format!("&k15.{code}=KEN")).concat();
        let columns = "c1=province&c2=skip&c12=age&c13=skip&c16=province-5y&c18=skip&c23=skip&c24=skip&c27=skip";
        let abroad = "&k15.21=UGA&k15.22=SOM&k15.40=UN_922&k15.71=UN_908&k15.50=UN_935";
        let answers = format!("indicator=B10&period=2000&basis=B&{columns}{home}{abroad}");
        let ended = count_records(&asked, "popstan-census/Popstan Census.dat", &answers);
        assert!(bare(&ended).contains(told), "{ended}");
        assert!(bare(&ended).contains("P08_RES95"), "{ended}");
        let page = asked.get("/data/migration");
        assert!(!page.body.contains("<table"), "{}", page.body);
    }
}

/// Where nothing speaks for a meaning, none is proposed.
#[test]
fn what_nothing_speaks_for_is_not_proposed() {
    let asked = Asked::in_language("en");
    let pick = asked.desk.remember_pick(checkout().join("templates/data/ruvana/ruvana.csv"));
    let form = asked.post("/data/map", &format!("file={pick}&table=1"));
    let page = form.html();
    let (rows, chip) = (Selector::parse("table.mapping tbody tr"), Selector::parse("span.chip"));
    let (rows, chip) = (rows.expect("a selector"), chip.expect("a selector"));
    let bare_rows: Vec<String> = page
        .select(&rows)
        .filter(|row| row.select(&chip).next().is_none())
        .map(|row| row.text().collect::<String>())
        .collect();
    assert_eq!(bare_rows.len(), 1, "{bare_rows:?}");
    assert!(bare_rows[0].contains("interview_date") && bare_rows[0].contains("nothing speaks for it"));
    assert_eq!(text(&form.body, "select[name=c18] option[selected]"), "— choose —");
}
