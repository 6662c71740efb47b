//! Quarters, months and half-years: periods of ours are years and intervals of years, and a part is never taken for its
//! year.

use crate::head_period::western_digits;

/// Years that data are about.
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2200;

/// Words for a quarter or half-year that stand with its number, folded. A single letter is one only beside a number.
const QUARTERS: &[&str] = &[
    "q",
    "qtr",
    "quarter",
    "t",
    "tr",
    "trim",
    "trimestre",
    "s",
    "h",
    "semestre",
    "half",
    "sem",
    "к",
    "кв",
    "квартал",
    "полугодие",
    "ربع",
    "الربع",
    "نصف",
    "النصف",
];

/// The names of each month; the first letters of one, three at least, are its abbreviation.
const MONTHS: [&str; 12] = [
    "january janvier enero janeiro январь января يناير جانفي",
    "february février fevrier febrero fevereiro февраль февраля فبراير فيفري",
    "march mars marzo março marco март марта مارس",
    "april avril abril апрель апреля أبريل ابريل أفريل",
    "may mai mayo maio май мая مايو ماي",
    "june juin junio junho июнь июня يونيو جوان",
    "july juillet julio julho июль июля يوليو جويلية",
    "august août aout agosto август августа أغسطس اغسطس أوت",
    "september septembre septiembre setiembre setembro сентябрь сентября سبتمبر",
    "october octobre octubre outubro октябрь октября أكتوبر اكتوبر",
    "november novembre noviembre novembro ноябрь ноября نوفمبر",
    "december décembre decembre diciembre dezembro декабрь декабря ديسمبر",
];

/// The month that a word names, from 1.
pub(crate) fn month_of(word: &str) -> Option<u32> {
    let begins = |names: &str| names.split(' ').any(|name| name.starts_with(word));
    let at = MONTHS.iter().position(|names| begins(names)).filter(|_| word.chars().count() > 2)?;
    u32::try_from(at + 1).ok()
}

/// Words for months beside their number or how many they are.
const MONTH: &[&str] =
    &["月", "月份", "个月", "мес", "месяцев", "months", "month", "mois", "meses", "mes", "أشهر", "اشهر", "شهر", "شهرا"];

/// Words between two months.
const TO: &[&str] = &[
    "to",
    "through",
    "and",
    "à",
    "a",
    "au",
    "de",
    "et",
    "al",
    "até",
    "по",
    "и",
    "إلى",
    "الى",
    "حتى",
    "至",
    "first",
    "premiers",
    "primeros",
    "primeiros",
    "первых",
];

/// Whether a text names a part of one year: `2022Q1`, `T1 2022`, `I кв. 2022`, `2023-01`, `2023M01`, `2023年1月`.
pub(crate) fn is_part_of_year(text: &str) -> bool {
    let plain = western_digits(text).to_lowercase();
    let parts = runs(&plain);
    let number = |part: &&str| part.parse::<u32>().ok();
    let numbers: Vec<u32> = parts.iter().filter_map(number).collect();
    let words: Vec<&str> = parts.iter().copied().filter(|part| number(part).is_none()).collect();
    let (years, rest): (Vec<u32>, Vec<u32>) = numbers.into_iter().partition(|number| YEARS.contains(number));
    let is_range = |all: &[u32]| all.len() == 2 && all[0] < all[1] && all[1] <= 12;
    let of_months = words.iter().any(|word| MONTH.contains(word));
    if years.len() != 1 || words.len() > 3 || rest.len() > 1 && !(of_months && is_range(&rest)) {
        return false;
    }
    let counts = |most: u32| rest.first().is_some_and(|number| (1..=most).contains(number));
    let is_roman = |word: &&str| matches!(*word, "i" | "ii" | "iii" | "iv");
    let is_quarter = |word: &&str| QUARTERS.contains(word);
    let long = |word: &&str| word.chars().count() > 2;
    if words.iter().any(|word| word.contains('季') || word.contains("半年")) {
        return true;
    }
    if words.iter().any(is_quarter) {
        return counts(4) || words.iter().any(is_roman) || words.iter().any(|word| is_quarter(word) && long(word));
    }
    let months = words.iter().filter(|word| month_of(word).is_some()).count();
    if months > 0 {
        let is_stretch = months == 2 && words.iter().all(|word| month_of(word).is_some() || TO.contains(word));
        return words.len() == 1 || is_stretch;
    }
    if of_months && !rest.is_empty() {
        return words.iter().all(|word| MONTH.contains(word) || *word == "年" || TO.contains(word));
    }
    // `2019/20` is no month, and `2011-12` is at any rate no year.
    words.iter().all(|word| matches!(*word, "m" | "年")) && counts(12)
}

/// The stretches of digits and of letters.
pub(crate) fn runs(text: &str) -> Vec<&str> {
    let kind = |c: char| if c.is_ascii_digit() { 1 } else { 2 * usize::from(c.is_alphabetic()) };
    let mut found = Vec::new();
    let mut begun: Option<(usize, usize)> = None;
    for (at, c) in text.char_indices() {
        if begun.is_none_or(|(_, known)| known != kind(c)) {
            found.extend(begun.filter(|(_, known)| *known > 0).map(|(from, _)| &text[from..at]));
            begun = Some((at, kind(c)));
        }
    }
    found.extend(begun.filter(|(_, known)| *known > 0).map(|(from, _)| &text[from..]));
    found
}

#[cfg(test)]
mod tests {
    use super::is_part_of_year;

    #[test]
    fn quarters_and_months_are_told_from_years() {
        for text in [
            "2022Q1",
            "2022-Q1",
            "Q4/2022",
            "T1 2022",
            "1er trimestre 2022",
            "I кв. 2022",
            "1 квартал 2022 г.",
            "2022 К2",
            "2023-01",
            "2023M01",
            "01/2023",
            "2023年1月",
            "２０２３年１月",
            "2022年第一季度",
            "2022年上半年",
            "S1 2022",
            "2020 (Jan-Jun)",
            "Jan to Jun 2020",
            "2020 (январь-июнь)",
            "2020 (janvier à juin)",
            "2020 (يناير - يونيو)",
            "2020（1-6月）",
            "2020 (6 months)",
            "2020 (9 мес.)",
            "2020 (first half)",
            "Jan 2023",
            "janv. 2023",
            "январь 2023",
            "يناير 2023",
            "الربع الأول 2022",
            "٢٠٢٣-٠١",
        ] {
            assert!(is_part_of_year(text), "{text}");
        }
        for text in [
            "2022",
            "2019/20",
            "2019-2021",
            "2022p",
            "Q1",
            "Jan",
            "2023-13",
            "T 2022",
            "Census 2011",
            "Married 2019",
            "Outflow 2019",
            "Decisions 2019",
            "Market to 2019",
            "2012 E.C.",
            "1445-01",
            "",
        ] {
            assert!(!is_part_of_year(text), "{text}");
        }
    }
}
