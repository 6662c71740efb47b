//! Reads text with a delimiter into one sheet without a name. Every cell stays the text it was.

use super::Limits;
use super::choose_dialect::{Dialect, behind_told_delimiter};
use super::choose_layout::{Layout, choose_layout};
use super::decode_text::{Decoded, decode_text};
use super::lift_rules::lift_rules;
use super::name_rows::name_rows;
use super::recognise_kind::without_zeros_at_the_end;
use super::tidy_quotes::tidy_quotes;
use crate::encodings::Mended;
use crate::fault::{Findings, whole_sheet};
use crate::{Cell, IngestFault, IngestFinding, Sheet};
use bearings_fault::{Place, Severity};

/// Reads the text. Row numbers are those a spreadsheet would show: empty lines count, lines inside quotes do not.
pub(super) fn read_csv(
    bytes: &[u8],
    file: &str,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Sheet, IngestFault> {
    let Decoded { text, guessed, mended } = decode_text(without_zeros_at_the_end(bytes));
    // DOS ended files with 0x1a, and some programs still do.
    let text = text.trim_end_matches('\u{1a}');
    if let Some(encoding) = guessed {
        let what = IngestFinding::EncodingGuessed { encoding: encoding.to_owned() };
        findings.add(&what, Severity::Note, whole_sheet(""));
    }
    tell_mended(mended, findings);
    let layout = choose_layout(text);
    let dialect = layout.dialect;
    let table = behind_told_delimiter(text);
    let mut sheet = Sheet::default();
    let (mut cells, mut last_row) = (0u64, None::<usize>);
    if table.len() < text.len() {
        // The line that tells the delimiter is a row of the file, and no row of the table.
        sheet.rows.push(Vec::new());
        last_row = Some(0);
    }
    let laid_out = layout.lay_out(table);
    let tidied = tidy_quotes(laid_out.as_bytes(), &dialect, true);
    let (text, mut counted, mut line) = (tidied.text, 0, 1);
    for open in tidied.unclosed {
        line += memchr::memchr_iter(b'\n', &laid_out.as_bytes()[counted..open]).count() as u64;
        counted = open;
        let place = Place { sheet: String::new(), row: line as u32, column: 0 };
        findings.add(&IngestFinding::QuoteNotClosed { line }, Severity::Question, place);
    }
    refuse_too_many(&text, &dialect, file, limits)?;
    let (mut begin_quoted, mut rules) = (vec![false; sheet.rows.len()], Vec::new());
    for record in dialect.reader(&text).into_records() {
        // The text is valid UTF-8 and rows may differ in length, so that no record can fail.
        let Ok(record) = record else { continue };
        let start = record.position().map_or(0, csv::Position::byte) as usize;
        let row = last_row.map_or(0, |row| row + 1) + blank_lines(&text, start);
        last_row = Some(row);
        let filled = (0..record.len()).rev().find(|index| !record[*index].is_empty()).map_or(0, |last| last + 1);
        cells += filled as u64 + 1;
        if cells + row as u64 > limits.cells {
            return Err(IngestFault::TooManyCells { file: file.into(), sheet: String::new(), limit: limits.cells });
        }
        if record.iter().any(|field| field.len() as u64 > limits.text_bytes) {
            let limit = limits.text_bytes;
            return Err(IngestFault::TextTooLong { file: file.into(), sheet: String::new(), limit });
        }
        sheet.rows.resize_with(row, Vec::new);
        begin_quoted.resize(row, false);
        let first = text[start..].iter().find(|byte| !matches!(byte, b'\r' | b'\n'));
        begin_quoted.push(first.is_some() && first.copied() == dialect.quote);
        if layout.is_rule(record.as_byte_record().iter()) {
            rules.push(row);
            sheet.rows.push(Vec::new());
            continue;
        }
        sheet.rows.push(record.iter().take(filled).map(to_cell).collect());
    }
    lift_rules(&mut sheet, &rules);
    name_rows(&mut sheet, |row| begin_quoted[row]);
    Ok(sheet)
}

/// Tells of letters of Windows-1252 in a text that is UTF-8.
pub(crate) fn tell_mended(mended: Mended, findings: &mut Findings) {
    let Mended { letters, line } = mended;
    if letters > 0 {
        let place = Place { sheet: String::new(), row: line as u32, column: 0 };
        findings.add(&IngestFinding::LettersMended { letters, line }, Severity::Question, place);
    }
}

/// Refuses a text of too many cells before one of them is made. Only where there are as many delimiters and line ends is
/// it read through once more to count the cells, since some of those signs may stand within quotes.
fn refuse_too_many(text: &[u8], dialect: &Dialect, file: &str, limits: &Limits) -> Result<(), IngestFault> {
    let line_ends = memchr::memchr2_iter(b'\n', b'\r', text).count() + 1;
    // A row counts as one cell more than it has.
    let most = memchr::memchr_iter(dialect.delimiter, text).count() + 2 * line_ends;
    if most as u64 <= limits.cells {
        return Ok(());
    }
    let (mut reader, mut record, mut cells) = (dialect.reader(text), csv::ByteRecord::new(), 0);
    // What is read stands in memory: reading it cannot fail.
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        cells += (0..record.len()).rev().find(|index| !record[*index].is_empty()).map_or(0, |last| last as u64 + 1) + 1;
        if cells > limits.cells {
            return Err(IngestFault::TooManyCells { file: file.into(), sheet: String::new(), limit: limits.cells });
        }
    }
    Ok(())
}

/// How many records stand before a row (from 0) of a text; `told` when a line before it told the delimiter.
pub(crate) fn records_before(text: &str, layout: &Layout, row: usize, told: bool) -> usize {
    let text = layout.lay_out(text);
    let mut last_row = told.then_some(0);
    let mut count = 0;
    let text = tidy_quotes(text.as_bytes(), &layout.dialect, true).text;
    for record in layout.dialect.reader(&text).into_records().flatten() {
        let start = record.position().map_or(0, csv::Position::byte) as usize;
        let own = last_row.map_or(0, |row| row + 1) + blank_lines(&text, start);
        if own >= row {
            break;
        }
        last_row = Some(own);
        count += 1;
    }
    count
}

/// How many empty lines stand before a record; the reader passes over them, a spreadsheet does not.
fn blank_lines(text: &[u8], start: usize) -> usize {
    let mut at = start;
    // The second half of the line end of the record before.
    if at > 0 && text.get(at - 1) == Some(&b'\r') && text.get(at) == Some(&b'\n') {
        at += 1;
    }
    let mut lines = 0;
    while let Some(end @ (b'\r' | b'\n')) = text.get(at) {
        at += if *end == b'\r' && text.get(at + 1) == Some(&b'\n') { 2 } else { 1 };
        lines += 1;
    }
    lines
}

fn to_cell(field: &str) -> Cell {
    if field.is_empty() { Cell::Empty } else { Cell::Text(field.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Sheet {
        read_csv(text.as_bytes(), "a.csv", &Limits::default(), &mut Findings::default()).unwrap()
    }

    #[test]
    fn finds_the_delimiter() {
        for (text, width) in
            [("a,b,c\n1,2,3\n", 3), ("a;b\n1,5;2,5\n1,1;2,2\n", 2), ("a\tb\n1\t2\n", 2), ("one\ntwo\n", 1), ("", 0)]
        {
            assert_eq!(read(text).width(), width, "{text:?}");
        }
    }

    #[test]
    fn rows_count_as_a_spreadsheet_shows_them() {
        for end in ["\n", "\r\n", "\r"] {
            let sheet = read(
                &"\"Source\",\"x\",|\"a/b\",2,|||3,4,|".replacen('|', "||", 1).replace('|', end).replace('/', "\n"),
            );
            assert_eq!(sheet.cell(0, 0), &Cell::Text("Source".into()));
            assert!(sheet.is_blank_row(1));
            assert_eq!(sheet.cell(2, 0), &Cell::Text("a\nb".into()), "{end:?}");
            assert_eq!(sheet.cell(5, 1), &Cell::Text("4".into()), "{end:?}");
            assert_eq!(sheet.width(), 2, "a comma at the end makes no column");
        }
    }

    #[test]
    fn limits_are_faults() {
        let few = Limits { cells: 5, ..Limits::default() };
        let fault = read_csv(b"1,2,3\n4,5,6\n", "a.csv", &few, &mut Findings::default());
        assert!(matches!(fault, Err(IngestFault::TooManyCells { .. })));
        // Signs within quotes end no cell.
        let quoted = read_csv(b"a,\",,,,,,\n\n\"\n", "a.csv", &few, &mut Findings::default());
        assert_eq!(quoted.map(|sheet| sheet.width()), Ok(2));
        let short = Limits { text_bytes: 3, ..Limits::default() };
        let fault = read_csv(b"1,2222\n", "a.csv", &short, &mut Findings::default());
        assert!(matches!(fault, Err(IngestFault::TextTooLong { .. })));
    }
}
