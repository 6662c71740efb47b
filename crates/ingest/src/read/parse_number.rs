//! Numbers in texts that are not written plainly with a point.

use crate::head_period::western_digits;
use crate::{Cell, recipe::Numbers};

/// The number in a cell, by the writing of the recipe; plainly where it names none. Digits may be those of Arabic or
/// Persian, with their own marks, of any writing.
pub(crate) fn parse_number(cell: &Cell, writing: Option<&Numbers>) -> Option<f64> {
    let Cell::Text(text) = cell else { return cell.number() };
    if writing.is_none() && text.is_ascii() {
        return cell.number();
    }
    let decimal = writing.map_or('.', |writing| writing.decimal);
    let grouping = writing.map_or("", |writing| writing.grouping.as_str());
    let space = grouping.contains(' ');
    let western = western_digits(text.trim());
    // The marks of Arabic digits belong to no other number; signs of direction are no part of one.
    let is_eastern = western != text.trim();
    let is_passed =
        |c: char| is_eastern && matches!(c, '\u{066C}' | '\u{200E}' | '\u{200F}' | '\u{061C}') && c != decimal;
    let groups = |c: char| grouping.contains(c) || space && c.is_whitespace() || is_passed(c);
    let plain: String = western
        .chars()
        .filter(|c| !groups(*c))
        .map(|c| match c {
            '\u{2212}' => '-',
            c if c == decimal => '.',
            '\u{066B}' if is_eastern => '.',
            '.' => '?',
            c => c,
        })
        .collect();
    Cell::Text(plain).number()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_decimal_commas_and_groups() {
        let french = Numbers { decimal: ',', grouping: " ".into() };
        let german = Numbers { decimal: ',', grouping: ".".into() };
        let read = |text: &str, writing| parse_number(&Cell::Text(text.to_owned()), Some(writing));
        assert_eq!(read("1\u{202f}234,56", &french), Some(1234.56));
        assert_eq!(read("1.234,5", &german), Some(1234.5));
        assert_eq!(read("−7", &french), Some(-7.0));
        assert_eq!(read("1.5", &french), None);
        assert_eq!(parse_number(&Cell::Number(1.5), Some(&french)), Some(1.5));
    }

    #[test]
    fn reads_digits_of_arabic_and_persian() {
        let grouped = Numbers { decimal: '.', grouping: "٬".into() };
        let french = Numbers { decimal: ',', grouping: " ".into() };
        let read = |text: &str, writing| parse_number(&Cell::Text(text.to_owned()), writing);
        for writing in [None, Some(&grouped), Some(&french)] {
            for (text, number) in
                [("٣٤٥", 345.0), ("٣٬٩٦٢", 3962.0), ("٣٬٩٦٢٫٥", 3962.5), ("۱۲۳۴", 1234.0), ("\u{200f}-٧", -7.0)]
            {
                assert_eq!(read(text, writing), Some(number), "{text} {writing:?}");
            }
        }
        assert_eq!(read("１２", None), Some(12.0));
        assert_eq!(read("1 234,5", Some(&french)), Some(1234.5));
        for text in ["٣٤٥ مصر", "٣٫٤٫٥", "٬", "é"] {
            assert_eq!(read(text, None), None, "{text}");
        }
    }
}
