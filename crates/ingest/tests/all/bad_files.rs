//! Every file that cannot be read, and every change that makes a recipe fit no longer, with the fault it must give.

use crate::files::*;
use bearings_fault::{Fault, Severity};
use bearings_ingest::{IngestFault, Limits, misfits, open, read_file};
use std::io::Write;

fn fault(bytes: &[u8], name: &str) -> IngestFault {
    open(bytes, name, &Limits::default()).expect_err(name)
}

#[test]
fn files_that_hold_no_table_are_named() {
    let ole = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), vec![0; 2048], wide, vec![0; 512]].concat()
    };
    let zip = |parts: &[&str]| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for part in parts {
            zip.start_file(*part, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(b"x").unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let un = bytes(UN, UN_WORKBOOK);
    for (bytes, name, number) in [
        (vec![], "empty.xlsx", 101),
        (b"%PDF-1.7 and so on".to_vec(), "report.xlsx", 102),
        (zip(&["word/document.xml"]), "letter.docx", 102),
        (ole("WordDocument"), "letter.doc", 102),
        (vec![0, 1, 2, 3, 0, 0, 7], "noise.csv", 102),
        (un[..un.len() / 2].to_vec(), "half.xlsx", 103),
        (un[..100].to_vec(), "start.xlsx", 103),
        (zip(&["xl/workbook.xml"]), "hollow.xlsx", 103),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(), "nothing.zip", 246),
        (ole("EncryptedPackage"), "secret.xlsx", 104),
        (b"\x15Somebody".to_vec(), "~$UN_MigrantStockTotal_2019.xlsx", 105),
        (b"PAR1....".to_vec(), "a.parquet", 301),
        (b"$FL2@(#)".to_vec(), "a.sav", 103),
        (b"<!DOCTYPE html><table>".to_vec(), "download.xls", 301),
        (zip(&["a.csv", "b.csv"]), "a.zip", 123),
    ] {
        assert_eq!(fault(&bytes, name).code().number, number, "{name}");
    }
}

#[test]
fn a_file_is_recognised_by_its_bytes_and_not_by_its_name() {
    let book = open(&bytes(UN, UN_WORKBOOK), "C:\\Users\\a\\stock.csv", &Limits::default()).unwrap();
    assert_eq!((book.kind, book.file_name.as_str()), (bearings_ingest::FileKind::Xlsx, "stock.csv"));
}

#[test]
fn limits_are_kept() {
    let un = bytes(UN, UN_WORKBOOK);
    let with = |limits: Limits| open(&un, "a.xlsx", &limits).unwrap_err().code().number;
    assert_eq!(with(Limits { unpacked_bytes: 1 << 20, ..Limits::default() }), 207);
    assert_eq!(with(Limits { cells: 1000, ..Limits::default() }), 208);
    assert_eq!(with(Limits { text_bytes: 100, ..Limits::default() }), 209);
}

#[test]
fn a_sheet_with_one_cell_far_away_stays_small() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, 1).unwrap();
    sheet.write(1_048_575, 16_383, 2).unwrap();
    let book = open(&book.save_to_buffer().unwrap(), "far.xlsx", &Limits::default()).unwrap();
    assert_eq!(book.sheets[0].cell(1_048_575, 16_383).number(), Some(2.0));
}

/// A text that the file holds once can stand in every cell.
#[test]
fn texts_are_counted_as_often_as_they_stand() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..2000 {
        sheet.write(row, 0, "x".repeat(1000)).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let limits = Limits { unpacked_bytes: 1 << 20, ..Limits::default() };
    assert_eq!(open(&bytes, "echo.xlsx", &limits).unwrap_err().code().number, 207);
    assert!(open(&bytes, "echo.xlsx", &Limits::default()).is_ok());
}

/// The directory of an old workbook whose chain of sectors comes back to itself would be read without end.
#[test]
fn a_chain_of_sectors_that_bites_its_tail_is_damage() {
    let mut bytes = fixture("small.xls");
    let number = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let (table, directory) = (number(&bytes, 76), number(&bytes, 48));
    let next = 512 * (table + 1) + 4 * directory;
    bytes[next..next + 4].copy_from_slice(&(directory as u32).to_le_bytes());
    assert_eq!(fault(&bytes, "endless.xls").code().number, 103);
}

#[test]
fn what_the_disk_refuses_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let number = |name: &str| read_file(&at(name)).unwrap_err().code().number;
    std::fs::write(at("~$a.xlsx"), b"x").unwrap();
    std::fs::write(at("empty.csv"), b"").unwrap();
    std::fs::write(at("good.csv"), b"a,b").unwrap();
    let large = std::fs::File::create(at("large.csv")).unwrap();
    large.set_len((bearings_ingest::MAX_FILE_MEGABYTES + 1) << 20).unwrap();
    assert_eq!((number("~$a.xlsx"), number("empty.csv"), number("none.csv"), number(".")), (105, 101, 201, 205));
    assert_eq!(number("large.csv"), 206);
    assert_eq!(read_file(&at("good.csv")).unwrap(), b"a,b");
}

/// A copy of the UN workbook with one thing changed.
fn un_with(part: &str, from: &str, to: &str) -> Vec<u8> {
    changed(&bytes(UN, UN_WORKBOOK), part, |text| text.replacen(from, to, 1))
}

const BOOK: &str = "xl/workbook.xml";
const STRINGS: &str = "xl/sharedStrings.xml";

#[test]
fn a_renamed_sheet_is_read_and_told() {
    let reading = read(&un_with(BOOK, "name=\"Table 4\"", "name=\"Women\""), UN_WORKBOOK, &un_recipe()).unwrap();
    let finding = reading.findings.iter().find(|finding| finding.code.number == 163).unwrap();
    assert_eq!((finding.severity, finding.places[0].sheet.as_str()), (Severity::Question, "Women"));
    assert_eq!(reading.tables[3].sheet, "Women");
    assert_eq!(reading.observations.len(), un_reading().observations.len());
}

#[test]
fn sheets_in_another_order_are_no_matter() {
    let moved = changed(&bytes(UN, UN_WORKBOOK), BOOK, |text| {
        let start = text.find("<sheet ").unwrap();
        let end = start + text[start..].find("/>").unwrap() + 2;
        let first = text[start..end].to_owned();
        text.replacen(&first, "", 1).replacen("</sheets>", &format!("{first}</sheets>"), 1)
    });
    let reading = read(&moved, UN_WORKBOOK, &un_recipe()).unwrap();
    assert_eq!(reading.observations.len(), un_reading().observations.len());
}

#[test]
fn a_missing_sheet_and_a_changed_header_are_faults_that_say_what() {
    let mut recipe = un_recipe();
    recipe.tables[0].sheet = Some(bearings_ingest::Pattern::try_from("Table 9".to_owned()).unwrap());
    recipe.tables[0].title = Some(bearings_ingest::Pattern::try_from("Table 9*".to_owned()).unwrap());
    let un = bytes(UN, UN_WORKBOOK);
    let Err(IngestFault::SheetMissing { sheet, found }) = read(&un, UN_WORKBOOK, &recipe) else { panic!() };
    assert_eq!(sheet, "Table 9");
    assert!(found.starts_with("CONTENTS, Table 1, Table 2"));

    let renamed = un_with(
        STRINGS,
        "International migrant stock at mid-year (male)",
        "International migrant stock at mid-year, men",
    );
    let fault = read(&renamed, UN_WORKBOOK, &un_recipe()).unwrap_err();
    let expected = IngestFault::HeaderMissing {
        sheet: "Table 1".into(),
        header: "International migrant stock at mid-year (male)".into(),
        nearest: "International migrant stock at mid-year, men".into(),
    };
    assert_eq!(fault, expected);

    let key = un_with(STRINGS, "<t>Code</t>", "<t>M49</t>");
    let book = open(&key, UN_WORKBOOK, &Limits::default()).unwrap();
    let faults = misfits(&book, &un_recipe());
    assert_eq!(faults.len(), 6, "every table that no longer fits is told: {faults:?}");
    assert!(
        matches!(&faults[5], IngestFault::HeaderMissing { sheet, header, .. } if sheet == "Table 6" && header == "Code")
    );
    assert!(misfits(&open(&un, UN_WORKBOOK, &Limits::default()).unwrap(), &un_recipe()).is_empty());

    let mut optional = un_recipe();
    optional.tables[0].optional = true;
    let reading = read(&renamed, UN_WORKBOOK, &optional).unwrap();
    assert_eq!(reading.tables.len(), 5);
}

#[test]
fn a_changed_title_is_told() {
    let title = un_with(STRINGS, "Table 2 -  Total population", "Table 2 -  All inhabitants");
    let reading = read(&title, UN_WORKBOOK, &un_recipe()).unwrap();
    let finding = reading.findings.iter().find(|finding| finding.code.number == 165).unwrap();
    assert_eq!(finding.places[0].sheet, "Table 2");
}

#[test]
fn a_text_in_a_number_column_is_told_with_its_cell() {
    let csv = String::from_utf8(bytes(UN, "migrants_by_age_and_sex_total.csv")).unwrap();
    let recipe = recipe(UN, "un-desa-ims-tables-2019-age.recipe.toml");
    let odd = csv.replacen("1990,WORLD,4767961,", "1990,WORLD,4 767 961,", 1);
    let reading = read(odd.as_bytes(), "migrants by age.csv", &recipe).unwrap();
    let finding = reading.findings.iter().find(|finding| finding.code.number == 157).unwrap();
    assert_eq!((finding.severity, finding.count), (Severity::Error, 1));
    assert_eq!((finding.places[0].row, finding.places[0].column), (2, 3));
    // A country nobody knows is told and not dropped in silence; a year that is none too.
    let odd = csv.replacen("1990,Burundi,", "1990,Ruritania,", 1).replacen("1990,Comoros,", "199O,Comoros,", 1);
    let reading = read(odd.as_bytes(), "migrants by age.csv", &recipe).unwrap();
    let has = |number: u16| reading.findings.iter().find(|f| f.code.number == number).map(|f| f.severity);
    assert_eq!((has(158), has(162)), (Some(Severity::Question), Some(Severity::Question)));
    // A total that was tampered with.
    let odd = csv.replacen("153011473", "153011474", 1);
    let reading = read(odd.as_bytes(), "migrants by age.csv", &recipe).unwrap();
    assert!(reading.findings.iter().any(|f| f.code.number == 167 && f.places.iter().any(|p| p.row == 2)));
    // Less than nobody.
    let odd = csv.replacen("1990,WORLD,4767961,", "1990,WORLD,-4767961,", 1);
    let reading = read(odd.as_bytes(), "migrants by age.csv", &recipe).unwrap();
    assert!(reading.findings.iter().any(|f| f.code.number == 169));
}

#[test]
fn reading_can_be_stopped_and_tells_how_far_it_is() {
    let un = bytes(UN, UN_WORKBOOK);
    let told = std::sync::Mutex::new(Vec::new());
    let tell = |done: u64, total: u64| {
        told.lock().unwrap().push((done, total));
        done < 500
    };
    let fault = bearings_ingest::read(&un, UN_WORKBOOK, &un_recipe(), areas(), &tell).unwrap_err();
    assert_eq!(fault, IngestFault::Cancelled {});
    let told = told.into_inner().unwrap();
    assert_eq!(told.iter().max().map(|(done, total)| (*done >= 500 && *done < 800, *total)), Some((true, 6 * 299)));
}

#[test]
fn a_file_that_gives_nothing_is_refused() {
    let recipe = recipe(UN, "un-desa-ims-tables-2019-origin.recipe.toml");
    let fault = read(b"Year,Destination,Total,Kenya\n1990,Ruritania,1,2\n", "a.csv", &recipe).unwrap_err();
    assert!(matches!(fault, IngestFault::NothingRead { .. }), "{fault:?}");
    let fault = read(b"Year,Destinations,Total\n1990,Kenya,1\n", "a.csv", &recipe).unwrap_err();
    let expected = IngestFault::HeaderMissing {
        sheet: "a.csv".into(),
        header: "Destination".into(),
        nearest: "Destinations".into(),
    };
    assert_eq!(fault, expected);
}

/// A title of a million letters, ten thousand small tables, merged cells without end: answered, and soon.
#[test]
fn hostile_shapes_are_answered() {
    let long = format!("{},b\n1,2\n{}", "Table 1 ".repeat(100_000), "x,y\n1,2\n\n".repeat(10_000));
    let book = open(long.as_bytes(), "long.csv", &Limits::default()).unwrap();
    let seen = bearings_ingest::sniff(&book);
    assert!(seen.sheets[0].tables.len() <= 1000);
    // Blocks that go on where the table above stopped are one table, and cost no more than one.
    let torn = format!("Year,Place,Men\n{}", "1990,Kenya,5\n2000,Kenya,6\n\n".repeat(10_000));
    let seen = bearings_ingest::sniff(&open(torn.as_bytes(), "torn.csv", &Limits::default()).unwrap());
    let table = &seen.sheets[0].tables[0];
    assert_eq!((seen.sheets[0].tables.len(), table.last_row, table.columns[2].filled), (1, 30_000, 20_000));
    assert!(read(long.as_bytes(), "long.csv", &un_recipe()).is_err());
    let part = "xl/worksheets/sheet2.xml";
    let merged = changed(&bytes(UN, UN_WORKBOOK), part, |text| {
        text.replacen("<mergeCells", &format!("<mergeCells>{}", "<mergeCell ref=\"A1:B2\"/>".repeat(300_000)), 1)
    });
    let book = open(&merged, "merged.xlsx", &Limits::default()).unwrap();
    assert_eq!(book.sheets[1].merges.len(), 100_000);
    assert_eq!(bearings_ingest::sniff(&book).sheets[1].tables.len(), 1);
}
