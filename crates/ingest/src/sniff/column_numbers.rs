//! The row below a header that numbers the columns: `1, 2, 3`, `(1)`, `А, Б, 1, 2`, `I, II, III`, `3 = 1 + 2`.

use super::blocks::Block;
use super::body_profile::is_number;
use crate::Sheet;
use crate::head_period::western_digits;

/// Words before the number of a column, folded.
const WORDS: [&str; 11] = ["№", "col", "column", "colonne", "columna", "coluna", "spalte", "гр", "графа", "عمود", "列"];
/// Letters that such a row begins with.
const FIRST_LETTERS: [char; 4] = ['A', 'a', 'А', 'а'];
/// Rows below that are looked at.
const MOST_BELOW: usize = 20;

/// Whether the row below a header gives every column its number, from 1 on, or its letter; or letters to the names and
/// numbers to the values. Without brackets it does so over names only, which are no numbers and longer than a letter.
pub(super) fn numbers_columns(sheet: &Sheet, block: Block, row: usize) -> bool {
    let filled: Vec<usize> = block.columns().filter(|column| !sheet.cell(row, *column).is_blank()).collect();
    let texts: Vec<String> = filled.iter().map(|column| sheet.cell(row, *column).text().trim().to_owned()).collect();
    let marks: Vec<String> = texts.iter().map(|text| mark(text)).collect();
    let headed = block.filled(sheet, row - 1);
    if marks.len() < 3 || marks.len() + 1 < headed {
        return false;
    }
    let letters = marks.iter().take_while(|mark| mark.chars().all(char::is_alphabetic)).count();
    let (before, behind) = marks.split_at(letters);
    if letters > 1 && behind.len() > 1 {
        return runs(before) && counts(behind, 1);
    }
    let is_counted = counts(&marks, 1) || runs(&marks) || is_roman(&marks);
    if sheet.cell(row, block.left).is_blank() {
        return is_counted;
    }
    let is_one = letters == 1 && before[0].chars().count() == 1;
    let is_enclosed = |text: &str| text.starts_with(['(', '[', '-']);
    let below = sheet.cell((row + 1).min(block.last), block.left).text();
    let are_enclosed = texts.iter().all(|text| is_enclosed(text)) && (row == block.last || !is_enclosed(below.trim()));
    let mut over_names = filled.iter().map(|column| heads_names(sheet, block, row, *column));
    (is_counted || counts(&marks, 0) || is_one && counts(behind, 1))
        && (are_enclosed || row == block.last || over_names.any(|names| names))
}

/// The number of a column without what is written around it: brackets, which a spreadsheet takes for a minus, the word
/// for a column, or from which columns it is reckoned.
fn mark(text: &str) -> String {
    let text = western_digits(text);
    let own = match text.contains('=') {
        true => text.split('=').find(|part| !part.contains('+')),
        false => text.split(" (").next(),
    };
    let bare = own.unwrap_or_default().trim().trim_start_matches(['(', '[', '-']).trim_end_matches([')', ']', '.']);
    let number = bare.trim_start_matches(|c: char| !c.is_ascii_digit());
    let word = bare[..bare.len() - number.len()].to_lowercase();
    let is_word = WORDS.contains(&word.trim_end_matches(['.', ' ']));
    if is_word && !number.is_empty() { number } else { bare }.to_owned()
}

/// 1, 2, 3, …, or from another number on.
fn counts(marks: &[String], first: u32) -> bool {
    marks.iter().zip(first..).all(|(mark, place)| *mark == place.to_string())
}

/// A, B, C, ….
fn runs(marks: &[String]) -> bool {
    let run = |first: &char| marks.iter().zip(*first..).all(|(mark, letter)| *mark == letter.to_string());
    FIRST_LETTERS.iter().any(run)
}

/// I, II, III, IV, …, up to 39.
fn is_roman(marks: &[String]) -> bool {
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let roman = |number: usize| "X".repeat(number / 10) + ONES[number % 10];
    marks.iter().zip(1..).all(|(mark, place)| mark.to_uppercase() == roman(place))
}

/// Whether all that stands below in a column is words, longer than a letter.
fn heads_names(sheet: &Sheet, block: Block, row: usize, column: usize) -> bool {
    let cells = (row + 1..=block.last.min(row + MOST_BELOW)).map(|row| sheet.cell(row, column));
    let mut names = cells.filter(|cell| !cell.is_blank()).peekable();
    names.peek().is_some() && names.all(|cell| !is_number(cell) && cell.text().chars().count() > 2)
}
