//! Columns that stand under each other by blanks alone, or under the strokes of a line that was drawn below the header.

use super::rule_lines::{is_rule, strokes};

/// Lines by which the columns are found.
const JUDGED_LINES: usize = 400;
/// Fewer lines make no columns.
const LEAST_LINES: usize = 3;
/// Blanks between two columns; a single one also stands between words.
const LEAST_GAP: usize = 2;

/// Where the columns of a text begin and end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BlankColumns {
    /// First and last place of each, from 0, in signs.
    places: Vec<(usize, usize)>,
    /// Whether bars frame the columns.
    framed: bool,
}

impl BlankColumns {
    /// The columns of most of the filled lines. Titles, notes and heads of pages may stand among them.
    pub(super) fn find(lines: &[&str]) -> Option<Self> {
        let (rules, body): (Vec<&str>, Vec<&str>) = lines.iter().partition(|line| is_rule(line));
        let framed = !rules.is_empty() && body.iter().filter(|line| line.contains('|')).count() * 2 > body.len();
        let body: Vec<Vec<char>> = body.iter().take(JUDGED_LINES).map(|line| signs(line, framed)).collect();
        let drawn = rules.iter().map(|rule| strokes(rule)).find(|strokes| strokes.len() > 1);
        if let Some(places) = drawn
            && fitting(&body, &places).count() * 3 >= body.len() * 2
        {
            return Some(BlankColumns { places, framed });
        }
        let wide: Vec<&Vec<char>> = body.iter().filter(|line| has_gap(line)).collect();
        if wide.len() < LEAST_LINES || wide.len() * 3 < body.len() * 2 {
            return None;
        }
        let places = most_cells(&wide)?;
        (places.len() > 1).then_some(BlankColumns { places, framed })
    }

    pub(super) fn count(&self) -> usize {
        self.places.len()
    }

    /// The cells of a line; one cell when it does not keep to the columns, as titles and notes do not.
    pub(super) fn cut(&self, line: &str) -> Vec<String> {
        let line = signs(line, self.framed);
        if fits(&line, &self.places) {
            let begins = self.places.iter().enumerate().map(|(index, (first, _))| if index == 0 { 0 } else { *first });
            let ends = self.places.iter().skip(1).map(|(first, _)| *first).chain([usize::MAX]);
            return begins.zip(ends).map(|(begin, end)| between(&line, begin, end)).collect();
        }
        // A name that is longer than its column pushes the others to the right.
        let parts = parts(&line);
        match parts.len() == self.places.len() {
            true => parts,
            false => vec![between(&line, 0, usize::MAX)],
        }
    }
}

/// Whether two or more blanks stand between words of a line.
pub(super) fn is_gapped(line: &str) -> bool {
    line.trim().contains("  ")
}

fn signs(line: &str, framed: bool) -> Vec<char> {
    line.trim_end().chars().map(|c| if framed && c == '|' { ' ' } else { c }).collect()
}

fn has_gap(line: &[char]) -> bool {
    let start = line.iter().position(|c| *c != ' ').unwrap_or(line.len());
    let end = line.iter().rposition(|c| *c != ' ').map_or(start, |last| last + 1);
    line[start..end].windows(LEAST_GAP).any(|pair| pair.iter().all(|c| *c == ' '))
}

fn between(line: &[char], begin: usize, end: usize) -> String {
    let part: String = line[begin.min(line.len())..end.min(line.len())].iter().collect();
    part.trim().to_owned()
}

/// What stands between gaps of a line.
fn parts(line: &[char]) -> Vec<String> {
    let text: String = line.iter().collect();
    text.split("  ").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// Whether nothing of a line stands between the columns.
fn fits(line: &[char], places: &[(usize, usize)]) -> bool {
    places.windows(2).all(|pair| (pair[0].1 + 1..pair[1].0.min(line.len())).all(|place| line[place] == ' '))
}

fn fitting<'l>(lines: &'l [Vec<char>], places: &[(usize, usize)]) -> impl Iterator<Item = &'l Vec<char>> {
    lines.iter().filter(move |line| fits(line, places))
}

/// The places of the columns in which the lines that keep to them, two thirds at least, have the most cells; the others
/// are titles, notes and heads of pages that happen to have gaps.
fn most_cells(lines: &[&Vec<char>]) -> Option<Vec<(usize, usize)>> {
    let width = lines.iter().map(|line| line.len()).max()?;
    let mut used = vec![0usize; width];
    for (place, _) in lines.iter().flat_map(|line| line.iter().enumerate()).filter(|(_, c)| **c != ' ') {
        used[place] += 1;
    }
    let mut strays = used.iter().copied().filter(|count| count * 3 <= lines.len()).collect::<Vec<_>>();
    strays.push(0);
    strays.sort_unstable();
    strays.dedup();
    let mut most = (0, None);
    for stray in strays {
        let places = places(&used.iter().map(|count| *count > stray).collect::<Vec<_>>());
        let (kept, others): (Vec<&Vec<char>>, Vec<&Vec<char>>) = lines.iter().partition(|line| fits(line, &places));
        if kept.len() < LEAST_LINES || kept.len() * 3 < lines.len() * 2 {
            continue;
        }
        let (places, cells) = places_of(kept, &others, width);
        if cells > most.0 {
            most = (cells, Some(places));
        }
    }
    most.1
}

/// The columns of the lines, and of those others that take no cells from them; with the number of cells.
fn places_of<'l>(mut kept: Vec<&'l Vec<char>>, others: &[&'l Vec<char>], width: usize) -> (Vec<(usize, usize)>, usize) {
    let mark = |used: &mut Vec<bool>, line: &[char]| {
        line.iter().enumerate().filter(|(_, c)| **c != ' ').for_each(|(place, _)| used[place] = true);
    };
    let cells = |kept: &[&Vec<char>], places: &[(usize, usize)]| -> usize {
        let filled = |line: &[char]| {
            let part = |(first, last): &(usize, usize)| line.get(*first..line.len().min(last + 1));
            places.iter().filter_map(part).filter(|part| part.iter().any(|c| *c != ' ')).count()
        };
        kept.iter().map(|line| filled(line)).sum()
    };
    let mut used = vec![false; width];
    kept.iter().for_each(|line| mark(&mut used, line));
    let mut found = places(&used);
    let mut count = cells(&kept, &found);
    for line in others {
        let mut together = used.clone();
        mark(&mut together, line);
        let places = places(&together);
        if cells(&kept, &places) >= count {
            kept.push(line);
            count = cells(&kept, &places);
            (used, found) = (together, places);
        }
    }
    (found, count)
}

/// First and last place of each stretch of used places, which a single blank does not part.
fn places(used: &[bool]) -> Vec<(usize, usize)> {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for place in (0..used.len()).filter(|place| used[*place]) {
        match places.last_mut() {
            Some((_, last)) if place - *last <= LEAST_GAP => *last = place,
            _ => places.push((place, place)),
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Option<BlankColumns> {
        BlankColumns::find(&text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>())
    }

    #[test]
    fn words_of_two_parts_are_one_cell() {
        let columns =
            find("Area               Men  Women\nUnited Republic     12     13\nTogo                 1      2\n")
                .unwrap();
        assert_eq!(columns.cut("United Republic     12     13"), ["United Republic", "12", "13"]);
        assert_eq!(columns.cut("Sao Tome                   2"), ["Sao Tome", "", "2"]);
        assert!(find("A letter.\nIt has lines.\nNothing more.\n").is_none());
    }

    #[test]
    fn titles_and_heads_of_pages_are_lines_of_their_own() {
        let head = "MINISTRY OF HEALTH        ANNUAL RETURN      PAGE 1";
        let rows =
            "REGION            MALES   FEMALES\nCentral            1200      1300\nNorth West           80        95\n";
        let columns = find(&format!("{head}\n{rows}{rows}")).unwrap();
        assert_eq!(columns.cut("Central            1200      1300"), ["Central", "1200", "1300"]);
        assert_eq!(
            columns.cut("MINISTRY OF        HEALTH, ANNUAL RETURN"),
            ["MINISTRY OF        HEALTH, ANNUAL RETURN"]
        );
        assert_eq!(columns.cut("A region of a long name  1   2"), ["A region of a long name", "1", "2"]);
    }

    #[test]
    fn a_column_that_few_lines_fill_is_kept_beside_a_title() {
        let text = "Title of the list        of the year 2019\n\
                    CODE  NOTE  VALUE\n1             12\n2      x      13\n3             14\n4             15\n5             16\n";
        assert_eq!(find(text).unwrap().cut("2      x      13"), ["2", "x", "13"]);
    }

    #[test]
    fn a_drawn_line_says_where_columns_end() {
        let columns = find("COD NOMBRE          N\n--- ---------- ------\n001 QUITO          12\n").unwrap();
        assert_eq!(columns.cut("002 SANTA ROSA    120"), ["002", "SANTA ROSA", "120"]);
        let framed = find(
            "+----------------+\n| a     b    c   |\n|----------------|\n| x     1    2   |\n| y     3    4   |\n",
        );
        assert_eq!(framed.unwrap().cut("| z     5    6   |"), ["z", "5", "6"]);
    }
}
