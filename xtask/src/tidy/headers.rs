//! A Rust file opens with a sentence on what it is for, so that a newcomer need not guess.

use super::{Complaint, source::Source};

pub fn check(file: &Source) -> Vec<Complaint> {
    let opens = file.text.starts_with("//! ") && file.text.lines().next().is_some_and(|line| line.len() > 12);
    if !file.is_rust() || (opens && !file.text.starts_with("//! To be filled")) {
        return Vec::new();
    }
    vec![Complaint::at(1, "open the file with `//!` and a sentence on what it is for")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_says_something() {
        let count = |text: &str| check(&Source { path: "a/b.rs".into(), text: text.into() }).len();
        assert_eq!(
            (count("//! Reads a sheet.\nfn a() {}"), count("fn a() {}"), count("//! x"), count("")),
            (0, 1, 1, 1)
        );
    }
}
