//! Lines that only draw: the rule under a header, the frame of a client of databases, the row of dashes of Markdown.

use super::choose_dialect::Dialect;

/// Signs in a row that make a line of them.
const LEAST_STROKES: usize = 3;

/// What stands in the cells of a line that only draws.
pub(super) const RULE: &str = "---";

fn is_stroke(c: char) -> bool {
    matches!(c, '-' | '=' | '_' | '─' | '━' | '═')
}

/// Signs between the columns of a frame.
pub(super) fn is_bar(c: char) -> bool {
    matches!(c, '|' | '│' | '┃' | '║')
}

/// Signs of which frames are drawn.
fn is_drawn(c: char) -> bool {
    is_stroke(c) || is_bar(c) || matches!(c, '+' | ':' | '\u{2500}'..='\u{257f}')
}

/// A look at the first sign spares most lines the others.
pub(super) fn begins_rule(line: &str) -> bool {
    line.trim_start().starts_with(is_drawn)
}

/// Whether a line of a text is drawn and says nothing.
pub(super) fn is_rule(line: &str) -> bool {
    begins_rule(line)
        && line.chars().all(|c| is_drawn(c) || matches!(c, ' ' | '\r'))
        && strokes(line).iter().any(|(first, last)| last + 1 - first >= LEAST_STROKES)
}

/// First and last place of each stretch of a drawn line.
pub(super) fn strokes(line: &str) -> Vec<(usize, usize)> {
    let mut strokes: Vec<(usize, usize)> = Vec::new();
    for (place, _) in line.chars().enumerate().filter(|(_, c)| is_stroke(*c)) {
        match strokes.last_mut() {
            Some((_, last)) if *last + 1 == place => *last = place,
            _ => strokes.push((place, place)),
        }
    }
    strokes
}

/// Whether a record is drawn: a line of a frame between bars, or dashes in each of its cells. A line of dashes in its
/// first cell alone ends a table, which is seen where tables are found.
pub(super) fn is_rule_record<'r>(record: impl Iterator<Item = &'r [u8]> + Clone, dialect: &Dialect) -> bool {
    let bars = dialect.delimiter == b'|';
    let mut cells = record.clone();
    if !bars && (record.clone().count() < 2 || cells.any(|cell| cell.trim_ascii().is_empty())) {
        return false;
    }
    let Ok(line) = String::from_utf8(record.collect::<Vec<_>>().join(&b'|')) else { return false };
    is_rule(&line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_and_frames_are_drawn_and_signs_for_nothing_are_not() {
        for line in ["-----+-----", "+----+---+", "|:---|---:|", "--- -----", "  =====  ", "├────┼───┤"]
        {
            assert!(is_rule(line), "{line}");
        }
        for line in ["", "  ", "- -", "|-|-|", "--", "1 ---", "- ---- a", "|||", "-,-,---"] {
            assert!(!is_rule(line), "{line}");
        }
        assert_eq!(strokes("--- -- -"), [(0, 2), (4, 5), (7, 7)]);
    }

    #[test]
    fn a_record_is_drawn_in_each_of_its_cells() {
        let comma = Dialect::default();
        let bar = Dialect { delimiter: b'|', ..comma };
        let drawn = |cells: &[&str], dialect| is_rule_record(cells.iter().map(|cell| cell.as_bytes()), &dialect);
        assert!(drawn(&["--", "----"], comma) && drawn(&["+---+---+"], bar) && drawn(&["", ":---", "---:", ""], bar));
        assert!(!drawn(&["-----", "", ""], comma) && !drawn(&["-----"], comma) && !drawn(&["-", "-"], comma));
    }
}
