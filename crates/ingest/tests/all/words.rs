//! Every fault and finding has a sentence and a hint, and they name what they should.

use bearings_ingest::{IngestFault, IngestFinding};

#[test]
fn every_code_speaks_and_names_only_what_it_has() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/fault-ingest.ftl");
    let words = std::fs::read_to_string(path).unwrap();
    let messages: Vec<&str> = words.split("\n\n").collect();
    let mut spoken = 0;
    for (code, variables) in IngestFault::CODES.iter().chain(IngestFinding::CODES) {
        let id = format!("{} =", code.message_id());
        let Some(message) = messages.iter().find(|message| message.contains(&id)) else {
            panic!("{id} is not written")
        };
        assert!(message.contains(".hint = "), "{id} has no hint");
        let named = message.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap().trim_end_matches("_form")
        });
        for name in named {
            assert!(name.is_empty() || variables.contains(&name) || name == "count", "{id} names ${name}");
        }
        spoken += 1;
    }
    let written = words.lines().filter(|line| line.starts_with("fault-ingest-")).count();
    assert_eq!(spoken, written, "a sentence without a code");
    let mut numbers: Vec<u16> =
        IngestFault::CODES.iter().chain(IngestFinding::CODES).map(|(code, _)| code.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), spoken, "a number used twice");
}
