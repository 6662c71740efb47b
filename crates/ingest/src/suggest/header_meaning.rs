//! What the header of a column of values says beside its name: a year, a sex, an age, an area.

use super::code_words::age_in_words;
use super::{Concept, Vocabulary};
use crate::head_period::head_period;
use crate::{AreaBy, AreaMatch, AreaTable, Set};
use bearings_model::Sex;

/// The kind of meaning of one header text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Period,
    Sex,
    Age,
    Area(AreaBy),
}

/// What the text means and what follows from it; `None` for words without a meaning of this kind.
pub(super) fn meaning(vocabulary: &Vocabulary, areas: &AreaTable, text: &str) -> Option<(Meaning, Set)> {
    if let Some(period) = head_period(text) {
        return Some((Meaning::Period, Set { period: Some(period), ..Set::default() }));
    }
    if let Some(sex) = vocabulary.code(Concept::Sex, text).and_then(|code| code.parse::<Sex>().ok()) {
        return Some((Meaning::Sex, Set { sex: Some(sex), ..Set::default() }));
    }
    let worded = vocabulary.code(Concept::Age, text).is_some();
    // A plain number is an age only among bands, which the whole row of headers decides, so it is none here.
    if (worded || text.chars().any(|c| c.is_numeric()) && text.trim().parse::<f64>().is_err())
        && let Some(age) = age_in_words(text)
    {
        return Some((Meaning::Age, Set { age: Some(age), ..Set::default() }));
    }
    for by in [AreaBy::Name, AreaBy::Code] {
        if let AreaMatch::Area(area) = areas.resolve(by, text) {
            return Some((Meaning::Area(by), Set { counterpart: Some(area), ..Set::default() }));
        }
    }
    None
}
