//! What the program answers with: a part that fails keeps the rest back as little as a reader who goes away.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn checkout() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn bearings(data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bearings"));
    command.env("BEARINGS_HOME", checkout()).env("BEARINGS_DATA_DIR", data).current_dir(data);
    command.args(["--lang", "en"]).args(arguments);
    command
}

/// A folder with a table and with what is none.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("good.csv"), "area,value\nKenya,1\nUganda,2\n").unwrap();
    std::fs::write(folder.path().join("bad.pdf"), "%PDF-1.7").unwrap();
    folder
}

#[test]
fn every_file_has_its_answer_or_its_fault() {
    let folder = folder();
    let asked = ["sniff", "--json", "bad.pdf", "good.csv", "gone.csv", "good.csv"];
    let Output { status, stdout, stderr } = bearings(folder.path(), &asked).output().unwrap();
    assert_eq!(status.code(), Some(1));
    let answers: Vec<Value> = serde_json::from_slice(&stdout).unwrap();
    let told: Vec<Option<&str>> = answers.iter().map(|answer| answer["fault"].as_str()).collect();
    assert_eq!(told, [Some("INGEST-102"), None, Some("INGEST-201"), None]);
    assert_eq!((&answers[0]["file"], &answers[2]["details"]["file"]), (&"bad.pdf".into(), &"gone.csv".into()));
    assert_eq!(answers[3]["seen"]["sheets"][0]["tables"][0]["columns"].as_array().unwrap().len(), 2);
    let stderr = String::from_utf8(stderr).unwrap();
    assert!(stderr.contains("INGEST-102") && stderr.contains("INGEST-201"), "{stderr}");

    let plain = bearings(folder.path(), &["sniff", "bad.pdf", "good.csv"]).output().unwrap();
    assert_eq!(plain.status.code(), Some(1));
    assert!(String::from_utf8(plain.stdout).unwrap().contains("good.csv"));
    assert!(bearings(folder.path(), &["sniff", "good.csv"]).output().unwrap().status.success());
}

#[test]
fn a_reader_who_goes_away_is_no_fault() {
    let folder = folder();
    for asked in [["sniff", "good.csv"].as_slice(), &["sniff", "--json", "good.csv"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let child = bearings(folder.path(), asked).stdout(writer).stderr(Stdio::piped()).spawn().unwrap();
        let Output { status, stderr, .. } = child.wait_with_output().unwrap();
        assert_eq!((status.code(), String::from_utf8(stderr).unwrap()), (Some(0), String::new()));
    }
}

/// A disk without room loses the answer, which is said.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_is_lost_is_told() {
    let folder = folder();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let child = bearings(folder.path(), &["sniff", "good.csv"]).stdout(full).stderr(Stdio::piped()).spawn().unwrap();
    let Output { status, stderr, .. } = child.wait_with_output().unwrap();
    assert_eq!(status.code(), Some(1));
    assert!(String::from_utf8(stderr).unwrap().starts_with("APP-201"));
}
