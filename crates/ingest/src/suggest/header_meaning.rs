//! What the headers of columns of values say beside their names: a year, a sex, an age, a reason, an area. The headers
//! of one row are judged together: *Other* is a reason among reasons and an area among areas.

use super::age_words::age_in_words;
use super::score_names::score_names;
use super::sexes_together::sexes_together;
use super::{Concept, Vocabulary};
use crate::fold_word::{fold_word, has_words};
use crate::head_period::head_period;
use crate::part_of_year::is_part_of_year;
use crate::read::year_of_day;
use crate::unit_hint::is_all_unit;
use crate::{AreaBy, AreaMatch, AreaTable, Set};
use bearings_model::{AgeBand, AreaKind, Period, Sex};
use std::collections::{BTreeMap, HashMap};

/// The kind of meaning of one header text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Period,
    Sex,
    Age,
    Reason,
    Education,
    Area(AreaBy),
    /// A year beside something else.
    Several,
}

/// What one text may mean.
struct Candidate {
    kind: Meaning,
    set: Set,
    /// A total, a rest or *not stated*: many kinds have such words, and none is known by them.
    vague: bool,
    total: bool,
}

/// A header without what stands beside its meaning.
struct Head {
    /// The year named beside other words.
    period: Option<Period>,
    candidates: Vec<Candidate>,
}

/// What each of the headers of one row means and what follows from it; `None` for words without a meaning of the kind
/// that the row has.
pub(super) fn row_meanings(vocabulary: &Vocabulary, areas: &AreaTable, texts: &[&str]) -> Vec<Option<(Meaning, Set)>> {
    let plain: Vec<&str> = texts.iter().map(|text| without_unit(vocabulary, text)).collect();
    let together = sexes_together(plain.iter().copied());
    let heads: Vec<Head> = plain.iter().map(|text| head(vocabulary, areas, &together, text)).collect();
    // What is named as something else, such as a year in a column of its own, is no part of the row.
    let of_row = |(head, text): &(&Head, &&str)| {
        let names = score_names(vocabulary, std::iter::once(**text));
        !head.candidates.is_empty() || names.keys().all(|concept| *concept == Concept::Value)
    };
    let row: Vec<&Head> = heads.iter().zip(&plain).filter(of_row).map(|(head, _)| head).collect();
    let kind = kind_of_row(&row);
    heads.into_iter().map(|head| settle(head, kind)).collect()
}

/// The kind that most headers have, by words that no other kind shares.
fn kind_of_row(heads: &[&Head]) -> Option<Meaning> {
    let order =
        [Meaning::Period, Meaning::Sex, Meaning::Age, Meaning::Reason, Meaning::Education, Meaning::Area(AreaBy::Name)];
    let counts = |kind: Meaning, vague: bool| {
        let has = |head: &&&Head| head.candidates.iter().any(|found| same(found.kind, kind) && (vague || !found.vague));
        heads.iter().filter(has).count()
    };
    let fits = |kind: &Meaning| match kind {
        // Words for reasons and levels name other things too: only where all headers are such are they meant so.
        Meaning::Reason | Meaning::Education => counts(*kind, false) > 1 && counts(*kind, true) == heads.len(),
        _ => counts(*kind, false) > 0,
    };
    let known = order.into_iter().enumerate().filter(|(_, kind)| fits(kind));
    known
        .max_by_key(|(at, kind)| (counts(*kind, false), counts(*kind, true), std::cmp::Reverse(*at)))
        .map(|(_, kind)| kind)
}

fn same(one: Meaning, other: Meaning) -> bool {
    one == other || matches!((one, other), (Meaning::Area(_), Meaning::Area(_)))
}

fn settle(head: Head, kind: Option<Meaning>) -> Option<(Meaning, Set)> {
    let Head { period, mut candidates } = head;
    let of_row = candidates.iter().position(|found| kind.is_some_and(|kind| same(kind, found.kind)));
    // Reasons are known as a row, so that one alone says none.
    let alone = |found: &Candidate| !found.vague && !matches!(found.kind, Meaning::Reason | Meaning::Education);
    let of_row = of_row.or_else(|| candidates.iter().position(alone));
    // A total takes nothing away from what the others say.
    let at = of_row.or_else(|| candidates.iter().position(|found| found.total));
    let found = at.map(|at| candidates.swap_remove(at));
    match (period, found) {
        (None, found) => found.map(|found| (found.kind, found.set)),
        (Some(_), None) => None,
        (Some(period), Some(found)) => Some((Meaning::Several, Set { period: Some(period), ..found.set })),
    }
}

fn head(vocabulary: &Vocabulary, areas: &AreaTable, together: &HashMap<String, &'static str>, text: &str) -> Head {
    // A day speaks for its year, and months of a year do not.
    if let Some(year) = year_of_day(text) {
        let set = Set { period: Some(Period::Year(year)), ..Set::default() };
        let candidates = vec![Candidate { kind: Meaning::Period, set, vague: false, total: false }];
        return Head { period: None, candidates };
    }
    if is_part_of_year(text) {
        return Head { period: None, candidates: Vec::new() };
    }
    let candidates = candidates(vocabulary, areas, together, text);
    if !candidates.is_empty() {
        return Head { period: None, candidates };
    }
    if let Some((concept, rest)) = behind_name(vocabulary, text) {
        let mut candidates = self::candidates(vocabulary, areas, together, rest);
        candidates.retain(|found| fits_name(found.kind, concept));
        if !candidates.is_empty() {
            return Head { period: None, candidates };
        }
    }
    let Some((period, rest)) = beside_period(text) else { return Head { period: None, candidates } };
    let mut candidates = self::candidates(vocabulary, areas, together, rest);
    if candidates.is_empty() && names_value(vocabulary, rest) {
        candidates.push(Candidate { kind: Meaning::Several, set: Set::default(), vague: true, total: true });
    }
    Head { period: Some(period), candidates }
}

fn names_value(vocabulary: &Vocabulary, text: &str) -> bool {
    let text = fold_word(text);
    vocabulary.names.iter().any(|(name, concept)| *concept == Concept::Value && *name == text)
}

fn candidates(
    vocabulary: &Vocabulary,
    areas: &AreaTable,
    together: &HashMap<String, &'static str>,
    text: &str,
) -> Vec<Candidate> {
    if let Some(period) = head_period(text) {
        let set = Set { period: Some(period), ..Set::default() };
        return vec![Candidate { kind: Meaning::Period, set, vague: false, total: false }];
    }
    let mut found = Vec::new();
    let mut add = |kind: Meaning, code: &str, set: Set| {
        let total = code == "_T";
        found.push(Candidate { kind, set, vague: total || matches!(code, "_U" | "OTHER"), total });
    };
    let sex = together.get(text).copied().or_else(|| vocabulary.code(Concept::Sex, text));
    if let Some(sex) = sex.and_then(|code| code.parse::<Sex>().ok()) {
        add(Meaning::Sex, sex.code(), Set { sex: Some(sex), ..Set::default() });
    }
    if let Some(age) = age_of_head(vocabulary, text) {
        add(Meaning::Age, &age.code(), Set { age: Some(age), ..Set::default() });
    }
    for (concept, kind) in [(Concept::Reason, Meaning::Reason), (Concept::Education, Meaning::Education)] {
        if let Some(code) = vocabulary.code(concept, text) {
            let dimension = concept.column_role().and_then(|role| role.dimension()).filter(|_| code != "_T");
            let other: BTreeMap<_, _> = dimension.map(|name| (name.to_owned(), code.to_owned())).into_iter().collect();
            add(kind, code, Set { other, ..Set::default() });
        }
    }
    for by in [AreaBy::Name, AreaBy::Code] {
        if let AreaMatch::Area(area) = areas.resolve(by, text) {
            let vague = areas.area(&area).is_some_and(|known| known.kind == AreaKind::Residual);
            let set = Set { counterpart: Some(area), ..Set::default() };
            found.push(Candidate { kind: Meaning::Area(by), set, vague, total: false });
            break;
        }
    }
    found
}

/// The age that a header names. A plain number is an age only among bands, which the whole row of headers decides, so
/// it is none here; and a number behind other words, such as *ISCO08*, is none either.
fn age_of_head(vocabulary: &Vocabulary, text: &str) -> Option<AgeBand> {
    if let Some(code) = vocabulary.code(Concept::Age, text) {
        return AgeBand::read(code).ok();
    }
    if !text.chars().any(char::is_numeric) || text.trim().parse::<f64>().is_ok() {
        return None;
    }
    let age = age_in_words(text)?;
    let single = matches!(age, AgeBand::Band { lower, upper } if upper == Some(lower));
    (!single || AgeBand::read(text).is_ok() || tells_years(vocabulary, text)).then_some(age)
}

/// Words for years of age, folded.
const YEARS: [&str; 15] =
    ["year", "years", "yr", "yrs", "an", "ans", "ano", "anos", "год", "года", "лет", "سنه", "سنوات", "عام", "岁"];

fn tells_years(vocabulary: &Vocabulary, text: &str) -> bool {
    let folded = fold_word(text);
    let words: String = folded.chars().map(|c| if c.is_numeric() { ' ' } else { c }).collect();
    let names = vocabulary.names.iter().filter(|(_, concept)| *concept == Concept::Age);
    YEARS.iter().copied().chain(names.map(|(name, _)| name.as_str())).any(|word| has_words(&words, word))
}

/// What stands before a bracket that says the unit, as in *Males (number)*; else the whole text.
fn without_unit<'t>(vocabulary: &Vocabulary, text: &'t str) -> &'t str {
    let text = text.trim();
    let Some(at) = text.rfind(['(', '（', '[']).filter(|at| *at > 0) else { return text };
    let inner = text[at..].trim_matches(['(', ')', '（', '）', '[', ']', ' ']);
    if names_value(vocabulary, inner) || is_all_unit(inner) { text[..at].trim_end() } else { text }
}

/// What stands behind the name of a concept, as in *Sex: Male*.
fn behind_name<'t>(vocabulary: &Vocabulary, text: &'t str) -> Option<(Concept, &'t str)> {
    let (name, rest) = text.split_once([':', '：']).or_else(|| text.split_once(" - "))?;
    let name = fold_word(name);
    let known = vocabulary.names.iter().find(|(known, _)| *known == name)?;
    Some((known.1, rest.trim()))
}

fn fits_name(kind: Meaning, concept: Concept) -> bool {
    match kind {
        Meaning::Period => concept == Concept::Period,
        Meaning::Sex => concept == Concept::Sex,
        Meaning::Age => concept == Concept::Age,
        Meaning::Reason => concept == Concept::Reason,
        Meaning::Education => concept == Concept::Education,
        Meaning::Area(_) => concept.is_area(),
        Meaning::Several => false,
    }
}

/// A year at the beginning or the end of a text, and the words beside it, as in *Male 2019*.
fn beside_period(text: &str) -> Option<(Period, &str)> {
    let marks = [' ', ',', ';', '-', '–', '(', ')', '/', '،', '，'];
    let year = |word: &str| head_period(word.trim_matches(marks)).filter(|_| word.chars().any(char::is_numeric));
    let text = text.trim();
    let (before, last) = text.rsplit_once(char::is_whitespace)?;
    if let Some(period) = year(last) {
        return Some((period, before.trim_matches(marks)));
    }
    let (first, behind) = text.split_once(char::is_whitespace)?;
    Some((year(first)?, behind.trim_matches(marks)))
}
