//! Whether the newest data of a database stand in a file beside it.

use std::path::Path;

/// The ending of a file beside a database that holds data which the database itself lacks, `-wal` or `-journal`; `None`
/// when there is no such file, or an empty one. Such a database is not read: what was saved last would be missing.
pub fn journal_beside(database: &Path) -> Option<&'static str> {
    ["-wal", "-journal"].into_iter().find(|ending| {
        let mut name = database.as_os_str().to_owned();
        name.push(ending);
        std::fs::metadata(name).is_ok_and(|beside| beside.len() > 0)
    })
}
