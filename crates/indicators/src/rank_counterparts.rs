//! Origins, destinations and senders, largest first, with residual groups kept apart.

use crate::ObservationSet;
use bearings_model::{AgeBand, AreaCode, Observation, Period, Sex};
use std::collections::BTreeMap;

/// One area with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// The origin, destination or sender.
    pub area: AreaCode,
    /// Persons or dollars, more than zero.
    pub amount: f64,
    /// Where the number stood.
    pub observation: Observation,
}

/// A total by counterpart.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Ranking {
    /// Countries and areas, largest first, equal ones by code.
    pub known: Vec<Ranked>,
    /// Residual groups such as "Other South", which are never countries, in the same order.
    pub residual: Vec<Ranked>,
}

impl Ranking {
    /// Sum of the known.
    pub fn known_total(&self) -> f64 {
        self.known.iter().map(|ranked| ranked.amount).sum()
    }

    /// Sum of the residual groups.
    pub fn residual_total(&self) -> f64 {
        self.residual.iter().map(|ranked| ranked.amount).sum()
    }

    /// Whether nobody is in it.
    pub fn is_empty(&self) -> bool {
        self.known.is_empty() && self.residual.is_empty()
    }

    fn sorted(found: impl Iterator<Item = Ranked>) -> Self {
        let (mut residual, mut known): (Vec<Ranked>, Vec<Ranked>) = found.partition(|ranked| ranked.area.is_residual());
        for list in [&mut residual, &mut known] {
            list.sort_by(|a, b| b.amount.total_cmp(&a.amount).then_with(|| a.area.cmp(&b.area)));
        }
        Ranking { known, residual }
    }
}

/// The stock of an area by origin, from one source. Regions and the world are left out.
pub fn rank_origins(data: &ObservationSet, area: &AreaCode, period: Period) -> Ranking {
    rank_within(data, "B10", area, period)
}

/// Remittances received by an area, by sending country, from one source.
pub fn rank_senders(data: &ObservationSet, area: &AreaCode, period: Period) -> Ranking {
    rank_within(data, "B133", area, period)
}

/// Those whose origin is `area`, by the country they live in: each country's number from its own foremost source.
pub fn rank_destinations(data: &ObservationSet, area: &AreaCode, period: Period) -> Ranking {
    let mut best: BTreeMap<&AreaCode, &Observation> = BTreeMap::new();
    for seen in data.of_counterpart("B10", area).filter(|seen| is_total_at(seen, period)) {
        let place = &seen.series.ref_area;
        if place.is_group() || place.is_residual() {
            continue;
        }
        let kept = best.entry(place).or_insert(seen);
        if data.rank(seen) < data.rank(kept) {
            *kept = seen;
        }
    }
    Ranking::sorted(best.into_iter().filter_map(|(place, seen)| ranked(place, seen)))
}

fn rank_within(data: &ObservationSet, indicator: &str, area: &AreaCode, period: Period) -> Ranking {
    let mut seen: Vec<&Observation> =
        data.of_area(indicator, area).filter(|seen| is_total_at(seen, period)).filter(|seen| has_part(seen)).collect();
    if let Some(first) = seen.iter().map(|seen| data.rank(seen)).min() {
        seen.retain(|seen| data.rank(seen) == first);
    }
    Ranking::sorted(seen.into_iter().filter_map(|seen| ranked(seen.series.counterpart.as_ref()?, seen)))
}

fn ranked(area: &AreaCode, seen: &Observation) -> Option<Ranked> {
    let amount = seen.amount().filter(|amount| *amount > 0.0)?;
    Some(Ranked { area: area.clone(), amount, observation: seen.clone() })
}

fn has_part(seen: &Observation) -> bool {
    seen.series.counterpart.as_ref().is_some_and(|counterpart| !counterpart.is_group())
}

fn is_total_at(seen: &Observation, period: Period) -> bool {
    let key = &seen.series;
    seen.period == period && key.age == AgeBand::Total && matches!(key.sex, Sex::Total | Sex::NotApplicable)
}
