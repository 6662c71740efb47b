//! The dictionary that belongs to data, and the data that belong to a dictionary: of one name, or alone in the folder;
//! in a database the dictionary stands inside.

use super::{CsproDictionary, csdb_dictionary, journal_beside, open_csdb, open_dat, parse_dictionary};
use crate::IngestFault;
use crate::records::{Records, RecordsFault};
use std::fs::File;
use std::io::{Cursor, Read, Seek};
use std::path::{Path, PathBuf};

/// A dictionary with its data.
pub(crate) struct CsproPair {
    pub(crate) dictionary: CsproDictionary,
    pub(crate) data: PathBuf,
    is_database: bool,
}

impl CsproPair {
    /// The names of its kinds of records.
    pub(crate) fn record_names(&self) -> impl Iterator<Item = &str> {
        self.dictionary.records.iter().map(|record| record.name.as_str())
    }

    /// Whether the dictionary stands in the data.
    pub(crate) fn is_database(&self) -> bool {
        self.is_database
    }

    /// The rows of a record of the data, which `data` are the bytes of.
    pub(crate) fn open<'r, R: Read + Seek + Send + 'r>(
        &self,
        record: &str,
        data: R,
    ) -> Result<Box<dyn Records + 'r>, RecordsFault> {
        Ok(match self.is_database {
            true => Box::new(open_csdb(&self.dictionary, record, data)?),
            false => Box::new(open_dat(&self.dictionary, record, data)?),
        })
    }
}

/// The pair that two files are the bytes of; a database, without a dictionary beside it, holds its own.
pub(crate) fn pair_of_bytes(
    dictionary: Option<&[u8]>,
    data: &[u8],
    data_name: &str,
) -> Result<CsproPair, RecordsFault> {
    let is_database = dictionary.is_none();
    let dictionary = match dictionary {
        Some(dictionary) => parse_dictionary(dictionary)?,
        None => parse_dictionary(&csdb_dictionary(Cursor::new(data))?)?,
    };
    Ok(CsproPair { dictionary, data: PathBuf::from(data_name), is_database })
}

/// Whether a file has an ending, in any case of letters.
fn ends(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}

/// The pair that a `.dcf` or `.dat` is one half of; `None` for other files and for data without a dictionary.
///
/// # Errors
/// The dictionary cannot be read, or has no data beside it.
pub(crate) fn find_pair(path: &Path) -> Result<Option<CsproPair>, IngestFault> {
    if ends(path, "csdb") || ends(path, "csdbe") {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return open_database(path).map(Some).map_err(|fault| fault.of(&file));
    }
    let is_dictionary = ends(path, "dcf");
    if !is_dictionary && !ends(path, "dat") {
        return Ok(None);
    }
    let partner = partner(path, if is_dictionary { "dat" } else { "dcf" });
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (dictionary, data) = match (is_dictionary, partner) {
        (true, Some(data)) => (path.to_owned(), data),
        (true, None) => return Err(IngestFault::NoDataBeside { file: name(path) }),
        (false, Some(dictionary)) => (dictionary, path.to_owned()),
        (false, None) => return Ok(None),
    };
    let unreadable =
        |error: std::io::Error| IngestFault::Unreadable { file: name(&dictionary), problem: error.kind().to_string() };
    let bytes = std::fs::read(&dictionary).map_err(unreadable)?;
    let dictionary = parse_dictionary(&bytes).map_err(|fault| fault.of(&name(&dictionary)))?;
    Ok(Some(CsproPair { dictionary, data, is_database: false }))
}

/// A database with the dictionary inside it.
fn open_database(path: &Path) -> Result<CsproPair, RecordsFault> {
    if ends(path, "csdbe") {
        return Err(RecordsFault::PasswordProtected);
    }
    if let Some(journal) = journal_beside(path) {
        return Err(RecordsFault::Unsupported(format!("SQLite {journal}")));
    }
    let dictionary = csdb_dictionary(File::open(path).map_err(RecordsFault::Disk)?)?;
    Ok(CsproPair { dictionary: parse_dictionary(&dictionary)?, data: path.to_owned(), is_database: true })
}

/// The file of the same name with another ending, else the only one in the folder with that ending.
fn partner(path: &Path, ending: &str) -> Option<PathBuf> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let files = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let fitting: Vec<PathBuf> = files.filter(|file| ends(file, ending)).collect();
    let same = fitting.iter().find(|file| file.file_stem() == path.file_stem());
    match (same, fitting.as_slice()) {
        (Some(same), _) => Some(same.clone()),
        (None, [only]) => Some(only.clone()),
        _ => None,
    }
}
