//! Heads of large files: what is looked at, what is said of the rest.

use super::*;
use crate::{Cell, sniff};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

fn codes(book: &Workbook) -> Vec<u16> {
    book.findings.iter().map(|finding| finding.code.number).collect()
}

#[test]
fn a_large_text_is_looked_at_in_its_first_rows() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.csv");
    let mut file = BufWriter::new(File::create(&path).unwrap());
    file.write_all(b"Name;Year;Persons\n").unwrap();
    for row in 0..LARGE_BYTES / 12 {
        writeln!(file, "\"Area {row}\";2019;{row}").unwrap();
    }
    drop(file);
    let book = open_head(&path).unwrap().expect("a head");
    assert_eq!((book.sheets[0].rows.len(), book.sha256.as_str()), (HEAD_ROWS, ""));
    assert_eq!(book.bytes, path.metadata().unwrap().len());
    assert_eq!(codes(&book), [183]);
    let seen = sniff(&book);
    assert_eq!(seen.tables().next().unwrap().1.columns[2].headers, ["Persons"]);
}

#[test]
fn a_quote_that_the_cut_opens_is_no_doubt() {
    let mut text = b"a,b\n".to_vec();
    while (text.len() as u64) < HEAD_BYTES - 100 {
        text.extend_from_slice(format!("{},2\n", "1".repeat(4_000)).as_bytes());
    }
    text.extend_from_slice(b"1,\"");
    text.extend_from_slice("a line\n".repeat(50_000).as_bytes());
    text.extend_from_slice(b"\"\n");
    let book = head_of_text(text.as_slice(), "a.csv".to_owned(), LARGE_BYTES).unwrap();
    assert_eq!(codes(&book), [183]);
    assert!(book.sheets[0].rows.iter().all(|row| row.len() == 2));
}

#[test]
fn small_texts_and_workbooks_are_left_to_the_reader_of_whole_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("small.csv");
    std::fs::write(&path, "a,b\n1,2\n").unwrap();
    assert!(open_head(&path).unwrap().is_none());
    assert!(open_head(&folder.path().join("none.csv")).unwrap().is_none());
    assert!(open_head(folder.path()).unwrap().is_none());
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

#[test]
fn records_of_few_rows_are_seen_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("few.jsonl");
    std::fs::write(&path, "{\"a\": 1}\n{\"a\": 2}\n").unwrap();
    let book = open_head(&path).unwrap().expect("records");
    assert_eq!((codes(&book), book.sha256.len(), book.sheets[0].rows.len()), (Vec::new(), 64, 3));
    for pair in ["popstan.dcf", "popstan.dat", "survey-2.csdb"] {
        let head = open_head(&fixture("cspro").join(pair)).unwrap().expect("a pair");
        let whole = crate::open_pair(&fixture("cspro").join(pair), &crate::Limits::default()).unwrap().expect("a pair");
        assert_eq!(head, whole, "{pair}");
    }
}

#[test]
fn records_of_many_rows_are_cut() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("many.jsonl");
    std::fs::write(&path, "{\"a\": 1}\n".repeat(HEAD_ROWS + 1)).unwrap();
    let book = open_head(&path).unwrap().expect("records");
    assert_eq!((codes(&book), book.sheets[0].rows.len()), (vec![183], HEAD_ROWS + 1));
    assert_eq!(book.sheets[0].rows[HEAD_ROWS], [Cell::Number(1.0)]);
    std::fs::write(&path, "{\"a\": 1}\n".repeat(HEAD_ROWS)).unwrap();
    assert_eq!(codes(&open_head(&path).unwrap().expect("records")), [0u16; 0]);
}
