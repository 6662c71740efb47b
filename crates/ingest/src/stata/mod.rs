//! Stata files (`.dta`) of the formats 113 to 119, which Stata 8 to 19 write: dictionary first, then rows, one by one.
//!
//! After the format descriptions that Stata publishes (`help dta`). Deliberately not here: formats before 113, whose
//! missing values mean something else.

mod bytes;
mod cells;
mod head_of_tables;
mod head_of_tags;
mod labels;
mod long_texts;
#[cfg(test)]
mod tests;

use crate::encodings::{TextEncoding, guess_encoding};
use crate::records::{Dictionary, MissingRule, Records, RecordsFault, Variable};
use crate::sheet::Cell;
use bytes::Bytes;
use cells::{Kind, cell, extended_missing};
use labels::LabelSets;
use long_texts::LongTexts;
use std::io::{BufReader, Read, Seek, SeekFrom};

/// Rows of one file, at most so many bytes each.
const LONGEST_ROW: usize = 64 << 20;

/// What the head of a file says, before texts are decoded.
pub(super) struct Head {
    pub(super) release: u8,
    pub(super) rows: u64,
    pub(super) label: Vec<u8>,
    pub(super) columns: Vec<RawColumn>,
    /// Where the rows, the long texts and the sets of labels begin; 0 for a part that is not there.
    pub(super) data_at: u64,
    pub(super) long_texts_at: u64,
    pub(super) labels_at: u64,
}

/// One column of the head.
#[derive(Default)]
pub(super) struct RawColumn {
    pub(super) kind: u16,
    pub(super) name: Vec<u8>,
    pub(super) format: Vec<u8>,
    pub(super) label_set: Vec<u8>,
    pub(super) label: Vec<u8>,
}

/// The rows of a Stata file.
pub struct StataRecords<R> {
    dictionary: Dictionary,
    input: BufReader<R>,
    columns: Vec<(Kind, String)>,
    encoding: TextEncoding,
    big_endian: bool,
    release: u8,
    long_texts: LongTexts,
    row: Vec<u8>,
    left: u64,
}

/// Opens a file at its first row.
pub fn open_dta<R: Read + Seek + Send>(input: R) -> Result<StataRecords<R>, RecordsFault> {
    let mut bytes = Bytes::new(BufReader::with_capacity(256 * 1024, input))?;
    let head = match bytes.peek()? {
        b'<' => head_of_tags::read_head(&mut bytes)?,
        _ => head_of_tables::read_head(&mut bytes)?,
    };
    let encoding = encoding_of(&head);
    let sets = labels::read_labels(&mut bytes, &head, encoding.0)?;
    let kinds = head.columns.iter().map(|column| Kind::read(column.kind, head.release));
    let kinds: Vec<Kind> = kinds.collect::<Option<_>>().ok_or(RecordsFault::Damaged)?;
    let long_texts = LongTexts::read(&mut bytes, &head, encoding.0)?;
    let length: usize = kinds.iter().map(|kind| kind.bytes()).sum();
    let whole = (length as u64).checked_mul(head.rows).and_then(|size| size.checked_add(head.data_at));
    if length == 0 || length > LONGEST_ROW || whole.is_none_or(|end| end > bytes.length) {
        return Err(RecordsFault::Damaged);
    }
    bytes.go_to(head.data_at)?;
    let dictionary = dictionary(&head, &kinds, &sets, encoding);
    let formats = dictionary.variables.iter().map(|variable| variable.format.clone());
    Ok(StataRecords {
        columns: kinds.into_iter().zip(formats).collect(),
        dictionary,
        big_endian: bytes.big_endian,
        input: bytes.input,
        encoding: encoding.0,
        release: head.release,
        long_texts,
        row: vec![0; length],
        left: head.rows,
    })
}

impl<R: Read + Seek + Send> Records for StataRecords<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        if self.left == 0 {
            return Ok(false);
        }
        self.left -= 1;
        self.input.read_exact(&mut self.row).map_err(bytes::broken_off)?;
        row.clear();
        let mut rest = self.row.as_slice();
        for (kind, format) in &self.columns {
            let (own, others) = rest.split_at(kind.bytes());
            rest = others;
            row.push(match kind {
                Kind::LongText => self.long_texts.cell(own, self.release, self.big_endian),
                _ => cell(*kind, own, format, self.encoding, self.big_endian),
            });
        }
        Ok(true)
    }
}

/// Since format 118 texts are UTF-8; before, nothing says what they are.
fn encoding_of(head: &Head) -> (TextEncoding, bool) {
    let utf_8 = TextEncoding::Standard(encoding_rs::UTF_8);
    let texts = head.columns.iter().flat_map(|column| [&column.label, &column.name]);
    let sample: Vec<u8> =
        texts.flat_map(|text| text.iter().copied().chain([b'\n'])).chain(head.label.iter().copied()).collect();
    match std::str::from_utf8(&sample) {
        _ if head.release >= 118 => (utf_8, false),
        Ok(_) if !sample.is_ascii() => (utf_8, true),
        Ok(_) => (TextEncoding::Standard(encoding_rs::WINDOWS_1252), true),
        Err(_) => (guess_encoding(&sample).encoding, true),
    }
}

fn dictionary(
    head: &Head,
    kinds: &[Kind],
    sets: &LabelSets,
    (encoding, encoding_guessed): (TextEncoding, bool),
) -> Dictionary {
    let decode = |bytes: &[u8]| encoding.decode(bytes).trim_end().to_owned();
    let variable = |(column, kind): (&RawColumn, &Kind)| {
        let values = sets.get(&decode(&column.label_set)).cloned().unwrap_or_default();
        let is_number = !matches!(kind, Kind::Text(_) | Kind::LongText);
        let missing = extended_missing().filter(|_| is_number).map(MissingRule::Code).collect();
        Variable {
            name: decode(&column.name),
            label: decode(&column.label),
            format: decode(&column.format),
            values,
            missing,
            measure: String::new(),
        }
    };
    Dictionary {
        label: decode(&head.label),
        variables: head.columns.iter().zip(kinds).map(variable).collect(),
        encoding: encoding.name().to_owned(),
        encoding_guessed,
        rows: Some(head.rows),
        ..Dictionary::default()
    }
}

impl<R: Seek> Bytes<R> {
    /// Moves to a place counted from the beginning.
    pub(super) fn go_to(&mut self, place: u64) -> Result<(), RecordsFault> {
        self.input.seek(SeekFrom::Start(place)).map(drop).map_err(RecordsFault::Disk)
    }
}
