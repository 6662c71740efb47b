//! An archive that holds one file with a table, or the tables of one export: unpacked in memory and never on the disk.

use super::Limits;
use crate::IngestFault;
use std::io::{Cursor, Read};

/// More files are no export of one form.
const MOST_TABLES: usize = 60;

/// A file of an archive: its name without folders, and its bytes.
pub(super) type Unpacked = (String, Vec<u8>);

/// The only file in an archive, or the texts of one export: the table of the form (`survey.csv`) first, then those of its
/// repeated parts (`survey-person.csv`), as ODK Central writes them. Folders, the small files that systems leave, and the
/// pictures and recordings beside an export are not counted.
pub(super) fn unpack(bytes: &[u8], file: &str, limits: &Limits) -> Result<Vec<Unpacked>, IngestFault> {
    let damaged = || IngestFault::Damaged { file: file.to_owned() };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let mut inside = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| damaged())?;
        if entry.encrypted() {
            return Err(IngestFault::PasswordProtected { file: file.to_owned() });
        }
        let name = entry.name().map_err(|_| damaged())?.replace('\\', "/");
        let last = name.rsplit('/').next().unwrap_or_default();
        let is_media = name.starts_with("media/") || name.contains("/media/");
        if !(is_media
            || last.is_empty()
            || last.starts_with('.')
            || last == "Thumbs.db"
            || name.starts_with("__MACOSX/"))
        {
            inside.push((index, last.to_owned()));
        }
    }
    inside.sort_by(|(_, one), (_, other)| one.len().cmp(&other.len()).then_with(|| one.cmp(other)));
    if inside.len() != 1 && !is_export(&inside) {
        let files: Vec<&str> = inside.iter().take(5).map(|(_, name)| name.as_str()).collect();
        return Err(IngestFault::NotOneInArchive { file: file.to_owned(), files: files.join(", ") });
    }
    let mut left = limits.unpacked_bytes;
    let mut all = Vec::new();
    for (index, name) in inside {
        let entry = archive.by_index(index).map_err(|_| damaged())?;
        let mut unpacked = Vec::new();
        entry.take(left + 1).read_to_end(&mut unpacked).map_err(|_| damaged())?;
        let too_large = || IngestFault::UnpacksTooLarge { file: file.to_owned(), limit: limits.unpacked_bytes >> 20 };
        left = left.checked_sub(unpacked.len() as u64).ok_or_else(too_large)?;
        all.push((name, unpacked));
    }
    Ok(all)
}

/// Whether the files, the shortest name first, are the tables of one form and its repeated parts.
fn is_export(inside: &[(usize, String)]) -> bool {
    let stem = |name: &str| name.strip_suffix(".csv").map(str::to_owned);
    let Some(form) = inside.first().and_then(|(_, name)| stem(name)) else { return false };
    let is_part =
        |name: &str| stem(name).is_some_and(|part| part.strip_prefix(&form).is_some_and(|rest| rest.starts_with('-')));
    inside.len() <= MOST_TABLES && inside[1..].iter().all(|(_, name)| is_part(name))
}
