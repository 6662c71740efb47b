//! The settings of every instance.

use super::{Instance, limits::memory_limit_bytes, quote_path};
use crate::StoreFault;
use crate::from_duckdb::from_io;
use crate::lock::engine_part;
use duckdb::Connection;
use std::path::{Path, PathBuf};

/// What DuckDB writes beside a database file.
const BESIDE: [&str; 4] = ["", ".wal", ".wal.checkpoint", ".wal.recovery"];

/// A fresh instance that may touch the database files named and the folders named, and nothing else.
///
/// `temp_root` is an existing folder in which a private one is made. With `cipher` it can open locked files, and what it
/// spills is encrypted.
pub(super) fn locked_instance(
    temp_root: &Path,
    files: &[&Path],
    folders: &[&Path],
    cipher: bool,
) -> Result<Instance, StoreFault> {
    survive_file_size_limit();
    let temp = private_folder(temp_root)?;
    let connection = Connection::open_in_memory()?;
    let list = |paths: Vec<PathBuf>| -> Result<String, StoreFault> {
        let quoted: Result<Vec<String>, StoreFault> = paths.iter().map(|path| quote_path(path)).collect();
        Ok(quoted?.join(", "))
    };
    let beside = files.iter().flat_map(|file| BESIDE.map(|end| with_ending(file, end))).collect();
    let sql = include_str!("lock_down.sql")
        .replace("{temp}", &quote_path(temp.path())?)
        .replace("{encrypt_temp}", if cipher { "true" } else { "false" })
        .replace("{memory}", &memory_limit_bytes(&connection)?.to_string())
        .replace("{folders}", &list(folders.iter().map(|folder| folder.to_path_buf()).collect())?)
        .replace("{files}", &list(beside)?);
    if cipher {
        let load = include_str!("load_cipher.sql").replace("{part}", &quote_path(&engine_part()?)?);
        connection.execute_batch(&load)?;
    }
    connection.execute_batch(&sql)?;
    Ok(Instance { connection, temp })
}

/// A folder that only this user can look into, and that goes when it is dropped.
pub(crate) fn private_folder(root: &Path) -> Result<tempfile::TempDir, StoreFault> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("bearings-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o700));
    }
    builder.tempdir_in(root).map_err(|error| from_io(&error, root))
}

/// The path with `end` added to its name.
pub(crate) fn with_ending(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}

/// A write beyond the file-size limit of the process raises a signal that ends it; once somebody listens to the
/// signal, the write fails instead, and the failure becomes a fault.
fn survive_file_size_limit() {
    #[cfg(unix)]
    {
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(|| {
            let heard = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
            // If the system refuses the listener, the limit keeps its usual effect; there is nothing else to do.
            let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, heard);
        });
    }
}
