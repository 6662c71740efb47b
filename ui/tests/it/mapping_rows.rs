//! A table whose header and end the reader does not see right, put right on the page of the columns.

use crate::desk::{Answer, Asked};
use crate::journeys::{SOURCE, text};
use scraper::Selector;

/// A header of two rows, units beneath that look like a third, a row that is no country, and a footer.
const TABLE: [&str; 9] = [
    "Foreigners by citizenship",
    "Citizenship\tWomen\t\tMen\t",
    "\t2022\t2023\t2022\t2023",
    "\tpersons\tpersons\tpersons\tpersons",
    "Uganda\t1\t2\t3\t4",
    "Somalia\t5\t6\t7\t8",
    "Chad\t9\t10\t11\t12",
    "Stateless and others (2023)\t15\t18\t21\t24",
    "Source: Office of Statistics 2024",
];

/// Pastes a table and answers its pick.
fn pasted(asked: &Asked, lines: &[&str]) -> (String, Answer) {
    let text = lines.join("\n").replace('\t', "%09").replace('\n', "%0A").replace(' ', "+");
    let look = asked.post("/data/paste", &format!("document=Letter&text={text}"));
    let pick = look.body.split("name=\"file\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    (pick.unwrap_or_else(|| panic!("no pick: {}", look.body)).to_owned(), look)
}

/// The numbers of the rows that are shown as header, as data, as not read.
fn rows(page: &Answer, kind: &str) -> Vec<String> {
    let number = Selector::parse(&format!("tr[data-row={kind}] th")).expect("a selector");
    page.html().select(&number).map(|cell| cell.text().collect()).collect()
}

/// What stands in a field, or is chosen in it.
fn field(page: &Answer, name: &str) -> String {
    let html = page.html();
    let chosen = Selector::parse(&format!("select[name='{name}'] option[selected]")).expect("a selector");
    let typed = Selector::parse(&format!("input[name='{name}']")).expect("a selector");
    let found = html.select(&chosen).next().or_else(|| html.select(&typed).next());
    found.and_then(|element| element.value().attr("value")).unwrap_or_default().to_owned()
}

#[test]
fn a_header_that_was_seen_too_deep_is_corrected_and_next_year_needs_no_word() {
    for language in ["en", "ar"] {
        let asked = Asked::with_workspace(language);
        let (pick, look) = pasted(&asked, &TABLE);
        let button = text(&look.body, "form[action='/data/map'] button");
        assert!(
            text(&look.body, "main").contains(&format!("\u{2068}{button}\u{2069}")),
            "{language}: where to correct"
        );
        let form = asked.post("/data/map", &format!("file={pick}&table=1"));
        assert_eq!(rows(&form, "header"), ["2", "3", "4"], "the reader sees three: {}", form.fault);
        assert!(rows(&form, "data").contains(&"8".to_owned()) && rows(&form, "none").contains(&"1".to_owned()));
        for name in ["header-from", "header-to", "data-from", "data-to", "end-at"] {
            assert!(text(&form.body, &format!("label[for={name}]")).len() > 3, "{language} {name}");
        }
        // The first column is what she says; the fourth stays as it was suggested under the wrong header.
        let own = format!("file={pick}&table=1&c1=birth&s1=citizenship&c4=value&s4=value&publisher=Office&k1.Chad=TCD");
        let rows_said = "header-to=3&data-from=5&data-to=7";
        let corrected = asked.post("/data/map", &format!("{own}&{rows_said}&accept=rows"));
        assert_eq!(rows(&corrected, "header"), ["2", "3"]);
        assert_eq!(rows(&corrected, "data"), ["5", "6", "7"]);
        assert!(text(&corrected.body, "table.mapping tbody tr:nth-child(3) th").contains("2023"));
        for (name, stands) in
            [("c1", "birth"), ("s1", ""), ("publisher", "Office"), ("header-to", "3"), ("data-to", "7")]
        {
            assert_eq!(field(&corrected, name), stands, "{language} {name}");
        }
        // With the rows as they were shown, what was taken over stays taken over.
        let same = format!("file={pick}&table=1&{rows_said}&rows-shown=|3|5|7||&c5=label&s5=label&accept=rows");
        assert_eq!(field(&asked.post("/data/map", &same), "c5"), "label");
        let answers = format!("file={pick}&table=1&c1=citizenship&indicator=B10&basis=C&{SOURCE}&{rows_said}");
        // Rows that were typed and not yet shown are shown before anything is read by them.
        let unseen = asked.post("/data/map/try", &format!("{answers}&rows-shown=|||||"));
        assert!(!text(&unseen.body, "p.note.warn[role=status]").is_empty(), "{}", unseen.body);
        assert_eq!(rows(&unseen, "header"), ["2", "3"]);
        let tried = asked.post("/data/map/try", &format!("{answers}&rows-shown=|3|5|7||"));
        let recipe = text(&tried.body, "pre");
        assert!(recipe.contains("below_header = \"persons\""), "{} {}", tried.fault, tried.body);
        assert!(recipe.contains("end_at = \"Stateless and others\"") && recipe.contains("header_rows = 2"), "{recipe}");
        assert!(tried.body.contains("note good"), "no doubt is left: {}", tried.body);
        let again = asked.post("/data/map", &answers);
        assert_eq!(field(&again, "data-from"), "5", "nothing typed is lost on the way back");
        let job = asked.post("/data/map/keep", &answers).location;
        let standing = asked.ended(&job);
        assert_eq!(standing.fault, "");
        // Next year two lines stand above, a country more, and another year in the last rows.
        let mut next = vec!["Office of Statistics", "Printed in 2025"];
        next.extend(TABLE);
        next.insert(8, "Mali\t13\t14\t15\t16");
        let (pick, look) = pasted(&asked, &next);
        assert!(look.body.contains("action=\"/data/import\""), "the recipe kept fits next year’s table");
        let job = asked.post("/data/import", &format!("pick={pick}")).location;
        let standing = asked.ended(&job);
        // Four values of the country that came, told alone or with the twelve that were known.
        let told = text(&standing.body, "section.panel p");
        let count: String = told.chars().filter(|letter| letter.is_numeric()).collect();
        assert!(
            standing.fault.is_empty() && ["4", "16", "٤", "١٦"].contains(&count.as_str()),
            "{} {told}",
            standing.fault
        );
    }
}

#[test]
fn rows_that_no_table_can_have_are_said_beside_it_and_nothing_typed_is_lost() {
    let asked = Asked::with_workspace("fr");
    let (pick, _) = pasted(&asked, &TABLE);
    let own = format!("file={pick}&table=1&c1=birth&s1=citizenship&c2=value&s2=value&indicator=B10&{SOURCE}");
    for (said, code) in [
        ("header-from=3&header-to=2", "INGEST-237"),
        ("header-from=1&header-to=7", "INGEST-237"),
        ("header-from=40&header-to=41", "INGEST-237"),
        ("header-from=9", "INGEST-238"),
        ("header-to=3&data-from=2", "INGEST-238"),
        ("data-to=99", "INGEST-238"),
        ("header-from=deux", "APP-134"),
    ] {
        for address in ["/data/map", "/data/map/try"] {
            let refused = asked.post(address, &format!("{own}&{said}&accept=rows"));
            assert_eq!(text(&refused.body, "[role=alert] .tiny"), code, "{address} {said}: {}", refused.body);
            for pair in said.split('&') {
                let (name, typed) = pair.split_once('=').expect("a pair");
                assert_eq!(field(&refused, name), typed, "{said}");
            }
            for (name, stands) in [("c1", "birth"), ("indicator", "B10"), ("publisher", "Office"), ("s2", "value")] {
                assert_eq!(field(&refused, name), stands, "{said} {name}");
            }
        }
    }
    // What nothing in the file tells is known only when the recipe is made.
    let same: Vec<&str> =
        TABLE.iter().map(|line| if line.starts_with("Stateless") { "Uganda\t1\t1\t1\t1" } else { line }).collect();
    let (pick, _) = pasted(&asked, &same);
    let answers = format!("file={pick}&table=1&indicator=B10&basis=C&{SOURCE}&header-to=3&data-from=5&data-to=7");
    let refused = asked.post("/data/map/try", &answers);
    assert_eq!(text(&refused.body, "[role=alert] .tiny"), "INGEST-238", "{}", refused.body);
    assert_eq!(field(&refused, "rows-shown"), "|3|5|7||", "the columns are those of the corrected table");
    // The words do not end it in the row that was given; either says enough.
    let both = asked.post("/data/map/try", &format!("{answers}&end-at=Source"));
    assert_eq!(text(&both.body, "[role=alert] .tiny"), "INGEST-238", "{}", both.body);
    let words = asked.post("/data/map/try", &format!("{}&end-at=Source", answers.replace("&data-to=7", "")));
    assert!(text(&words.body, "pre").contains("end_at = \"Source\""), "{} {}", words.fault, words.body);
}

#[test]
fn a_file_that_names_its_columns_itself_has_no_header_to_correct() {
    let asked = Asked::with_workspace("en");
    let file = asked.folder.path().join("persons.jsonl");
    std::fs::write(&file, "{\"country\":\"Uganda\",\"n\":1}\n{\"country\":\"Chad\",\"n\":2}\n").expect("written");
    let pick = asked.desk.remember_pick(file);
    let form = asked.post("/data/map", &format!("file={pick}&table=1"));
    assert!(form.body.contains("table-rows") && !form.body.contains("name=\"header-from\""), "{}", form.fault);
    let refused = asked.post("/data/map", &format!("file={pick}&table=1&header-from=2&accept=rows"));
    assert_eq!(text(&refused.body, "[role=alert] .tiny"), "APP-135", "{}", refused.body);
}

#[test]
fn a_power_that_no_value_is_kept_in_and_a_sex_of_the_title_are_asked_for() {
    for language in ["en", "ar"] {
        let asked = Asked::with_workspace(language);
        let lines =
            ["Foreign-born males by country of birth", "", "Country of birth\tNumber (billion)", "Mali\t5", "Chad\t7"];
        let (pick, _) = pasted(&asked, &lines);
        let form = asked.post("/data/map", &format!("file={pick}&table=1"));
        assert_eq!(field(&form, "multiplier"), "", "{language}: {}", form.fault);
        let powers = ["0", "3", "6"].map(|power| text(&form.body, &format!("#multiplier option[value='{power}']")));
        assert!(powers[0] != powers[1] && powers[1] != powers[2], "{powers:?}");
        for name in ["sex", "multiplier"] {
            assert!(!text(&form.body, &format!("label[for={name}]")).is_empty(), "{language} {name}");
        }
        let answers = format!("file={pick}&table=1&c2=value&period=2020&indicator=B10&{SOURCE}");
        assert_eq!(asked.post("/data/map/try", &answers).fault, "APP-146");
        let in_units = format!("{answers}&multiplier=0");
        assert_eq!(asked.post("/data/map/try", &in_units).fault, "APP-148");
        let tried = asked.post("/data/map/try", &format!("{in_units}&sex=M&add-up=yes"));
        assert!(text(&tried.body, "pre").contains("sex = \"M\""), "{} {}", tried.fault, tried.body);
    }
}
