//! An archive that holds one file with a table: that file, unpacked in memory and never on the disk.

use super::Limits;
use crate::IngestFault;
use std::io::{Cursor, Read};

/// The name and bytes of the only file in an archive. Folders and the small files that systems leave are not counted.
pub(super) fn unpack(bytes: &[u8], file: &str, limits: &Limits) -> Result<(String, Vec<u8>), IngestFault> {
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
        if !(last.is_empty() || last.starts_with('.') || last == "Thumbs.db" || name.starts_with("__MACOSX/")) {
            inside.push((index, last.to_owned()));
        }
    }
    let [(index, name)] = inside.as_slice() else {
        let files: Vec<&str> = inside.iter().take(5).map(|(_, name)| name.as_str()).collect();
        return Err(IngestFault::NotOneInArchive { file: file.to_owned(), files: files.join(", ") });
    };
    let entry = archive.by_index(*index).map_err(|_| damaged())?;
    let mut unpacked = Vec::new();
    entry.take(limits.unpacked_bytes + 1).read_to_end(&mut unpacked).map_err(|_| damaged())?;
    if unpacked.len() as u64 > limits.unpacked_bytes {
        return Err(IngestFault::UnpacksTooLarge { file: file.to_owned(), limit: limits.unpacked_bytes >> 20 });
    }
    Ok((name.clone(), unpacked))
}
