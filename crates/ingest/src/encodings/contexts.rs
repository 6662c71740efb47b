//! The places of a sample that tell its encoding: each byte beyond ASCII with those beside it, every company once, so
//! that a name that a thousand rows repeat weighs no more than a name.

use std::collections::BTreeSet;

/// So many bytes are kept on either side.
pub(super) const BESIDE: usize = 4;

/// A byte beyond ASCII in the middle, between the bytes beside it; the ends of the sample are ends of lines.
pub(super) type Context = [u8; 2 * BESIDE + 1];

/// The different contexts of a sample. All digits are the same.
pub(super) fn collect_contexts(sample: &[u8]) -> BTreeSet<Context> {
    let beyond = sample.iter().enumerate().filter(|(_, byte)| !byte.is_ascii());
    beyond
        .map(|(place, _)| {
            let byte_at = |at: usize| (place + at).checked_sub(BESIDE).and_then(|at| sample.get(at)).copied();
            std::array::from_fn(|at| match byte_at(at) {
                Some(b'0'..=b'9') => b'0',
                Some(byte) => byte,
                None => b'\n',
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_company_counts_once() {
        let contexts = collect_contexts(b"1\xa0234;Per\xfa\n9\xa0876;Per\xfa\n");
        let found: Vec<&[u8]> = contexts.iter().map(|context| context.as_slice()).collect();
        assert_eq!(found, [b"\n\n\n0\xa0000;", b";Per\xfa\n\n\n\n", b";Per\xfa\n0\xa00", b"r\xfa\n0\xa0000;"]);
    }
}
