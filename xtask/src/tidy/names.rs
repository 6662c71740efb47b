//! A file is named by its act; names that fit everything tell nothing.

use super::{Complaint, source::Source};

const EMPTY: &[&str] = &["Manager", "Service", "Helper", "Util", "Utils", "Common"];

pub fn check(file: &Source) -> Vec<Complaint> {
    if !file.is_rust() {
        return Vec::new();
    }
    let stem = file.path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
    let mut complaints = Vec::new();
    if EMPTY.iter().any(|name| stem.split('_').any(|part| part.eq_ignore_ascii_case(name))) {
        complaints.push(Complaint::at(0, format!("`{stem}` fits everything; name the file by its act")));
    }
    for (index, line) in file.text.lines().enumerate() {
        if let Some(name) = declared(line).filter(|name| EMPTY.iter().any(|empty| name.ends_with(empty))) {
            complaints.push(Complaint::at(index + 1, format!("`{name}` fits everything; say what it is")));
        }
    }
    complaints
}

/// The name a line declares, as in `pub struct Name<T>`.
fn declared(line: &str) -> Option<&str> {
    let line = line.trim_start().trim_start_matches("pub(crate) ").trim_start_matches("pub ");
    let rest = ["struct ", "enum ", "trait "].iter().find_map(|word| line.strip_prefix(word))?;
    rest.split(|letter: char| !letter.is_alphanumeric()).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_names_are_found() {
        let count = |path: &str, text: &str| check(&Source { path: path.into(), text: text.into() }).len();
        assert_eq!(count("a/file_utils.rs", ""), 1);
        assert_eq!(count("a/b.rs", "pub struct WindowManager;"), 1);
        assert_eq!(count("a/b.rs", "pub struct Utilization;\nlet service = 1;"), 0);
    }
}
