//! Names that Excel accepts for sheets, each used once.

use crate::plain_text::plain_text;
use std::collections::BTreeSet;

/// At most 31 UTF-16 units (Excel).
const LONGEST: usize = 31;

/// The names given out so far, in small letters.
#[derive(Default)]
pub(super) struct SheetNames {
    used: BTreeSet<String>,
}

impl SheetNames {
    /// The name as asked, without the characters Excel refuses, cut to length, numbered where it was taken before.
    pub fn take(&mut self, wanted: &str) -> String {
        let clean = plain_text(wanted).replace(['[', ']', ':', '*', '?', '/', '\\'], "-");
        let clean = clean.trim().trim_matches('\'').to_owned();
        let clean = if clean.is_empty() { "-".to_owned() } else { clean };
        let mut name = cut(&clean, LONGEST);
        let mut number = 2;
        while !self.used.insert(name.to_lowercase()) {
            let ending = format!(" ({number})");
            name = format!("{}{ending}", cut(&clean, LONGEST - ending.len()));
            number += 1;
        }
        name
    }
}

fn cut(text: &str, units: usize) -> String {
    let mut left = units;
    let fits = |c: &char| match left.checked_sub(c.len_utf16()) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    };
    text.chars().take_while(fits).collect::<String>().trim_end_matches([' ', '\'']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_short_clean_and_different() {
        let mut names = SheetNames::default();
        assert_eq!(names.take("T-B2"), "T-B2");
        assert_eq!(names.take("t-b2"), "t-b2 (2)");
        assert_eq!(names.take("a/b: [c]*?"), "a-b- -c---");
        assert_eq!(names.take(""), "-");
        let long = "x".repeat(40);
        assert_eq!(names.take(&long).len(), 31);
        assert!(names.take(&long).ends_with("x (2)"));
    }
}
