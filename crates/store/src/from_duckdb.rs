//! Turns what DuckDB and the system say into faults, in one place.
//!
//! DuckDB has no error numbers, so its English is read here and nowhere else; the tests of this crate provoke
//! every one of these sentences with the real library, so that a new version that words them anew is noticed.

use crate::StoreFault;
use std::path::Path;

impl From<duckdb::Error> for StoreFault {
    fn from(error: duckdb::Error) -> Self {
        match error {
            duckdb::Error::DuckDBFailure(_, Some(text)) => from_text(&text),
            duckdb::Error::FromSqlConversionFailure(_, _, cause) => {
                StoreFault::UnreadableCode { text: cause.to_string() }
            }
            other => StoreFault::Unexpected { reason: first_line(&other.to_string()) },
        }
    }
}

/// A fault from an error of the system about `path`.
pub(crate) fn from_io(error: &std::io::Error, path: &Path) -> StoreFault {
    use std::io::ErrorKind as Kind;
    let file = name_of(path);
    match error.kind() {
        Kind::NotFound => StoreFault::Missing { file },
        Kind::PermissionDenied => StoreFault::NotAllowed { file },
        Kind::ReadOnlyFilesystem => StoreFault::ReadOnlyFile { file },
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => StoreFault::DiskFull { file },
        Kind::AlreadyExists => StoreFault::AlreadyThere { file },
        _ => StoreFault::DiskFailed { file, reason: error.to_string() },
    }
}

/// The last part of a path, as a person knows the file.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn from_text(text: &str) -> StoreFault {
    let has = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
    let file = quoted_file(text);
    if has(&["No space left on device", "File too large", "not enough space on the disk", "Disk quota exceeded"]) {
        StoreFault::DiskFull { file }
    } else if has(&["Could not set lock on file", "being used by another process"]) {
        StoreFault::OpenElsewhere { file }
    } else if has(&["Wrong encryption key"]) {
        StoreFault::WrongPassphrase { file }
    } else if has(&["Cannot open encrypted database"]) {
        StoreFault::Locked { file }
    } else if has(&["not a valid DuckDB database file"]) {
        StoreFault::NotAWorkspace { file }
    } else if has(&["Trying to read a database file with version number", "written with a newer version"]) {
        StoreFault::NewerEngine { file }
    } else if has(&["has been invalidated"]) {
        StoreFault::MustReopen {}
    } else if has(&[
        "Corrupt database file",
        "Corrupt WAL",
        "Could not read enough bytes",
        "does not match the database file",
        "replaying WAL",
        "Failed to deserialize",
        "Serialization Error",
    ]) {
        StoreFault::Damaged { file }
    } else if has(&["Permission denied", "Read-only file system", "Access is denied"]) {
        StoreFault::ReadOnlyFile { file }
    } else if has(&["database does not exist", "No such file or directory"]) {
        StoreFault::Missing { file }
    } else if text.starts_with("Out of Memory") {
        StoreFault::OutOfMemory {}
    } else if text.starts_with("INTERRUPT") {
        StoreFault::Cancelled {}
    } else {
        StoreFault::Unexpected { reason: first_line(text) }
    }
}

/// The file that the sentence names between quotes, without its folder and without what DuckDB adds to the name.
fn quoted_file(text: &str) -> String {
    let parts = text.split('"').skip(1).step_by(2);
    let path = parts.filter(|part| part.contains(['/', '\\'])).last().unwrap_or_default();
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let added = [".wal.checkpoint", ".wal.recovery", ".wal"];
    added.iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name).to_owned()
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_file_and_not_its_folder() {
        let text = "TransactionContext Error: Failed to commit: Could not write file \"/a/b/Kenya.bearings.wal\": No space left on device";
        assert_eq!(from_text(text), StoreFault::DiskFull { file: "Kenya.bearings".into() });
    }

    #[test]
    fn keeps_what_it_does_not_know() {
        assert_eq!(from_text("Odd\nLINE 1"), StoreFault::Unexpected { reason: "Odd".into() });
    }
}
