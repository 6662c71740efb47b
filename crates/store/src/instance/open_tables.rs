//! The *tables* instance: the picked file only; no workspace.

use super::Instance;
use super::settings::locked_instance;
use crate::StoreFault;
use std::path::Path;

/// Opens an instance that may touch these files and nothing else.
pub(crate) fn open_tables(files: &[&Path], temp_root: &Path) -> Result<Instance, StoreFault> {
    locked_instance(temp_root, files, &[], false)
}
