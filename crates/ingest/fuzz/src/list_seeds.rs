//! The files that mutation starts from: every fixture, every awkward file and every shipped recipe, each with the fuzz
//! target whose reader it meets.

use super::read_bytes::{DATA_MARK, csdb, cspro, described_csv, package, parts_of, recipe, text, whole_file};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

/// A file to begin with.
pub struct Seed {
    /// The fuzz target that reads it.
    pub target: &'static str,
    /// Its name, unique for the target.
    pub name: String,
    /// Its bytes, in the form that the target takes.
    pub bytes: Vec<u8>,
}

/// What a fuzz target does with bytes; whether they were read.
pub fn reader_of(target: &str) -> fn(&[u8]) -> bool {
    match target {
        "xlsx" | "xlsb" | "ods" => package,
        "cspro" => cspro,
        "described_csv" => described_csv,
        "csdb" => csdb,
        "recipe" => recipe,
        "text" => text,
        _ => whole_file,
    }
}

/// Every seed there is, in an order that does not change. `crate_folder` is that of the reader.
pub fn list_seeds(crate_folder: &Path) -> Vec<Seed> {
    let mut files = Vec::new();
    for folder in ["tests/fixtures", "tests/awkward", "../../templates/data"] {
        collect_files(&crate_folder.join(folder), &mut files);
    }
    files.sort();
    let mut seeds: Vec<Seed> = files.iter().filter_map(|path| seed_of(path)).collect();
    let archives: Vec<Seed> = seeds.iter().filter(|seed| seed.target == "text").take(3).map(archive_of).collect();
    seeds.extend(archives);
    seeds
}

fn collect_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { collect_files(&path, files) } else { files.push(path) }
    }
}

fn seed_of(path: &Path) -> Option<Seed> {
    let name = path.file_name()?.to_str()?.to_owned();
    let shipped = path.components().any(|part| part.as_os_str() == "templates");
    let is_recipe = name.ends_with(".recipe.toml");
    // Shipped tables are large, and what stands beside an awkward file says what is expected of it.
    if shipped != is_recipe || name.ends_with(".expected.csv") {
        return None;
    }
    let bytes = std::fs::read(path).ok()?;
    let target = match name.rsplit('.').next()? {
        _ if is_recipe => "recipe",
        "sav" | "zsav" => "spss",
        "por" => "spss_portable",
        "dta" => "stata",
        "csdb" => "csdb",
        "dcf" => {
            // The data have the name of the dictionary up to its first sign that is no letter: `survey.dat`.
            let data = format!("{}.dat", name.split(|letter: char| !letter.is_ascii_alphabetic()).next()?);
            return with_data("cspro", path, &data, bytes);
        }
        "json" if name.ends_with(".csv.json") => {
            return with_data("described_csv", path, name.trim_end_matches(".json"), bytes);
        }
        "jsonl" | "json" => "json_lines",
        "xml" => "sdmx_ml",
        "ods" | "xlsb" | "xlsx" if bytes.starts_with(b"PK") => return unpacked(name, &bytes),
        "xls" => "xls",
        "zip" => "zip_of_one",
        "csv" | "txt" | "tsv" => "text",
        _ => return None,
    };
    Some(Seed { target, name, bytes })
}

/// A description together with the file beside it that it tells of.
fn with_data(target: &'static str, path: &Path, data: &str, mut bytes: Vec<u8>) -> Option<Seed> {
    bytes.extend_from_slice(DATA_MARK);
    bytes.extend_from_slice(&std::fs::read(path.with_file_name(data)).ok()?);
    Some(Seed { target, name: path.file_name()?.to_str()?.to_owned(), bytes })
}

fn unpacked(name: String, bytes: &[u8]) -> Option<Seed> {
    let target = if name.ends_with("ods") {
        "ods"
    } else if name.ends_with("xlsb") {
        "xlsb"
    } else {
        "xlsx"
    };
    Some(Seed { target, bytes: parts_of(bytes)?, name })
}

fn archive_of(seed: &Seed) -> Seed {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let packed = writer.start_file(seed.name.as_str(), zip::write::SimpleFileOptions::default());
    packed.expect("a name that stands in a folder");
    writer.write_all(&seed.bytes).expect("memory takes it");
    let bytes = writer.finish().expect("memory takes it").into_inner();
    Seed { target: "zip_of_one", name: format!("{}.zip", seed.name), bytes }
}
