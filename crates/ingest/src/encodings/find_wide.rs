//! UTF-16 without a mark.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

/// So much of a sample is looked at.
const LOOKED_AT: usize = 4096;

/// UTF-16, told by bytes of zero that stand in every second place, where the others are few and of the same kind: the
/// letters of an alphabet share their high byte, and spaces, digits and ends of lines have zero there.
pub(super) fn find_wide(sample: &[u8]) -> Option<&'static Encoding> {
    let head = sample.get(..sample.len().min(LOOKED_AT) & !1).unwrap_or_default();
    let units = head.len() / 2;
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    // A letter such as Ā has a low byte of zero; it stays rare among the spaces.
    let (encoding, high, few, many) = if odd > even { (UTF_16LE, 1, even, odd) } else { (UTF_16BE, 0, odd, even) };
    let clear = units >= 2 && many * 50 >= units && few * 10 <= many && many > 0;
    (clear && shares_high_bytes(head, high)).then_some(encoding)
}

/// Whether the three most frequent high bytes make up nearly all: an alphabet, ASCII and the signs of printers.
fn shares_high_bytes(head: &[u8], offset: usize) -> bool {
    let mut counts = [0usize; 256];
    for byte in head.iter().skip(offset).step_by(2) {
        counts[usize::from(*byte)] += 1;
    }
    counts.sort_unstable_by(|one, other| other.cmp(one));
    counts.iter().take(3).sum::<usize>() * 40 >= head.len() / 2 * 39
}
