//! Numbers with a mark behind them, numbers that are hidden, and words in the place of numbers.

use super::parse_number::parse_number;
use crate::Cell;
use crate::no_number::says_no_number;
use crate::recipe::{Brackets, Numbers};
use bearings_model::ObservationStatus;

/// What a text says that is no plain number.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Marked {
    /// A number, and what its mark says; a mark that is no status of ours is a note.
    Number { value: f64, status: Option<ObservationStatus>, note: String },
    /// No number is printed: `<5`, `n.d.`, `no data`. The text is the sign.
    Sign,
}

/// Letters of marks behind a number, as statistical offices use them; `k` and `m` are none, since they multiply.
const LETTERS: &str = "pefribsudnz";

/// Reads what [`parse_number`] does not; `None` where the text says nothing that can only be meant in one way.
pub(super) fn read_marked(text: &str, writing: Option<&Numbers>, brackets: Option<Brackets>) -> Option<Marked> {
    let text = text.trim();
    let number = |text: &str| parse_number(&Cell::Text(text.trim().to_owned()), writing);
    if says_no_number(text) {
        return Some(Marked::Sign);
    }
    if let Some(limit) = text.strip_prefix(['<', '≤', '＜']) {
        return number(limit.trim_start_matches('=')).map(|_| Marked::Sign);
    }
    let inside = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    if let Some(value) = inside.and_then(number).filter(|value| *value >= 0.0) {
        let (value, note) = match brackets? {
            Brackets::Negative => (-value, String::new()),
            Brackets::Unreliable => (value, "()".to_owned()),
        };
        return Some(Marked::Number { value, status: None, note });
    }
    let (bare, status, note) = apart_from_mark(text)?;
    number(bare).map(|value| Marked::Number { value, status, note: note.to_owned() })
}

/// The number of a text without the mark behind it, what the mark says of it, and the mark where that is nothing;
/// `None` without a mark. Whether the rest is a number is not looked at.
pub(crate) fn apart_from_mark(text: &str) -> Option<(&str, Option<ObservationStatus>, &str)> {
    let text = text.trim();
    let end = text.char_indices().rev().find(|(_, c)| is_digit(*c)).map(|(at, c)| at + c.len_utf8())?;
    // A mark in brackets may hold no digit, as `12 (5)` may be two numbers.
    let mark = text[end..].trim();
    let bare = mark.strip_prefix(['(', '[', '/']).unwrap_or(mark).trim_end_matches([')', ']']).trim();
    let status = status_of(bare);
    let is_letter = bare.chars().count() == 1 && bare.chars().all(|c| LETTERS.contains(c));
    let is_star = !mark.is_empty() && mark.chars().all(is_star);
    let note = if status.is_some() { "" } else { bare };
    (status.is_some() || is_letter || is_star || is_revised(bare)).then_some((&text[..end], status, note))
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '٠'..='٩' | '۰'..='۹')
}

fn is_star(c: char) -> bool {
    matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | 'ᵃ'..='ᶻ')
}

/// The status that a mark names: its letter, or the beginning of its word in one of the seven languages.
fn status_of(mark: &str) -> Option<ObservationStatus> {
    let folded = mark.to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| folded.starts_with(word));
    match folded.as_str() {
        "p" => Some(ObservationStatus::Provisional),
        "e" => Some(ObservationStatus::Estimated),
        "f" => Some(ObservationStatus::Forecast),
        "i" => Some(ObservationStatus::Imputed),
        "b" => Some(ObservationStatus::Break),
        _ if begins(&["prov", "prelim", "предв", "مؤقت", "أولي", "初步", "暂"]) => {
            Some(ObservationStatus::Provisional)
        }
        _ if begins(&["estim", "оцен", "تقدير", "估"]) => Some(ObservationStatus::Estimated),
        _ => None,
    }
}

fn is_revised(mark: &str) -> bool {
    let folded = mark.to_lowercase();
    ["rev", "rév", "пересм", "منقح", "修订"].iter().any(|word| folded.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Marked> {
        read_marked(text, None, None)
    }

    #[test]
    fn a_mark_is_taken_from_its_number() {
        use ObservationStatus::{Estimated, Provisional};
        for (text, value, status, note) in [
            ("12*", 12.0, None, "*"),
            ("13 (p)", 13.0, Some(Provisional), ""),
            ("13p", 13.0, Some(Provisional), ""),
            ("-1.5 e", -1.5, Some(Estimated), ""),
            ("7 (estimated)", 7.0, Some(Estimated), ""),
            ("7 (предв.)", 7.0, Some(Provisional), ""),
            ("٧ (تقديري)", 7.0, Some(Estimated), ""),
            ("8 r", 8.0, None, "r"),
            ("9²", 9.0, None, "²"),
        ] {
            assert_eq!(read(text), Some(Marked::Number { value, status, note: note.into() }), "{text}");
        }
        let french = Numbers { decimal: ',', grouping: " ".into() };
        let marked = read_marked("1 234,5 (p)", Some(&french), None);
        assert!(matches!(marked, Some(Marked::Number { value: 1234.5, .. })), "{marked:?}");
    }

    #[test]
    fn words_and_limits_are_signs() {
        for text in ["<5", "< 5", "≤ 5", "n.d.", "S.O.", "No data", "нет данных", "غير متوفر", "—", "不详"]
        {
            assert_eq!(read(text), Some(Marked::Sign), "{text}");
        }
    }

    #[test]
    fn what_may_mean_two_things_is_left() {
        for text in ["(12)", "12 (5)", "12k", "3m", "12 persons", "5-9", "<", "x", "12 %", "A12", "< few", ""] {
            assert_eq!(read(text), None, "{text}");
        }
        let number = |brackets| read_marked("(12)", None, Some(brackets));
        let (less, weak) = (number(Brackets::Negative), number(Brackets::Unreliable));
        assert!(matches!(less, Some(Marked::Number { value: -12.0, .. })), "{less:?}");
        assert!(matches!(&weak, Some(Marked::Number { value: 12.0, note, .. }) if note == "()"), "{weak:?}");
    }
}
