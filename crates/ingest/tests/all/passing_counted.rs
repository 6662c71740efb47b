//! Records that pass one by one give what they give when the file is held whole.

use crate::migration_counted::RUVANA;
use crate::records_counted::{Counting, RUVANA_CODES, content};
use bearings_ingest::{
    AreaTable, IngestFault, LARGE_BYTES, Limits, Passing, PassingTable, Progress, Reading, Recipe, count_passing, open,
    open_head, open_text_records, read_workbook, sha256_of_file,
};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Ruvana with a title, blank rows above the header and among the records, and a column of remarks that makes the file
/// large.
fn large_ruvana(folder: &Path) -> PathBuf {
    let records = std::fs::read_to_string(content("data/ruvana/ruvana.csv")).unwrap();
    let mut text = String::from("Census of Ruvana\n\n");
    let remark = "x".repeat(LARGE_BYTES as usize / records.lines().count());
    for (at, line) in records.lines().enumerate() {
        let remark = if at == 0 { "remarks" } else { &remark };
        let blank = if at % 5000 == 4999 { "\n" } else { "" };
        writeln!(text, "{line},{remark}{blank}").unwrap();
    }
    let path = folder.join("ruvana.csv");
    std::fs::write(&path, text).unwrap();
    path
}

fn passing(path: &Path, recipe: &Recipe, areas: &AreaTable, progress: Progress<'_>) -> Result<Reading, IngestFault> {
    let mut head = open_head(path)?.expect("a large file");
    head.sha256 = sha256_of_file(path)?;
    let open = |table: PassingTable| -> Result<Passing, IngestFault> {
        assert_eq!((table.sheet, table.header_rows), (0, 3));
        Ok(open_text_records(path, table.header_rows)?.expect("a large text"))
    };
    count_passing(&head, recipe, areas, open, progress)
}

#[test]
fn a_large_file_of_records_is_counted_as_it_passes() {
    let folder = tempfile::tempdir().unwrap();
    let path = large_ruvana(folder.path());
    let book = open(&std::fs::read(&path).unwrap(), "ruvana.csv", &Limits::default()).unwrap();
    let counting = Counting { columns: &RUVANA, codes: &RUVANA_CODES, home: "XRV", weighted: true };
    let (recipe, areas) = counting.recipe(&book);
    let whole = read_workbook(&book, &recipe, &areas, &|_, _| true).unwrap();
    let passed = passing(&path, &recipe, &areas, &|_, _| true).unwrap();
    assert!(whole.observations.len() > 100);
    assert_eq!(passed, whole);
    let stopped = passing(&path, &recipe, &areas, &|done, _| done < 10_000);
    assert_eq!(stopped, Err(IngestFault::Cancelled {}));
}
