//! Texts of one column in which a delimiter only seems to part cells: decimals under a word, remarks with commas.

use super::choose_dialect::Dialect;
use crate::numeric_text::is_numeric_text;
use bearings_model::Period;

/// Fewer lines below the header show nothing.
const LEAST_ROWS: usize = 2;

/// Whether the first line lacks the delimiter and the others are one number each, or sentences of any number of parts.
pub(super) fn is_one_column(lines: &[&str], dialect: &Dialect) -> bool {
    let delimiter = char::from(dialect.delimiter);
    let [header, rows @ ..] = lines else { return false };
    if header.contains(delimiter) || rows.len() < LEAST_ROWS || !matches!(delimiter, ',' | ';' | ':') {
        return false;
    }
    let is_year = |row: &&str| row.split(delimiter).next().is_some_and(|year| Period::read(year.trim()).is_ok());
    let numbers = || !is_one_value(header) && rows.iter().all(|row| is_one_value(row)) && !rows.iter().all(is_year);
    rows.iter().any(|row| row.contains(delimiter)) && (numbers() || are_sentences(rows, delimiter))
}

/// One number, or a time of day.
fn is_one_value(line: &str) -> bool {
    let line = line.trim();
    let is_time = || {
        let parts: Vec<&str> = line.split(':').collect();
        let digits = |part: &&str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        (2..=3).contains(&parts.len()) && parts.iter().all(digits)
    };
    is_numeric_text(line) || is_time()
}

/// A blank stands behind each sign as in sentences, no quote at the edge of one, and no number of parts is that of most.
fn are_sentences(rows: &[&str], delimiter: char) -> bool {
    let parts = |row: &&str| row.trim_end().trim_end_matches(delimiter).split(delimiter).count();
    let reads_on = |row: &&str| {
        let mut behind = row.trim_end().trim_end_matches(delimiter).split(delimiter).skip(1);
        behind.all(|part| part.starts_with([' ', '\u{a0}'])) && !row.starts_with(['"', '\''])
    };
    let mut counts: Vec<usize> = rows.iter().map(parts).collect();
    counts.sort_unstable();
    let most = counts.chunk_by(|a, b| a == b).filter(|same| same[0] > 1).map(<[usize]>::len).max().unwrap_or(0);
    rows.iter().all(reads_on) && most * 3 < rows.len() * 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_without_the_delimiter_stands_over_one_column() {
        for (text, delimiter, one) in [
            ("value\n1,5\n2,25\n10", b',', true),
            ("total\n1.234,50\n980,00", b',', true),
            ("hour\n08:30\n09:00:15", b':', true),
            ("Remark\nNobody at home, come again\nAll well\nThe head, his wife, and a child\nNothing", b',', true),
            ("1,5\n2,25\n10,5", b',', false),
            ("Population\nyear,total\n2019,5", b',', false),
            ("Population\nKenya, 5\nUganda, 7\nRwanda, 9", b',', false),
            ("Births\n2015,5012\n2016,4988", b',', false),
            ("ids\n1,2,3,4\n5,6,7,8", b',', false),
            ("value\n1|5\n2|25", b'|', false),
        ] {
            let lines: Vec<&str> = text.lines().collect();
            assert_eq!(is_one_column(&lines, &Dialect { delimiter, ..Dialect::default() }), one, "{text}");
        }
    }
}
