//! What kind of thing a column holds, judged by all its cells and not only by the first.

use crate::numeric_text::is_numeric_text;
use crate::{Cell, Identifies, Question, Sheet};
use bearings_model::Period;
use serde::Serialize;
use std::collections::HashSet;

/// The kind of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnKind {
    /// Nothing in it.
    Empty,
    /// Words.
    Text,
    /// Measured or counted numbers.
    Number,
    /// Short marks that stand for something: `4`, `KEN`, `B R`.
    Code,
    /// Years or intervals.
    Period,
    /// 1, 2, 3, ….
    Order,
    /// Dates.
    Date,
}

/// One column as it was seen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ColumnSeen {
    /// From 1.
    pub column: u32,
    /// Its headers from top to bottom.
    pub headers: Vec<String>,
    /// What it is in words, where the file says so beside its name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Codes with their meaning, where the file says them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<(String, String)>,
    /// The question that was asked, where a form beside the file says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
    /// In what way it could identify a person, by the form or by the words of its header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifies: Option<Identifies>,
    /// What it holds.
    pub kind: ColumnKind,
    /// How many cells are filled.
    pub filled: u64,
    /// The period that the lowest header names, such as `2019`.
    pub period: Option<String>,
    /// Rows (from 1) with a text among numbers, at most ten.
    pub odd: Vec<(u32, String)>,
    /// The first texts or numbers, at most three.
    pub examples: Vec<String>,
}

/// Texts that stand for a missing value or for nothing, in tables of many offices.
pub(super) const SIGNS: &[&str] =
    &["..", "...", "…", "-", "–", "—", ":", "n/a", "na", "n.a.", "x", "c", "*", "(x)", "nd", "s/d", "н/д", "‥"];

/// Whether a cell holds a sign in place of a number.
pub(super) fn sign(cell: &Cell) -> Option<&str> {
    // No sign is longer in either case of its letters; most cells of a large table need no second look.
    const LONGEST: usize = 8;
    match cell {
        Cell::Text(text) => {
            Some(text.trim()).filter(|text| text.len() <= LONGEST && SIGNS.contains(&text.to_lowercase().as_str()))
        }
        _ => None,
    }
}

/// A number, however it is written, or a sign in place of one.
pub(super) fn is_value(cell: &Cell) -> bool {
    cell.number().is_some() || is_written_number(cell) || sign(cell).is_some()
}

/// A number with grouping, other digits, brackets or a note mark.
fn is_written_number(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if is_numeric_text(text))
}

/// Describes one column between two rows, both counted from 0 and included; rows passed over are none of it.
pub(super) fn describe_column(
    sheet: &Sheet,
    column: usize,
    rows: (usize, usize),
    passed_over: &HashSet<usize>,
    headers: Vec<String>,
) -> ColumnSeen {
    let data = (rows.0..=rows.1).filter(|row| passed_over.is_empty() || !passed_over.contains(row));
    let cells = data.map(|row| (row, sheet.cell(row, column))).filter(|(_, cell)| !cell.is_blank());
    let cells: Vec<(usize, &Cell)> = cells.collect();
    // In one go: the cells of a column lie far apart in memory.
    let (mut numbers, mut signs, mut dates) = (Vec::new(), 0, 0);
    for (_, cell) in &cells {
        match cell.number() {
            Some(number) => numbers.push(number),
            None => signs += usize::from(sign(cell).is_some()),
        }
        dates += usize::from(matches!(cell, Cell::Date(_)));
    }
    let plain = numbers.len() + signs == cells.len();
    let written = cells.iter().filter(|(_, cell)| !plain && cell.number().is_none() && is_written_number(cell)).count();
    let period = headers.last().and_then(|header| Period::read(header).ok()).map(|period| period.to_string());
    let mostly = |count: usize| count * 5 >= cells.len() * 4;
    let kind = if cells.is_empty() {
        ColumnKind::Empty
    } else if mostly(dates) {
        ColumnKind::Date
    } else if numbers.len() < cells.len() && written > 0 && mostly(numbers.len() + written + signs) {
        ColumnKind::Number
    } else if !numbers.is_empty() && mostly(numbers.len() + signs) {
        kind_of_numbers(&numbers, &headers, period.is_some() || signs > 0)
    } else {
        kind_of_texts(&cells)
    };
    let may_be_odd = if kind == ColumnKind::Number && !plain { cells.as_slice() } else { &[] };
    let odd = may_be_odd.iter().filter(|(_, cell)| !is_value(cell));
    let odd = odd.take(10).map(|(row, cell)| (*row as u32 + 1, cell.text().into()));
    let examples = cells.iter().take(3).map(|(_, cell)| cell.text().chars().take(80).collect()).collect();
    let (odd, filled) = (odd.collect(), cells.len() as u64);
    // Levels of headers stand over tables of counts, never over records of persons.
    let has_levels = headers.len() > 1;
    let identifies = if has_levels { None } else { Identifies::of_words(headers.iter().map(String::as_str)) };
    ColumnSeen {
        column: column as u32 + 1,
        headers,
        label: String::new(),
        codes: Vec::new(),
        question: None,
        identifies,
        kind,
        filled,
        period,
        odd,
        examples,
    }
}

fn kind_of_numbers(numbers: &[f64], headers: &[String], is_value: bool) -> ColumnKind {
    let whole = numbers.iter().all(|n| n.fract() == 0.0);
    let is_named_code = headers.iter().any(|header| {
        let header = header.to_lowercase();
        ["code", "código", "codigo", "код", "رمز", "代码", "m49"].iter().any(|word| header.contains(word))
    });
    if !whole || is_value {
        return ColumnKind::Number;
    }
    if is_named_code {
        return ColumnKind::Code;
    }
    if numbers.iter().all(|n| (1500.0..=2200.0).contains(n)) {
        return ColumnKind::Period;
    }
    // Even the workbook of a large publisher skips or repeats a number.
    let steps = numbers.windows(2).filter(|pair| pair[1] == pair[0] + 1.0).count();
    let in_order = numbers.len() > 2 && (steps + 1) * 20 >= numbers.len() * 19;
    if in_order && matches!(numbers.first(), Some(0.0 | 1.0)) { ColumnKind::Order } else { ColumnKind::Number }
}

/// Different lower-case marks that may be codes.
const MOST_MARKS: usize = 60;

fn kind_of_texts(cells: &[(usize, &Cell)]) -> ColumnKind {
    let texts: Vec<_> = cells.iter().map(|(_, cell)| cell.text()).collect();
    if texts.iter().all(|text| Period::read(text).is_ok()) {
        return ColumnKind::Period;
    }
    let short = |text: &str| {
        let letters = text.chars().filter(|c| !c.is_whitespace()).count();
        letters <= 3 && !text.chars().any(char::is_lowercase)
            || text.contains('.') && !text.contains(' ') && letters < 24
    };
    // A few lower-case marks that repeat, such as note letters among numbers, are codes too.
    let are_marks = || {
        texts.iter().all(|text| text.chars().count() <= 3) && texts.iter().collect::<HashSet<_>>().len() <= MOST_MARKS
    };
    if texts.iter().all(|text| short(text)) || are_marks() { ColumnKind::Code } else { ColumnKind::Text }
}
