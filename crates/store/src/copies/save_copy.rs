//! *Save a copy*: one file elsewhere, such as on a stick.

use super::write_copy::write_copy;
use crate::files::{copy_through, move_into_place, part_of, remove_database};
use crate::format::looks_like_duckdb;
use crate::from_duckdb::{from_io, name_of};
use crate::instance::open_reader;
use crate::open_files::is_claimed;
use crate::workspace::check_folder;
use crate::{StoreFault, Workspace};
use std::path::Path;

impl Workspace {
    /// Writes a verified copy to `to`, replacing a file that lies there unless it is open, and remembers the time `now`
    /// (milliseconds since 1970, UTC). `copy_id` is the id of the copy, from outside. On a fault `to` is as it was.
    pub fn save_copy(&self, to: &Path, copy_id: &str, now: i64) -> Result<(), StoreFault> {
        let to = std::path::absolute(to).map_err(|error| from_io(&error, to))?;
        self.check_target(&to)?;
        let part = part_of(&to);
        let copied = self.with_writer_and_temp(|writer, temp| {
            let staged = temp.join("copy");
            write_copy(writer, &staged, Some(copy_id), self.key(), self.temp_root())?;
            let copied = copy_through(&staged, &part).and_then(|()| move_into_place(&part, &to));
            remove_database(&staged);
            copied
        });
        if let Err(fault) = copied {
            remove_database(&part);
            return Err(fault);
        }
        self.write(|tx| tx.set_note("copied_elsewhere_at", &now.to_string()))
    }

    fn check_target(&self, to: &Path) -> Result<(), StoreFault> {
        check_folder(to.parent().unwrap_or(Path::new(".")))?;
        if is_claimed(to) {
            return Err(StoreFault::CopyOverItself { file: name_of(to) });
        }
        if to.exists() && looks_like_duckdb(to).is_ok() {
            // Opened only to learn whether another program holds it; what else may be wrong with it is about to go.
            if let Err(fault @ StoreFault::OpenElsewhere { .. }) = open_reader(to, None, self.temp_root()) {
                return Err(fault);
            }
        }
        Ok(())
    }
}
