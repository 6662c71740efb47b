//! The *workspace* instance: its own file, the folder of its backups, nothing else.

use super::settings::locked_instance;
use super::{Instance, STORAGE_VERSION, quote_path, quote_text};
use crate::StoreFault;
use crate::from_duckdb::name_of;
use crate::lock::Key;
use duckdb::Connection;
use std::path::Path;

/// Opens the file for reading and writing, and makes it when it is absent. The file is attached as `workspace`,
/// so that its name can never clash with the name of a schema. Copies may be written into the folder `backups`.
pub(crate) fn open_workspace(
    file: &Path,
    key: Option<&Key>,
    backups: &Path,
    temp_root: &Path,
) -> Result<Instance, StoreFault> {
    let instance = locked_instance(temp_root, &[file], &[backups], key.is_some())?;
    attach(&instance.connection, file, "workspace", key)?;
    use_workspace(&instance.connection)?;
    Ok(instance)
}

/// As [`open_workspace`], after `check` has looked at the file without the right to change it and while it is closed
/// has done what must be done before; an instance costs more than an attachment, so both use one.
pub(crate) fn open_checked_workspace<T>(
    file: &Path,
    key: Option<&Key>,
    backups: &Path,
    temp_root: &Path,
    check: impl FnOnce(&Connection) -> Result<T, StoreFault>,
    before: impl FnOnce(&T) -> Result<(), StoreFault>,
) -> Result<(Instance, T), StoreFault> {
    let instance = locked_instance(temp_root, &[file], &[backups], key.is_some())?;
    attach_to_read(&instance.connection, file, key)?;
    let found = check(&instance.connection)?;
    instance.connection.execute_batch(include_str!("leave_workspace.sql"))?;
    before(&found)?;
    attach(&instance.connection, file, "workspace", key)?;
    use_workspace(&instance.connection)?;
    Ok((instance, found))
}

/// Attaches the file as `workspace` without the right to change it. Edits that lie in its `.wal` are seen and left there.
pub(super) fn attach_to_read(connection: &Connection, file: &Path, key: Option<&Key>) -> Result<(), StoreFault> {
    let sql =
        include_str!("attach_read_only.sql").replace("{file}", &quote_path(file)?).replace("{key}", &key_option(key));
    connection.execute_batch(&sql).map_err(|error| about(error, file))?;
    use_workspace(connection)
}

/// Makes the workspace the place where names are looked up; every clone of a connection needs it once.
pub(crate) fn use_workspace(connection: &Connection) -> Result<(), StoreFault> {
    Ok(connection.execute_batch(include_str!("use_workspace.sql"))?)
}

/// Opens the file and makes room for one new file beside it, to which it is to be copied; either may be locked.
pub(crate) fn open_pair(
    file: &Path,
    key: Option<&Key>,
    other: &Path,
    temp_root: &Path,
) -> Result<Instance, StoreFault> {
    let instance = locked_instance(temp_root, &[file, other], &[], true)?;
    attach(&instance.connection, file, "workspace", key)?;
    use_workspace(&instance.connection)?;
    Ok(instance)
}

/// Attaches the file of a new copy, in a place the instance may write to, as `copy`.
pub(crate) fn attach_copy(connection: &Connection, file: &Path, key: Option<&Key>) -> Result<(), StoreFault> {
    attach(connection, file, "copy", key)
}

fn attach(connection: &Connection, file: &Path, name: &str, key: Option<&Key>) -> Result<(), StoreFault> {
    let sql = include_str!("attach.sql")
        .replace("{file}", &quote_path(file)?)
        .replace("{name}", name)
        .replace("{storage}", STORAGE_VERSION)
        .replace("{key}", &key_option(key));
    connection.execute_batch(&sql).map_err(|error| about(error, file))
}

/// The engine does not say which file a key was wrong for.
fn about(error: duckdb::Error, file: &Path) -> StoreFault {
    match StoreFault::from(error) {
        StoreFault::WrongPassphrase { .. } => StoreFault::WrongPassphrase { file: name_of(file) },
        other => other,
    }
}

fn key_option(key: Option<&Key>) -> String {
    key.map_or_else(String::new, |key| format!(", ENCRYPTION_KEY {}", quote_text(key.text())))
}
