//! How a text is cut into cells: delimiter, quote and escape, judged by how equal the rows become and how many cells
//! then look like something a person would write into a cell.
//!
//! The measure is the product of a pattern score and a type score: van den Burg, Nazábal and Sutton, *Wrangling messy
//! CSV files by detecting row and type patterns*, Data Mining and Knowledge Discovery 33 (2019).

use super::tidy_quotes::tidy_quotes;
use super::typical_cell::is_typical;

/// How a text is cut into cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(super) delimiter: u8,
    pub(super) quote: Option<u8>,
    /// A sign that takes the meaning from a quote, a delimiter, a line end or itself behind it.
    pub(super) escape: Option<u8>,
    /// Whether spaces stand between a delimiter and a quote.
    pub(super) spaced: bool,
    /// Whether blanks around cells only draw their frame.
    pub(super) trimmed: bool,
}

impl Default for Dialect {
    fn default() -> Self {
        Dialect { delimiter: b',', quote: Some(b'"'), escape: None, spaced: false, trimmed: false }
    }
}

impl Dialect {
    /// A reader of text with tidy quotes that takes rows of any length and no row for a header.
    pub(super) fn reader<'t>(&self, tidy: &'t [u8]) -> csv::Reader<&'t [u8]> {
        self.builder().from_reader(tidy)
    }

    /// The settings of such a reader.
    pub(crate) fn builder(&self) -> csv::ReaderBuilder {
        let mut builder = csv::ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(self.delimiter);
        builder.quoting(self.quote.is_some()).quote(self.quote.unwrap_or(b'"'));
        builder.trim(if self.trimmed { csv::Trim::All } else { csv::Trim::None });
        builder
    }
}

/// Delimiters, the usual ones first: of equals the first is taken.
const DELIMITERS: [u8; 7] = *b",;\t|:~^";
/// Rows that are judged.
const JUDGED_ROWS: usize = 300;
/// Bytes that are judged.
const JUDGED_BYTES: usize = 96 * 1024;

/// The dialect of a text. A first line `sep=;`, which spreadsheets write for themselves, is believed.
pub(crate) fn choose_dialect(text: &str) -> Dialect {
    let sample = sample(behind_told_delimiter(text));
    let told = told_delimiter(text);
    let escapes = |delimiter: u8| {
        let is_escape = |next: &u8| *next == delimiter || matches!(next, b'"' | b'\'' | b'\r' | b'\n');
        let mut pairs = sample.as_bytes().windows(2);
        pairs.any(|pair| pair[0] == b'\\' && is_escape(&pair[1])).then_some(b'\\')
    };
    let spaced = |delimiter: u8, quote: u8| {
        let pair = [delimiter, b' ', quote];
        sample.as_bytes().windows(3).any(|window| window == pair)
    };
    let mut best = (0.0, Dialect { delimiter: told.unwrap_or(b','), ..Dialect::default() });
    for delimiter in DELIMITERS.into_iter().filter(|delimiter| told.is_none_or(|told| told == *delimiter)) {
        if !sample.as_bytes().contains(&delimiter) {
            continue;
        }
        let quotes = quotes_at_edges(sample, delimiter);
        for quote in &quotes {
            let quote = *quote;
            // Quotes that begin and end cells are quotes, unless nothing speaks for it.
            let weight = if quote.is_none() && quotes.len() > 1 { 1e-4 } else { 1.0 };
            let spaced = quote.is_some_and(|quote| spaced(delimiter, quote));
            for escape in [None, escapes(delimiter).filter(|_| quote.is_some())] {
                let dialect = Dialect { delimiter, quote, escape, spaced, trimmed: false };
                let score = score(sample, dialect) * weight;
                if score > best.0 * 1.000_001 {
                    best = (score, dialect);
                }
            }
        }
    }
    best.1
}

/// The rest of the text behind a line `sep=;`.
pub(super) fn behind_told_delimiter(text: &str) -> &str {
    match told_delimiter(text) {
        Some(_) => text[5..].trim_start_matches('\r').strip_prefix('\n').unwrap_or(&text[5..]),
        None => text,
    }
}

/// Bytes of a line `sep=;` at the beginning; 0 without one.
pub(crate) fn told_delimiter_bytes(text: &str) -> usize {
    text.len() - behind_told_delimiter(text).len()
}

pub(super) fn told_delimiter(text: &str) -> Option<u8> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
    let delimiter = *rest.as_bytes().first()?;
    let ends = matches!(rest.as_bytes().get(1), Some(b'\r' | b'\n'));
    (ends && delimiter.is_ascii() && !delimiter.is_ascii_alphanumeric()).then_some(delimiter)
}

/// The beginning of the text, up to the end of a line.
pub(super) fn sample(text: &str) -> &str {
    if text.len() <= JUDGED_BYTES {
        return text;
    }
    let end = text.floor_char_boundary(JUDGED_BYTES);
    let line = text[..end].rfind(['\n', '\r']).unwrap_or(end);
    &text[..line]
}

/// Quotes that begin or end a cell somewhere, or none at all.
fn quotes_at_edges(sample: &str, delimiter: u8) -> Vec<Option<u8>> {
    let bytes = sample.as_bytes();
    let edge = |at: Option<&u8>| at.is_none_or(|byte| *byte == delimiter || matches!(byte, b'\r' | b'\n'));
    let begins = |quote: u8| {
        bytes.iter().enumerate().filter(|(_, byte)| **byte == quote).any(|(at, _)| {
            let spaces = bytes[..at].iter().rev().take_while(|byte| **byte == b' ').count();
            edge(at.checked_sub(spaces + 1).map(|before| &bytes[before]))
        })
    };
    let ends = |quote: u8| bytes.iter().enumerate().any(|(at, byte)| *byte == quote && edge(bytes.get(at + 1)));
    let mut quotes = Vec::new();
    for quote in [b'"', b'\''] {
        if begins(quote) && ends(quote) {
            quotes.push(Some(quote));
        }
    }
    // Without any, the usual quote is expected further down.
    quotes.push(if quotes.is_empty() { Some(b'"') } else { None });
    quotes
}

/// Pattern score times type score.
fn score(sample: &str, dialect: Dialect) -> f64 {
    let mut lengths: std::collections::BTreeMap<usize, usize> = std::collections::BTreeMap::new();
    let (mut typical, mut cells) = (0.0, 0usize);
    let tidied = tidy_quotes(sample.as_bytes(), &dialect, true);
    for record in dialect.reader(&tidied.text).into_records().take(JUDGED_ROWS).flatten() {
        *lengths.entry(record.len()).or_default() += 1;
        cells += record.len();
        typical += record.iter().filter(|cell| is_typical(cell)).count() as f64;
    }
    if cells == 0 {
        return 0.0;
    }
    // A row of one cell is no pattern, and yet better than nothing.
    const ALONE: f64 = 1e-3;
    let patterns =
        lengths.iter().map(|(length, rows)| *rows as f64 * ((*length as f64 - 1.0).max(ALONE) / *length as f64));
    let pattern = patterns.sum::<f64>() / lengths.len() as f64;
    // Of equals the one is better by which every quote begins or ends a cell.
    let odd = if tidied.is_odd { 0.99 } else { 1.0 };
    odd * pattern * (typical / cells as f64).max(1e-10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_delimiter_quote_and_escape() {
        for (text, delimiter, quote, escape) in [
            ("a,b,c\n1,2,3\n", b',', Some(b'"'), None),
            ("a;b\n1,5;2,5\n1,1;2,2\n", b';', Some(b'"'), None),
            ("a\tb\n1\t2\n", b'\t', Some(b'"'), None),
            ("area|men|women\nA|1,200|3\nB|2,300|4\n", b'|', Some(b'"'), None),
            ("'Bolivia, Plurinational State of','12'\n'Iran, Islamic Republic of','3'\n", b',', Some(b'\''), None),
            ("\"a \\\"b\\\", c\",1\n\"d\",2\n\"e \\\"f\\\", g\",3\n", b',', Some(b'"'), Some(b'\\')),
            ("\"a\"\"b, c\",1\n\"d\",2\n", b',', Some(b'"'), None),
        ] {
            let found = choose_dialect(text);
            assert_eq!((found.delimiter, found.quote, found.escape), (delimiter, quote, escape), "{text:?}");
        }
    }

    #[test]
    fn a_told_delimiter_is_believed() {
        assert_eq!(choose_dialect("sep=;\r\na,b;c\r\n1,2;3\r\n").delimiter, b';');
        assert_eq!(behind_told_delimiter("sep=;\r\na"), "a");
        assert_eq!(behind_told_delimiter("september;1"), "september;1");
    }
}
