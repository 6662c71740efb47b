//! Content folders hold data only, so that a trainer or a translator never meets code.

use super::{Complaint, source::Source};

const FOLDERS: &[&str] = &["training/", "templates/", "locales/"];
const DATA: &[&str] = &["toml", "md", "ftl", "svg", "csv"];
/// What came from elsewhere stays as it came.
const AS_RECEIVED: &str = "templates/data/";
const RECEIVED: &[&str] = &["xlsx", "ods", "zip", "gz", "json", "geojson", "txt", "png", "gitattributes", "dcf", "dat"];

pub fn check(file: &Source) -> Vec<Complaint> {
    let ending = file.ending();
    let is_data = DATA.contains(&ending.as_str())
        || (file.path.starts_with(AS_RECEIVED) && (RECEIVED.contains(&ending.as_str()) || file.path.contains("LICEN")));
    if is_data || !FOLDERS.iter().any(|folder| file.path.starts_with(folder)) {
        return Vec::new();
    }
    vec![Complaint::at(0, "content folders hold data only")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_content_is_found() {
        let count = |path: &str| check(&Source { path: path.into(), text: String::new() }).len();
        assert_eq!((count("locales/en/a.ftl"), count("locales/en/a.rs"), count("templates/a.xlsx")), (0, 1, 1));
        assert_eq!((count("templates/data/un/a.xlsx"), count("crates/a/src/b.rs")), (0, 0));
    }
}
