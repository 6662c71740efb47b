//! The same engine on files of another making, with other recipes: nothing in it knows the files that are shipped.

use crate::files::*;
use bearings_ingest::{Limits, Recipe, open, sniff};
use bearings_model::{ObservationStatus, Unit};
use rust_xlsxwriter::{Format, Workbook};

const RELEASE: &str = r#"
[release]
source = "ruvana-permits"
edition = "2024-06"
title = "Titres de séjour"
citation = "Office of Ruvana"
licence = "CC0-1.0"
kind = "count"
reference_date = "31-december"
residence_rule = "12-months"
"#;

const PERMITS: &str = r#"
[[notes]]
sheet = "Permits*"
below = "Remarks"
number_right = 0
text_right = 1
strip = "."

[[table]]
id = "permits"
sheet = "Permits*"
header_rows = 3
end_at_blank = true
set = { area = "KEN", indicator = "B10", unit = "PS", role = "CITIZENSHIP", basis = "C" }

[[table.column]]
header = ["Citizenship", "Nationality"]
is = "counterpart"
by = "name"

[[table.column]]
header = "Age"
is = "age"
codes = { "all ages" = "_T" }

[[table.column]]
header = "Remark"
is = "notes"
optional = true

[[table.values]]
header = "Men"
pattern = "31 Dec {period}"
set = { sex = "M" }

[[table.values]]
header = "Women"
pattern = "31 Dec {period}"
set = { sex = "F" }

[[table.row]]
where = { header = "Citizenship", equals = "All" }
set = { no_counterpart = true }
"#;

fn permits_recipe() -> Recipe {
    let head = "format = 1\nid = \"ruvana-permits\"\nlabel = \"Permits\"\nsigns = [\"n/a\", \":\"]\n";
    Recipe::parse(&format!("{head}{RELEASE}{PERMITS}"), "permits").unwrap()
}

/// Three header rows with merged cells, a title with a date, an inserted column when asked for, notes below.
fn permits_book(inserted: bool, sheet_name: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name(sheet_name).unwrap();
    let plain = Format::new();
    let shift = u16::from(inserted);
    sheet.write(1, 1, "Residence permits of Ruvana, by citizenship").unwrap();
    sheet.merge_range(3, 1, 5, 1, "Citizenship", &plain).unwrap();
    sheet.merge_range(3, 2, 5, 2, "Age", &plain).unwrap();
    if inserted {
        sheet.merge_range(3, 3, 5, 3, "Office", &plain).unwrap();
    }
    sheet.merge_range(3, 3 + shift, 3, 6 + shift, "Holders of permits", &plain).unwrap();
    sheet.merge_range(4, 3 + shift, 4, 4 + shift, "Men", &plain).unwrap();
    sheet.merge_range(4, 5 + shift, 4, 6 + shift, "Women", &plain).unwrap();
    for (column, year) in [(3, 2022), (4, 2023), (5, 2022), (6, 2023)] {
        sheet.write(5, column + shift, format!("31 Dec {year}")).unwrap();
    }
    sheet.merge_range(3, 7 + shift, 5, 7 + shift, "Remark", &plain).unwrap();
    let rows: [(&str, &str, [&str; 4], &str); 4] = [
        ("Cote d'Ivoire", "0-14", ["3", "4", "5", "6"], "1"),
        ("CÔTE D’IVOIRE", "15+", ["10", ":", "12", "13"], ""),
        ("Uganda", "all ages", ["100", "101", "n/a", "103"], "2, 9"),
        ("All", "all ages", ["113", "114", "115", "116"], ""),
    ];
    for (index, (name, age, values, note)) in rows.iter().enumerate() {
        let row = 6 + index as u32;
        sheet.write(row, 1, *name).unwrap();
        sheet.write(row, 2, *age).unwrap();
        for (column, value) in values.iter().enumerate() {
            match value.parse::<f64>() {
                Ok(number) => sheet.write(row, 3 + shift + column as u16, number).unwrap(),
                Err(_) => sheet.write(row, 3 + shift + column as u16, *value).unwrap(),
            };
        }
        sheet.write(row, 7 + shift, *note).unwrap();
    }
    sheet.write(11, 1, "Remarks").unwrap();
    for (row, number, text) in [(12, "1.", "Provisional."), (13, "2.", "From the register.")] {
        sheet.write(row, 1, number).unwrap();
        sheet.write(row, 2, text).unwrap();
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn a_made_up_workbook_is_read_with_its_own_recipe() {
    let reading = read(&permits_book(false, "Permits 2023"), "permits.xlsx", &permits_recipe()).unwrap();
    assert_eq!(reading.observations.len(), 16);
    let first = &reading.observations[0];
    assert_eq!(first.series.counterpart.as_ref().map(|c| c.as_str()), Some("CIV"));
    assert_eq!((first.series.age.code().as_str(), first.series.sex.code(), first.value), ("Y0T14", "M", Some(3.0)));
    assert_eq!(
        (first.period.to_string().as_str(), first.series.basis.code(), first.notes.as_str()),
        ("2022", "C", "1")
    );
    assert_eq!((first.place.row, first.place.column, first.unit), (7, 4, Unit::Persons));
    let missing: Vec<_> = reading.observations.iter().filter(|o| o.status == ObservationStatus::Missing).collect();
    assert_eq!(missing.iter().map(|o| o.sign.as_str()).collect::<Vec<_>>(), [":", "n/a"]);
    let total = reading.observations.last().unwrap();
    assert_eq!((total.series.counterpart.as_ref(), total.value), (None, Some(116.0)));
    assert_eq!(reading.release.notes, [("1".into(), "Provisional.".into()), ("2".into(), "From the register.".into())]);
    let unknown = reading.findings.iter().find(|finding| finding.code.number == 173).unwrap();
    assert!(format!("{unknown:?}").contains('9'), "note 9 is not among the notes");
}

#[test]
fn next_years_copy_with_a_new_column_and_a_new_sheet_name_is_read_and_told() {
    let reading = read(&permits_book(true, "Permis 2024"), "permits.xlsx", &permits_recipe()).unwrap();
    assert_eq!(reading.observations.len(), 16);
    assert_eq!(reading.observations[0].place.column, 5);
    let codes: Vec<u16> = reading.findings.iter().map(|finding| finding.code.number).collect();
    assert!(codes.contains(&163), "the sheet was renamed: {codes:?}");
    assert!(codes.contains(&166), "the column Office is not read: {codes:?}");
}

#[test]
fn three_header_rows_are_seen_without_a_recipe() {
    let seen = sniff(&open(&permits_book(false, "Permits 2023"), "p.xlsx", &Limits::default()).unwrap());
    let table = &seen.sheets[0].tables[0];
    assert_eq!((table.header_rows.as_slice(), table.first_row, table.last_row), ([4, 5, 6].as_slice(), 7, 10));
    assert_eq!(table.columns[3].headers, ["Holders of permits", "Men", "31 Dec 2022"]);
    assert!(table.title.starts_with("Residence permits"));
}

#[test]
fn a_long_table_with_decimal_commas_in_an_old_encoding_is_read() {
    let recipe = format!(
        r#"format = 1
id = "long"
label = "Long"
signs = [".."]
{RELEASE}
[[table]]
id = "long"
numbers = {{ decimal = ",", grouping = " " }}
set = {{ unit = "PS", multiplier = 3 }}
[[table.column]]
header = "Pays"
is = "area"
[[table.column]]
header = "Année"
is = "period"
[[table.column]]
header = "Sexe"
is = "sex"
codes = {{ H = "M", F = "F" }}
[[table.column]]
header = "Indicateur"
is = "indicator"
codes = {{ POP = "A01" }}
only = ["POP"]
[[table.values]]
header = "Valeur"
[[check]]
by = "sex"
parts = "A01"
"#
    );
    let recipe = Recipe::parse(&recipe, "long").unwrap();
    let text = "Pays;Année;Sexe;Indicateur;Valeur\r\nCôte d'Ivoire;2019;H;POP;1 012,5\r\nCôte d'Ivoire;2019;F;POP;..\r\nKenya;2019;H;PIB;7\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let reading = read(&bytes, "long.csv", &recipe).unwrap();
    assert_eq!(reading.observations.len(), 2);
    assert_eq!((reading.observations[0].value, reading.observations[0].place.row), (Some(1012.5), 2));
    assert_eq!(reading.observations[1].value, None);
    assert_eq!(reading.tables[0].left_out, 1);
    assert!(reading.findings.iter().any(|finding| finding.code.number == 150), "the encoding was guessed");
}

#[test]
fn old_and_open_formats_give_the_same_cells() {
    let xls = open(&fixture("small.xls"), "small.xls", &Limits::default()).unwrap();
    let ods = open(&fixture("small.ods"), "small.ods", &Limits::default()).unwrap();
    assert_eq!(xls.sheets[0].name, "Übersicht");
    assert_eq!(xls.sheets[0].rows, ods.sheets[0].rows);
    assert_eq!(xls.sheets[0].cell(1, 2).number(), Some(10.5));
    assert_eq!(xls.sheets[0].cell(2, 0).text(), "Côte d’Ivoire");
    assert_ne!(xls.kind, ods.kind);
}
