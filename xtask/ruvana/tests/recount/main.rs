//! Counts the answers again from the text of the files alone, with code that shares nothing with the generator.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod errors;
mod files;
mod tables;

use std::collections::HashMap;
use std::sync::LazyLock;

type Record = HashMap<String, String>;

static FILES: LazyLock<HashMap<&str, String>> = LazyLock::new(|| ruvana::files(ruvana::SEED).into_iter().collect());
static RECORDS: LazyLock<Vec<Record>> = LazyLock::new(|| records(&FILES["ruvana.csv"]));

fn records(text: &str) -> Vec<Record> {
    let mut lines = text.lines().map(fields);
    let header = lines.next().unwrap();
    lines.map(|cells| header.iter().cloned().zip(cells).collect()).collect()
}

fn fields(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            other => cells.last_mut().unwrap().push(other),
        }
    }
    cells
}

/// The text behind `key =` in a section of the answers.
fn answer(section: &str, key: &str) -> &'static str {
    let text = &FILES["answers.toml"];
    let (_, rest) = text.split_once(&format!("[{section}]\n")).unwrap_or_else(|| panic!("no section {section}"));
    let until = rest.find("\n[").filter(|end| !rest[..*end].ends_with("matrix = [")).unwrap_or(rest.len());
    let line = rest[..until].lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
    line.unwrap_or_else(|| panic!("no {key} in {section}"))
}

fn numbers(list: &str) -> Vec<f64> {
    list.trim_matches(['[', ']', ',', ' ']).split(", ").map(|number| number.parse().unwrap()).collect()
}

fn age(record: &Record) -> i32 {
    record["age"].parse().unwrap()
}
