//! The part of a block that is a table, without the lines of text above and below it.

use super::axis_row::opens_with_axis;
use super::blocks::{Block, LEAST};
use super::body_profile::{has_number, is_number};
use super::describe_column::{is_value, sign};
use super::stacked::begins_a_table;
use super::told_above::tells_of_the_table;
use crate::head_period::is_period;
use crate::{Cell, Sheet};
use std::collections::BTreeMap;

/// The part of a block that is a table: without lines of one cell at the top and bottom, and without the few cells at
/// the left of its top in which offices write title, source and date.
pub(super) fn table_part(sheet: &Sheet, block: Block) -> Option<Block> {
    let filled: Vec<usize> = (block.first..=block.last).map(|row| block.filled(sheet, row)).collect();
    let usual = usual_width(&filled);
    let is_line = |index: &usize| {
        let (row, filled) = (block.first + index, filled[*index]);
        filled < LEAST && !heads_a_group(sheet, block, row)
            || filled <= 3 && filled * 2 <= usual && is_remark(sheet, block, row)
            || filled == 2 && usual > 2 && is_pair_of_lines(sheet, block, row)
            || tells_of_the_table(sheet, block, row)
            || !heads_all(sheet, block, row, usual)
                && (is_comment(sheet, block, row) || is_split_prose(sheet, block, row))
    };
    let top = (0..filled.len()).find(|index| !is_line(index))?;
    let edge =
        block.columns().find(|column| (block.first..=block.last).any(|row| !sheet.cell(row, *column).is_blank()));
    let edged = Block { left: edge.unwrap_or(block.left), ..block };
    let is_note = |index: &usize| {
        let row = block.first + index;
        (filled[*index] < LEAST || is_split_prose(sheet, block, row)) && reads_like_a_note(sheet, edged, row)
    };
    // Below the first note, or a line that was drawn, there are notes only, up to the next number.
    let is_short = |index: &usize| {
        filled[*index] < usual.clamp(LEAST, LEAST + 1) && !has_number(sheet, block, block.first + index)
    };
    let short = (0..filled.len()).rev().take_while(is_short).count();
    let mut at_the_end = (filled.len() - short).max(top + 1)..filled.len();
    let end = at_the_end.find(|index| begins_notes(sheet, edged, block.first + index)).unwrap_or(filled.len());
    let bottom = (top..end).rev().find(|index| !is_note(index))?;
    (bottom + 1 - top >= LEAST).then_some(Block { first: block.first + top, last: block.first + bottom, ..block })
}

/// A few cells at the left, such as *Source* and its name, over a row that also begins at the left. The upper row of a
/// header of several rows has gaps, merged cells, or a row below that leaves its first cell blank.
fn is_remark(sheet: &Sheet, block: Block, row: usize) -> bool {
    let filled = block.filled(sheet, row);
    let together = block.columns().take(filled).all(|column| !sheet.cell(row, column).is_blank());
    let merged = sheet.merges.iter().any(|merge| merge.first_row == row);
    let below = row < block.last && !sheet.cell(row + 1, block.left).is_blank();
    together && !merged && below && !names_the_first(sheet, block, row)
}

/// Short words right above numbers: a header that names the first columns only.
fn names_the_first(sheet: &Sheet, block: Block, row: usize) -> bool {
    const LONGEST: usize = 40;
    let is_name = |text: &str| {
        let text = text.trim().to_lowercase();
        text.chars().count() <= LONGEST && !text.ends_with([':', '.']) && !opens_a_note(&text) && !begins_a_table(&text)
    };
    let filled = || block.columns().map(|column| sheet.cell(row, column)).filter(|cell| !cell.is_blank());
    has_number(sheet, block, row + 1)
        && !opens_with_axis(sheet, Block { first: row + 1, ..block })
        && filled().all(|cell| !is_value(cell) && is_name(&cell.text()))
}

/// One cell over some of the columns of values, which the next row tells apart and names; or over the first of several
/// years beside columns of names that have no header.
fn heads_a_group(sheet: &Sheet, block: Block, row: usize) -> bool {
    const LONGEST: usize = 40;
    let Some(column) = block.columns().find(|column| !sheet.cell(row, *column).is_blank()) else { return false };
    let below = row + 1;
    if column == block.left || below >= block.last || sheet.cell(below, column).is_blank() {
        return false;
    }
    let has_period = |row: usize, column: usize| is_period(sheet.cell(row, column));
    let filled: Vec<usize> = block.columns().filter(|column| !sheet.cell(below, *column).is_blank()).collect();
    let merge = sheet.merges.iter().find(|merge| (merge.first_row, merge.first_column) == (row, column));
    let is_partial = merge.is_some_and(|merge| merge.last_row == row && merge.last_column > column)
        && !begins_a_table(&sheet.cell(row, column).text());
    let has_number = filled.iter().any(|column| is_number(sheet.cell(below, *column)));
    if sheet.cell(below, block.left).is_blank() {
        let tells_apart = filled.len() > 1 || filled.iter().all(|column| has_period(below, *column));
        if is_partial && !has_number && tells_apart {
            return true;
        }
        let short = sheet.cell(row, column).text().chars().count() <= LONGEST;
        return short && filled.len() > 1 && filled[0] == column && filled.iter().all(|year| has_period(below, *year));
    }
    (is_partial || has_period(row, column)) && !has_number
}

/// Two cells at both ends of a row over a header that is fuller: a title and its number, a unit in two languages.
fn is_pair_of_lines(sheet: &Sheet, block: Block, row: usize) -> bool {
    /// Lines between such a pair and the header.
    const NEAR: usize = 3;
    const LONG: usize = 25;
    let Some(header) = (row + 1..block.last.min(row + 1 + NEAR)).find(|row| block.filled(sheet, *row) > 2) else {
        return false;
    };
    let first = sheet.cell(row, block.left);
    let Some(last) = (block.left..=block.right).rev().find(|column| !sheet.cell(row, *column).is_blank()) else {
        return false;
    };
    let is_long = first.text().chars().count() > LONG;
    let is_header = !has_number(sheet, block, header) && (is_long || !sheet.cell(header, block.left).is_blank());
    let is_group = sheet.merges.iter().any(|merge| {
        let reaches_over_half = (merge.last_column - merge.first_column) * 2 > block.width();
        merge.first_row == row && (merge.last_row > row || merge.first_column > block.left && reaches_over_half)
    });
    let last_is_period = is_period(sheet.cell(row, last));
    let header_ends = (block.left..=block.right).rev().find(|column| !sheet.cell(header, *column).is_blank());
    let at_the_end = is_long || header_ends.is_some_and(|ends| last >= ends);
    is_header && at_the_end && !is_group && !first.is_blank() && last > block.left + 1 && !last_is_period
}

/// A row with as many cells as most have, words over numbers: a header, whatever its first sign or its spaces.
fn heads_all(sheet: &Sheet, block: Block, row: usize, usual: usize) -> bool {
    block.filled(sheet, row) >= usual
        && row < block.last
        && !has_number(sheet, block, row)
        && has_number(sheet, block, row + 1)
}

/// `__________`, `-----`: a line drawn with signs.
fn is_drawn_line(sheet: &Sheet, block: Block, row: usize) -> bool {
    let text = block.line(sheet, row);
    let text = text.trim();
    text.chars().count() >= 3 && text.chars().all(|c| matches!(c, '_' | '-' | '=' | '*' | '—' | '–' | '─'))
}

/// Rows of two cells that explain signs or notes: under a word for that, or of signs, or of numbers from 1 on with a
/// sentence each. Other pairs are a table.
pub(super) fn is_legend(sheet: &Sheet, block: Block) -> bool {
    /// Letters of a sentence, on average.
    const SENTENCE: usize = 20;
    let rows: Vec<Vec<&Cell>> = (block.first..=block.last)
        .map(|row| block.columns().map(|column| sheet.cell(row, column)).filter(|cell| !cell.is_blank()).collect())
        .collect();
    let pairs: Vec<&Vec<&Cell>> = rows.iter().filter(|cells| cells.len() == 2).collect();
    if pairs.is_empty() || rows.iter().any(|cells| cells.len() > 2) || pairs.iter().any(|pair| is_number(pair[1])) {
        return false;
    }
    let opens = rows[0].first().is_some_and(|cell| opens_a_note(&cell.text().trim().to_lowercase()));
    let is_sign = |pair: &&&Vec<&Cell>| {
        let text = pair[0].text();
        let text = text.trim();
        sign(pair[0]).is_some() || text.chars().count() == 1 && text.chars().all(char::is_lowercase)
    };
    let signs = pairs.iter().filter(is_sign).count() * 5 >= pairs.len() * 3;
    let counted = pairs.iter().zip(1u32..).all(|(pair, place)| pair[0].text().trim() == place.to_string());
    let letters: usize = pairs.iter().map(|pair| pair[1].text().chars().count()).sum();
    opens || signs || counted && letters >= pairs.len() * SENTENCE
}

/// A few rows of a name and a word, no number among them, as stand above a table: what it is of, and when it was made.
pub(super) fn is_pairs_of_words(sheet: &Sheet, block: Block) -> bool {
    const MOST: usize = 5;
    let cells = |row: usize| block.columns().map(move |column| sheet.cell(row, column)).filter(|cell| !cell.is_blank());
    block.last - block.first < MOST
        && (block.first..=block.last).all(|row| cells(row).count() <= 2 && !cells(row).any(is_number))
}

/// A sentence that the delimiter of the table cut: its parts begin with the space behind a comma, and those of most
/// rows around it do not.
fn is_split_prose(sheet: &Sheet, block: Block, row: usize) -> bool {
    let spaced = |row: usize| {
        let mut parts = block.columns().skip(1).map(|column| sheet.cell(row, column));
        parts.any(|cell| matches!(cell, crate::Cell::Text(text) if text.starts_with(' ')))
    };
    let others = (row + 1..=block.last.min(row + 5)).chain(row.saturating_sub(5).max(block.first)..row);
    let others: Vec<usize> = others.collect();
    let alike = others.iter().filter(|other| spaced(**other)).count();
    spaced(row) && others.len() >= LEAST && alike * 3 <= others.len()
}

/// A remark and no name: it begins at the left with a word such as *Source*, a star or a bracket, is a sentence, or is
/// longer than a name. A short word alone is a row whose other cells are missing.
pub(super) fn reads_like_a_note(sheet: &Sheet, block: Block, row: usize) -> bool {
    const LONGEST_NAME: usize = 40;
    if sheet.cell(row, block.left).is_blank() {
        return false;
    }
    let text = block.line(sheet, row).trim().to_lowercase();
    opens_a_note(&text)
        || is_drawn_line(sheet, block, row)
        || text.ends_with(['.', ':', '。', '：'])
        || begins_with_mark(&text)
        || text.contains(": ")
        || text.chars().count() > LONGEST_NAME
}

/// Whether notes begin with a row: one with a word or a sign for that, or a sentence alone.
fn begins_notes(sheet: &Sheet, block: Block, row: usize) -> bool {
    let first = sheet.cell(row, block.left).text().trim().to_lowercase();
    let is_alone = block.filled(sheet, row) < LEAST;
    let is_sentence = first.ends_with(['.', ':', '。', '：']) || begins_with_mark(&first);
    !first.is_empty() && (opens_a_note(&first) || is_alone && (is_drawn_line(sheet, block, row) || is_sentence))
}

/// Whether a text begins with a sign that refers to a cell: `*`, `(1)`, `¹`, `1/`, `"Z"`.
fn begins_with_mark(text: &str) -> bool {
    let numbered = text.split_once(['/', ')']).is_some_and(|(mark, rest)| {
        let short = matches!(mark.chars().count(), 1 | 2) && mark.chars().all(char::is_alphanumeric);
        short && rest.starts_with(' ')
    });
    numbered || text.starts_with(['*', '†', '‡', '(', '（', '[', '"', '“', '¹', '²', '³'])
}

/// Whether a text in lower case begins with a word such as *Source*, or says that the table ends.
fn opens_a_note(text: &str) -> bool {
    const OPENINGS: [&str; 65] = [
        "source",
        "note",
        "fuente",
        "nota",
        "fonte",
        "quelle",
        "anmerkung",
        "bron:",
        "źródło",
        "kaynak",
        "källa",
        "kilde",
        "lähde",
        "sumber",
        "catatan",
        "zdroj",
        "forrás",
        "sursa",
        "nguồn",
        "πηγή",
        "источник",
        "примечание",
        "примечания",
        "джерело",
        "примітка",
        "дереккөз",
        "المصدر",
        "المصادر",
        "ملاحظ",
        "منبع",
        "مأخذ",
        "来源",
        "资料来源",
        "資料來源",
        "数据来源",
        "數據來源",
        "资料：",
        "資料：",
        "注",
        "备注",
        "備註",
        "備考",
        "说明",
        "說明",
        "出典",
        "出所",
        "자료",
        "n.b",
        "http",
        "©",
        "footnote",
        "legend",
        "leyenda",
        "símbolo",
        "symbol",
        "signo",
        "observa",
        "end of",
        "fin du",
        "fin de",
        "fim d",
        "конец",
        "نهاية",
        "last update",
        "latest update",
    ];
    OPENINGS.iter().any(|word| text.starts_with(word))
}

/// The number of filled cells that most rows have; of equals the larger.
fn usual_width(filled: &[usize]) -> usize {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for width in filled {
        *counts.entry(*width).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(width, rows)| (*rows, *width)).map_or(0, |(width, _)| width)
}

/// A line that begins with `#` and holds no hashtags, as programs write remarks above a table.
fn is_comment(sheet: &Sheet, block: Block, row: usize) -> bool {
    let first = sheet.cell(row, block.left).text();
    let rest = block.columns().skip(1).any(|column| sheet.cell(row, column).text().starts_with('#'));
    first.strip_prefix('#').is_some_and(|text| text.starts_with([' ', '#', '!']) || text.is_empty()) && !rest
}
