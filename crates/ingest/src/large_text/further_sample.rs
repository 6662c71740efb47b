//! Lines from all over a large file.

use std::io::{self, Read, Seek, SeekFrom};

/// So many stretches are taken, the last of them from the end.
const STRETCHES: u64 = 32;
/// Bytes of each.
const STRETCH_BYTES: u64 = 64 * 1024;

/// Whole lines of stretches that lie evenly in a file of so many bytes.
///
/// # Errors
/// The disk fails.
pub(super) fn further_sample(input: &mut (impl Read + Seek), bytes: u64) -> io::Result<Vec<u8>> {
    let mut sample = Vec::new();
    for place in 1..=STRETCHES {
        let from = (bytes.saturating_sub(STRETCH_BYTES) as u128 * u128::from(place) / u128::from(STRETCHES)) as u64;
        input.seek(SeekFrom::Start(from))?;
        let mut stretch = Vec::new();
        input.take(STRETCH_BYTES).read_to_end(&mut stretch)?;
        let ends = || stretch.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(place, _)| place + 1);
        if let (Some(first), Some(last)) = (ends().next(), ends().next_back()) {
            sample.extend_from_slice(&stretch[first..last]);
        }
    }
    Ok(sample)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn lines_of_the_end_are_in_the_sample() {
        let text = "Area;1\n".repeat(100_000) + "Kédougou;2\nArea;3\n";
        let sample = further_sample(&mut Cursor::new(text.as_bytes()), text.len() as u64).unwrap();
        let sample = String::from_utf8(sample).unwrap();
        assert!(sample.starts_with("Area;1\n") && sample.ends_with("Kédougou;2\nArea;3\n"));
    }
}
