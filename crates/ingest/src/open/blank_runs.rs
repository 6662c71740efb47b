//! Fields that blanks part without standing under each other, as R and many instruments write them.

use super::blank_columns::is_gapped;
use crate::no_number::replaces_number;
use crate::numeric_text::is_numeric_text;
use crate::part_of_year::is_part_of_year;

/// Fewer lines show no fields.
const LEAST_LINES: usize = 3;

/// How blanks part the fields of each line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BlankRuns {
    /// The least number of blanks between two fields.
    least: usize,
    fields: usize,
}

impl BlankRuns {
    /// Fields parted by two or more blanks: the same number of them in every line that has such a gap, and numbers in
    /// one of them.
    pub(super) fn by_gaps(lines: &[&str]) -> Option<Self> {
        let gapped: Vec<Vec<&str>> = lines.iter().filter(|line| is_gapped(line)).map(|line| fields(line, 2)).collect();
        let count = gapped.first()?.len();
        let same = gapped.iter().all(|fields| fields.len() == count);
        let has_numbers = || (0..count).any(|column| is_column_of_numbers(&gapped[1..], column));
        (gapped.len() >= LEAST_LINES && gapped.len() * 3 >= lines.len() * 2 && same && has_numbers())
            .then_some(BlankRuns { least: 2, fields: count })
    }

    /// Fields parted by single blanks: the same number in every line, of numbers and quoted texts. A name of several
    /// words would be cut, so that texts without quotes are only believed one by one between numbers, below a header
    /// that names them.
    pub(super) fn by_words(lines: &[&str]) -> Option<Self> {
        let rows: Vec<Vec<&str>> = lines.iter().map(|line| fields(line, 1)).collect();
        let [header, rows @ ..] = rows.as_slice() else { return None };
        let count = rows.first()?.len();
        if count < 2 || lines.len() < LEAST_LINES || rows.iter().any(|row| row.len() != count) {
            return None;
        }
        let is_named = header.iter().all(|field| !is_number(field));
        let names_rows = header.len() + 1 == count && are_names_of_rows(rows);
        let sure: Vec<bool> = (0..count).map(|column| rows.iter().all(|row| is_sure(row[column]))).collect();
        let numbers = (0..count).filter(|column| is_column_of_numbers(rows, *column)).count();
        let believed = match header.len() == count && !is_named {
            // Without a header.
            true => sure.iter().all(|sure| *sure) && header.iter().all(|field| is_sure(field)) && !are_codes(rows),
            false if names_rows || header.len() == count => {
                let are_dates = || rows.iter().all(|row| is_part_of_year(&row.join(" ")));
                let one_by_one = sure.windows(2).all(|pair| pair[0] || pair[1]);
                sure.iter().all(|sure| *sure) || one_by_one && numbers > 1 && count > 2 && !are_dates()
            }
            false => false,
        };
        (believed && numbers > 0 && !are_groups_of_digits(rows)).then_some(BlankRuns { least: 1, fields: count })
    }

    pub(super) fn count(&self) -> usize {
        self.fields
    }

    /// The fields of a line with their quotes; one when there are more or fewer than in the others. A header may leave
    /// out the names of the rows.
    pub(super) fn cut(&self, line: &str) -> Vec<String> {
        let fields = fields(line, self.least);
        if fields.len() == self.fields || fields.len() + 1 == self.fields {
            return fields.into_iter().map(str::to_owned).collect();
        }
        match line.contains('"') {
            true => vec![format!("\"{}\"", line.trim().replace('"', "\"\""))],
            false => vec![line.trim().to_owned()],
        }
    }
}

/// What stands between blanks of a line; quotes keep together.
fn fields(line: &str, least: usize) -> Vec<&str> {
    let line = line.trim();
    let (mut fields, mut begin, mut blanks, mut quoted) = (Vec::new(), 0, 0, false);
    for (place, c) in line.char_indices() {
        let next = line[place + c.len_utf8()..].chars().next();
        match c {
            '"' if quoted => quoted = next.is_some_and(|next| next != ' '),
            '"' if place == begin => quoted = next.is_some(),
            _ => {}
        }
        if c == ' ' && !quoted {
            blanks += 1;
            continue;
        }
        if blanks >= least {
            fields.push(&line[begin..place - blanks]);
            begin = place;
            quoted = c == '"';
        }
        blanks = 0;
    }
    fields.push(&line[begin..]);
    fields
}

pub(super) fn is_number(field: &str) -> bool {
    is_numeric_text(field) && field.ends_with(|c: char| c.is_numeric() || c == '%')
}

/// A field that is no part of a name.
fn is_sure(field: &str) -> bool {
    is_number(field) || replaces_number(field) || field.len() > 1 && field.starts_with('"') && field.ends_with('"')
}

fn is_column_of_numbers(rows: &[Vec<&str>], column: usize) -> bool {
    rows.iter().all(|row| is_number(row[column]) || replaces_number(row[column]))
        && rows.iter().any(|row| is_number(row[column]))
}

/// The first field counts the rows from 1, or is a text in quotes.
fn are_names_of_rows(rows: &[Vec<&str>]) -> bool {
    let counts = rows.iter().zip(1u64..).all(|(row, place)| row[0].trim_matches('"') == place.to_string());
    counts || rows.iter().all(|row| row[0].starts_with('"'))
}

/// Whether each column has as many digits in every row, as the parts of a telephone number have.
fn are_codes(rows: &[Vec<&str>]) -> bool {
    let digits = |field: &str| field.bytes().all(|byte| byte.is_ascii_digit());
    rows.iter().all(|row| row.iter().zip(&rows[0]).all(|(field, first)| digits(field) && field.len() == first.len()))
}

/// Whether the digits of one number are grouped by blanks: `12 345`.
fn are_groups_of_digits(rows: &[Vec<&str>]) -> bool {
    let count = rows.first().map_or(0, Vec::len);
    (1..count).any(|column| rows.iter().all(|row| are_digits(row[column - 1], 1) && are_digits(row[column], 3)))
}

/// Whether a field is three whole digits, or at least so many, and perhaps decimals.
pub(super) fn are_digits(field: &str, least: usize) -> bool {
    let whole = field.trim_start_matches('-').split([',', '.']).next().unwrap_or_default();
    (least..=3).contains(&whole.len()) && whole.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<&str> {
        text.lines().collect()
    }

    #[test]
    fn numbers_and_quotes_make_fields() {
        for (text, count) in [
            ("year month rain\n2019 1 12.5\n2019 2 0.0", Some(3)),
            ("69.21 34.56 1791\n62.22 34.21 964\n65.85 31.50 1010", Some(3)),
            ("\"mpg\" \"car type\"\n\"Mazda RX4\" 21 \"sedan\"\n\"Fiat 128\" 32.4 NA", Some(3)),
            ("id name n\n1 Loja 5\n2 Manta 6", Some(3)),
            ("name n\nSan Juan 5\nLoja 6", None),
            ("Area name n\nSan Juan 5\nEl Oro 6", None),
            ("Area name\nDistrict 1\nDistrict 2", None),
            ("01 23 45 67\n02 34 56 78\n01 11 22 33", None),
            ("1 234\n5 678\n9 012", None),
            ("Date of birth\n12 May 2019\n13 May 2019", None),
            ("San Juan 5\nEl Oro 6\nLa Paz 7", None),
        ] {
            assert_eq!(BlankRuns::by_words(&lines(text)).map(|runs| runs.count()), count, "{text}");
        }
    }

    #[test]
    fn gaps_make_fields_where_numbers_stand_in_them() {
        let runs = BlankRuns::by_gaps(&lines("name  n  share\nA b  5  1.0\nCcccc d  6  12.0")).unwrap();
        assert_eq!(runs.cut("El Oro  7   2.5"), ["El Oro", "7", "2.5"]);
        assert_eq!(runs.cut("Source: the office"), ["Source: the office"]);
        assert!(BlankRuns::by_gaps(&lines("It is so.  Or not.\nWe say.  You say.\nThis.  And that.")).is_none());
    }
}
