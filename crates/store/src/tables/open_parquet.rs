//! An instance of the engine for one Parquet file, and what it says of it when it cannot be read.

use super::footer::is_encrypted;
use crate::StoreFault;
use crate::from_duckdb::{from_io, name_of};
use crate::instance::{Instance, open_tables, quote_text};
use std::path::{Path, PathBuf};

/// An instance that may read the file and nothing else.
pub(super) fn open(file: &Path, temp_root: &Path) -> Result<Instance, StoreFault> {
    let pattern = PathBuf::from(as_pattern(&file.to_string_lossy()));
    open_tables(&[file, &pattern], temp_root)
}

/// What a person is told when the engine cannot read the file; `told` is what it said, if it said anything of use.
pub(super) fn explain(file: &Path, told: StoreFault) -> StoreFault {
    let name = || name_of(file);
    match told {
        StoreFault::Unexpected { .. } | StoreFault::Damaged { .. } | StoreFault::NotATable { .. } => {
            match std::fs::File::open(file) {
                Err(error) => from_io(&error, file),
                Ok(_) if is_encrypted(file) => StoreFault::TableLocked { file: name() },
                Ok(_) => StoreFault::NotATable { file: name() },
            }
        }
        StoreFault::ReadOnlyFile { .. } => StoreFault::NotAllowed { file: name() },
        other => other,
    }
}

/// The path as the engine wants it: it takes a path for a pattern, and `data [1]` for one of two names.
pub(super) fn quote_as_pattern(file: &Path) -> Result<String, StoreFault> {
    let absolute = std::path::absolute(file).map_err(|_| StoreFault::UnreadablePath { path: name_of(file) })?;
    let text = absolute.to_str().filter(|text| !text.contains('\0'));
    let text = text.ok_or_else(|| StoreFault::UnreadablePath { path: name_of(file) })?;
    Ok(quote_text(&as_pattern(text)))
}

fn as_pattern(path: &str) -> String {
    let mut pattern = String::with_capacity(path.len());
    for sign in path.chars() {
        match sign {
            '[' | '*' | '?' => pattern.extend(['[', sign, ']']),
            plain => pattern.push(plain),
        }
    }
    pattern
}
