//! The period that a header names, with the mark of a note or of its standing behind it, or one word beside it that says
//! no more than that it is a year or a day in it: `2021*`, `2020p`, `2018(r)`, `2020 г.`, `Mid-2019`.

use crate::Cell;
use crate::part_of_year::is_part_of_year;
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

/// Letters in the brackets behind a year, such as `(provisional)`, are no more than these.
const LONGEST_MARK: usize = 20;

/// Letters of other calendars, without full stops.
const ERAS: &[&str] = &["ec", "am", "ah", "ap", "sh", "be", "هـ", "ه", "ዓም"];

/// The period, if the text is one.
pub(crate) fn head_period(text: &str) -> Option<Period> {
    // Most texts of a large table are told by their first sign.
    if !text.contains(char::is_numeric) {
        return None;
    }
    let plain = western_digits(text);
    let bare = without_mark(&plain);
    let of_word = || Period::read(without_word(bare)?).ok();
    Period::read(&plain).or_else(|_| Period::read(bare)).ok().or_else(of_word)
}

/// Words beside a year in the seven languages, folded: year, census, and the days of reference within a year. Those of
/// other calendars are none of them.
const WORDS: &[&str] = &[
    // Year.
    "year",
    "an",
    "année",
    "annee",
    "año",
    "ano",
    "г",
    "г.",
    "гг",
    "гг.",
    "год",
    "года",
    "году",
    "годы",
    "سنة",
    "السنة",
    "عام",
    "العام",
    "م",
    "ميلادي",
    "ميلادية",
    "年",
    "年度",
    // Census.
    "census",
    "recensement",
    "rgph",
    "censo",
    "перепись",
    "переписи",
    "تعداد",
    "التعداد",
    "普查",
    "年普查",
    "年人口普查",
    // Day of reference.
    "mid",
    "mid-year",
    "midyear",
    "end",
    "end of",
    "mi",
    "milieu",
    "fin",
    "fin de",
    "final de",
    "fim",
    "fim de",
    "meados de",
    "mediados de",
    "середина",
    "конец",
    "начало",
    "на начало",
    "на конец",
    "منتصف",
    "نهاية",
    "年中",
    "年末",
    "年底",
    "年初",
];

/// A period beside one word of those that say nothing more; `None` where other words stand, or none.
fn without_word(text: &str) -> Option<&str> {
    let is_ascii_digit = |c: char| c.is_ascii_digit();
    let (first, last) = (text.find(is_ascii_digit)?, text.rfind(is_ascii_digit)?);
    let word = |part: &str| {
        part.trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}' | '\u{2011}' | ':'))
            .to_lowercase()
    };
    let (before, behind) = (word(&text[..first]), word(&text[last + 1..]));
    let words = [before, behind];
    let mut said = words.iter().filter(|word| !word.is_empty());
    let only = said.next()?;
    (said.next().is_none() && WORDS.contains(&only.as_str())).then(|| &text[first..=last])
}

/// Digits of Arabic, Persian and Thai, and those of full width, as those of ASCII.
pub(crate) fn western_digits(text: &str) -> String {
    let western = |c: char| {
        let zero = match c {
            '\u{0660}'..='\u{0669}' => 0x0660,
            '\u{06F0}'..='\u{06F9}' => 0x06F0,
            '\u{0E50}'..='\u{0E59}' => 0x0E50,
            '\u{FF10}'..='\u{FF19}' => 0xFF10,
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
        // `2022 (Q1)` is a quarter, and `2012 (EC)` a year of another calendar.
        let is_quarter = |inside: &str| inside.contains(char::is_alphabetic) && inside.contains(char::is_numeric);
        let is_era = |inside: &str| ERAS.contains(&inside.to_lowercase().replace('.', "").as_str());
        let is_mark = |inside: &str| {
            let is_short = !inside.is_empty() && inside.chars().count() <= LONGEST_MARK;
            is_short && !is_quarter(inside) && !is_era(inside) && !is_part_of_year(bare)
        };
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
        for text in [
            "2019 г.",
            "2019 г",
            "2019г.",
            "2019 год",
            "2019年",
            "２０１９年",
            "سنة 2019",
            "٢٠١٩م",
            "Año 2019",
            "AÑO 2019",
            "Census 2019",
            "Mid-2019",
            "mid 2019",
            "2019 Census",
            "Fin 2019",
            "2019年末",
            "Year: 2019",
            "Année 2019 (p)",
        ] {
            assert_eq!(head_period(text).map(|period| period.to_string()).as_deref(), Some("2019"), "{text}");
        }
        assert_eq!(head_period("2015–2019 гг.").map(|period| period.to_string()).as_deref(), Some("2015/2019"));
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
            "2022 (Q1)",
            "2022 (Jan-Jun)",
            "2022 (first half)",
            "2012 (E.C.)",
            "Census 2011 2012",
            "Census of 2011 households",
            "Year 1",
            "2019 women",
            "Mid-2019 census",
            "I кв. 2022",
            "2023年1月",
            "1445 سنة",
        ] {
            assert_eq!(head_period(text), None, "{text}");
        }
    }
}
