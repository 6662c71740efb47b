//! Finds the period that `latest` means, and the interval that ends in a year.

use crate::{ObservationSet, Time, Token};
use bearings_model::{AgeBand, AreaCode, Observation, Period, Sex};
use std::collections::BTreeSet;

/// The period a token is about, or nothing when no observation of its kind has a value.
pub(crate) fn period_of(token: &Token, area: &AreaCode, data: &ObservationSet) -> Option<Period> {
    let change = is_change(&token.indicator.0);
    match token.time {
        Time::At(Period::Year(year)) if change => interval_to(&years(token, area, data), year),
        Time::At(period) => Some(period),
        Time::Latest if change => {
            let years = years(token, area, data);
            interval_to(&years, *years.last()?)
        }
        Time::Latest => periods(token, area, data).last().copied(),
    }
}

/// Whether the indicator is a rate between two moments.
pub(crate) fn is_change(indicator: &str) -> bool {
    matches!(indicator, "B13" | "B90.change")
}

/// The observed indicator that an indicator is computed from, by which its latest period is known.
pub(crate) fn base_of(indicator: &str) -> &str {
    match indicator {
        "A01.median" | "A08.child" | "A08.old" | "A08.total" => "A01",
        "B90.share" | "B90.change" => "B90",
        "B133.share" => "B133",
        "B11" | "B12" | "B13" | "B14" | "B19" | "B50" | "B51" | "B51.total" | "B10.share" => "B10",
        other if other.starts_with("B15") || other.starts_with("B16") || other.starts_with("B52") => "B10",
        other => other,
    }
}

/// Periods with a value of the kind the indicator needs, in order.
fn periods(token: &Token, area: &AreaCode, data: &ObservationSet) -> BTreeSet<Period> {
    let indicator = token.indicator.0.as_str();
    let base = base_of(indicator);
    let emigrants = matches!(indicator, "B50" | "B51" | "B51.total") || indicator.starts_with("B52");
    let by_age =
        matches!(indicator, "B14" | "A01.median") || indicator.starts_with("B15") || indicator.starts_with("A08");
    let by_origin = indicator.starts_with("B16");
    let sourced = |seen: &&Observation| {
        token.source.as_ref().is_none_or(|source| *source == seen.series.source)
            && token.edition.as_ref().is_none_or(|edition| *edition == seen.series.edition)
    };
    let fits = |seen: &&Observation| {
        let key = &seen.series;
        let age = match (by_age, token.age) {
            (true, _) | (_, AgeBand::Band { .. }) => matches!(key.age, AgeBand::Band { .. }),
            (false, age) => key.age == age,
        };
        let sex = key.sex == token.sex || matches!((token.sex, key.sex), (Sex::Total, Sex::NotApplicable));
        let counterpart = if by_origin { key.counterpart.is_some() } else { key.counterpart == token.counterpart };
        seen.value.is_some() && age && sex && counterpart && sourced(seen)
    };
    if emigrants {
        let seen = data.of_counterpart(base, area).filter(|seen| seen.value.is_some()).filter(sourced);
        return seen.map(|seen| seen.period).collect();
    }
    let mut found: BTreeSet<Period> = data.of_area(base, area).filter(fits).map(|seen| seen.period).collect();
    if found.is_empty() {
        let own = if indicator == "B130" { "B133" } else { indicator };
        found.extend(data.of_area(own, area).filter(|seen| seen.value.is_some()).map(|seen| seen.period));
    }
    found
}

fn years(token: &Token, area: &AreaCode, data: &ObservationSet) -> Vec<i16> {
    let years = periods(token, area, data).into_iter().filter_map(|period| match period {
        Period::Year(year) => Some(year),
        Period::Interval { .. } => None,
    });
    years.collect()
}

fn interval_to(years: &[i16], to: i16) -> Option<Period> {
    let from = years.iter().copied().filter(|year| *year < to).max()?;
    Some(Period::Interval { from, to })
}
