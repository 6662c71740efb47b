//! The *workspace* instance: its own file, the folder of its backups, nothing else.

use super::settings::locked_instance;
use super::{Instance, STORAGE_VERSION, quote_path};
use crate::StoreFault;
use duckdb::Connection;
use std::path::Path;

/// Opens the file for reading and writing, and makes it when it is absent. The file is attached as `workspace`,
/// so that its name can never clash with the name of a schema. Copies may be written into the folder `backups`.
pub(crate) fn open_workspace(file: &Path, backups: &Path, temp_root: &Path) -> Result<Instance, StoreFault> {
    let instance = locked_instance(temp_root, &[file], &[backups])?;
    attach(&instance.connection, file, "workspace")?;
    use_workspace(&instance.connection)?;
    Ok(instance)
}

/// As [`open_workspace`], after `check` has looked at the file without the right to change it and while it is closed
/// has done what must be done before; an instance costs more than an attachment, so both use one.
pub(crate) fn open_checked_workspace<T>(
    file: &Path,
    backups: &Path,
    temp_root: &Path,
    check: impl FnOnce(&Connection) -> Result<T, StoreFault>,
    before: impl FnOnce(&T) -> Result<(), StoreFault>,
) -> Result<(Instance, T), StoreFault> {
    let instance = locked_instance(temp_root, &[file], &[backups])?;
    attach_to_read(&instance.connection, file)?;
    let found = check(&instance.connection)?;
    instance.connection.execute_batch(include_str!("leave_workspace.sql"))?;
    before(&found)?;
    attach(&instance.connection, file, "workspace")?;
    use_workspace(&instance.connection)?;
    Ok((instance, found))
}

/// Attaches the file as `workspace` without the right to change it. Edits that lie in its `.wal` are seen and left there.
pub(super) fn attach_to_read(connection: &Connection, file: &Path) -> Result<(), StoreFault> {
    let sql = include_str!("attach_read_only.sql").replace("{file}", &quote_path(file)?);
    connection.execute_batch(&sql)?;
    use_workspace(connection)
}

/// Makes the workspace the place where names are looked up; every clone of a connection needs it once.
pub(crate) fn use_workspace(connection: &Connection) -> Result<(), StoreFault> {
    Ok(connection.execute_batch(include_str!("use_workspace.sql"))?)
}

/// Attaches the file of a new copy, which lies in the folder of the backups, as `copy`.
pub(crate) fn attach_copy(connection: &Connection, file: &Path) -> Result<(), StoreFault> {
    attach(connection, file, "copy")
}

fn attach(connection: &Connection, file: &Path, name: &str) -> Result<(), StoreFault> {
    let sql = include_str!("attach.sql")
        .replace("{file}", &quote_path(file)?)
        .replace("{name}", name)
        .replace("{storage}", STORAGE_VERSION);
    Ok(connection.execute_batch(&sql)?)
}
