//! Columns that stand under each other by blanks alone, or under the strokes of a line that was drawn below the header.

use super::group_heads::group_heads;
use super::rule_lines::{is_bar, is_rule, strokes};
use super::single_blanks::cut_at_single_blanks;

/// Lines by which the columns are found.
const JUDGED_LINES: usize = 400;
/// Signs of the longest line that is one of columns.
const LONGEST_LINE: usize = 4096;
/// How many lines of names of groups are known again.
const MOST_GROUPS: usize = 8;
/// How many numbers of stray lines are tried.
const MOST_GUESSES: usize = 16;
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
    /// Lines right above one of the columns that name groups of them.
    groups: Vec<String>,
}

impl BlankColumns {
    /// The columns of most of the lines, blank ones not counted. Titles, notes and heads of pages may stand among them.
    pub(super) fn find(lines: &[&str]) -> Option<Self> {
        let mut columns = Self::of_most(lines)?;
        let heads = |pair: &&[&str]| {
            let (above, below) = (columns.signs(pair[0]), columns.signs(pair[1]));
            !is_rule(pair[0])
                && columns.group_heads(&above).is_some()
                && (is_rule(pair[1]) || has_gap(&below) && fits(&below, &columns.places))
        };
        let groups = lines.windows(2).filter(heads).map(|pair| pair[0].to_owned()).take(MOST_GROUPS).collect();
        columns.groups = groups;
        Some(columns)
    }

    fn of_most(lines: &[&str]) -> Option<Self> {
        let filled = lines.iter().filter(|line| !line.trim().is_empty());
        let (rules, body): (Vec<&str>, Vec<&str>) = filled.partition(|line| is_rule(line));
        let framed = !rules.is_empty() && body.iter().filter(|line| line.contains(is_bar)).count() * 2 > body.len();
        let body: Vec<Vec<char>> = body.iter().take(JUDGED_LINES).map(|line| signs(line, framed)).collect();
        let drawn = rules.iter().map(|rule| strokes(rule)).max_by_key(Vec::len).filter(|strokes| strokes.len() > 1);
        if let Some(columns) = drawn.map(|places| BlankColumns { places, framed, groups: Vec::new() })
            && columns.are_kept(&body)
        {
            return Some(columns);
        }
        let wide: Vec<&Vec<char>> = body.iter().filter(|line| has_gap(line)).collect();
        if wide.len() < LEAST_LINES || wide.len() * 2 < body.len() {
            return None;
        }
        let places = most_cells(&wide)?;
        (places.len() > 1).then_some(BlankColumns { places, framed, groups: Vec::new() })
    }

    /// Whether most lines keep to the columns, and leave no gaps within them as they do below a line that is drawn under
    /// the names of groups of columns.
    fn are_kept(&self, body: &[Vec<char>]) -> bool {
        let begin = self.places[0].0;
        let kept: Vec<&Vec<char>> = body.iter().filter(|line| fits(line, &self.places)).collect();
        let spans = |line: &[char]| {
            line.iter().take(begin).any(|c| *c != ' ') || self.cells(line).iter().any(|cell| is_gapped(cell))
        };
        let spanned = kept.iter().filter(|line| spans(line)).count();
        kept.len() * 3 >= body.len() * 2 && spanned * 2 < kept.len()
    }

    pub(super) fn count(&self) -> usize {
        self.places.len()
    }

    /// The cells of a line; one cell when it does not keep to the columns, as titles and notes do not.
    pub(super) fn cut(&self, line: &str) -> Vec<String> {
        let is_group = self.groups.iter().any(|group| group == line);
        let line = self.signs(line);
        if is_group && let Some(cells) = self.group_heads(&line) {
            return cells;
        }
        if fits(&line, &self.places) {
            return self.cells(&line);
        }
        self.pushed(&line).unwrap_or_else(|| vec![between(&line, 0, usize::MAX)])
    }

    fn signs(&self, line: &str) -> Vec<char> {
        signs(line, self.framed)
    }

    /// The cells of a line that does not keep to the columns and names groups of them.
    fn group_heads(&self, line: &[char]) -> Option<Vec<String>> {
        if fits(line, &self.places) {
            return None;
        }
        let parts = stretches(line.iter().map(|c| *c != ' '), LEAST_GAP).into_iter();
        let parts: Vec<_> = parts.map(|(begin, end)| (between(line, begin, end + 1), (begin, end))).collect();
        group_heads(&parts, &self.places)
    }

    fn cells(&self, line: &[char]) -> Vec<String> {
        let begins = self.places.iter().enumerate().map(|(index, (first, _))| if index == 0 { 0 } else { *first });
        let ends = self.places.iter().skip(1).map(|(first, _)| *first).chain([usize::MAX]);
        begins.zip(ends).map(|(begin, end)| between(line, begin, end)).collect()
    }

    /// The cells of a line in which a text longer than its column pushes the next ones to the right, as near as they can
    /// stand.
    fn pushed(&self, line: &[char]) -> Option<Vec<String>> {
        let parts = stretches(line.iter().map(|c| *c != ' '), LEAST_GAP);
        let mut behind = None;
        let follows = parts.iter().zip(&self.places).all(|((begin, end), (first, last))| {
            let in_place = (*first..=*last).contains(begin);
            let pushed = behind.replace(*end).is_some_and(|before| begin - before <= LEAST_GAP + 1);
            in_place || pushed
        });
        let cells = || parts.iter().map(|(begin, end)| between(line, *begin, end + 1)).collect();
        (parts.len() == self.places.len() && follows).then(cells)
    }
}

/// Whether two or more blanks stand between words of a line.
pub(super) fn is_gapped(line: &str) -> bool {
    line.trim().contains("  ")
}

fn signs(line: &str, framed: bool) -> Vec<char> {
    line.trim_end().chars().map(|c| if framed && is_bar(c) { ' ' } else { c }).collect()
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

/// Whether nothing of a line stands between the columns.
fn fits(line: &[char], places: &[(usize, usize)]) -> bool {
    places.windows(2).all(|pair| (pair[0].1 + 1..pair[1].0.min(line.len())).all(|place| line[place] == ' '))
}

/// The places of the columns in which the lines that keep to them, half of them at least, have the most cells; the others
/// are titles, notes and heads of pages that happen to have gaps.
fn most_cells(lines: &[&Vec<char>]) -> Option<Vec<(usize, usize)>> {
    let width = lines.iter().map(|line| line.len()).max().filter(|width| *width <= LONGEST_LINE)?;
    let mut counts = vec![0usize; width];
    for (place, _) in lines.iter().flat_map(|line| line.iter().enumerate()).filter(|(_, c)| **c != ' ') {
        counts[place] += 1;
    }
    // How many lines may stand where the others are blank.
    let mut strays = counts.iter().copied().filter(|count| count * 2 <= lines.len()).collect::<Vec<_>>();
    strays.push(0);
    strays.sort_unstable();
    strays.dedup();
    let mut most = (0, None);
    for stray in strays.into_iter().take(MOST_GUESSES) {
        let (places, kept) = kept(lines, &stretches(counts.iter().map(|count| *count > stray), LEAST_GAP), width);
        let cells = kept.iter().map(|line| filled(line, &places)).sum();
        if kept.len() >= LEAST_LINES && kept.len() * 2 >= lines.len() && cells > most.0 {
            most = (cells, Some(cut_at_single_blanks(&kept, join_header(&kept, places))));
        }
    }
    most.1
}

/// The lines that keep to the columns, with those others that leave all gaps between them; and the columns of them all.
fn kept<'l>(
    lines: &[&'l Vec<char>],
    guess: &[(usize, usize)],
    width: usize,
) -> (Vec<(usize, usize)>, Vec<&'l Vec<char>>) {
    let mut keeps: Vec<bool> = lines.iter().map(|line| fits(line, guess)).collect();
    let with = |used: &[bool], line: &[char]| -> Vec<bool> {
        let filled = line.iter().map(|c| *c != ' ').chain(std::iter::repeat(false));
        used.iter().zip(filled).map(|(used, filled)| *used || filled).collect()
    };
    let kept = |keeps: &[bool]| -> Vec<&'l Vec<char>> {
        lines.iter().zip(keeps).filter(|(_, keeps)| **keeps).map(|(line, _)| *line).collect()
    };
    let mut used = kept(&keeps).iter().fold(vec![false; width], |used, line| with(&used, line));
    let mut places = stretches(used.iter().copied(), LEAST_GAP);
    // Fuller lines first: a header says more about the columns than a title does.
    let parts = |line: &usize| stretches(lines[*line].iter().map(|c| *c != ' '), LEAST_GAP).len();
    let mut others: Vec<usize> = (0..lines.len()).filter(|line| !keeps[*line]).collect();
    others.sort_by_key(|line| std::cmp::Reverse(parts(line)));
    for line in others {
        let together = with(&used, lines[line]);
        let gap = |pair: &[(usize, usize)]| &together[pair[0].1 + 1..pair[1].0];
        if places.windows(2).all(|pair| gap(pair).windows(LEAST_GAP).any(|blanks| !blanks.contains(&true))) {
            keeps[line] = true;
            places = stretches(together.iter().copied(), LEAST_GAP);
            used = together;
        }
    }
    (places, kept(&keeps))
}

/// The columns, joined where the first line alone fills one and the others the one beside it: a word that begins at the
/// left of its column over numbers that end at the right.
fn join_header(lines: &[&Vec<char>], places: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let [header, rows @ ..] = lines else { return places };
    let fills = |line: &[char], place: &(usize, usize)| filled(line, std::slice::from_ref(place)) > 0;
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for place in places {
        let is_headers = |place: &(usize, usize)| fills(header, place) && !rows.iter().any(|row| fills(row, place));
        match joined.last_mut() {
            Some(last) if is_headers(last) && !fills(header, &place) => last.1 = place.1,
            _ => joined.push(place),
        }
    }
    joined
}

/// How many of the columns a line fills.
fn filled(line: &[char], places: &[(usize, usize)]) -> usize {
    let part = |(first, last): &(usize, usize)| line.get(*first..line.len().min(last + 1));
    places.iter().filter_map(part).filter(|part| part.iter().any(|c| *c != ' ')).count()
}

/// First and last place of each stretch of used places, which fewer blanks than `gap` do not part.
fn stretches(used: impl Iterator<Item = bool>, gap: usize) -> Vec<(usize, usize)> {
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    for (place, _) in used.enumerate().filter(|(_, used)| *used) {
        match stretches.last_mut() {
            Some((_, last)) if place - *last <= gap => *last = place,
            _ => stretches.push((place, place)),
        }
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Option<BlankColumns> {
        BlankColumns::find(&text.lines().collect::<Vec<_>>())
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
        assert_eq!(columns.cut("PRINTED AT:    9:30    BY US"), ["PRINTED AT:    9:30    BY US"]);
        assert_eq!(columns.cut("A region of a long name  1   2"), ["A region of a long name", "1", "2"]);
    }

    #[test]
    fn a_column_that_few_lines_fill_is_kept_beside_a_title() {
        let text = "Title of the list        of the year 2019\n\
                    CODE  NOTE  VALUE\n1             12\n2      x      13\n3             14\n4             15\n5             16\n";
        assert_eq!(find(text).unwrap().cut("2      x      13"), ["2", "x", "13"]);
    }

    #[test]
    fn a_header_at_the_left_belongs_to_numbers_at_the_right() {
        let columns = find("NAME     N          M\nWest         12     3\nEast          1     4\n").unwrap();
        assert_eq!(columns.cut("NAME     N          M"), ["NAME", "N", "M"]);
        assert_eq!(columns.cut("West         12     3"), ["West", "12", "3"]);
    }

    #[test]
    fn a_drawn_line_says_where_columns_end() {
        let columns = find("COD NOMBRE          N\n--- ---------- ------\n001 QUITO          12\n").unwrap();
        assert_eq!(columns.cut("002 SANTA ROSA    120"), ["002", "SANTA ROSA", "120"]);
        let groups = "            Urban           Rural\n         -----------    -----------\n\
                      REGION   MEN   WOMEN    MEN   WOMEN\nWest      12      13     14      15\n\
                      East       1       2      3       4\n";
        let columns = find(groups).unwrap();
        assert_eq!(columns.cut("            Urban           Rural"), ["", "Urban", "", "Rural", ""]);
        assert_eq!(columns.cut("West      12      13     14      15"), ["West", "12", "13", "14", "15"]);
        let framed = find(
            "+----------------+\n| a     b    c   |\n|----------------|\n| x     1    2   |\n| y     3    4   |\n",
        );
        assert_eq!(framed.unwrap().cut("| z     5    6   |"), ["z", "5", "6"]);
    }
}
