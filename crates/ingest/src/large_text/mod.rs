//! Texts too large for memory: their beginning tells encoding, dialect and table, then rows pass one by one.
//!
//! Deliberately not here: a second table further down, which only a whole reading finds.

mod further_sample;
mod one_record;
mod text_records;
mod tidy_stream;

use crate::encodings::{TextEncoding, TextReader, guess_encoding};
use crate::fault::{Findings, whole_sheet};
use crate::head::LARGE_BYTES;
use crate::open::{
    Layout, Limits, choose_layout, head_encoding, last_line_end, open, records_before, tell_mended,
    told_delimiter_bytes,
};
use crate::read_ahead::{Stopped, read_ahead};
use crate::records::RecordsFault;
use crate::sniff::goes_on;
use crate::{FileKind, IngestFault, IngestFinding, TableSeen, TableSize, Workbook, main_table, sniff};
use bearings_fault::{Fault, Finding, Severity};
use further_sample::further_sample;
use one_record::{OneRecord, fault_of};
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
pub use text_records::{open_text_records, text_records_of};
use tidy_stream::TidyStream;

/// Bytes by which the table is found.
const HEAD_BYTES: u64 = 2 << 20;

/// A large text with the table that was found at its beginning.
pub struct LargeText {
    path: PathBuf,
    encoding: TextEncoding,
    /// Bytes of a mark and of a line that tells the delimiter.
    skip_bytes: u64,
    layout: Layout,
    table: TableSeen,
    /// Records before the first row of data.
    skip_records: usize,
    /// Doubts about the beginning.
    pub findings: Vec<Finding>,
}

/// How a text is written, by its beginning.
struct Beginning {
    book: Workbook,
    encoding: TextEncoding,
    text: String,
    /// Bytes of a mark and of a line that tells the delimiter.
    skip_bytes: u64,
    /// Bytes of the decoded text up to the end of that line; 0 without one.
    told: usize,
    layout: Layout,
    /// Bytes that were looked at.
    bytes: u64,
}

/// Looks at the beginning of a file; `None` when it is small or no text.
fn look_at_beginning(path: &Path) -> Option<Beginning> {
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let mut input = File::open(path).ok()?;
    let bytes = input.metadata().map_or(0, |about| about.len());
    if bytes < LARGE_BYTES || path.is_dir() {
        return None;
    }
    let mut head = Vec::new();
    Read::by_ref(&mut input).take(HEAD_BYTES).read_to_end(&mut head).ok()?;
    // Names with accents may come late: of a beginning without any the rest says how it is written.
    let further = if head.is_ascii() { further_sample(&mut input, bytes).ok()? } else { Vec::new() };
    beginning_of(head, &further, &file, &Limits::default())
}

/// The same of the first bytes of a file, and of lines of the rest if those are ASCII; `None` when they are no text.
fn beginning_of(mut head: Vec<u8>, further: &[u8], file: &str, limits: &Limits) -> Option<Beginning> {
    let (mut encoding, mark) = head_encoding(&head);
    head.truncate(last_line_end(&head, encoding));
    let mut book = open(&head, file, limits).ok().filter(|book| book.kind == FileKind::Csv)?;
    // The whole text tells of these.
    let mended = IngestFinding::LettersMended { letters: 0, line: 0 }.code();
    book.findings.retain(|finding| finding.code != mended);
    if std::str::from_utf8(further).is_err() {
        encoding = guess_encoding(further).encoding;
        if encoding != TextEncoding::MendedUtf8 {
            let what = IngestFinding::EncodingGuessed { encoding: encoding.name().to_owned() };
            book.findings.push(Finding::at(what.code(), Severity::Note, what.details(), whole_sheet("")));
        }
    }
    let text = encoding.decode(&head[mark..]).into_owned();
    let layout = choose_layout(&text);
    let told = told_delimiter_bytes(&text);
    // A line that tells the delimiter is plain ASCII; in encodings of two bytes a sign it takes twice its length.
    let skip_bytes = (mark + if encoding.name().starts_with("UTF-16") { told * 2 } else { told }) as u64;
    Some(Beginning { book, encoding, text, skip_bytes, told, layout, bytes: head.len() as u64 })
}

/// A large text with the table that its beginning shows; `None` when it is small, no text, or holds no table there.
pub fn open_large_text(path: &Path) -> Option<LargeText> {
    let Beginning { book, encoding, text, skip_bytes, told, layout, .. } = look_at_beginning(path)?;
    let seen = sniff(&book);
    let table = main_table(&seen).and_then(|place| seen.tables().nth(place)).map(|(_, table)| table.clone())?;
    let skip_records = records_before(&text[told..], &layout, table.first_row as usize - 1, told > 0);
    let path = path.to_owned();
    Some(LargeText { path, encoding, skip_bytes, layout, table, skip_records, findings: seen.findings })
}

impl LargeText {
    /// Writes the table as clean CSV. Rows that repeat the header or hold nothing are left out, and so are lines of one
    /// cell at the very end. Answers also with doubts that only the whole text gives.
    pub fn write(&self, out: &mut impl Write) -> Result<(TableSize, Vec<Finding>), IngestFault> {
        let file = self.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let disk =
            |error: std::io::Error| IngestFault::Unreadable { file: file.clone(), problem: error.kind().to_string() };
        let failed = |error: csv::Error| fault_of(error).of(&file);
        let mut input = File::open(&self.path).map_err(disk)?;
        input.seek(SeekFrom::Start(self.skip_bytes)).map_err(disk)?;
        let decoded = TextReader::new(BufReader::with_capacity(1 << 20, input), self.encoding);
        let tidy = TidyStream::new(self.layout.laid_out(decoded), self.layout.dialect);
        let mut reader = self.layout.dialect.builder().buffer_capacity(1 << 20).from_reader(OneRecord::over(tidy));
        let mut writer = csv::WriterBuilder::new().flexible(true).buffer_capacity(1 << 20).from_writer(out);
        let columns: Vec<usize> = self.table.columns.iter().map(|column| column.column as usize - 1).collect();
        let names = crate::write_table::header(&self.table.columns.iter().collect::<Vec<_>>());
        writer.write_record(&names).map_err(failed)?;
        let (mut rows, mut narrow) = (0, Vec::new());
        let (mut head, mut place) = (csv::ByteRecord::new(), 0);
        let mut take = |record: &csv::ByteRecord| {
            place += 1;
            if self.layout.is_rule(record.iter()) {
                return Ok(());
            }
            if place <= self.skip_records {
                head.clone_from(record);
                return Ok(());
            }
            let filled = record.iter().filter(|field| !field.trim_ascii().is_empty()).count();
            if filled == 0 {
                return Ok(());
            }
            if !self.table.header_rows.is_empty() && *record == head {
                narrow.retain(|line| !goes_on(&text_of(line), &self.table));
                return Ok(());
            }
            if filled == 1 && columns.len() > 2 {
                narrow.push(record.clone());
                return Ok(());
            }
            for record in narrow.drain(..) {
                write_row(&mut writer, &record, &columns)?;
                rows += 1;
            }
            rows += 1;
            write_row(&mut writer, record, &columns)
        };
        let stretch = || Stretch { records: vec![csv::ByteRecord::new(); STRETCH], filled: 0 };
        let fill = |stretch: &mut Stretch| stretch.fill(&mut reader);
        read_ahead([stretch(), stretch(), stretch()], fill, |stretch| {
            stretch.records[..stretch.filled].iter().try_for_each(&mut take)
        })
        .map_err(|stopped| match stopped {
            Stopped::Reading(fault) => fault.of(&file),
            Stopped::Taking(error) => failed(error),
        })?;
        writer.flush().map_err(disk)?;
        let mut findings = Findings::default();
        tell_mended(reader.get_ref().inner().mended(), &mut findings);
        Ok((TableSize { rows, columns: columns.len() as u64 }, findings.into_vec()))
    }
}

/// Records that are written at once.
const STRETCH: usize = 2048;

struct Stretch {
    records: Vec<csv::ByteRecord>,
    /// How many of them are of the text.
    filled: usize,
}

impl Stretch {
    /// Whether it was filled; `false` at the end of the text.
    fn fill<R: Read>(&mut self, reader: &mut csv::Reader<OneRecord<R>>) -> Result<bool, RecordsFault> {
        self.filled = 0;
        for record in &mut self.records {
            reader.get_mut().begin();
            if !reader.read_byte_record(record).map_err(fault_of)? {
                return Ok(false);
            }
            self.filled += 1;
        }
        Ok(true)
    }
}

/// The only filled cell of a record.
fn text_of(record: &csv::ByteRecord) -> String {
    let filled = record.iter().find(|field| !field.trim_ascii().is_empty()).unwrap_or_default();
    String::from_utf8_lossy(filled.trim_ascii()).into_owned()
}

fn write_row(
    writer: &mut csv::Writer<impl Write>,
    record: &csv::ByteRecord,
    columns: &[usize],
) -> Result<(), csv::Error> {
    for column in columns {
        writer.write_field(record.get(*column).unwrap_or_default())?;
    }
    // Cells beyond the last header are kept.
    let beyond = columns.last().map_or(0, |last| last + 1);
    let filled = record.iter().rposition(|field| !field.is_empty()).map_or(0, |last| last + 1);
    for column in beyond..filled {
        writer.write_field(record.get(column).unwrap_or_default())?;
    }
    writer.write_record(None::<&[u8]>)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_text_is_written_row_by_row() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.csv");
        let mut file = std::io::BufWriter::new(File::create(&path).unwrap());
        file.write_all("Titre\r\n\r\nPays;Année;Total\r\n".as_bytes()).unwrap();
        let line = format!("Côte d’Ivoire;2019;{}\r\n", "1".repeat(200));
        let lines = LARGE_BYTES / line.len() as u64 + 10;
        for row in 0..lines {
            file.write_all(if row == 5 { "Pays;Année;Total\r\n".as_bytes() } else { line.as_bytes() }).unwrap();
        }
        file.write_all(b"K\xe9dougou;2019;1\r\nSource : registre\r\n\x1a").unwrap();
        drop(file);
        let large = open_large_text(&path).expect("a large text");
        let mut written = Vec::new();
        let (size, findings) = large.write(&mut written).unwrap();
        assert_eq!(size, TableSize { rows: lines, columns: 3 });
        assert_eq!(findings.iter().map(|finding| finding.code.number).collect::<Vec<_>>(), [259]);
        let text = String::from_utf8(written).unwrap();
        assert!(text.starts_with("Pays,Année,Total\nCôte d’Ivoire,2019,111"), "{}", &text[..60]);
        assert!(text.trim_end().ends_with("Kédougou,2019,1"));
    }

    #[test]
    fn a_small_text_is_read_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("small.csv");
        std::fs::write(&path, "a,b\n1,2\n").unwrap();
        assert!(open_large_text(&path).is_none());
    }
}
