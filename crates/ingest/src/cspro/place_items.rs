//! Where items stand in a line: at the place that is written, or one behind the other.

use super::written::WrittenItem;
use crate::records::RecordsFault;

/// The longest line, in signs.
pub(super) const LONGEST_LINE: usize = 1 << 20;

/// Place and repetition of an item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// From 0.
    pub(super) start: usize,
    pub(super) length: usize,
    pub(super) occurrences: usize,
    /// Signs from one occurrence to the next.
    pub(super) step: usize,
}

impl Place {
    /// The first sign behind the last occurrence.
    pub(super) fn end(&self) -> usize {
        self.start + self.step * (self.occurrences - 1) + self.length
    }
}

/// The places of the items of a record, of which the first that has no place of its own stands at `begin`.
pub(super) fn place_items(items: &[WrittenItem], begin: usize) -> Result<Vec<Place>, RecordsFault> {
    let mut places = Vec::new();
    let mut next = begin;
    let mut around = None;
    for item in items {
        let place = if item.subitem {
            place_inside(item, around.ok_or(RecordsFault::Damaged)?)
        } else {
            let start = match item.start {
                Some(start) => start.checked_sub(1).ok_or(RecordsFault::Damaged)?,
                None => next,
            };
            // Pictures and sounds take one sign.
            let length = if is_bytes(item) { 1 } else { item.length };
            Place { start, length, occurrences: item.occurrences.maximum.max(1), step: length }
        };
        let all = place.step.checked_mul(place.occurrences).and_then(|signs| signs.checked_add(place.start));
        if place.length == 0 || all.is_none_or(|end| end.saturating_add(place.length) > LONGEST_LINE) {
            return Err(RecordsFault::Damaged);
        }
        if !item.subitem {
            next = place.end();
            around = Some(place);
        }
        places.push(place);
    }
    Ok(places)
}

/// An item inside another: it repeats with it, or by itself.
fn place_inside(item: &WrittenItem, around: Place) -> Place {
    let start = match item.start {
        Some(start) => start.saturating_sub(1),
        None => around.start.saturating_add(item.subitem_offset),
    };
    match item.occurrences.maximum {
        0 | 1 => Place { start, length: item.length, occurrences: around.occurrences, step: around.step },
        own => Place { start, length: item.length, occurrences: own, step: item.length },
    }
}

/// Whether an item holds bytes, such as a picture, which a line of text cannot.
pub(super) fn is_bytes(item: &WrittenItem) -> bool {
    let kind = item.content_type.trim();
    !kind.is_empty() && !kind.eq_ignore_ascii_case("numeric") && !kind.eq_ignore_ascii_case("alpha")
}
