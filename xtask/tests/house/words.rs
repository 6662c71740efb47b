//! Every Fluent file of every language parses whole; a broken message would be missing without a sound.

use super::metadata::root;
use fluent_syntax::parser::parse;
use std::path::{Path, PathBuf};

#[test]
fn every_ftl_file_parses() {
    let files: Vec<PathBuf> =
        ["locales", "templates", "training"].iter().flat_map(|name| below(&root().join(name))).collect();
    assert!(!files.is_empty());
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        if let Err((_, errors)) = parse(text.as_str()) {
            let places: Vec<String> = errors
                .iter()
                .map(|error| format!("line {}: {}", text[..error.pos.start].lines().count(), error.kind))
                .collect();
            panic!("{}: {}", file.display(), places.join("; "));
        }
    }
}

#[test]
fn a_broken_message_is_found() {
    assert!(parse("good = yes\nbad = { $unclosed\n").is_err());
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let found = entries.flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] });
    found.filter(|path| path.extension().is_some_and(|ending| ending == "ftl")).collect()
}
