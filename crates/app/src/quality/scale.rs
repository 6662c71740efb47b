//! Persons or thousands? Values beside known ones of the same kind.

use super::doubts::Doubts;
use super::finding::QualityFinding;
use super::ground::{Ground, Key, grouped, is_amount};
use bearings_fault::Severity;
use bearings_indicators::quality::{Scale, guess_scale};
use bearings_model::{Basis, Observation, Sex};
use std::collections::HashMap;

/// A factor that leaves room for other definitions and for growth, and is far from a thousand.
const WITHIN: f64 = 5.0;

/// How many years a reference may be away.
const YEARS_APART: i32 = 10;

/// Compares each indicator with the edition before, else with other sources.
pub(super) fn check_scale(ground: &Ground<'_>, doubts: &mut Doubts) {
    let before = ground.before.map(|before| before.observations.as_slice()).unwrap_or_default();
    let known = [References::of(before), References::of(ground.others)];
    let values = ground.observations.iter().filter(|seen| is_amount(seen.unit) && seen.value.is_some());
    for group in grouped(values, |seen| seen.series.indicator.0.as_str()) {
        let Some((pairs, source)) = known.iter().find_map(|references| references.beside(&group)) else { continue };
        let Ok(guess) = guess_scale(&pairs, WITHIN) else { continue };
        let Some(scale) = guess.scale.filter(|scale| *scale != Scale::Same) else { continue };
        // Where most values are of the same size, a few others are no doubt about the unit.
        if guess.agreeing * 2 <= guess.compared {
            continue;
        }
        let first = group[0];
        let looks = match scale {
            Scale::Thousandth if first.multiplier == 0 => "thousands",
            Scale::ThousandTimes if first.multiplier == 3 => "persons",
            _ => "neither",
        };
        let indicator = first.series.indicator.0.clone();
        let what = QualityFinding::ScaleOdd {
            indicator: indicator.clone(),
            looks: looks.to_owned(),
            source: ground.titles.get(&source).cloned().unwrap_or(source),
            compared: guess.compared,
        };
        doubts.add(&what, Severity::Question, &indicator, 1.0, first);
        group[1..].iter().for_each(|one| doubts.add(&what, Severity::Question, &indicator, 0.0, one));
    }
}

/// Known amounts by key, with their years.
struct References<'a>(HashMap<Key<'a>, Vec<(i32, f64, &'a str)>>);

impl<'a> References<'a> {
    fn of(known: &'a [Observation]) -> Self {
        let mut by_key: HashMap<Key<'a>, Vec<(i32, f64, &'a str)>> = HashMap::new();
        for seen in known.iter().filter(|seen| is_amount(seen.unit)) {
            if let Some(amount) = seen.amount() {
                let year = i32::from(seen.period.last_year());
                by_key.entry(timeless(seen)).or_default().push((year, amount, &seen.series.source));
            }
        }
        References(by_key)
    }

    /// Each value with the nearest known one, and the source of these; nothing when none is known.
    fn beside(&self, values: &[&Observation]) -> Option<(Vec<(f64, f64)>, String)> {
        let mut source = "";
        let mut pairs = Vec::new();
        for seen in values {
            let year = i32::from(seen.period.last_year());
            let near = self.0.get(&timeless(seen)).into_iter().flatten();
            let nearest = near.min_by_key(|(known, _, _)| (known - year).abs());
            if let (Some((known, reference, of)), Some(amount)) = (nearest, seen.amount())
                && (known - year).abs() <= YEARS_APART
            {
                source = of;
                pairs.push((amount, *reference));
            }
        }
        (!pairs.is_empty()).then(|| (pairs, source.to_owned()))
    }
}

/// What is counted where, whoever is a migrant by the source's criterion.
fn timeless(seen: &Observation) -> Key<'_> {
    let key = Key::of(seen);
    let sex = if key.sex == Sex::NotApplicable { Sex::Total } else { key.sex };
    Key { basis: Basis::NONE, period: None, sex, ..key }
}
