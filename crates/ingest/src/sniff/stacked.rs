//! Tables that stand below each other under the same header, each with a title of its own.

use super::TableSeen;
use super::blocks::{Block, LEAST};
use super::body_profile::has_number;
use super::describe_column::is_value;
use crate::Sheet;
use crate::head_period::is_period;

/// Rows of words that are remembered as headers, and rows from the top of a block that may be one.
const MOST_HEADS: usize = 50;
const FROM_THE_TOP: usize = 4;

/// The blocks, cut at every title that stands right above a header that was said before, and at every header of periods
/// that says other periods, or the same ones of something else.
pub(super) fn cut_at_titles(sheet: &Sheet, blocks: Vec<Block>) -> Vec<Block> {
    let mut heads: Vec<(Block, usize)> = Vec::new();
    let mut cut = Vec::new();
    for mut block in blocks {
        let top = block.first;
        let mut row = block.first;
        while row < block.last {
            let is_line = is_lone_cell(sheet, block, row);
            let below = row + usize::from(is_line);
            let is_renewed = heads.iter().any(|(other, head)| says_other_periods(sheet, *other, *head, below));
            let may_be_head = is_line || row < top + FROM_THE_TOP || is_renewed;
            let is_again = may_be_head && heads.iter().any(|(other, head)| same_row(sheet, *other, *head, below));
            let is_named_again = is_again && is_line && !is_continued(&block.line(sheet, row));
            if row > block.first && below < block.last && (is_renewed || is_named_again) {
                cut.push(Block { last: row - 1, ..block });
                block.first = row;
            }
            let is_head = || is_words(sheet, block, below) || periods_of(sheet, block, below).is_some();
            if may_be_head && !is_again && heads.len() < MOST_HEADS && is_head() {
                heads.push((block, below));
            }
            row = below + 1;
        }
        cut.push(block);
    }
    cut
}

/// The columns of a row that hold periods, at least two, where nothing else stands but a name in front of them.
fn periods_of(sheet: &Sheet, block: Block, row: usize) -> Option<(usize, Vec<usize>)> {
    let mut filled = block.columns().filter(|column| !sheet.cell(row, *column).is_blank());
    let name = filled.next().filter(|column| !is_value(sheet.cell(row, *column)))?;
    let periods: Vec<usize> = filled.collect();
    let all = periods.iter().all(|column| is_period(sheet.cell(row, *column)));
    (all && periods.len() >= LEAST).then_some((name, periods))
}

/// Whether a row is the header of another table than the one it is below of: both hold a name and periods, and either
/// the name or the periods are the same.
fn says_other_periods(sheet: &Sheet, block: Block, head: usize, row: usize) -> bool {
    let same = |column: usize| sheet.cell(head, column) == sheet.cell(row, column);
    // Most rows differ from the header in both, which needs no look at the other cells.
    let Some(name) = block.columns().find(|column| !sheet.cell(head, *column).is_blank()) else { return false };
    if row <= head || sheet.cell(row, name).is_blank() || !(same(name) || same((name + 1).min(block.right))) {
        return false;
    }
    let (Some(before), Some(now)) = (periods_of(sheet, block, head), periods_of(sheet, block, row)) else {
        return false;
    };
    // Counts may look like years; a row of them stands above another.
    if periods_of(sheet, block, row + 1).is_some() {
        return false;
    }
    let same_periods = before.1 == now.1 && now.1.iter().all(|column| same(*column));
    before.0 == now.0 && same(now.0) != same_periods
}

fn is_lone_cell(sheet: &Sheet, block: Block, row: usize) -> bool {
    block.columns().filter(|column| !sheet.cell(row, *column).is_blank()).take(LEAST).count() == 1
}

/// Several words and no number.
fn is_words(sheet: &Sheet, block: Block, row: usize) -> bool {
    block.filled(sheet, row) >= LEAST && !has_number(sheet, block, row)
}

/// Whether lines between two tables give the second a name of its own.
pub(super) fn name_another(lines: &[String], before: &TableSeen) -> bool {
    let known = |line: &&String| before.title == **line || before.above.contains(line);
    let is_name = |line: &&String| begins_a_table(line) || is_short_name(line);
    lines.iter().filter(|line| !known(line) && !is_continued(line)).any(|line| is_name(&line))
}

/// Whether a line begins with the word for a table and its number: `Table 3.1`, `Tableau A-2`, `表 2`.
pub(super) fn begins_a_table(line: &str) -> bool {
    const WORDS: [&str; 9] = ["table", "tableau", "tabla", "cuadro", "tabela", "quadro", "таблица", "جدول", "表"];
    let line = line.trim().to_lowercase();
    let numbered = |rest: &str| rest.chars().take(4).any(char::is_numeric);
    WORDS.iter().any(|word| line.strip_prefix(word).is_some_and(numbered))
}

/// A few words that are no remark and no number of a page.
fn is_short_name(line: &str) -> bool {
    const LONGEST: usize = 60;
    let line = line.trim();
    let is_remark = line.contains(": ")
        || line.ends_with(['.', ':'])
        || line.starts_with(['*', '(', '[', '_', '-', '¹', '²'])
        || line.to_lowercase().starts_with("page");
    !is_remark && line.chars().count() <= LONGEST && line.chars().any(char::is_alphabetic)
}

/// `Table 2 (continued)`, `Tableau 2 (suite)`: the table before goes on.
pub(super) fn is_continued(line: &str) -> bool {
    const WORDS: [&str; 11] = [
        "continued",
        "cont'd",
        "cont’d",
        "contd",
        "(cont",
        "suite",
        "continuación",
        "continuação",
        "продолжение",
        "تابع",
        "续",
    ];
    let line = line.to_lowercase();
    WORDS.iter().any(|word| line.contains(word))
}

/// Whether a line above a header that is said again belongs to the same table: it says that the table goes on, or stood
/// above it already, but for the number of the page.
pub(crate) fn goes_on(line: &str, table: &TableSeen) -> bool {
    if is_continued(line) {
        return true;
    }
    let line = without_page(line);
    table.above.iter().chain([&table.title]).any(|title| !title.is_empty() && without_page(title) == line)
}

/// A line in small letters without its blanks, and without the word for a page and its number.
fn without_page(line: &str) -> String {
    const WORDS: [&str; 7] = ["page", "pag", "pág", "hoja", "folha", "стр", "صفحة"];
    const BEHIND_NUMBERS: [&str; 2] = ["页", "頁"];
    let line: String = line.to_lowercase().split_whitespace().collect();
    if let Some((before, behind)) = BEHIND_NUMBERS.iter().find_map(|word| line.split_once(word)) {
        return format!("{}{behind}", before.trim_end_matches(char::is_numeric));
    }
    let Some((before, behind)) = WORDS.iter().find_map(|word| line.split_once(word)) else { return line };
    let behind = behind.trim_start_matches(|c: char| c.is_ascii_punctuation());
    format!("{before}{}", behind.trim_start_matches(char::is_numeric))
}

/// Whether two rows hold the same texts.
pub(super) fn same_row(sheet: &Sheet, block: Block, one: usize, other: usize) -> bool {
    let mut filled = 0;
    let same = block.columns().all(|column| {
        let (one, other) = (sheet.cell(one, column), sheet.cell(other, column));
        filled += usize::from(!one.is_blank());
        one.is_blank() && other.is_blank() || one.text() == other.text()
    });
    same && filled > 0
}

#[cfg(test)]
mod tests {
    use super::without_page;

    #[test]
    fn pages_of_one_title_differ_in_their_number_alone() {
        assert_eq!(without_page("Births   PAG.  1"), without_page("Births  Pag. 12"));
        assert_eq!(without_page("第 1 页"), without_page("第 2 页"));
        assert_ne!(without_page("Births 2018"), without_page("Births 2019"));
    }
}
