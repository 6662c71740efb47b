//! Numbers that are headers: single ages, months, quarters, sizes of households, and the numbers of the columns.

use super::blocks::Block;
use super::body_profile::is_number;
use crate::{Cell, Sheet};

/// Fewer numbers in order stand in data by chance.
const LEAST_ALONE: usize = 4;
/// A run that is no chance wherever it begins.
const LONG: usize = 6;

/// Whether a row holds nothing but numbers that go up by one, once or again and again in equal runs, beside cells of
/// words at its left. `is_below` tells that a header row stands right above, which says what they are.
pub(super) fn is_axis(sheet: &Sheet, block: Block, row: usize, is_below: bool) -> bool {
    let filled: Vec<usize> = block.columns().filter(|column| !sheet.cell(row, *column).is_blank()).collect();
    let Some(from) = filled.iter().position(|column| whole(sheet.cell(row, *column)).is_some()) else { return false };
    let numbers: Option<Vec<u32>> = filled[from..].iter().map(|column| whole(sheet.cell(row, *column))).collect();
    let Some(numbers) = numbers else { return false };
    let begins: Vec<usize> = (0..numbers.len()).filter(|at| *at == 0 || numbers[*at] != numbers[*at - 1] + 1).collect();
    let length = begins.get(1).copied().unwrap_or(numbers.len());
    let equal = numbers.chunks(length).all(|run| *run == numbers[..length]);
    let from_the_start = numbers.first().is_some_and(|first| *first <= 1);
    if !equal || length < 2 || same_below(sheet, row, &filled[from..], &numbers) {
        return false;
    }
    if !is_below {
        let is_cornered = from > 0 || sheet.cell(row, block.left).is_blank();
        return is_cornered && (from_the_start || length >= LONG) && length == numbers.len() && length >= LEAST_ALONE;
    }
    // A name at the left, below the header of the names, makes it a row of data.
    let is_named = |row: usize| !sheet.cell(row, block.left).is_blank();
    if is_named(row) && (block.first..row).any(is_named) {
        return false;
    }
    // Above several runs stands a text for each; above one run a text or none, but none for each number.
    let above = filled[from..].iter().filter(|column| !sheet.cell(row - 1, **column).is_blank()).count();
    let runs = numbers.len() / length;
    from_the_start && (above == runs || repeats(sheet, row - 1, &filled[from..], length))
}

/// Whether the row below a header gives every column its number, from 1 on, or its letter: `(1)`, `2`, `A`. Over names
/// the number is itself a sign of it; else the names have a letter or nothing.
pub(super) fn numbers_columns(sheet: &Sheet, block: Block, row: usize) -> bool {
    let bare = |column: usize| {
        let text = sheet.cell(row, column).text();
        text.trim().trim_start_matches(['(', '[']).trim_end_matches([')', ']', '.']).to_owned()
    };
    let texts: Vec<String> = block.columns().map(bare).filter(|text| !text.is_empty()).collect();
    let headed = block.columns().filter(|column| !sheet.cell(row - 1, *column).is_blank()).count();
    let counts = |texts: &[String]| texts.iter().zip(1u32..).all(|(text, place)| *text == place.to_string());
    let letters = |first: char| texts.iter().zip(first..).all(|(text, letter)| *text == letter.to_string());
    let Some((first, rest)) = texts.split_first().filter(|(_, rest)| rest.len() >= 2 && rest.len() + 2 >= headed)
    else {
        return false;
    };
    if sheet.cell(row, block.left).is_blank() {
        return counts(&texts);
    }
    let names = (row + 1..=block.last.min(row + 20)).map(|row| sheet.cell(row, block.left));
    let mut names = names.filter(|cell| !cell.is_blank());
    // Where the names below are as short as a letter, the row is the first of them.
    let over_names = names.all(|cell| !is_number(cell) && cell.text().chars().count() > 2);
    let is_letter = first.chars().count() == 1 && first.chars().all(char::is_alphabetic);
    over_names && (counts(&texts) || letters('A') || letters('a') || is_letter && counts(rest))
}

/// A whole number that is an axis; `5+` is its last.
fn whole(cell: &Cell) -> Option<u32> {
    let text = cell.text();
    let text = text.trim();
    let bare = text.strip_suffix('+').unwrap_or(text);
    let bare = bare.strip_suffix(".0").unwrap_or(bare);
    let short = (1..=3).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit());
    short.then(|| bare.parse().ok()).flatten()
}

/// Whether the next row has the same numbers, or goes on with them: then they are data.
fn same_below(sheet: &Sheet, row: usize, columns: &[usize], numbers: &[u32]) -> bool {
    let below: Vec<Option<u32>> = columns.iter().map(|column| whole(sheet.cell(row + 1, *column))).collect();
    let step = |less: u32| below.iter().zip(numbers).all(|(below, number)| *below == Some(*number + less));
    step(0) || step(1) || columns.iter().all(|column| !is_number(sheet.cell(row + 1, *column)))
}

/// Whether the texts above are the same within each run of numbers.
fn repeats(sheet: &Sheet, row: usize, columns: &[usize], length: usize) -> bool {
    columns.chunks(length).all(|run| {
        let text = sheet.cell(row, run[0]).text();
        !text.is_empty() && run.iter().all(|column| sheet.cell(row, *column).text() == text)
    })
}
