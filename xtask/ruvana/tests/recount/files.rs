//! The files: the same bytes each time, and a description that leaves nothing out.

use super::{FILES, records};

#[test]
fn the_same_seed_gives_the_same_bytes() {
    assert_eq!(ruvana::files(ruvana::SEED), ruvana::files(ruvana::SEED));
    assert_ne!(ruvana::files(1)[0], ruvana::files(2)[0]);
    let folder = std::env::temp_dir().join(format!("ruvana-{}", std::process::id()));
    ruvana::write_all(&folder).unwrap();
    for (name, text) in FILES.iter() {
        assert_eq!(std::fs::read_to_string(folder.join(name)).unwrap(), *text, "{name}");
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_shipped_pack_is_what_is_written() {
    let shipped = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../templates/data/ruvana");
    for (name, text) in FILES.iter() {
        assert_eq!(
            std::fs::read_to_string(shipped.join(name)).unwrap(),
            *text,
            "run `cargo run -p xtask-ruvana`: {name}"
        );
    }
}

#[test]
fn the_description_names_every_column_and_error() {
    let description = &FILES["README.md"];
    let names = records(&FILES["planted-errors.csv"]).into_iter().map(|error| error["kind"].clone());
    for name in names.chain(ruvana::row::NAMES.map(String::from)) {
        assert!(description.contains(&format!("`{name}`")), "{name}");
    }
}
