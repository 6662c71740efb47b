//! Files of LibreOffice and documents written by hand, limits, and mutated bytes.

use super::{OdsFault, OdsLimits, read_ods_book};
use crate::sheet::{Cell, Merge, Sheet};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;

/// The sheets alone.
fn read_ods(bytes: &[u8], limits: OdsLimits) -> Result<Vec<Sheet>, OdsFault> {
    read_ods_book(bytes, limits).map(|book| book.sheets)
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/ods/{}.ods"), name)).unwrap()
}

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn content(tables: &str) -> String {
    format!(
        "<office:document-content><office:automatic-styles><style:style style:name='h' style:family='table'>\
         <style:table-properties table:display='false'/></style:style></office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
}

fn read(tables: &str) -> Result<Vec<Sheet>, OdsFault> {
    read_ods(&package(&[("content.xml", &content(tables))]), OdsLimits::default())
}

/// The rows of one table with these rows.
fn rows(rows: &str) -> Vec<Vec<Cell>> {
    let mut sheets = read(&format!("<table:table table:name='S'>{rows}</table:table>")).unwrap();
    sheets.remove(0).rows
}

fn row(cells: &str) -> String {
    format!("<table:table-row>{cells}</table:table-row>")
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn date(text: &str) -> Cell {
    Cell::Date(text.to_owned())
}

fn error(text: &str) -> Cell {
    Cell::Error(text.to_owned())
}

#[test]
fn a_file_of_libreoffice_is_read() {
    let book = read_ods_book(&fixture("libreoffice"), OdsLimits::default()).unwrap();
    let names: Vec<(&str, bool)> = book.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect();
    assert_eq!(names, [("Données", false), ("hidden", true), ("empty", false), ("ext", false)]);
    assert_eq!((book.formulas, book.external_sheets), (vec!["Données".to_owned(), "ext".to_owned()], 0));
    let number = Cell::Number;
    let repeated = vec![number(7.0), number(7.0), Cell::Empty, text("r")];
    assert_eq!(
        book.sheets[0].rows,
        [
            vec![text("Migration, by   sex")],
            vec![text("Area"), text("Women\nand men ")],
            vec![Cell::Empty, number(2019.0), number(2020.0)],
            vec![],
            vec![],
            vec![text("Côte d’Ivoire   xy"), number(0.125), number(1234.5)],
            vec![date("2019-06-30"), date("2019-06-30T12:30:00"), date("12:30:00"), date("36:00:00"), Cell::Bool(true),],
            vec![error("#DIV/0!"), number(2020.0), error("#N/A"), text("aArea"), error("#NAME?")],
            repeated.clone(),
            repeated.clone(),
            repeated,
        ]
    );
    let merge =
        |first_row, first_column, last_row, last_column| Merge { first_row, first_column, last_row, last_column };
    assert_eq!(book.sheets[0].merges, [merge(0, 0, 0, 2), merge(1, 0, 2, 0), merge(1, 1, 1, 2)]);
    assert_eq!(book.sheets[1].rows, [[Cell::Empty, text("secret ")]]);
    assert!(book.sheets[2].rows.is_empty());
    assert_eq!(book.sheets[3].rows, [[error("Err:540")]]);
}

#[test]
fn the_small_file_of_the_older_tests_is_read() {
    let sheets = read_ods(&fixture("small"), OdsLimits::default()).unwrap();
    assert_eq!((sheets.len(), sheets[0].name.as_str()), (1, "Übersicht"));
    assert_eq!(
        sheets[0].rows,
        [
            [text("Area"), text("Code"), Cell::Number(2020.0), Cell::Number(2021.0)],
            [text("Kenya"), Cell::Number(404.0), Cell::Number(10.5), text("..")],
            [text("Côte d’Ivoire"), Cell::Number(384.0), Cell::Number(7.0), Cell::Number(8.0)],
        ]
    );
}

#[test]
fn a_copy_of_another_file_is_no_sheet() {
    let book = read_ods_book(&fixture("linked"), OdsLimits::default()).unwrap();
    assert_eq!((book.sheets.len(), book.external_sheets), (1, 1));
    assert_eq!(book.sheets[0].rows, [[Cell::Number(2.0)]]);
}

#[test]
fn locked_files_say_so() {
    assert_eq!(read_ods(&fixture("locked"), OdsLimits::default()), Err(OdsFault::PasswordProtected));
}

#[test]
fn texts_keep_their_paragraphs_and_spaces() {
    let cell = |inner: &str| format!("<table:table-cell office:value-type='string'>{inner}</table:table-cell>");
    for (inner, expected) in [
        ("<text:p>a</text:p><text:p/><text:p>b</text:p>", "a\n\nb"),
        ("<text:p> a<text:s/><text:s text:c='2'/>b<text:tab/>c<text:line-break/>d </text:p>", "a   b\tc\nd "),
        ("<text:p>\n  <text:span>a</text:span>\n  <text:a>b &amp; &#233;</text:a></text:p>", "a b & é"),
        ("<office:annotation><text:p>no</text:p></office:annotation><text:p>yes</text:p>", "yes"),
        ("<text:p>x<text:note><text:p>no</text:p></text:note>y<![CDATA[<z>]]></text:p>", "xy<z>"),
        ("<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame><text:p>a</text:p>", "a"),
        ("<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><text:h>b</text:h>", "a\nb"),
        ("outside<text:p>in</text:p>outside", "in"),
    ] {
        assert_eq!(rows(&row(&cell(inner))), [[text(expected)]], "{inner}");
    }
}

#[test]
fn values_win_over_what_is_shown() {
    for (tag, shown, expected) in [
        ("office:value-type='float' office:value='1e3'", "1 000", Cell::Number(1000.0)),
        ("office:value-type='float'", "12", text("12")),
        ("office:value-type='float' office:value='x'", "12", text("12")),
        ("office:value-type='float' office:value='inf'", "", error("inf")),
        ("office:value-type='string' office:string-value='code'", "label", text("code")),
        ("office:value-type='date' office:date-value='soon'", "soon", text("soon")),
        ("office:value-type='boolean' office:boolean-value='false'", "NO", Cell::Bool(false)),
        ("", "plain", text("plain")),
        ("office:value-type='float' office:value='0' table:formula='of:=1/0'", "#DIV/0!", error("#DIV/0!")),
        ("office:value-type='string' table:formula='of:=x'", "Err:508", error("Err:508")),
        ("office:value-type='string'", "#REF!", text("#REF!")),
        ("table:formula='of:=A1'", "", Cell::Empty),
    ] {
        let cell = format!(
            "<table:table-cell {tag}><text:p>{shown}</text:p></table:table-cell><table:table-cell office:value-type='boolean' office:boolean-value='true'/>"
        );
        assert_eq!(rows(&row(&cell)), [[expected, Cell::Bool(true)]], "{tag}");
    }
}

#[test]
fn what_is_repeated_takes_room_only_where_it_is_filled() {
    let blank = "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    let filled = "<table:table-row table:number-rows-repeated='2'><table:covered-table-cell table:number-columns-repeated='3'/><table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='1'/><table:table-cell table:number-columns-repeated='99999999999'/></table:table-row>";
    let cells = vec![Cell::Empty, Cell::Empty, Cell::Empty, Cell::Number(1.0), Cell::Number(1.0)];
    assert_eq!(rows(&format!("{filled}{blank}{blank}{blank}")), [cells.clone(), cells.clone()]);
    let grouped = format!(
        "<table:table-row-group>{}<table:table-row-group>{filled}</table:table-row-group></table:table-row-group>",
        row("")
    );
    assert_eq!(rows(&grouped), [vec![], cells.clone(), cells]);
}

#[test]
fn merges_are_kept_within_the_sheet() {
    let tables = "<table:table table:style-name='h'><table:table-row table:number-rows-repeated='2'><table:table-cell/>\
         <table:table-cell table:number-columns-spanned='2'/></table:table-row><table:table-row><table:table-cell \
         table:number-columns-spanned='99999999999999999999' table:number-rows-spanned='99999999999'/></table:table-row></table:table>";
    let sheet = read(tables).unwrap().remove(0);
    assert!(sheet.hidden && sheet.rows.is_empty());
    let merge =
        |first_row, first_column, last_row, last_column| Merge { first_row, first_column, last_row, last_column };
    assert_eq!(sheet.merges, [merge(0, 1, 0, 2), merge(1, 1, 1, 2), merge(2, 0, 1_048_575, 0)]);
}

#[test]
fn old_cells_of_tracked_changes_are_no_cells() {
    let old = "<table:tracked-changes><table:cell-content-change><table:table-cell><text:p>old</text:p></table:table-cell></table:cell-content-change></table:tracked-changes>";
    let table = format!("{old}<table:table><table:shapes><table:table/></table:shapes>{}</table:table>", row(""));
    assert_eq!(read(&table).unwrap(), [Sheet::default()]);
}

#[test]
fn limits_refuse_before_memory_is_taken() {
    let cell = |attributes: &str| {
        format!("<table:table-cell {attributes} office:value-type='string'><text:p>xxxx</text:p></table:table-cell>")
    };
    let limits = OdsLimits { cells: 1000, text_bytes: 100, unpacked_bytes: 1 << 20 };
    let read = |rows: &str| {
        let content = content(&format!("<table:table table:name='S'>{rows}</table:table>"));
        read_ods(&package(&[("content.xml", &content)]), limits).err()
    };
    let many = Some(OdsFault::TooManyCells { sheet: "S".to_owned() });
    let long = Some(OdsFault::TextTooLong { sheet: "S".to_owned() });
    assert_eq!(read(&row(&cell(""))), None);
    assert_eq!(read(&row(&cell("table:number-columns-repeated='1001'"))), many);
    assert_eq!(read(&row(&cell("table:number-columns-repeated='99999999999'"))), many);
    let repeated =
        |rows: &str| format!("<table:table-row table:number-rows-repeated='{rows}'>{}</table:table-row>", cell(""));
    assert_eq!(read(&repeated("400")), None);
    for rows in ["600", "1048577", "18446744073709551615"] {
        assert_eq!(read(&repeated(rows)), many, "{rows}");
    }
    let gap = "<table:table-row table:number-rows-repeated='1000000000'/>";
    assert_eq!(read(&format!("{gap}{}", row(&cell("")))), many);
    let merged = "<table:table-row table:number-rows-repeated='5000'><table:table-cell table:number-columns-spanned='2'/></table:table-row>";
    assert_eq!(read(merged), many);
    let paragraph = |inner: &str| row(&format!("<table:table-cell><text:p>{inner}</text:p></table:table-cell>"));
    assert_eq!(read(&paragraph(&"x".repeat(100))), None);
    assert_eq!(read(&paragraph(&"x".repeat(101))), long);
    assert_eq!(read(&paragraph("<text:s text:c='99999999999999'/>")), long);
    let value = format!("<table:table-cell office:value-type='string' office:string-value='{}'/>", "x".repeat(101));
    assert_eq!(read(&row(&value)), long);
    assert_eq!(read(&paragraph(&"x".repeat(1_000_000))), long);
    assert_eq!(read(&paragraph(&"<text:span/>".repeat(100_000))), Some(OdsFault::UnpacksTooLarge));
    // A short text repeated is as large as a long one.
    let limits = OdsLimits { cells: 20_000_000, text_bytes: 100, unpacked_bytes: 1 << 20 };
    let content = content(&format!("<table:table table:name='S'>{}</table:table>", repeated("1000000")));
    assert_eq!(read_ods(&package(&[("content.xml", &content)]), limits), Err(OdsFault::UnpacksTooLarge));
}

#[test]
fn what_is_no_spreadsheet_is_refused() {
    let letter = "<office:document-content><office:body><office:text/></office:body></office:document-content>";
    let read = |bytes: &[u8]| read_ods(bytes, OdsLimits::default()).err();
    assert_eq!(read(&package(&[("content.xml", letter)])), Some(OdsFault::NoSpreadsheet));
    let doctype = format!("<!DOCTYPE x [<!ENTITY a 'b'>]>{}", content(""));
    for broken in [&content("")[..100], "", "x", "<a></b>", &doctype] {
        assert_eq!(read(&package(&[("content.xml", broken)])), Some(OdsFault::Damaged), "{broken}");
    }
    assert_eq!(read(&package(&[("other.xml", letter)])), Some(OdsFault::Damaged));
    assert_eq!(read(b"PK\x03\x04"), Some(OdsFault::Damaged));
    assert_eq!(read(b""), Some(OdsFault::Damaged));
}

#[test]
fn mutated_bytes_never_panic() {
    let mut state = 42u64;
    let mut random = move || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize
    };
    let limits = OdsLimits { cells: 100_000, text_bytes: 10_000, unpacked_bytes: 1 << 20 };
    for name in ["libreoffice", "small", "linked"] {
        let original = fixture(name);
        let mut inner = String::new();
        let mut archive = zip::ZipArchive::new(Cursor::new(&original)).unwrap();
        archive.by_name("content.xml").unwrap().read_to_string(&mut inner).unwrap();
        for round in 0..600 {
            let mut bytes = if round % 2 == 0 { original.clone() } else { inner.clone().into_bytes() };
            for _ in 0..1 + random() % 4 {
                let place = random() % bytes.len();
                match random() % 4 {
                    0 => bytes[place] = random() as u8,
                    1 => bytes[place] = b"<>/\"'&;=9:"[random() % 10],
                    2 if random() % 3 == 0 => bytes.truncate(place.max(1)),
                    _ => bytes.insert(place, b"<>/\"'&;=9:"[random() % 10]),
                }
            }
            if round % 2 == 1 {
                bytes = package(&[("content.xml", &String::from_utf8_lossy(&bytes))]);
            }
            let _ = read_ods(&bytes, limits);
        }
    }
}
