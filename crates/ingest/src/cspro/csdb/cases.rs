//! The table of cases: which were deleted, which were saved before they were complete.

use super::database::Database;
use super::read_fields::{Field, Layout};
use super::walk_table::TableWalk;
use crate::records::RecordsFault;
use std::collections::HashSet;
use std::io::{Read, Seek};

/// Deleted cases whose names are held.
const MOST_DELETED: usize = 5_000_000;

/// What the table says of all cases.
#[derive(Default)]
pub(super) struct Cases {
    pub(super) deleted: HashSet<Vec<u8>>,
    pub(super) has_partial: bool,
}

/// Reads the table; a file without one is no data of CSPro.
pub(super) fn read_cases<R: Read + Seek>(database: &mut Database<R>) -> Result<Cases, RecordsFault> {
    let table = database.table("cases").ok_or(RecordsFault::Damaged)?;
    let column = |name| table.column(name).ok_or(RecordsFault::Damaged);
    let (id, deleted) = (column("id")?, column("deleted")?);
    let partial = table.column("partial_save_mode");
    let mut cases = Cases::default();
    let (mut payload, mut layout) = (Vec::new(), Layout::default());
    let mut walk = TableWalk::new(&database.pages, table.root);
    while walk.next(&mut database.pages, &mut payload)?.is_some() {
        layout.read(&payload)?;
        if is_true(layout.field(&payload, deleted)) {
            if let Field::Text(id) = layout.field(&payload, id) {
                cases.deleted.insert(id.to_vec());
            }
            if cases.deleted.len() > MOST_DELETED {
                return Err(RecordsFault::TooLarge);
            }
        }
        let partial = partial.map(|column| layout.field(&payload, column));
        cases.has_partial |= matches!(partial, Some(Field::Text(mode)) if !mode.is_empty());
    }
    Ok(cases)
}

/// Whether a field is a number that is not 0.
pub(super) fn is_true(field: Field) -> bool {
    matches!(field, Field::Whole(number) if number != 0)
}
