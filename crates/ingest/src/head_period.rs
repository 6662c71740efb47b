//! The period that a header names, with the mark of a note or of its standing behind it: `2021*`, `2020p`, `2018(r)`.

use crate::Cell;
use bearings_model::Period;

/// Whether a cell is a period, as [`head_period`] reads its text.
pub(crate) fn is_period(cell: &Cell) -> bool {
    match cell {
        // Most cells of a table are numbers, and writing each of them out would take long.
        Cell::Number(number) => number.fract() == 0.0 && (1500.0..=2200.0).contains(number),
        Cell::Text(text) => head_period(text).is_some(),
        other => head_period(&other.text()).is_some(),
    }
}

fn is_digit(c: char) -> bool {
    c.is_numeric()
}

/// Letters in the brackets behind a year, such as `(provisional)`, are no more than these.
const LONGEST_MARK: usize = 20;

/// The period, if the text is one.
pub(crate) fn head_period(text: &str) -> Option<Period> {
    // Most texts of a large table are told by their first sign.
    if !text.contains(is_digit) {
        return None;
    }
    let plain = western_digits(text);
    Period::read(&plain).or_else(|_| Period::read(without_mark(&plain))).ok()
}

/// Digits of Arabic, Persian and Thai as those of ASCII.
pub(crate) fn western_digits(text: &str) -> String {
    let western = |c: char| {
        let zero = match c {
            '\u{0660}'..='\u{0669}' => 0x0660,
            '\u{06F0}'..='\u{06F9}' => 0x06F0,
            '\u{0E50}'..='\u{0E59}' => 0x0E50,
            _ => return c,
        };
        char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
    };
    text.chars().map(western).collect()
}

/// A text without what offices put behind a year: stars, raised digits, letters, and words or digits in brackets.
fn without_mark(text: &str) -> &str {
    let is_sign =
        |c: char| matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | 'ᵃ'..='ᶻ') || c.is_whitespace();
    let bare = text.trim().trim_end_matches(is_sign);
    if let Some(open) = bare.rfind(['(', '[']) {
        let inside = bare[open + 1..].strip_suffix([')', ']']);
        let is_mark = |inside: &str| !inside.is_empty() && inside.chars().count() <= LONGEST_MARK;
        return if inside.is_some_and(is_mark) { bare[..open].trim_end() } else { bare };
    }
    // `2020 2)`, `2021/p`, `2020p`
    let note = bare.strip_suffix(')').map(|bare| bare.trim_end_matches(char::is_alphanumeric));
    let bare = note.filter(|bare| bare.ends_with(char::is_whitespace)).unwrap_or(bare).trim_end();
    let letter = bare.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let letters = bare.len() - letter.len();
    let plain = if (1..=2).contains(&letters) { letter.trim_end_matches(['/', ' ']) } else { bare };
    if plain.ends_with(|c: char| c.is_ascii_digit()) { plain } else { bare }
}

#[cfg(test)]
mod tests {
    use super::head_period;

    #[test]
    fn marks_behind_a_year_are_no_part_of_it() {
        for text in [
            "2019",
            "2019*",
            "2019**",
            "2019p",
            "2019 p",
            "2019/p",
            "2019(r)",
            "2019 [p]",
            "2019¹",
            "2019 2)",
            "2019 (provisional)",
        ] {
            assert_eq!(head_period(text).map(|period| period.to_string()).as_deref(), Some("2019"), "{text}");
        }
        assert_eq!(head_period("2015-2019*").map(|period| period.to_string()).as_deref(), Some("2015/2019"));
        for text in [
            "",
            "*",
            "(p)",
            "2019 persons",
            "Men (2019)",
            "12 345*",
            "2019 (not yet published by the office)",
            "20199p",
        ] {
            assert_eq!(head_period(text), None, "{text}");
        }
    }
}
