//! Quotes that are never closed: read as they are, such a quote swallows all rows behind it.

use super::choose_dialect::Dialect;
use std::borrow::Cow;

/// No cell has so many line breaks; a quote that stays open longer was never closed.
const MOST_LINES: usize = 200;
/// Further unclosed quotes are left as they are.
const MOST_MENDED: usize = 1000;

/// The text with each unclosed quote made a sign of its cell, and the lines (from 1) in which they stand.
pub(super) fn close_quotes<'t>(text: &'t str, dialect: &Dialect) -> (Cow<'t, str>, Vec<u64>) {
    let Some(quote) = dialect.quote else { return (text.into(), Vec::new()) };
    let (mut mended, mut lines) = (String::new(), Vec::new());
    let mut from = 0;
    while lines.len() < MOST_MENDED
        && let Some(open) = unclosed(text.as_bytes(), from, quote, dialect)
    {
        let rest = &text.as_bytes()[open + 1..];
        let ends = |byte: &u8| *byte == dialect.delimiter || matches!(byte, b'\r' | b'\n');
        let end = open + 1 + rest.iter().position(ends).unwrap_or(rest.len());
        let sign = char::from(quote);
        mended.push_str(&text[from..open]);
        mended.extend([sign, sign, sign]);
        // What stands inside the cell keeps its meaning when it is written with doubled quotes.
        mended.push_str(&text[open + 1..end].replace(sign, &format!("{sign}{sign}")));
        mended.push(sign);
        lines.push(text.as_bytes()[..open].iter().filter(|byte| **byte == b'\n').count() as u64 + 1);
        from = end;
    }
    if lines.is_empty() {
        return (text.into(), lines);
    }
    mended.push_str(&text[from..]);
    (mended.into(), lines)
}

/// Where the first quote stands that begins a cell and is not closed within [`MOST_LINES`] or before the end.
fn unclosed(text: &[u8], from: usize, quote: u8, dialect: &Dialect) -> Option<usize> {
    let mut at = from;
    let mut at_start = from == 0;
    while at < text.len() {
        if at_start && text[at] == quote {
            match closing(text, at, quote, dialect.escape) {
                Some(close) => at = close,
                None => return Some(at),
            }
        }
        at_start = text[at] == dialect.delimiter || matches!(text[at], b'\r' | b'\n');
        at += 1;
    }
    None
}

/// Where the quoted cell that opens at `open` is closed.
fn closing(text: &[u8], open: usize, quote: u8, escape: Option<u8>) -> Option<usize> {
    let (mut at, mut lines) = (open + 1, 0);
    while at < text.len() {
        match text[at] {
            byte if Some(byte) == escape => at += 1,
            byte if byte == quote && text.get(at + 1) == Some(&quote) && escape.is_none() => at += 1,
            byte if byte == quote => return Some(at),
            b'\n' => lines += 1,
            _ => {}
        }
        if lines > MOST_LINES {
            return None;
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unclosed_quote_becomes_a_sign_of_its_cell() {
        let text = "a,b\n1,\"open\n2,\"x, y\"\n3,\"\"\"q\"\"\"\n";
        let (mended, lines) = close_quotes("a,b\n2,\"x, y\"\n1,\"open\n", &Dialect::default());
        assert_eq!((mended.as_ref(), lines.as_slice()), ("a,b\n2,\"x, y\"\n1,\"\"\"open\"\n", [3].as_slice()));
        // Here the next quote closes it for any reader; nothing is changed.
        assert!(close_quotes(text, &Dialect::default()).1.is_empty());
    }
}
