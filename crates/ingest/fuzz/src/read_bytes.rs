//! What is done with bytes that nobody can foresee, by the fuzz targets and by the test of mutated files alike: they are
//! opened, described and written, under limits that small files can reach.

use bearings_ingest::{
    AreaTable, IngestFault, Limits, Recipe, Workbook, describe_by_forms, main_table, open, open_cspro,
    open_described_csv, read_workbook, sniff, text_records_of, write_table,
};
use std::io::{Cursor, Write};
use std::sync::LazyLock;

/// Small enough that a file which fills memory is told from one that is merely large.
pub const LIMITS: Limits = Limits { cells: 200_000, text_bytes: 1 << 16, unpacked_bytes: 1 << 22 };

/// What stands between a description and its data in one input.
pub const DATA_MARK: &[u8] = b"\n--- data\n";

/// What stands before the name of each part of a package in one input.
const PART_MARK: &[u8] = b"\n--- ";

/// More parts of one input are passed over.
const MOST_PARTS: usize = 64;

/// A file of any kind that is told by its bytes. Whether it was read.
pub fn whole_file(bytes: &[u8]) -> bool {
    describe(open(bytes, "any", &LIMITS))
}

/// A text, read whole and as one that is too large for that.
pub fn text(bytes: &[u8]) -> bool {
    if let Some(mut records) = text_records_of(bytes, "any.csv", &LIMITS) {
        let mut row = Vec::new();
        while let Ok(true) = records.next(&mut row) {}
    }
    whole_file(bytes)
}

/// A packed file: as it is, or as the parts that [`parts_of`] makes of one, so that changes reach what is behind the
/// compression and the check sums.
pub fn package(bytes: &[u8]) -> bool {
    let packed = if bytes.starts_with(b"PK") { bytes.to_vec() } else { pack(bytes) };
    as_form(&packed);
    whole_file(&packed)
}

/// A workbook as the form of a small export, which is described by it or left as it is.
fn as_form(bytes: &[u8]) {
    let export = b"start,home-place-Latitude,home-why,home-contact,size,sex,PARENT_KEY\na,1,work kin,07,2,Woman,k\n";
    let mut book = open(export, "export.csv", &LIMITS).expect("a table written above");
    describe_by_forms(&mut book, &[("form.xlsx".to_owned(), bytes.to_vec())], "en", &LIMITS);
    describe(Ok(book));
}

/// A dictionary of CSPro, [`DATA_MARK`], and its data.
pub fn cspro(bytes: &[u8]) -> bool {
    let (dictionary, data) = with_data(bytes);
    describe(open_cspro(Some(dictionary), data, "any.dat", &LIMITS))
}

/// A description of columns, [`DATA_MARK`], and the CSV that it tells of.
pub fn described_csv(bytes: &[u8]) -> bool {
    let (descriptor, data) = with_data(bytes);
    describe(open_described_csv(descriptor, data, "any.csv", &LIMITS))
}

fn with_data(bytes: &[u8]) -> (&[u8], &[u8]) {
    match bytes.windows(DATA_MARK.len()).position(|window| window == DATA_MARK) {
        Some(at) => (&bytes[..at], &bytes[at + DATA_MARK.len()..]),
        None => (bytes, &[]),
    }
}

/// A database of CSPro.
pub fn csdb(bytes: &[u8]) -> bool {
    describe(open_cspro(None, bytes, "any.csdb", &LIMITS))
}

/// A recipe, which is then tried on a small table.
pub fn recipe(bytes: &[u8]) -> bool {
    static TABLE: LazyLock<(Workbook, AreaTable)> = LazyLock::new(|| {
        let table = b"Year,Destination,Code,Total_(mf),0-4_(m)\n1990,Kenya,404,12,3\n2000,Uganda,800,..,4\n";
        let areas = b"code,m49,iso2,kind,scheme,groups,lists\nKEN,404,KE,country,,,\nUGA,800,UG,country,,,\n";
        let aliases = b"alias,code,scope\nKenya,KEN,name\nUganda,UGA,name\n";
        let areas = AreaTable::load(areas, aliases).expect("areas written above");
        (open(table, "any.csv", &LIMITS).expect("a table written above"), areas)
    });
    let Ok(recipe) = Recipe::parse(&String::from_utf8_lossy(bytes), "any.recipe.toml") else { return false };
    let (book, areas) = &*TABLE;
    let _ = read_workbook(book, &recipe, areas, &|_, _| true);
    true
}

fn describe(opened: Result<Workbook, IngestFault>) -> bool {
    let Ok(book) = opened else { return false };
    let seen = sniff(&book);
    assert_eq!(seen.sheets.len(), book.sheets.len(), "every sheet is described");
    let tables = seen.sheets.iter().zip(&book.sheets).flat_map(|(on, sheet)| on.tables.iter().map(move |t| (sheet, t)));
    let main = main_table(&seen).and_then(|place| tables.clone().nth(place));
    if let Some((sheet, table)) = main {
        write_table(sheet, table, &mut std::io::sink()).expect("nothing refuses to be written into nothing");
    }
    true
}

/// A package as one input: each part behind a line with its name.
pub fn parts_of(package: &[u8]) -> Option<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(package)).ok()?;
    let mut input = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).ok()?;
        input.extend_from_slice(PART_MARK);
        input.extend_from_slice(entry.name().ok()?.as_bytes());
        input.push(b'\n');
        std::io::copy(&mut entry, &mut input).ok()?;
    }
    Some(input)
}

/// The package of the parts of an input, without compression.
fn pack(input: &[u8]) -> Vec<u8> {
    let mut starts: Vec<usize> = Vec::new();
    let mut from = 0;
    while let Some(step) = input[from..].windows(PART_MARK.len()).position(|window| window == PART_MARK) {
        starts.push(from + step);
        from += step + PART_MARK.len();
    }
    starts.truncate(MOST_PARTS);
    let ends = starts.iter().skip(1).copied().chain([input.len()]);
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let plain = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (start, end) in starts.iter().copied().zip(ends) {
        let part = &input[start + PART_MARK.len()..end];
        let line = part.iter().position(|byte| *byte == b'\n').unwrap_or(part.len());
        // A name that a package cannot have, or has already, leaves the part out.
        if writer.start_file(String::from_utf8_lossy(&part[..line]).into_owned(), plain).is_ok() {
            let _ = writer.write_all(part.get(line + 1..).unwrap_or_default());
        }
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}
