//! Copies of a workspace, made by the program and never by hand: saved elsewhere, kept as backups, restored.

mod back_up;
mod restore;
mod save_copy;
#[cfg(test)]
mod tests;
mod write_copy;

pub use back_up::Backup;

pub(crate) use back_up::{backup_before_upgrade, backups_folder};
pub(crate) use write_copy::write_copy;
