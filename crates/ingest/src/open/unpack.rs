//! An archive that holds one file with a table, or the tables of one export: unpacked in memory and never on the disk.

use super::{Limits, MAX_FILE_MEGABYTES};
use crate::IngestFault;
use std::io::{Cursor, Read};
use zip::result::ZipError;

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
    if inside.is_empty() {
        return Err(IngestFault::NothingInArchive { file: file.to_owned() });
    }
    inside.sort_by(|(_, one), (_, other)| one.len().cmp(&other.len()).then_with(|| one.cmp(other)));
    if inside.len() != 1 && !is_export(&inside) {
        let files: Vec<&str> = inside.iter().take(5).map(|(_, name)| name.as_str()).collect();
        return Err(IngestFault::NotOneInArchive { file: file.to_owned(), files: files.join(", ") });
    }
    // What an archive holds is read into memory like a file of its own.
    let limit = limits.unpacked_bytes.min(MAX_FILE_MEGABYTES << 20);
    let too_large = || IngestFault::UnpacksTooLarge { file: file.to_owned(), limit: limit >> 20 };
    let mut left = limit;
    let mut all = Vec::new();
    for (index, name) in inside {
        let entry = archive.by_index(index).map_err(|_| damaged())?;
        // The size is a promise of the archive; what comes out is counted too.
        if entry.size() > left {
            return Err(too_large());
        }
        let mut unpacked = Vec::new();
        entry.take(left + 1).read_to_end(&mut unpacked).map_err(|error| cannot_unpack(&error, file))?;
        left = left.checked_sub(unpacked.len() as u64).ok_or_else(too_large)?;
        all.push((name, unpacked));
    }
    Ok(all)
}

fn cannot_unpack(error: &std::io::Error, file: &str) -> IngestFault {
    match error.get_ref().and_then(|inner| inner.downcast_ref()) {
        Some(ZipError::CompressionMethodNotSupported(method)) => {
            IngestFault::Unsupported { file: file.to_owned(), kind: format!("ZIP ({})", compression(*method)) }
        }
        _ => IngestFault::Damaged { file: file.to_owned() },
    }
}

/// The name of a way of packing, by its number in APPNOTE 6.3.10, section 4.4.5.
fn compression(method: u16) -> String {
    let names = [(9, "Deflate64"), (12, "bzip2"), (14, "LZMA"), (93, "Zstandard"), (95, "xz"), (98, "PPMd")];
    let known = names.iter().find(|(number, _)| *number == method);
    known.map_or_else(|| method.to_string(), |(_, name)| (*name).to_owned())
}

/// Whether the files, the shortest name first, are the tables of one form and its repeated parts.
fn is_export(inside: &[(usize, String)]) -> bool {
    let stem = |name: &str| name.strip_suffix(".csv").map(str::to_owned);
    let Some(form) = inside.first().and_then(|(_, name)| stem(name)) else { return false };
    let is_part =
        |name: &str| stem(name).is_some_and(|part| part.strip_prefix(&form).is_some_and(|rest| rest.starts_with('-')));
    inside.len() <= MOST_TABLES && inside[1..].iter().all(|(_, name)| is_part(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn refused(bytes: &[u8], limits: &Limits) -> Option<IngestFault> {
        unpack(bytes, "a.zip", limits).err()
    }

    fn archive(name: &str, bytes: &[u8]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn an_archive_without_a_file_says_so() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.add_directory("tables/", SimpleFileOptions::default()).unwrap();
        let folders = zip.finish().unwrap().into_inner();
        let nothing = Some(IngestFault::NothingInArchive { file: "a.zip".into() });
        assert_eq!(refused(&folders, &Limits::default()), nothing);
        assert_eq!(refused(&archive(".DS_Store", b"x"), &Limits::default()), nothing);
    }

    #[test]
    fn a_way_of_packing_that_is_not_read_is_named() {
        let mut bytes = archive("a.csv", b"a,b\n1,2\n");
        // The method stands behind the signature of the entry and again in the list at the end.
        let list = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
        for (method, name) in [(12, "ZIP (bzip2)"), (14, "ZIP (LZMA)"), (77, "ZIP (77)")] {
            (bytes[8], bytes[list + 10]) = (method, method);
            let told = IngestFault::Unsupported { file: "a.zip".into(), kind: name.into() };
            assert_eq!(refused(&bytes, &Limits::default()), Some(told));
        }
    }

    #[test]
    fn what_unpacks_too_large_is_refused_by_what_it_says_and_by_what_comes() {
        let few = Limits { unpacked_bytes: 1 << 20, ..Limits::default() };
        let mut bytes = archive("a.csv", &vec![b'x'; 2 << 20]);
        let too_large = Some(IngestFault::UnpacksTooLarge { file: "a.zip".into(), limit: 1 });
        assert_eq!(refused(&bytes, &few), too_large);
        // The list says that it is small.
        let list = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
        bytes[list + 24..list + 28].copy_from_slice(&16_u32.to_le_bytes());
        assert!(refused(&bytes, &few).is_some());
    }
}
