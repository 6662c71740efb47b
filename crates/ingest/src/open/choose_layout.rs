//! How a text is laid out: cells between delimiters, columns under each other, fields between blanks, or one column.

use super::blank_columns::{BlankColumns, is_gapped};
use super::blank_runs::BlankRuns;
use super::choose_dialect::{Dialect, behind_told_delimiter, choose_dialect, sample, told_delimiter};
use super::one_column::is_one_column;
use super::rule_lines::{RULE, begins_rule, is_rule, is_rule_record};

/// Parts the cells of lines that had no delimiter. The sign was made for that; a text that holds it is cut by its
/// delimiter alone.
pub(super) const UNIT_SEPARATOR: u8 = 0x1f;

/// How the records of a text are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    /// How lines are cut that have no delimiter; `None` where the dialect alone cuts them.
    pub(super) cut: Option<LineCut>,
    pub(crate) dialect: Dialect,
    /// Whether records are drawn that say nothing.
    ruled: bool,
}

/// How lines without a delimiter are cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LineCut {
    Columns(BlankColumns),
    Runs(BlankRuns),
}

impl LineCut {
    fn count(&self) -> usize {
        match self {
            LineCut::Columns(columns) => columns.count(),
            LineCut::Runs(runs) => runs.count(),
        }
    }

    /// The cells of a line; drawn ones where it only draws.
    pub(super) fn cut(&self, line: &str) -> Vec<String> {
        match self {
            _ if line.trim().is_empty() => Vec::new(),
            _ if is_rule(line) => vec![RULE.to_owned(); 2],
            LineCut::Columns(columns) => columns.cut(line),
            LineCut::Runs(runs) => runs.cut(line),
        }
    }
}

impl Layout {
    /// Whether a record says nothing, as the frame of a table does.
    pub(crate) fn is_rule<'r>(&self, record: impl Iterator<Item = &'r [u8]> + Clone) -> bool {
        self.ruled && is_rule_record(record, &self.dialect)
    }
}

/// The layout of a text, by its beginning.
pub(crate) fn choose_layout(text: &str) -> Layout {
    let sample = sample(behind_told_delimiter(text));
    let ends = if sample.contains('\n') { '\n' } else { '\r' };
    let all: Vec<&str> = sample.split(ends).map(|line| line.trim_end_matches('\r')).collect();
    let lines: Vec<&str> = all.iter().copied().filter(|line| !line.trim().is_empty()).collect();
    let plain: Vec<&str> = lines.iter().copied().filter(|line| !is_rule(line)).collect();
    let dialect = match plain.len() < lines.len() && told_delimiter(text).is_none() {
        true => choose_dialect(&plain.join("\n")),
        false => choose_dialect(text),
    };
    let delimited = Layout { cut: None, dialect, ruled: false };
    if told_delimiter(text).is_some() || sample.contains(char::from(UNIT_SEPARATOR)) {
        return delimited;
    }
    if !sample.contains('\t')
        && let Some(cut) = cut_by_blanks(&all, &plain, &dialect)
    {
        let quote = matches!(cut, LineCut::Runs(_)).then_some(b'"');
        let dialect = Dialect { delimiter: UNIT_SEPARATOR, quote, ..Dialect::default() };
        return Layout { cut: Some(cut), dialect, ruled: plain.len() < lines.len() };
    }
    let is_title =
        all.iter().skip_while(|line| line.trim().is_empty()).nth(1).is_some_and(|line| line.trim().is_empty());
    if !is_title && is_one_column(&lines, &dialect) {
        return Layout { dialect: Dialect { delimiter: UNIT_SEPARATOR, ..dialect }, ..delimited };
    }
    let ruled = lines.iter().any(|line| begins_rule(line))
        && dialect
            .reader(sample.as_bytes())
            .into_byte_records()
            .flatten()
            .any(|record| is_rule_record(record.iter(), &dialect));
    Layout { ruled, dialect: Dialect { trimmed: ruled && dialect.delimiter == b'|', ..dialect }, ..delimited }
}

/// How blanks cut the lines, where they do so rather than the delimiter.
fn cut_by_blanks(lines: &[&str], plain: &[&str], dialect: &Dialect) -> Option<LineCut> {
    // Where the delimiter parts the columns, no gaps are left within its cells. This spares clean texts the rest.
    let delimiter = char::from(dialect.delimiter);
    let gapped = plain.iter().filter(|line| is_gapped(line)).count();
    let is_cell_gapped = |cell: &str| is_gapped(cell.trim_matches([' ', '"', '\'']));
    let in_cells = plain.iter().filter(|line| line.split(delimiter).any(is_cell_gapped)).count();
    let mut delimiters = plain.iter().map(|line| line.matches(delimiter).count());
    let first = delimiters.next()?;
    // A delimiter as often in every line, the header too, is none only where blanks part the header as well.
    let is_even = first > 0 && delimiters.all(|count| count == first);
    let cells = if is_even { first + 1 } else { 1 };
    if gapped * 3 >= plain.len() && in_cells * 2 >= gapped && (!is_even || is_gapped(plain[0])) {
        let columns = BlankColumns::find(lines).map(LineCut::Columns);
        let runs = || BlankRuns::by_gaps(plain).map(LineCut::Runs);
        let cut = match columns {
            Some(columns) => Some(runs().filter(|runs| runs.count() > columns.count()).unwrap_or(columns)),
            None => runs(),
        };
        if let Some(cut) = cut.filter(|cut| cut.count() >= cells) {
            return Some(cut);
        }
    }
    if !is_even { BlankRuns::by_words(plain).map(LineCut::Runs) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Option<usize> {
        choose_layout(text).cut.map(|cut| cut.count())
    }

    #[test]
    fn a_delimiter_within_values_is_none_where_blanks_line_up() {
        let fixed = "AREA                COD       VALUE\nWest                RO32     12 345,6\n\
                     East                RO42        987,0\nNorth, South        RO31      4 500,2\n";
        assert_eq!(cells(fixed), Some(3));
        assert_eq!(
            cells(
                "Kampala     1,507,080     414,406\nWakiso      1,997,418     500,800\nMukono        596,804     143,357\n"
            ),
            Some(3)
        );
    }

    #[test]
    fn a_delimiter_between_padded_cells_is_one() {
        for text in [
            "area      ,   men,  women\nWest      ,    12,     13\nNorth West,     1,      2\n",
            "ID,NAME,SEX,YEAR\n001,GARCIA    JUAN,M,1980\n002,PEREZ     ANA,F,1981\n003,ROJAS     EVA,F,1979\n",
            "a,b\n1,x  y\n2,z\n3,u\n",
            "sep=;\na  b;c\n1  2;3\n4  5;6\n",
        ] {
            assert_eq!(cells(text), None, "{text}");
        }
    }

    #[test]
    fn one_column_has_a_delimiter_that_no_text_has() {
        for end in ["\n", "\r\n", "\r"] {
            assert_eq!(choose_layout(&"rate|1,5|2,25|".replace('|', end)).dialect.delimiter, UNIT_SEPARATOR, "{end:?}");
            assert_eq!(choose_layout(&"Rates||1,5|2,25|".replace('|', end)).dialect.delimiter, b',', "{end:?}");
        }
    }

    #[test]
    fn frames_of_bars_are_read_by_their_bars() {
        for text in [
            "+----+-------+\n| id | name  |\n+----+-------+\n|  1 | A b   |\n|  2 | C     |\n+----+-------+\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n",
        ] {
            let layout = choose_layout(text);
            assert!(layout.cut.is_none() && layout.ruled && layout.dialect.delimiter == b'|', "{text}");
        }
    }
}
