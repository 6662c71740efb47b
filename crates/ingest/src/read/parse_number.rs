//! Numbers in texts that are not written plainly with a point.

use crate::{Cell, recipe::Numbers};

/// The number in a cell, by the writing of the recipe; plainly where it names none.
pub(crate) fn parse_number(cell: &Cell, writing: Option<&Numbers>) -> Option<f64> {
    let (Cell::Text(text), Some(writing)) = (cell, writing) else { return cell.number() };
    let space = writing.grouping.contains(' ');
    let groups = |c: char| writing.grouping.contains(c) || space && c.is_whitespace();
    let plain: String = text
        .trim()
        .chars()
        .filter(|c| !groups(*c))
        .map(|c| match c {
            '\u{2212}' => '-',
            c if c == writing.decimal => '.',
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
}
