//! Numbers that are headers: single ages, months, quarters, sizes of households, years of other calendars.

use super::blocks::Block;
use super::body_profile::is_number;
use super::describe_column::is_value;
use crate::head_period::western_digits;
use crate::{Cell, Sheet};

/// Fewer numbers in order stand in data by chance.
const LEAST_ALONE: usize = 4;
/// A run that is no chance wherever it begins.
const LONG: usize = 6;
/// Between years of two censuses.
const MOST_STEP: u32 = 20;
/// Years that are no Gregorian ones: of the Islamic and the Persian calendar, and of the Buddhist.
const CALENDARS: [std::ops::RangeInclusive<u32>; 2] = [1280..=1500, 2400..=2600];
/// Rows of data that are compared with the numbers.
const MOST_BELOW: usize = 20;

/// Numbers of a row with their columns, and the columns of the words beside and between them.
struct Numbers {
    numbers: Vec<u32>,
    columns: Vec<usize>,
    words: Vec<usize>,
}

impl Numbers {
    /// `None` where a row has no number, or something that is neither a word nor a number of an axis.
    fn of(sheet: &Sheet, block: Block, row: usize) -> Option<Numbers> {
        let filled = block.columns().filter(|column| !sheet.cell(row, *column).is_blank());
        let (columns, words): (Vec<usize>, Vec<usize>) =
            filled.partition(|column| whole(sheet.cell(row, *column)).is_some());
        let numbers: Vec<u32> = columns.iter().filter_map(|column| whole(sheet.cell(row, *column))).collect();
        let are_words = words.iter().all(|column| !is_value(sheet.cell(row, *column)));
        (are_words && !numbers.is_empty()).then_some(Numbers { numbers, columns, words })
    }

    /// How many words stand to the right of the first number.
    fn words_between(&self) -> usize {
        self.words.iter().filter(|column| **column > self.columns[0]).count()
    }
}

/// Whether a row below a header row holds numbers that rise, again and again in equal runs or once from the start, beside
/// cells of words at its left, and no more than a word such as *Total* for each run; the row right above says what they
/// are.
pub(super) fn is_axis(sheet: &Sheet, block: Block, row: usize) -> bool {
    let Some(found) = Numbers::of(sheet, block, row) else { return false };
    let numbers = &found.numbers;
    let length = (1..numbers.len()).find(|at| numbers[*at] <= numbers[at - 1]).unwrap_or(numbers.len());
    let (run, runs) = (&numbers[..length], numbers.len() / length);
    let is_run = is_even(run) && (runs > 1 || run[0] <= 1) || is_known(run);
    let equal = numbers.chunks(length).all(|other| other == run) && found.words_between() <= runs;
    if !equal || !is_run || same_below(sheet, row + 1, &found.columns, numbers) {
        return false;
    }
    // A name at the left, below the header of the names, makes it a row of data.
    let is_named = |row: usize| !sheet.cell(row, block.left).is_blank();
    if is_named(row) && (block.first..row).any(is_named) {
        return false;
    }
    // Above several runs stands a text for each; above one run a text or none, but none for each number.
    let above = |columns: &mut dyn Iterator<Item = &usize>| {
        columns.filter(|column| **column > block.left && !sheet.cell(row - 1, **column).is_blank()).count()
    };
    above(&mut found.columns.iter()) == runs
        || above(&mut found.columns.iter().chain(&found.words)) == runs
        || repeats(sheet, row - 1, &found.columns, length)
}

/// Whether the first row of a block is numbers that rise, beside words or a blank corner at its left and no more words
/// than numbers behind: single ages, months with their total, years of any calendar. Most rows below are not like them.
pub(super) fn opens_with_axis(sheet: &Sheet, block: Block) -> bool {
    let row = block.first;
    let Some(found) = Numbers::of(sheet, block, row) else { return false };
    let Some(next) = (row + 1..=block.last).find(|row| block.filled(sheet, *row) > 0) else { return false };
    let (numbers, columns) = (&found.numbers, &found.columns);
    if columns[0] == block.left || found.words_between() > numbers.len() {
        return false;
    }
    let is_word = |column: &usize| !sheet.cell(next, *column).is_blank() && !is_value(sheet.cell(next, *column));
    if sheet.cell(next, block.left).is_blank() && columns.iter().all(is_word) {
        return is_even(numbers) || is_known(numbers);
    }
    let below = next..=block.last.min(next + MOST_BELOW);
    let alike = || below.clone().filter(|below| is_like(sheet, *below, columns, numbers)).count();
    is_known(numbers) && !same_below(sheet, next, columns, numbers) && alike() * 2 < below.clone().count()
}

/// Whether each number is larger than the one before it by the same, which is no more than ten.
fn is_even(numbers: &[u32]) -> bool {
    let steps = steps(numbers);
    steps.first().is_some_and(|first| (1..=10).contains(first) && steps.iter().all(|step| step == first))
}

/// By how much each number is larger than the one before it; nothing where one is not.
fn steps(numbers: &[u32]) -> Vec<u32> {
    let steps: Option<Vec<u32>> = numbers.windows(2).map(|pair| pair[1].checked_sub(pair[0])).collect();
    steps.unwrap_or_default()
}

/// Whether numbers that rise are so many, or such, that they are no chance: from the start on, or years.
fn is_known(numbers: &[u32]) -> bool {
    let rises = |most: u32| steps(numbers).iter().all(|step| (1..=most).contains(step)) && !steps(numbers).is_empty();
    let are_years = CALENDARS.iter().any(|years| numbers.iter().all(|number| years.contains(number)));
    let (first, length) = (numbers[0], numbers.len());
    let is_long = first <= 1 && length >= LEAST_ALONE || length >= LONG || first >= 100 && length > 2;
    is_even(numbers) && is_long || are_years && rises(MOST_STEP)
}

/// Whether a row has numbers that differ from these by the same for all, or of their size and rising as slowly.
fn is_like(sheet: &Sheet, row: usize, columns: &[usize], numbers: &[u32]) -> bool {
    let below: Option<Vec<u32>> = columns.iter().map(|column| whole(sheet.cell(row, *column))).collect();
    let Some(below) = below else { return false };
    let is_slow = |steps: Vec<u32>| !steps.is_empty() && steps.iter().all(|step| *step <= MOST_STEP);
    let of_their_size = numbers[0] >= 100 && below[0] * 2 >= numbers[0] && below[0] <= numbers[0] * 2;
    steps(&below) == steps(numbers) || of_their_size && is_slow(steps(&below))
}

/// A whole number of up to four digits in any script; of an axis `5+` is the last.
fn whole(cell: &Cell) -> Option<u32> {
    let text = cell.text();
    let text = western_digits(text.trim());
    let bare = text.strip_suffix('+').unwrap_or(&text);
    let bare = bare.strip_suffix(".0").unwrap_or(bare);
    let short = (1..=4).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit());
    short.then(|| bare.parse().ok()).flatten()
}

/// Whether the next row has the same numbers, goes on with them, or has none: then they are data.
fn same_below(sheet: &Sheet, next: usize, columns: &[usize], numbers: &[u32]) -> bool {
    let below: Vec<Option<u32>> = columns.iter().map(|column| whole(sheet.cell(next, *column))).collect();
    let step = |less: u32| below.iter().zip(numbers).all(|(below, number)| *below == Some(*number + less));
    step(0) || step(1) || columns.iter().all(|column| !is_number(sheet.cell(next, *column)))
}

/// Whether the texts above are the same within each run of numbers.
fn repeats(sheet: &Sheet, row: usize, columns: &[usize], length: usize) -> bool {
    columns.chunks(length).all(|run| {
        let text = sheet.cell(row, run[0]).text();
        !text.is_empty() && run.iter().all(|column| sheet.cell(row, *column).text() == text)
    })
}
