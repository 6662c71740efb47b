//! The *reader* instance: the picked file only, and only to read it.

use super::settings::locked_instance;
use super::{Instance, quote_path, use_workspace};
use crate::StoreFault;
use std::path::Path;

/// Opens a database file without the right to change it. Edits that lie in its `.wal` are seen and left there.
pub(crate) fn open_reader(file: &Path, temp_root: &Path) -> Result<Instance, StoreFault> {
    let instance = locked_instance(temp_root, &[file], &[])?;
    let sql = include_str!("attach_read_only.sql").replace("{file}", &quote_path(file)?);
    instance.connection.execute_batch(&sql)?;
    use_workspace(&instance.connection)?;
    Ok(instance)
}
