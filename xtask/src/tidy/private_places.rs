//! No addresses of registries and no folders of one machine: a clone works anywhere, and tells nothing about us.

use super::{Complaint, source::Source};

const PLACES: &[&str] = &[
    concat!("registry.", "npmjs"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("artifac", "tory"),
    concat!("pypi.", "org"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/wo", "rk/"),
    concat!("C:\\Us", "ers"),
];

pub fn check(file: &Source) -> Vec<Complaint> {
    // Cargo writes its lock file itself, with the public name of the registry.
    if file.path == "Cargo.lock" {
        return Vec::new();
    }
    let lines = file.text.lines().enumerate();
    let found =
        lines.filter_map(|(index, line)| Some((index + 1, PLACES.iter().find(|place| line.contains(**place))?)));
    found
        .map(|(line, place)| Complaint::at(line, format!("names a place of one machine or registry: `{place}`")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_found() {
        for place in PLACES {
            let file = Source { path: "a.toml".into(), text: format!("x = \"{place}\"") };
            assert_eq!(check(&file).len(), 1, "{place}");
        }
    }
}
