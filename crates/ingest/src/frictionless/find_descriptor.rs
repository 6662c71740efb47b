//! Finds the description that stands beside a file, or the file that a description tells of.

use crate::IngestFault;
use serde_json::{Map, Value};
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// Bytes of a description.
const LONGEST: u64 = 64 << 20;

/// A description with the file that it tells of.
pub(super) struct Found {
    pub(super) descriptor: PathBuf,
    pub(super) package: Map<String, Value>,
    /// The resource that names the file.
    pub(super) resource: Map<String, Value>,
    pub(super) data: PathBuf,
}

/// The description of a file: `FILE.json` or `datapackage.json` in its folder, where it names the file. A description
/// that is itself given leads to the resource of that number.
pub(super) fn find_descriptor(path: &Path, table: usize) -> Result<Option<Found>, IngestFault> {
    let (Some(name), Some(folder)) = (path.file_name().map(|name| name.to_string_lossy().into_owned()), path.parent())
    else {
        return Ok(None);
    };
    if name.to_lowercase().ends_with(".json") {
        return of_descriptor(path, folder, table);
    }
    let is_text = ["csv", "tsv", "txt", "tab"]
        .iter()
        .any(|ending| path.extension().is_some_and(|own| own.to_string_lossy().eq_ignore_ascii_case(ending)));
    if table > 0 {
        return Ok(None);
    }
    for (beside, is_own) in [(format!("{name}.json"), true), ("datapackage.json".to_owned(), false)] {
        let descriptor = folder.join(&beside);
        if !descriptor.is_file() {
            continue;
        }
        let package = match read_package(&descriptor) {
            Ok(package) => package,
            Err(fault) if is_own && is_text => return Err(fault),
            // One that lies there for other files is none of ours to judge.
            Err(_) => continue,
        };
        let tells = |one: &&Map<String, Value>| {
            let is_csv = is_text || one.get("format").and_then(Value::as_str) == Some("csv");
            is_csv && path_of(one) == Some(name.as_str()) && one.get("schema").is_some_and(Value::is_object)
        };
        let resource = resources(&package).into_iter().find(tells);
        if let Some(resource) = resource.cloned() {
            return Ok(Some(Found { descriptor, package, resource, data: path.to_owned() }));
        }
    }
    Ok(None)
}

/// Whether a file is the description of a CSV file of that name that we wrote ourselves.
pub fn is_own_description(descriptor: &Path, csv_name: &str) -> bool {
    let Ok(package) = read_package(descriptor) else { return false };
    let is_own = |one: &&Map<String, Value>| path_of(one) == Some(csv_name) && one.contains_key("bearings:rows");
    resources(&package).iter().any(is_own)
}

/// The file of a description that was chosen itself; `None` for JSON that is something else.
fn of_descriptor(path: &Path, folder: &Path, table: usize) -> Result<Option<Found>, IngestFault> {
    let Ok(package) = read_package(path) else { return Ok(None) };
    let all: Vec<&Map<String, Value>> =
        resources(&package).into_iter().filter(|one| one.get("schema").is_some_and(Value::is_object)).collect();
    if all.is_empty() {
        return Ok(None);
    }
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let Some(resource) = all.get(table) else {
        return Err(IngestFault::TableMissing { file, table: table as u64 + 1, tables: all.len() as u64 });
    };
    let named = path_of(resource).unwrap_or_default();
    // Never outside of the folder of the description.
    let stays = !named.is_empty() && Path::new(named).components().all(|part| matches!(part, Component::Normal(_)));
    let data = folder.join(named);
    if !stays || !data.is_file() {
        return Err(IngestFault::DescriptorWrong { file, problem: named.to_owned() });
    }
    let resource = (*resource).clone();
    Ok(Some(Found { descriptor: path.to_owned(), package, resource, data }))
}

/// A description in memory, with the first resource that says what its columns are, as that of a file of this name.
pub(super) fn found_in_bytes(descriptor: &[u8], file_name: &str) -> Result<Found, IngestFault> {
    let file = format!("{file_name}.json");
    let package = parse_package(descriptor, &file)?;
    let resource = resources(&package).into_iter().find(|one| one.get("schema").is_some_and(Value::is_object)).cloned();
    match resource {
        Some(resource) => Ok(Found { descriptor: file.into(), package, resource, data: file_name.into() }),
        None => Err(IngestFault::DescriptorWrong { file, problem: "resources".to_owned() }),
    }
}

fn resources(package: &Map<String, Value>) -> Vec<&Map<String, Value>> {
    let all = package.get("resources").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    all.iter().filter_map(Value::as_object).collect()
}

/// The path of a resource; older descriptions have a list of one.
fn path_of(resource: &Map<String, Value>) -> Option<&str> {
    let path = resource.get("path")?;
    path.as_str().or_else(|| path.as_array().filter(|list| list.len() == 1)?.first()?.as_str())
}

fn read_package(path: &Path) -> Result<Map<String, Value>, IngestFault> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let wrong = |problem: String| IngestFault::DescriptorWrong { file: file.clone(), problem };
    let input = std::fs::File::open(path).map_err(|error| wrong(error.kind().to_string()))?;
    // A large file of data is no description, and is not read to learn it.
    let length = input.metadata().map_err(|error| wrong(error.kind().to_string()))?.len();
    if length > LONGEST {
        return Err(wrong(format!("{length} > {LONGEST}")));
    }
    let mut bytes = Vec::new();
    input.take(LONGEST).read_to_end(&mut bytes).map_err(|error| wrong(error.kind().to_string()))?;
    parse_package(&bytes, &file)
}

fn parse_package(bytes: &[u8], file: &str) -> Result<Map<String, Value>, IngestFault> {
    let wrong = |problem: String| IngestFault::DescriptorWrong { file: file.to_owned(), problem };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(package)) => Ok(package),
        Ok(_) => Err(wrong("{}".to_owned())),
        Err(error) => Err(wrong(error.to_string())),
    }
}
