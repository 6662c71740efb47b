//! Takes a file from the disk, and says in a fault why it cannot.

use crate::IngestFault;
use sha2::{Digest, Sha256};
use std::io::Read;
use std::{fs, io, path::Path};

/// Larger files are refused rather than read into memory at once.
pub const MAX_FILE_MEGABYTES: u64 = 512;

/// Reads a file whole. Refuses folders, the lock files of office programs, files that change while they are read,
/// and files of more than [`MAX_FILE_MEGABYTES`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, IngestFault> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    if file.starts_with("~$") {
        return Err(IngestFault::LockFile { file });
    }
    let before = fs::metadata(path).map_err(|error| explain(&error, &file))?;
    if before.is_dir() {
        return Err(IngestFault::IsAFolder { file });
    }
    let megabytes = before.len() >> 20;
    if megabytes > MAX_FILE_MEGABYTES {
        return Err(IngestFault::TooLarge { file, megabytes, limit: MAX_FILE_MEGABYTES });
    }
    let bytes = fs::read(path).map_err(|error| explain(&error, &file))?;
    let after = fs::metadata(path).map_err(|error| explain(&error, &file))?;
    let moved = after.len() != bytes.len() as u64 || after.modified().ok() != before.modified().ok();
    if moved {
        return Err(IngestFault::InUse { file });
    }
    if bytes.is_empty() {
        return Err(IngestFault::EmptyFile { file });
    }
    Ok(bytes)
}

/// The sum of the bytes of a file of any size, as [`sha256_hex`](super::sha256_hex) gives it.
///
/// # Errors
/// It cannot be read, or changes meanwhile.
pub fn sha256_of_file(path: &Path) -> Result<String, IngestFault> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let failed = |error: io::Error| explain(&error, &file);
    let mut input = fs::File::open(path).map_err(failed)?;
    let before = input.metadata().map_err(failed)?;
    let (mut sum, mut stretch) = (Sha256::new(), vec![0; 1 << 20]);
    loop {
        match input.read(&mut stretch) {
            Ok(0) => break,
            Ok(read) => sum.update(&stretch[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(failed(error)),
        }
    }
    let after = input.metadata().map_err(failed)?;
    if after.len() != before.len() || after.modified().ok() != before.modified().ok() {
        return Err(IngestFault::InUse { file });
    }
    Ok(super::as_hex(&sum.finalize()))
}

fn explain(error: &io::Error, file: &str) -> IngestFault {
    let file = file.to_owned();
    // Windows: 32 is a sharing violation, 33 a locked part of the file.
    let shared = cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33));
    match error.kind() {
        _ if shared => IngestFault::InUse { file },
        io::ErrorKind::NotFound => IngestFault::NotFound { file },
        io::ErrorKind::PermissionDenied => IngestFault::NotAllowed { file },
        io::ErrorKind::IsADirectory => IngestFault::IsAFolder { file },
        kind => IngestFault::Unreadable { file, problem: kind.to_string() },
    }
}
