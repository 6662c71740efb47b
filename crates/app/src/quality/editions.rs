//! An edition beside the one before it: values out of line, and codes that are gone.

use super::doubts::Doubts;
use super::finding::QualityFinding;
use super::ground::{Earlier, Ground, Key, grouped, is_amount};
use bearings_fault::Severity;
use bearings_indicators::quality::{RevisionRule, scan_revisions};
use bearings_model::{Basis, Observation};
use std::collections::{BTreeSet, HashMap};

/// How far back the value before may lie where the edition before has none for the same period.
const YEARS_BACK: i32 = 5;

/// Compares every value with that of the edition before, or with its latest earlier one.
pub(super) fn check_revisions(ground: &Ground<'_>, once: &[&Observation], doubts: &mut Doubts) {
    let Some(before) = ground.before else { return };
    let mut known: HashMap<Key<'_>, Vec<&Observation>> = HashMap::new();
    for seen in before.observations.iter().filter(|seen| is_amount(seen.unit) && seen.value.is_some()) {
        known.entry(timeless(seen)).or_default().push(seen);
    }
    let amounts = once.iter().copied().filter(|seen| is_amount(seen.unit) && seen.value.is_some());
    for group in grouped(amounts, |seen| seen.series.indicator.0.as_str()) {
        let then = |now: &Observation| earlier(known.get(&timeless(now))?, now);
        let pairs: Vec<(&Observation, &Observation)> =
            group.into_iter().filter_map(|now| Some((now, then(now)?))).collect();
        let amounts: Vec<(f64, f64)> =
            pairs.iter().map(|(now, then)| (then.amount().unwrap_or(0.0), now.amount().unwrap_or(0.0))).collect();
        let Ok(found) = scan_revisions(&amounts, RevisionRule::default()) else { continue };
        for revision in found {
            let (now, then) = pairs[revision.index];
            let what = QualityFinding::DiffersFromEdition {
                indicator: now.series.indicator.0.clone(),
                area: told_area(now),
                period: now.period.to_string(),
                edition: before.edition.clone(),
                before: then.amount().unwrap_or(0.0),
                now: now.amount().unwrap_or(0.0),
            };
            doubts.add(&what, Severity::Question, &now.series.indicator.0, revision.score.abs(), now);
        }
    }
}

/// The area that tells a value from its neighbours: the counterpart where there is one.
fn told_area(seen: &Observation) -> String {
    seen.series.counterpart.as_ref().unwrap_or(&seen.series.ref_area).to_string()
}

/// The value of the same period, else the latest of the years before it.
fn earlier<'a>(known: &[&'a Observation], now: &Observation) -> Option<&'a Observation> {
    let back = |then: &&&Observation| i32::from(now.period.last_year()) - i32::from(then.period.last_year());
    let same_kind = |then: &&&Observation| then.period.length_years() == now.period.length_years();
    let near = |then: &&&Observation| (0..=YEARS_BACK).contains(&back(then)) && same_kind(then);
    known.iter().filter(near).min_by_key(back).copied()
}

fn timeless(seen: &Observation) -> Key<'_> {
    Key { basis: Basis::NONE, period: None, ..Key::of(seen) }
}

/// Codes of the edition before that are met nowhere in this one, by indicator and concept.
pub(super) fn check_codes(ground: &Ground<'_>, once: &[&Observation], doubts: &mut Doubts) {
    let Some(Earlier { edition, observations }) = ground.before else { return };
    for group in grouped(once.iter().copied(), |seen| seen.series.indicator.0.as_str()) {
        let first = group[0];
        let indicator = &first.series.indicator;
        let then: Vec<&Observation> = observations.iter().filter(|seen| seen.series.indicator == *indicator).collect();
        for (concept, code) in CONCEPTS {
            let codes = |all: &[&Observation]| all.iter().filter_map(|seen| code(seen)).collect::<BTreeSet<String>>();
            let (now, then) = (codes(&group), codes(&then));
            let gone: Vec<&String> = then.difference(&now).collect();
            // A table that is no longer divided by a concept at all is another table.
            let (Some(example), false) = (gone.first(), now.is_empty()) else { continue };
            let what = QualityFinding::CodesGone {
                indicator: indicator.0.clone(),
                concept: concept.to_owned(),
                codes: gone.len(),
                code: (*example).clone(),
                edition: edition.clone(),
            };
            doubts.add(&what, Severity::Question, &format!("{indicator} {concept}"), 1.0, first);
        }
    }
}

type CodeOf = fn(&Observation) -> Option<String>;

const CONCEPTS: [(&str, CodeOf); 4] = [
    ("area", |seen| Some(seen.series.ref_area.to_string())),
    ("counterpart", |seen| seen.series.counterpart.as_ref().map(ToString::to_string)),
    ("sex", |seen| Some(seen.series.sex.to_string())),
    ("age", |seen| Some(seen.series.age.code())),
];
