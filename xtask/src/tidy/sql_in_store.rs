//! Only `crates/store` speaks SQL, so that the data layer can move to another engine.

use super::{Complaint, source::Source};

const PHRASES: &[&str] = &[
    concat!("SELECT", " "),
    concat!("INSERT", " INTO"),
    concat!("DELETE", " FROM"),
    concat!("CREATE", " TABLE"),
    concat!("CREATE", " VIEW"),
    concat!("ATTACH", " '"),
];

pub fn check(file: &Source) -> Vec<Complaint> {
    if file.path.starts_with("crates/store/") {
        return Vec::new();
    }
    if file.ending() == "sql" && !file.is_test() {
        return vec![Complaint::at(0, "SQL belongs into crates/store")];
    }
    let speaks = |(_, line): &(usize, &str)| !is_comment(line) && PHRASES.iter().any(|phrase| line.contains(phrase));
    let lines = file.shipped().filter(|_| file.is_rust()).filter(speaks);
    lines.map(|(line, _)| Complaint::at(line, "SQL belongs into crates/store")).collect()
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sql_is_found_outside_the_store_only() {
        let count = |path: &str, text: &str| check(&Source { path: path.into(), text: text.into() }).len();
        let query = format!("let query = \"{}1\";", PHRASES[0]);
        assert_eq!(count("crates/app/src/a.rs", &query), 1);
        assert_eq!(count("crates/store/src/a.rs", &query), 0);
        assert_eq!(count("crates/app/src/a.sql", ""), 1);
        assert_eq!(count("crates/app/src/a.rs", &format!("/// {query}")), 0);
    }
}
