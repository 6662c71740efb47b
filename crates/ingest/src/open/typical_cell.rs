//! Whether a cell looks like something a person or a program writes into one cell: the type score of a dialect.

use std::ops::RangeInclusive;

/// Longer cells are remarks; they are typical when they read like words.
const LONGEST_NUMBER: usize = 40;

/// Nothing, a number, a date, a sign, words, an address.
pub(super) fn is_typical(cell: &str) -> bool {
    let cell = cell.trim();
    cell.is_empty() || is_numeric(cell) || is_words(cell) || cell.contains("://") || is_mail(cell)
}

/// Digits of any script with the signs that stand among digits: grouping, decimals, per cent, currencies, dates, times.
fn is_numeric(cell: &str) -> bool {
    let digit = |c: char| c.is_numeric();
    let among = |c: char| " .,'’-–+/:%‰()$€£¥\u{a0}\u{202f}\u{2009}\u{66b}\u{66c}\u{2212}<>≥≤*°".contains(c);
    let exponent = |c: char| matches!(c, 'e' | 'E' | 'T' | 'Z');
    cell.len() <= LONGEST_NUMBER
        && cell.chars().any(digit)
        && cell.chars().all(|c| digit(c) || among(c) || exponent(c))
        // Two numbers joined by what may be a delimiter are no number.
        && !cell.contains(",-") && !cell.ends_with(',') && !cell.starts_with(',')
}

/// Words: letters, digits and the signs of prose, begun by a letter or digit or an opening sign.
fn is_words(cell: &str) -> bool {
    const PROSE: &str = " -_.'’‘“”\"()[]/&%+#*:,!?°ºª–—…«»@§\n\r\u{a0}\u{202f}\u{200f}\u{200e}·،؛؟。、（）：，“”《》";
    const OTHER_MARKS: RangeInclusive<char> = '\u{300}'..='\u{36f}';
    let fits = |c: char| c.is_alphanumeric() || PROSE.contains(c) || OTHER_MARKS.contains(&c) || is_mark(c);
    let begins = cell.chars().next().is_some_and(|c| c.is_alphanumeric() || "([*#-–—.…:«“_%<>".contains(c));
    // A quote at the edge is one that was not taken for what it is.
    begins && !cell.ends_with('"') && cell.chars().all(fits)
}

/// Vowel signs of Arabic, Indic and other scripts count as letters of a word.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

fn is_mail(cell: &str) -> bool {
    cell.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !cell.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_real_tables_are_typical() {
        for cell in [
            "",
            "12",
            "1 234,5",
            "1.234,56",
            "(1,234)",
            "12 %",
            "2019-06-30",
            "12/05/2019",
            "..",
            "n/a",
            "c",
            "Côte d’Ivoire",
            "Bolivia (Plurinational State of)",
            "كينيا",
            "中国",
            "٣٤٥",
            "a@b.org",
            "#adm1+name",
        ] {
            assert!(is_typical(cell), "{cell}");
        }
        for cell in ["a;b", "1;2", "a\tb", "a|b", "5;2", "{\"a\": 1}"] {
            assert!(!is_typical(cell), "{cell}");
        }
    }
}
