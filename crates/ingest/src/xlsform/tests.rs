//! Made-up exports of ODK and Kobo with their forms, well made and badly made.

use super::describe_by_forms;
use super::glance::names_form_sheets;
use crate::{Cell, Identifies, Limits, Sniff, Workbook, open, sniff};
use rust_xlsxwriter::Workbook as Writer;
use std::io::Cursor;

type Table<'t> = &'t [&'t [&'t str]];

/// A workbook of texts.
fn workbook(sheets: &[(&str, Table<'_>)]) -> Vec<u8> {
    let mut writer = Writer::new();
    for (name, rows) in sheets {
        let sheet = writer.add_worksheet().set_name(*name).expect("a name");
        for (row, cells) in rows.iter().enumerate() {
            for (column, text) in cells.iter().enumerate() {
                sheet.write_string(row as u32, column as u16, *text).expect("a cell");
            }
        }
    }
    writer.save_to_buffer().expect("memory takes it")
}

const SURVEY: Table<'static> = &[
    &["type", "name", "label::Français (fr)", "label::English"],
    &["start", "start", "", ""],
    &["deviceid", "deviceid", "", ""],
    &["note", "welcome", "Bonjour", "Hello"],
    &["begin_group", "home", "Ménage", "Household"],
    &["geopoint", "place", "Lieu", "Place"],
    &["select_multiple reasons or_other", "why", "Pourquoi êtes-vous venus ?", "Why did you come?"],
    &["text", "contact", "Téléphone", "Phone number"],
    &["begin_repeat", "person", "Personne", "Person"],
    &["select_one sexes", "sex", "Sexe", "Sex"],
    &["integer", "age", "Âge", "Age"],
    &["image", "photo", "Photo", "Picture"],
    &["end_repeat", "", "", ""],
    &["end_group", "", "", ""],
];
const CHOICES: Table<'static> = &[
    &["list_name", "name", "label::Français (fr)", "label::English"],
    &["sexes", "1", "Homme", "Man"],
    &["sexes", "2", "Femme", "Woman"],
    &["reasons", "work", "Travail", "Work"],
    &["reasons", "kin", "Famille ou amis", "Family or friends"],
];

fn form() -> Vec<u8> {
    workbook(&[("survey", SURVEY), ("choices", CHOICES), ("settings", &[&["form_title"], &["Census of the isle"]])])
}

fn explained(name: &str, data: &[u8], forms: &[(&str, Vec<u8>)], language: &str) -> (Workbook, Sniff) {
    let mut book = open(data, name, &Limits::default()).expect("a file");
    let forms: Vec<_> = forms.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.clone())).collect();
    describe_by_forms(&mut book, &forms, language, &Limits::default());
    let seen = sniff(&book);
    (book, seen)
}

fn codes(seen: &Sniff) -> Vec<String> {
    let all = seen.findings.iter().map(|finding| finding.code.to_string());
    all.filter(|code| code.starts_with("INGEST-2")).collect()
}

const CENTRAL: &[u8] = b"SubmissionDate,start,deviceid,home-place-Latitude,home-place-Longitude,home-why,home-why_other,home-contact,KEY,SubmitterName\n\
2024-05-01,2024-05-01,collect:1,1.5,2.5,work kin,,0700,uuid:1,Amina\n2024-05-02,2024-05-02,collect:1,1.5,2.5,kin,,0701,uuid:2,Amina\n";

#[test]
fn columns_of_odk_central_are_explained_and_what_identifies_is_known() {
    let (_, seen) = explained("census.csv", CENTRAL, &[("anything.xlsx", form())], "fr");
    let (_, table) = seen.tables().next().expect("a table");
    assert_eq!((table.form.as_str(), table.title.as_str()), ("anything.xlsx", "Census of the isle"));
    let column = |header: &str| table.columns.iter().find(|column| column.headers == [header]).expect("the column");
    let why = column("home-why");
    assert_eq!(why.label, "Pourquoi êtes-vous venus ?");
    assert_eq!(
        why.question.as_ref().map(|asked| (asked.name.as_str(), asked.asked.as_str())),
        Some(("home/why", "select_multiple"))
    );
    assert_eq!(why.codes[1], ("kin".to_owned(), "Famille ou amis".to_owned()));
    for (header, what) in [
        ("deviceid", Some(Identifies::Device)),
        ("home-place-Latitude", Some(Identifies::Position)),
        ("home-contact", Some(Identifies::Phone)),
        ("SubmitterName", Some(Identifies::Enumerator)),
        ("home-why", None),
        ("KEY", None),
    ] {
        assert_eq!(column(header).identifies, what, "{header}");
    }
    assert!(codes(&seen).contains(&"INGEST-213".to_owned()), "{:?}", seen.findings);
}

#[test]
fn a_repeat_is_a_table_that_names_its_parent() {
    let repeat = "home-person-sex,home-person-age,home-person-photo,PARENT_KEY,KEY\n1,30,a.jpg,uuid:1,uuid:1/p1\n2,31,,uuid:1,uuid:1/p2\n";
    let (_, seen) = explained("x-person.csv", repeat.as_bytes(), &[("form.xlsx", form())], "en");
    let (_, table) = seen.tables().next().expect("a table");
    let parent = table.parent.as_ref().expect("a parent");
    assert_eq!((parent.column.as_str(), parent.there.as_str(), table.title.as_str()), ("PARENT_KEY", "KEY", "person"));
    assert_eq!(table.columns[0].codes[1], ("2".to_owned(), "Woman".to_owned()));
    assert_eq!(table.columns[2].identifies, Some(Identifies::Media));
}

#[test]
fn labels_of_kobo_become_codes_in_headers_and_cells() {
    let main: Table<'_> = &[
        &[
            "start",
            "deviceid",
            "Place",
            "_Place_latitude",
            "Why did you come?",
            "Why did you come?/Work",
            "Why did you come?/Family or friends",
            "Phone number",
            "_index",
        ],
        &["2024", "d", "1 2 0 0", "1", "Work Family or friends", "1", "1", "07", "1"],
        &["2024", "d", "1 2 0 0", "1", "Family or friends", "0", "1", "07", "2"],
    ];
    let persons: Table<'_> = &[
        &["Sex", "Age", "Picture", "_index", "_parent_table_name", "_parent_index"],
        &["Woman", "30", "", "1", "Census", "1"],
        &["Homme", "31", "", "2", "Census", "1"],
        &["Nobody", "31", "", "3", "Census", "2"],
    ];
    let export = workbook(&[("Census", main), ("person", persons)]);
    let (book, seen) = explained("export.xlsx", &export, &[("form.xlsx", form())], "ar");
    let text = |sheet: usize, row, column| book.sheets[sheet].cell(row, column).text().into_owned();
    assert_eq!([text(0, 1, 4), text(0, 2, 4)], ["work kin", "kin"]);
    assert_eq!([text(1, 1, 0), text(1, 2, 0), text(1, 3, 0)], ["2", "1", "Nobody"]);
    let tables: Vec<_> = seen.tables().map(|(_, table)| table).collect();
    assert_eq!(tables[0].columns[3].identifies, Some(Identifies::Position));
    // There is no Arabic in the form, which names no language of its own: the first.
    assert_eq!(tables[0].columns[6].label, "Pourquoi êtes-vous venus ? · Famille ou amis");
    assert_eq!(tables[1].parent.as_ref().map(|parent| parent.table.as_str()), Some("Census"));
}

#[test]
fn forms_that_do_not_fit_or_fit_alike_are_findings_and_change_nothing() {
    let other: Table<'_> = &[
        &["type", "name", "label"],
        &["start", "start", ""],
        &["text", "a", ""],
        &["text", "b", ""],
        &["text", "c", ""],
    ];
    let other = workbook(&[("survey", other), ("choices", &[])]);
    let (_, seen) = explained("census.csv", CENTRAL, &[("other.xlsx", other)], "en");
    assert_eq!(codes(&seen), ["INGEST-215"]);
    let other_title = workbook(&[("survey", SURVEY), ("choices", CHOICES)]);
    let twins = [("a.xlsx", form()), ("b.xlsx", other_title), ("a (1).xlsx", form())];
    let (book, seen) = explained("census.csv", CENTRAL, &twins, "en");
    assert_eq!(codes(&seen), ["INGEST-214"]);
    assert!(book.sheets[0].dictionary.is_none());
    let torn: Table<'_> = &[&["type", "name"], &["end_group", ""]];
    let torn = workbook(&[("survey", torn), ("choices", &[])]);
    let (_, seen) = explained("census.csv", CENTRAL, &[("torn.xlsx", torn)], "en");
    assert_eq!(codes(&seen), ["INGEST-217"]);
}

#[test]
fn a_name_that_stands_twice_is_told_and_not_guessed() {
    let survey: Table<'_> = &[
        &["type", "name", "label::العربية (ar)"],
        &["begin group", "home", ""],
        &["integer", "age", "عمر رب الأسرة"],
        &["end group", "", ""],
        &["begin group", "kin", ""],
        &["integer", "age", "عمر القريب"],
        &["end group", "", ""],
        &["select_one s", "sex", "الجنس"],
        &["text", "village", "القرية"],
    ];
    let choices: Table<'_> = &[&["list name", "name", "label::العربية (ar)"], &["s", "f", "أنثى"], &["s", "m", "ذكر"]];
    let form = workbook(&[("survey", survey), ("choices", choices)]);
    let data = "age,home/age,الجنس,village\n3,4,أنثى,x\n4,5,ذكر,y\n";
    let (book, seen) = explained("data.csv", data.as_bytes(), &[("form.xlsx", form)], "ar");
    assert!(codes(&seen).contains(&"INGEST-216".to_owned()), "{:?}", seen.findings);
    let (_, table) = seen.tables().next().expect("a table");
    assert_eq!((table.columns[0].label.as_str(), table.columns[1].label.as_str()), ("", "عمر رب الأسرة"));
    assert_eq!(book.sheets[0].cell(1, 2), &Cell::Text("f".into()));
}

#[test]
fn workbooks_that_name_no_sheets_of_a_form_are_not_opened() {
    let table: Table<'_> = &[&["survey", "choices"]];
    assert!(names_form_sheets(Cursor::new(form())));
    assert!(!names_form_sheets(Cursor::new(workbook(&[("survey", table), ("answers", table)]))));
    for broken in [&b""[..], b"PK", b"PK\x03\x04 survey choices", b"year,area"] {
        assert!(!names_form_sheets(Cursor::new(broken)), "{broken:?}");
    }
}
