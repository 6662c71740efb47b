//! Columns that a single blank parts: the longest name leaves no more before its number, numbers fill their columns.

use super::blank_runs::{are_digits, is_number};

/// The columns of the lines, cut where a blank stands in every line, the first line has a word on both sides, and all
/// others have numbers on one. Digits of one number may be grouped by a blank, and so are left together.
pub(super) fn cut_at_single_blanks(lines: &[&Vec<char>], places: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let [header, rows @ ..] = lines else { return places };
    let mut cut: Vec<(usize, usize)> = Vec::new();
    for place in places {
        let mut parts = between_blanks(lines, place).into_iter();
        cut.extend(parts.next());
        for part in parts {
            match cut.last_mut() {
                Some(last) if !parts_columns(header, rows, *last, part) => last.1 = part.1,
                _ => cut.push(part),
            }
        }
    }
    cut
}

/// What lies between places of a column that are blank in all lines.
fn between_blanks(lines: &[&Vec<char>], (first, last): (usize, usize)) -> Vec<(usize, usize)> {
    let is_blank = |place: &usize| lines.iter().all(|line| line.get(*place).is_none_or(|c| *c == ' '));
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for place in (first..=last).filter(|place| !is_blank(place)) {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == place => *last = place,
            _ => parts.push((place, place)),
        }
    }
    parts
}

fn parts_columns(header: &[char], rows: &[&Vec<char>], left: (usize, usize), right: (usize, usize)) -> bool {
    let text = |line: &[char], (first, last): (usize, usize)| -> String {
        line.iter().skip(first).take(last + 1 - first).collect::<String>().trim().to_owned()
    };
    let is_word = |side| Some(text(header, side)).is_some_and(|text| !text.is_empty() && !is_number(&text));
    let cells = |side| rows.iter().map(|row| text(row, side)).collect::<Vec<String>>();
    let (before, behind) = (cells(left), cells(right));
    let are_numbers = |cells: &[String]| {
        let filled: Vec<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
        filled.len() * 2 > cells.len() && filled.iter().all(|cell| is_number(cell))
    };
    let are_names = |cells: &[String]| cells.iter().any(|cell| *cell != cells[0]);
    let are_grouped = behind.iter().all(|cell| cell.is_empty() || are_digits(cell, 3))
        && before.iter().all(|cell| cell.is_empty() || are_digits(cell, 1));
    is_word(left)
        && is_word(right)
        && (are_numbers(&before) && !are_grouped || are_numbers(&behind) && are_names(&before) && !are_grouped)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(text: &str) -> Vec<(usize, usize)> {
        let lines: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
        let width = lines.iter().map(Vec::len).max().unwrap();
        cut_at_single_blanks(&lines.iter().collect::<Vec<_>>(), vec![(0, width - 1)])
    }

    #[test]
    fn numbers_beside_a_blank_of_all_lines_are_a_column() {
        assert_eq!(columns("Name         Age\nKampala City  34\nLoja          12"), [(0, 11), (13, 15)]);
        assert_eq!(columns("COD NAME\n001 SAN JUAN\n002 LOJA"), [(0, 2), (4, 11)]);
        assert_eq!(columns("MEN  WOMEN\n1200  1300\n  80    95"), [(0, 3), (5, 9)]);
    }

    #[test]
    fn groups_of_digits_and_words_stay_together() {
        for text in [
            "TOTAL OF\n   12 345\n    1 000",
            "San Juan\nSan Jose\nEl Oro",
            "12 1\n13 2\n14 3",
            "Zone N\nZone 1\nZone 2",
        ] {
            assert_eq!(columns(text).len(), 1, "{text}");
        }
    }
}
