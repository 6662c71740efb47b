//! SDMX-ML: statistical data as XML, of version 2.1 (generic and structure specific) and 2.0 (generic and compact).
//!
//! Deliberately not here: structures, so codes stay codes; cross-sectional and utility messages of 2.0; explicit
//! measures; the parts that version 3.0 adds.

mod choose_encoding;
mod find_place;
mod join_groups;
mod open_sdmx_ml;
mod read_message;
mod take_values;
#[cfg(test)]
mod tests;

pub(crate) use open_sdmx_ml::open_sdmx_ml;

use crate::records::RecordsFault;
use crate::xml::{XmlFault, XmlLimits};

/// What one message may ask for.
const LIMITS: XmlLimits = XmlLimits { event_bytes: 1 << 20, depth: 64, attributes: 1000 };
/// Dimensions and attributes of one message.
const MOST_COLUMNS: usize = 1000;
/// Bytes of the name of a dimension, attribute or structure.
const LONGEST_NAME: usize = 256;
/// Bytes of a text of the header.
const LONGEST_TEXT: usize = 64 * 1024;
/// Bytes of all attributes of groups, which are kept in memory.
const MOST_GROUP_BYTES: usize = 64 << 20;
/// Different sets of dimensions that groups are made by.
const MOST_GROUP_KINDS: usize = 64;
/// Remarks and names of elements that are told.
const MOST_NOTES: usize = 100;

impl From<XmlFault> for RecordsFault {
    fn from(fault: XmlFault) -> Self {
        match fault {
            XmlFault::Broken => RecordsFault::Damaged,
            XmlFault::TooLarge => RecordsFault::TooLarge,
            XmlFault::Disk(error) => RecordsFault::Disk(error),
        }
    }
}
