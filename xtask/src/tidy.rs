//! `cargo xtask tidy`: the rules of the house about files, executable. Each rule is a file and says why it stands.

mod floors_stay_pure;
mod headers;
mod names;
mod only_data;
mod private_places;
mod reasons;
mod size;
mod source;
mod sql_in_store;
mod unfinished;

use crate::place::Place;
use crate::say;
use source::Source;

/// What a rule has against a line. Line 0 means the whole file.
pub struct Complaint {
    line: usize,
    what: String,
}

impl Complaint {
    fn at(line: usize, what: impl Into<String>) -> Self {
        Complaint { line, what: what.into() }
    }
}

type Rule = fn(&Source) -> Vec<Complaint>;

const RULES: &[Rule] = &[
    headers::check,
    size::check,
    unfinished::check,
    private_places::check,
    sql_in_store::check,
    reasons::check,
    names::check,
    only_data::check,
    floors_stay_pure::check,
];

/// Reads every file of the checkout once and asks every rule.
pub fn tidy(place: &Place) -> Result<(), String> {
    let files = source::all(&place.root)?;
    let mut complaints = Vec::new();
    for file in &files {
        for complaint in RULES.iter().flat_map(|rule| rule(file)) {
            complaints.push(format!("{}:{}: {}", file.path, complaint.line, complaint.what));
        }
        if let Some(alarm) = size::alarm(file) {
            say::now(&format!("{}: {alarm}", file.path));
        }
    }
    say::now(&format!("{} files read", files.len()));
    if complaints.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n\n{} against the rules of the house.", complaints.join("\n"), complaints.len()))
}
