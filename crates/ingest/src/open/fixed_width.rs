//! Text whose columns stand under each other by spaces alone.

use crate::{Cell, Sheet};

/// Lines by which the columns are found.
const JUDGED_LINES: usize = 400;
/// Fewer lines make no columns.
const LEAST_LINES: usize = 3;
/// Spaces between two columns; a single one also stands between words.
const LEAST_GAP: usize = 2;

/// The text as a sheet when spaces alone make at least two columns in most of its lines.
pub(super) fn read_fixed_width(text: &str) -> Option<Sheet> {
    if text.contains('\t') {
        return None;
    }
    let lines: Vec<Vec<char>> = text.lines().map(|line| line.trim_end().chars().collect()).collect();
    let filled = lines.iter().filter(|line| !line.is_empty()).count();
    let wide: Vec<&Vec<char>> = lines.iter().filter(|line| has_gap(line)).take(JUDGED_LINES).collect();
    if wide.len() < LEAST_LINES || wide.len() * 3 < filled.min(JUDGED_LINES) * 2 {
        return None;
    }
    let columns = columns(&wide);
    if columns.len() < 2 {
        return None;
    }
    let rows = lines.iter().map(|line| if has_gap(line) { cut(line, &columns) } else { whole(line) }).collect();
    Some(Sheet { rows, ..Sheet::default() })
}

/// Whether two or more spaces stand between words of a line.
fn has_gap(line: &[char]) -> bool {
    let start = line.iter().position(|c| *c != ' ').unwrap_or(line.len());
    line[start..].windows(LEAST_GAP).any(|pair| pair.iter().all(|c| *c == ' '))
}

/// First and last place of each column: what lies between places that are blank in all lines.
fn columns(lines: &[&Vec<char>]) -> Vec<(usize, usize)> {
    let width = lines.iter().map(|line| line.len()).max().unwrap_or(0);
    let used = |place: usize| lines.iter().any(|line| line.get(place).is_some_and(|c| *c != ' '));
    let mut columns: Vec<(usize, usize)> = Vec::new();
    for place in (0..width).filter(|place| used(*place)) {
        match columns.last_mut() {
            Some((_, last)) if place - *last <= LEAST_GAP => *last = place,
            _ => columns.push((place, place)),
        }
    }
    columns
}

fn cut(line: &[char], columns: &[(usize, usize)]) -> Vec<Cell> {
    let text = |(first, last): &(usize, usize)| {
        let part: String = line.iter().skip(*first).take(last + 1 - first).collect();
        match part.trim() {
            "" => Cell::Empty,
            filled => Cell::Text(filled.to_owned()),
        }
    };
    columns.iter().map(text).collect()
}

fn whole(line: &[char]) -> Vec<Cell> {
    let text: String = line.iter().collect();
    if text.trim().is_empty() { Vec::new() } else { vec![Cell::Text(text.trim().to_owned())] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_two_parts_are_one_cell() {
        let sheet = read_fixed_width(
            "Area               Men  Women\nUnited Republic     12     13\nTogo                 1      2\n",
        );
        let sheet = sheet.expect("columns");
        assert_eq!(sheet.cell(1, 0), &Cell::Text("United Republic".into()));
        assert_eq!(sheet.cell(2, 2), &Cell::Text("2".into()));
        assert!(read_fixed_width("A letter.\nIt has lines.\nNothing more.\n").is_none());
    }
}
