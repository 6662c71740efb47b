//! The further records of a dictionary, which newer programs write for what the first layout had no room for.

use super::attributes::{Attribute, each_attribute};
use super::source::Source;
use crate::records::RecordsFault;
use crate::spss::REMARK;
use std::io::{Read, Seek};

/// Bytes of one such record.
const LARGEST: u64 = 64 << 20;

/// What is kept of them.
#[derive(Default)]
pub(super) struct Extension {
    /// Record 3: how numbers are written; 1 for IEEE 754, 2 for IBM, 3 for VAX.
    pub(super) number_kind: i32,
    /// Record 3: the code page; 2 and 3 say no more than ASCII.
    pub(super) code_page: i32,
    /// Record 11: measure, sometimes width, and alignment of each variable.
    pub(super) display: Vec<i32>,
    /// Record 13: `SHORT=Long`, apart by tabs.
    pub(super) long_names: Vec<u8>,
    /// Record 14: `SHORT=width`, apart by zeros and tabs.
    pub(super) very_long: Vec<u8>,
    /// Record 16: cases, for files with more than a number of four bytes can say.
    pub(super) cases: Option<u64>,
    /// Record 20: name of the encoding.
    pub(super) encoding: Vec<u8>,
    /// Record 21: labels of texts longer than a slot.
    pub(super) long_labels: Vec<u8>,
    /// Record 22: codes for no answer of texts longer than a slot.
    pub(super) long_missing: Vec<u8>,
    /// Record 18: attributes of variables.
    pub(super) attributes: Vec<u8>,
    /// What else is there, by its usual name.
    pub(super) not_kept: Vec<&'static str>,
}

impl Extension {
    fn leave_out(&mut self, what: Option<&'static str>) {
        self.not_kept.extend(what.filter(|name| !self.not_kept.contains(name)));
    }
}

/// Reads one record behind its number 7.
pub(super) fn read_extension<R: Read + Seek>(source: &mut Source<R>, kept: &mut Extension) -> Result<(), RecordsFault> {
    let kind = source.int()?;
    let (size, count) = (source.count()? as u64, source.count()? as u64);
    let length = size.saturating_mul(count);
    if !matches!(kind, 3 | 11 | 13 | 14 | 16 | 18 | 20..=22) {
        kept.leave_out(name_of(kind));
        return source.skip(length);
    }
    if length > LARGEST {
        return Err(RecordsFault::TooLarge);
    }
    let bytes = source.bytes(length as usize)?;
    let (ints, _) = bytes.as_chunks::<4>();
    let mut ints = ints.iter().map(|int| source.order.int(*int));
    match kind {
        3 => (kept.number_kind, kept.code_page) = (ints.nth(4).unwrap_or(1), ints.nth(2).unwrap_or(0)),
        11 => kept.display = ints.collect(),
        13 => kept.long_names = bytes,
        14 => kept.very_long = bytes,
        16 => {
            let cases = bytes.as_chunks::<8>().0.get(1).map(|cases| source.order.long(*cases));
            kept.cases = cases.and_then(|cases| u64::try_from(cases).ok());
        }
        18 => {
            kept.leave_out(says_more_than_roles(&bytes).then_some("variable attributes"));
            kept.attributes = bytes;
        }
        20 => kept.encoding = bytes,
        21 => kept.long_labels = bytes,
        22 => kept.long_missing = bytes,
        _ => {}
    }
    Ok(())
}

/// What a record that is not read holds; `None` where it says nothing of the data.
fn name_of(kind: i32) -> Option<&'static str> {
    match kind {
        5 => Some("variable sets"),
        6 => Some("date information of Trends"),
        7 | 19 => Some("multiple response sets"),
        17 => Some("data file attributes"),
        _ => None,
    }
}

/// Every newer program gives every variable the role of an input, `$@Role('0')`; that is nothing a maker wrote, nor is
/// our own remark.
fn says_more_than_roles(attributes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(attributes);
    let is_known = |one: &Attribute<'_>| one.name == REMARK || (one.name == "$@Role" && one.value == "0");
    each_attribute(&text).is_none_or(|all| !all.iter().all(is_known))
}
