//! The encoding of a file, told by its texts: UTF-8 since format 118, before it whatever its maker's computer used.

use super::column::{Column, Kind};
use super::head::Head;
use super::labels::LabelSets;
use super::sequence::{Sequence, until_zero};
use crate::encodings::{TextEncoding, guess_encoding};
use crate::records::RecordsFault;

/// Bytes of texts beyond ASCII that are enough.
const ENOUGH_BYTES: usize = 64 * 1024;
/// Rows whose texts are looked at, and their bytes.
const ROWS: u64 = 2_000;
const ROW_BYTES: u64 = 8 << 20;

/// Texts that hold anything beyond ASCII, one a line: of the head, of the labels, of the first rows.
pub(super) fn sample_texts(
    file: &mut Sequence,
    head: &Head,
    labels: &LabelSets,
    columns: &[Column],
) -> Result<Vec<u8>, RecordsFault> {
    let mut sample = Vec::new();
    add(&mut sample, &head.label);
    for text in head.columns.iter().flat_map(|column| [&column.label, &column.name]) {
        add(&mut sample, text);
    }
    for text in labels.texts().chain(head.characteristics.iter().map(|remark| remark.content.as_slice())) {
        add(&mut sample, text);
    }
    let width: u64 = columns.iter().map(|column| column.kind.bytes() as u64).sum();
    if !columns.iter().any(|column| matches!(column.kind, Kind::Text(_))) {
        return Ok(sample);
    }
    file.at = head.data_at;
    for _ in 0..head.rows.min(ROWS).min(ROW_BYTES / width.max(1)) {
        let mut rest = file.take(width)?;
        for column in columns {
            let (own, others) = rest.split_at(column.kind.bytes());
            rest = others;
            if matches!(column.kind, Kind::Text(_)) {
                add(&mut sample, until_zero(own));
            }
        }
    }
    Ok(sample)
}

fn add(sample: &mut Vec<u8>, text: &[u8]) {
    if !text.is_ascii() && sample.len() < ENOUGH_BYTES {
        sample.extend_from_slice(text);
        sample.push(b'\n');
    }
}

/// The encoding of a sample, and whether it was guessed. A few texts that were cut inside a letter do not count.
pub(super) fn choose_encoding(sample: &[u8], release: u8) -> (TextEncoding, bool) {
    let lines = sample.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let (valid, broken): (Vec<&[u8]>, Vec<&[u8]>) = lines.partition(|line| std::str::from_utf8(line).is_ok());
    match (valid.len(), broken.len()) {
        (0, 0) if release < 118 => (TextEncoding::Standard(encoding_rs::WINDOWS_1252), true),
        (valid, broken) if valid >= broken => (TextEncoding::UTF_8, release < 118),
        _ => (guess_encoding(sample).encoding, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_tell_their_encoding() {
        let name = |sample: &[u8], release| {
            let (encoding, guessed) = choose_encoding(sample, release);
            (encoding.name(), guessed)
        };
        assert_eq!(name(b"", 118), ("UTF-8", false));
        assert_eq!(name(b"", 115), ("windows-1252", true));
        assert_eq!(
            name("Côte d'Ivoire\nTürkiye\n\u{41a}\u{435}\u{43d}\u{438}\u{44f}\n".as_bytes(), 115),
            ("UTF-8", true)
        );
        assert_eq!(name(b"Cura\xc3\xa7ao\nC\xc3\xb4te d'Ivoire\nR\xc3\xa9union, cut\xc3\n", 118), ("UTF-8", false));
        assert_eq!(name(b"C\xf4te d'Ivoire\nR\xe9union\nS\xe9n\xe9gal\n", 118), ("windows-1252", true));
        let russian = encoding_rs::WINDOWS_1251.encode("Казахстан и Киргизия\nТаджикистан\nРоссия\n").0;
        assert_eq!(name(&russian, 114), ("windows-1251", true));
    }
}
