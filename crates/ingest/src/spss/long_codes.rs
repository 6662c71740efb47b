//! Takes apart the records with labels and codes of texts longer than a slot.

use super::byte_order::ByteOrder;
use crate::records::RecordsFault;

/// Hands on the name, code and label of each label; `false` when the record breaks off, and the rest is not there.
pub(super) fn each_long_label(
    record: &[u8],
    order: ByteOrder,
    mut take: impl FnMut(&[u8], &[u8], &[u8]) -> Result<(), RecordsFault>,
) -> Result<bool, RecordsFault> {
    let mut rest = Rest { bytes: record, order };
    while !rest.bytes.is_empty() {
        let (Some(name), Some(_width), Some(labels)) = (rest.counted(), rest.count(), rest.count()) else {
            return Ok(false);
        };
        for _ in 0..labels {
            let (Some(code), Some(label)) = (rest.counted(), rest.counted()) else { return Ok(false) };
            take(name, code, label)?;
        }
    }
    Ok(true)
}

/// Hands on the name and each code for no answer; `false` as for labels.
pub(super) fn each_long_code(
    record: &[u8],
    order: ByteOrder,
    mut take: impl FnMut(&[u8], &[u8]) -> Result<(), RecordsFault>,
) -> Result<bool, RecordsFault> {
    let mut rest = Rest { bytes: record, order };
    while !rest.bytes.is_empty() {
        let (Some(name), Some([codes])) = (rest.counted(), rest.take(1)) else { return Ok(false) };
        let Some(length) = rest.count() else { return Ok(false) };
        for place in 0..*codes {
            // Some versions of PSPP write the length before each code and not only before the first.
            if place > 0 && rest.clone().count() == Some(length) {
                rest.take(4);
            }
            let Some(code) = rest.take(length) else { return Ok(false) };
            take(name, code)?;
        }
    }
    Ok(true)
}

/// What is left of a record.
#[derive(Clone)]
struct Rest<'a> {
    bytes: &'a [u8],
    order: ByteOrder,
}

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(count)?;
        self.bytes = rest;
        Some(taken)
    }

    fn count(&mut self) -> Option<usize> {
        let (count, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        usize::try_from(self.order.int(*count)).ok()
    }

    fn counted(&mut self) -> Option<&'a [u8]> {
        let count = self.count()?;
        self.take(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(record: &[u8]) -> (bool, Vec<String>) {
        let mut seen = Vec::new();
        let whole = each_long_code(record, ByteOrder::Big, |name, code| {
            seen.push(format!("{}={}", String::from_utf8_lossy(name), String::from_utf8_lossy(code)));
            Ok(())
        });
        (whole.expect("no fault"), seen)
    }

    #[test]
    fn codes_are_found_with_the_length_said_once_or_before_each() {
        let expected = (true, vec!["AB=one".to_owned(), "AB=two".to_owned()]);
        assert_eq!(codes(b"\0\0\0\x02AB\x02\0\0\0\x03onetwo"), expected);
        assert_eq!(codes(b"\0\0\0\x02AB\x02\0\0\0\x03one\0\0\0\x03two"), expected);
        assert_eq!(codes(b"\0\0\0\x02AB\x02\0\0\0\x03onetw"), (false, vec!["AB=one".to_owned()]));
    }

    #[test]
    fn what_is_promised_and_not_there_is_told() {
        let ignore = |_: &[u8], _: &[u8], _: &[u8]| Ok(());
        for record in [&b"\x7f\xff\xff\xffAB"[..], b"\0\0\0\x01A\0\0\0\x01\x7f\xff\xff\xff", b"\0\0"] {
            assert!(!each_long_label(record, ByteOrder::Big, ignore).expect("no fault"));
        }
    }
}
