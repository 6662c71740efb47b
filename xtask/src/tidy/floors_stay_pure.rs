//! Floors 1 and 2 see no file, clock, network or process: what they need reaches them as arguments.

use super::{Complaint, source::Source};

const FLOORS: &[&str] = &[
    "crates/fault/",
    "crates/locale/",
    "crates/model/",
    "crates/indicators/",
    "crates/disclosure/",
    "crates/dataplan/",
    "crates/profile/",
    "crates/training/",
    "crates/typeset/",
    "crates/chart/",
];
const OUTSIDE: &[&str] =
    &["std::fs", "std::net", "std::process", "std::env::", "SystemTime", "Instant::now", "File::open"];

pub fn check(file: &Source) -> Vec<Complaint> {
    let is_theirs = file.is_rust() && FLOORS.iter().any(|floor| file.path.starts_with(&format!("{floor}src/")));
    let lines = file.shipped().filter(|(_, line)| is_theirs && !line.trim_start().starts_with("//"));
    let found = lines.filter_map(|(line, text)| Some((line, OUTSIDE.iter().find(|outside| text.contains(**outside))?)));
    found
        .map(|(line, outside)| Complaint::at(line, format!("floors 1 and 2 do not reach outside: `{outside}`")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reaching_outside_is_found() {
        let count = |path: &str| check(&Source { path: path.into(), text: "let a = std::fs::read(b);".into() }).len();
        assert_eq!(
            (count("crates/chart/src/a.rs"), count("crates/chart/tests/a.rs"), count("crates/store/src/a.rs")),
            (1, 0, 0)
        );
    }
}
