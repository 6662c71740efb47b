//! Whether a row below a header is a level of the header too, or the first row of data.

use super::blocks::Block;
use super::body_profile::{BodyProfile, has_number};
use super::header_rows::may_be_header;
use crate::Sheet;
use crate::head_period::{head_period, is_period};
use crate::headers::header_levels;
use crate::no_number::replaces_number;
use crate::unit_hint::is_unit;
use std::collections::HashSet;

/// Names of a row of units.
const UNIT_NAMES: [&str; 13] = [
    "unit",
    "units",
    "unité",
    "unités",
    "unidad",
    "unidades",
    "unidade",
    "einheit",
    "eenheid",
    "единица",
    "единицы",
    "الوحدة",
    "单位",
];

/// Whether the first `count` rows give every column of values a name of its own, all levels together.
pub(super) fn is_complete(sheet: &Sheet, block: Block, profile: &BodyProfile, count: usize) -> bool {
    let levels = header_levels(sheet, block.first, block.first + count - 1);
    let name = |column: &usize| levels.get(*column).map(|texts| texts.join(" ")).unwrap_or_default();
    !profile.columns().is_empty() && is_told_apart(&profile.columns().iter().map(name).collect::<Vec<_>>())
}

/// Whether words or periods stand over the columns of values where the rows above do not yet tell these apart. Where
/// they do, only units, labels of codes, and a second name for every column are more of the header: a row with a name
/// of its own is data, whatever words it holds.
pub(super) fn names_values(sheet: &Sheet, block: Block, profile: &BodyProfile, row: usize, count: usize) -> bool {
    let odd = block.columns().filter(|column| !may_be_header(sheet.cell(row, *column))).count();
    let words = profile.words_over_values(sheet, block, row);
    if words == 0 || odd * 4 > words {
        return false;
    }
    let text = |row: usize, column: usize| sheet.cell(row, column).text().trim().to_owned();
    let (name, name_above) = (text(row, block.left), text(row - 1, block.left));
    // The names of the columns at the left are said again beside each level.
    if odd == 0 && !name.is_empty() && name == name_above {
        return true;
    }
    let texts: Vec<String> = profile.columns().iter().map(|column| text(row, *column)).collect();
    let filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
    let is_units = filled.iter().all(|text| is_unit(text));
    let says_units = UNIT_NAMES.contains(&name.to_lowercase().as_str());
    if says_units || is_units && (name.is_empty() || says_time(&name)) {
        return true;
    }
    let fills_gap = fills_gap(sheet, block, row);
    if is_complete(sheet, block, profile, count) && !fills_gap {
        return match name.is_empty() {
            true => is_told_apart(&texts) || measures(sheet, block, profile, row),
            false => {
                is_told_apart(&texts) && (labels_codes(sheet, block, row) || is_coded(sheet, block, row, &texts))
                    || wraps(sheet, block, row)
            }
        };
    }
    let all_same = filled.len() > 1 && filled.iter().all(|text| *text == filled[0]);
    let most = words * 3 >= profile.columns().len() * 2;
    most && (fills_gap || !all_same) || tells_groups(sheet, block, row) || name.is_empty()
}

/// Whether a row has a text in a column over which the rows above say nothing, and below which something stands.
fn fills_gap(sheet: &Sheet, block: Block, row: usize) -> bool {
    let is_blank = |row: usize, column: usize| sheet.cell(row, column).is_blank();
    let is_gap = |column: &usize| (block.first..row).all(|row| is_blank(row, *column));
    block.columns().skip(1).filter(is_gap).any(|column| !is_blank(row, column) && !is_blank(row + 1, column))
}

/// Whether one of the words of a text says that years or parts of years run that way.
fn says_time(text: &str) -> bool {
    const WORDS: [&str; 24] = [
        "year",
        "years",
        "time",
        "period",
        "periods",
        "année",
        "années",
        "temps",
        "période",
        "año",
        "años",
        "ano",
        "anos",
        "período",
        "periodo",
        "periode",
        "anno",
        "jahr",
        "год",
        "годы",
        "период",
        "السنة",
        "年",
        "tempo",
    ];
    let text = text.to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).any(|word| WORDS.contains(&word))
}

/// Labels below codes: no word above has a space, most have a sign or digit of a code; below most have none.
fn labels_codes(sheet: &Sheet, block: Block, row: usize) -> bool {
    let texts = |row: usize| {
        block
            .columns()
            .map(move |column| sheet.cell(row, column).text().trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let has_mark = |text: &str| text.contains(|c: char| c.is_ascii_digit() || "_.".contains(c));
    let is_code = |text: &String| !text.contains(' ') && has_mark(text) && head_period(text).is_none();
    let share = |row: usize| {
        let codes = texts(row).filter(is_code).count();
        (codes, texts(row).count())
    };
    let ((above, all_above), (below, all_below)) = (share(row - 1), share(row));
    above * 5 >= all_above * 4 && below * 2 < all_below && !texts(row - 1).any(|text| text.contains(' '))
}

/// Short texts over every column of values beside a blank name, where the next row has a name: units in any language.
fn measures(sheet: &Sheet, block: Block, profile: &BodyProfile, row: usize) -> bool {
    const LONGEST: usize = 24;
    /// Words that are no unit, although nothing says that there is no number.
    const MISSING: [&str; 12] = [
        "nil",
        "none",
        "n.p.",
        "unknown",
        "zéro",
        "inconnu",
        "desconocido",
        "desconhecido",
        "неизвестно",
        "нет",
        "غير معروف",
        "未知",
    ];
    let is_short = |column: &usize| {
        let text = sheet.cell(row, *column).text().trim().to_lowercase();
        let is_missing = replaces_number(&text) || MISSING.contains(&text.as_str());
        let is_short = (1..=LONGEST).contains(&text.chars().count()) && !is_missing;
        is_short || text.is_empty() && is_period(sheet.cell(row + 1, *column))
    };
    !sheet.cell(row + 1, block.left).is_blank() && profile.columns().iter().all(is_short)
}

/// Codes below labels: one in every column, those over values with a sign or digit of a code.
fn is_coded(sheet: &Sheet, block: Block, row: usize, over_values: &[String]) -> bool {
    let begins = |text: &str| text.is_empty() || text.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_code = |text: &str| begins(text) && text.chars().all(|c| c.is_ascii_alphanumeric() || "_.".contains(c));
    let has_mark = |text: &String| text.contains(|c: char| c.is_ascii_digit() || "_.".contains(c));
    let are_codes = block.columns().all(|column| {
        let text = sheet.cell(row, column).text();
        is_code(text.trim()) && text.is_empty() == sheet.cell(row - 1, column).is_blank()
    });
    are_codes && over_values.iter().all(has_mark)
}

/// Texts that a row above began, all in small letters, over names that are not: `Country | Lawful` over `of birth |
/// residents`.
fn wraps(sheet: &Sheet, block: Block, row: usize) -> bool {
    const MOST_BELOW: usize = 20;
    let is_small = |row: usize, column: usize| sheet.cell(row, column).text().trim().starts_with(char::is_lowercase);
    let is_blank = |row: usize, column: usize| sheet.cell(row, column).is_blank();
    let goes_on = |column: usize| is_small(row, column) && !is_blank(row - 1, column);
    let mut names = row + 1..=block.last.min(row + MOST_BELOW);
    block.columns().all(|column| is_blank(row, column) || goes_on(column))
        && !names.any(|row| is_small(row, block.left))
}

/// Whether every column has a text, and none the same.
fn is_told_apart(texts: &[String]) -> bool {
    let mut seen = HashSet::new();
    texts.iter().all(|text| !text.trim().is_empty() && seen.insert(text.trim()))
}

/// Whether cells of a row are merged over several columns.
fn tells_groups(sheet: &Sheet, block: Block, row: usize) -> bool {
    let is_wide = |merge: &&crate::Merge| merge.last_column > merge.first_column;
    let is_here = |merge: &&crate::Merge| merge.first_row == row && block.columns().contains(&merge.first_column);
    let mut groups = sheet.merges.iter().filter(is_here).filter(is_wide);
    groups.next().is_some() && !heads_a_part(sheet, block, row)
}

/// Whether the only text of a row is merged over columns over which another is merged below numbers: *Number* above a
/// first part of the rows and *Per cent* above a second.
pub(super) fn heads_a_part(sheet: &Sheet, block: Block, row: usize) -> bool {
    let is_wide = |merge: &&crate::Merge| merge.first_row == row && merge.last_column > merge.first_column;
    let Some(merge) = sheet.merges.iter().find(is_wide).filter(|_| block.filled(sheet, row) == 1) else { return false };
    let is_alike = |other: &&crate::Merge| {
        let extent = (other.first_column, other.last_column) == (merge.first_column, merge.last_column);
        extent && other.first_row > row && block.filled(sheet, other.first_row) == 1
    };
    sheet
        .merges
        .iter()
        .filter(is_alike)
        .any(|other| (row + 1..other.first_row.min(block.last)).any(|row| has_number(sheet, block, row)))
}

/// Whether a row says only what runs down: below a row that says that years run to the right, `Year | 2019 | 2020` over
/// `Country`, or below several levels that leave the corner blank, where no part of the rows has a name of its own.
pub(super) fn names_rows(sheet: &Sheet, block: Block, row: usize) -> bool {
    let name = |row: usize| sheet.cell(row, block.left).text();
    let says_years =
        || says_time(&name(row - 1)) && block.columns().any(|column| is_period(sheet.cell(row - 1, column)));
    let is_lone = |row: usize| block.filled(sheet, row) == 1 && !name(row).is_empty();
    let is_corner = || {
        let is_blank = (block.first..row).all(|row| name(row).is_empty());
        let is_part = name(row + 1).starts_with(char::is_whitespace) || (row + 1..=block.last).any(is_lone);
        is_blank && row > block.first + 1 && !is_part
    };
    is_lone(row) && row < block.last && has_number(sheet, block, row + 1) && (says_years() || is_corner())
}
