//! Makes a new workspace: built under another name, and given its own when it is whole.

use super::about::write_new;
use super::open::check_folder;
use super::{NewWorkspace, Workspace};
use crate::StoreFault;
use crate::files::{move_into_place, remove_database};
use crate::format::{LADDER, climb};
use crate::from_duckdb::{from_io, name_of};
use crate::instance::open_workspace;
use std::path::{Path, PathBuf};

impl Workspace {
    /// Makes a workspace at `file`, where nothing may lie yet, and opens it.
    pub fn create(file: &Path, temp_root: &Path, new: &NewWorkspace) -> Result<Self, StoreFault> {
        let file = check_new_file(file)?;
        let part = crate::files::part_of(&file);
        let built = build(&part, temp_root, new).and_then(|()| move_into_place(&part, &file));
        if let Err(fault) = built {
            remove_database(&part);
            return Err(fault);
        }
        Self::open(&file, temp_root)
    }
}

/// The absolute path of a file that may be made: nothing lies there, and its folder can be written to.
fn check_new_file(file: &Path) -> Result<PathBuf, StoreFault> {
    let file = std::path::absolute(file).map_err(|error| from_io(&error, file))?;
    if file.exists() {
        return Err(StoreFault::AlreadyThere { file: name_of(&file) });
    }
    check_folder(file.parent().unwrap_or(Path::new(".")))?;
    Ok(file)
}

fn build(part: &Path, temp_root: &Path, new: &NewWorkspace) -> Result<(), StoreFault> {
    remove_database(part);
    let instance = open_workspace(part, None, part, temp_root)?;
    climb(&instance.connection, 0, LADDER)?;
    write_new(&instance.connection, new)?;
    Ok(instance.connection.execute_batch(include_str!("detach.sql"))?)
}
