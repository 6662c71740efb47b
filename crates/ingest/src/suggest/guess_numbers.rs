//! How numbers are written in the texts of a table: decimal mark and grouping, where they are not plain.

use crate::numeric_text::is_numeric_text;
use crate::read::apart_from_mark;
use crate::{Cell, Numbers, Sheet, TableSeen};
use std::collections::BTreeSet;
use std::ops::Range;

/// The writing of the texts in the columns given (from 0); `None` where a point and no grouping is all there is.
///
/// A mark that stands twice in one number, or before another mark, groups. One that stands once with other than three
/// digits behind it is the decimal mark. Where every number leaves it open (`1,234`), the mark groups: counts are
/// whole far more often than they have three decimals.
pub(super) fn guess_numbers(sheet: &Sheet, table: &TableSeen, columns: &[usize]) -> Option<Numbers> {
    guess_writing(sheet, table.first_row as usize - 1..table.last_row as usize, columns)
}

fn guess_writing(sheet: &Sheet, rows: Range<usize>, columns: &[usize]) -> Option<Numbers> {
    let mut decimal: Option<char> = None;
    let mut groups: BTreeSet<char> = BTreeSet::new();
    for row in rows {
        for column in columns {
            let Cell::Text(text) = sheet.cell(row, *column) else { continue };
            let text = apart_from_mark(text).map_or(text.as_str(), |(number, ..)| number);
            if !is_numeric_text(text) {
                continue;
            }
            let marks: Vec<(usize, char)> = text.trim().char_indices().filter(|(_, c)| is_mark(*c)).collect();
            let Some((at, last)) = marks.last().copied() else { continue };
            let behind = text.trim()[at + last.len_utf8()..].chars().take_while(char::is_ascii_digit).count();
            let others = marks.iter().any(|(_, mark)| *mark != last);
            let twice = marks.iter().filter(|(_, mark)| *mark == last).count() > 1;
            let may_end = matches!(last, '.' | ',' | '٫');
            if may_end && !twice && (others || behind != 3) {
                decimal = decimal.or(Some(last));
                groups.extend(marks.iter().map(|(_, mark)| *mark).filter(|mark| *mark != last));
            } else {
                groups.insert(last);
            }
        }
    }
    if let Some(mark) = decimal {
        groups.remove(&mark);
    }
    if decimal.is_none_or(|mark| mark == '.') && groups.is_empty() {
        return None;
    }
    let grouping = groups.iter().map(|mark| if mark.is_whitespace() { ' ' } else { *mark }).collect::<BTreeSet<_>>();
    let decimal = decimal.unwrap_or(if grouping.contains(&'.') { ',' } else { '.' });
    Some(Numbers { decimal, grouping: grouping.into_iter().collect() })
}

/// The number that a person typed, with any grouping, decimal mark and digits; `None` for what is no number.
/// One mark with three digits behind it groups: `1.044` is one thousand and forty-four only where a count is meant, so
/// that text is read as the decimal it looks like in plain writing.
pub fn number_as_written(text: &str) -> Option<f64> {
    let text: String = text.trim().chars().map(|c| ascii_digit(c).unwrap_or(c)).collect();
    if let Ok(plain) = text.parse::<f64>() {
        return Some(plain).filter(|number| number.is_finite());
    }
    if !is_numeric_text(&text) {
        return None;
    }
    let sheet = Sheet { rows: vec![vec![Cell::Text(text.clone())]], ..Sheet::default() };
    let writing = guess_writing(&sheet, 0..1, &[0]);
    crate::read::parse_number(&Cell::Text(text), writing.as_ref())
}

/// The ASCII digit for an Arabic-Indic or Persian one.
pub(super) fn ascii_digit(c: char) -> Option<char> {
    let value = match c {
        '٠'..='٩' => c as u32 - '٠' as u32,
        '۰'..='۹' => c as u32 - '۰' as u32,
        _ => return None,
    };
    char::from_digit(value, 10)
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '٫' | '٬') || c.is_whitespace()
}
