//! JSON lines: one object a row, one after the other, in one list, or in the longest list of objects inside the file;
//! lists of values below a list of names; the cubes of JSON-stat.
//!
//! Deliberately not here: objects in lists as rows of a second table.

mod collect_names;
mod cut_objects;
mod find_list;
mod flatten_object;
mod members_beside;
mod not_finite;
mod open_json_lines;
mod open_json_stat;
#[cfg(test)]
mod tests;

pub(crate) use open_json_lines::{open_json_head, open_json_lines};

/// Bytes of one object.
const LARGEST_OBJECT: usize = 1 << 20;
/// Bytes before and behind the list that is the table.
const LARGEST_BESIDE: usize = 16 << 20;
/// Objects and lists in one another, the outermost object counted.
const DEEPEST: usize = 32;
/// Names of columns in one file.
const MOST_NAMES: usize = 10_000;
/// Bytes of one name; those of nested objects are written one behind the other.
const LONGEST_NAME: usize = 4096;
/// Objects looked at for names where a file is too large to be read once more: one more than are shown of it.
const SCANNED_OBJECTS: u64 = crate::head::HEAD_ROWS as u64 + 1;
