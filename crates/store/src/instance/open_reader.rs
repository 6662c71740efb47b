//! The *reader* instance: the picked file only, and only to read it.

use super::Instance;
use super::open_workspace::attach_to_read;
use super::settings::locked_instance;
use crate::StoreFault;
use crate::lock::Key;
use std::path::Path;

/// Opens a database file without the right to change it. Edits that lie in its `.wal` are seen and left there.
pub(crate) fn open_reader(file: &Path, key: Option<&Key>, temp_root: &Path) -> Result<Instance, StoreFault> {
    let instance = locked_instance(temp_root, &[file], &[], key.is_some())?;
    attach_to_read(&instance.connection, file, key)?;
    Ok(instance)
}
