//! JSON lines: one object a row, one after the other, in one list, or in the only list of a wrapping object.
//!
//! Deliberately not here: objects in lists as rows of a second table.

mod collect_names;
mod cut_objects;
mod find_list;
mod flatten_object;
mod open_json_lines;
#[cfg(test)]
mod tests;

pub(crate) use open_json_lines::open_json_lines;

/// Bytes of one object.
const LARGEST_OBJECT: usize = 1 << 20;
/// Objects and lists in one another, the outermost object counted.
const DEEPEST: usize = 32;
/// Names of columns in one file.
const MOST_NAMES: usize = 10_000;
/// Bytes of one name; those of nested objects are written one behind the other.
const LONGEST_NAME: usize = 4096;
/// Objects looked at for names before the first row is given.
const SCANNED_OBJECTS: usize = 1000;
