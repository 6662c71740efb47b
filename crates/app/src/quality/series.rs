//! Series over years: breaks, outliers, and years that are not over.

use super::doubts::Doubts;
use super::finding::QualityFinding;
use super::ground::{Ground, Key, grouped, is_amount};
use bearings_fault::Severity;
use bearings_indicators::quality::{Irregularity, SeriesRule, scan_series};
use bearings_model::{Basis, Observation, Period, SourceKind};
use std::collections::BTreeMap;

/// Looks along each series of totals, earlier editions filling the years that this one lacks.
pub(super) fn check_series(ground: &Ground<'_>, once: &[&Observation], doubts: &mut Doubts) {
    let is_point = |seen: &&Observation| {
        is_amount(seen.unit)
            && seen.value.is_some()
            && matches!(seen.period, Period::Year(_))
            && Key::of(seen).is_total()
    };
    let own = once.iter().copied().filter(is_point);
    let before = ground.before.iter().flat_map(|before| &before.observations).filter(is_point);
    let own_edition = ground.release.edition.as_str();
    for group in grouped(own.chain(before), |seen| Key { period: None, basis: Basis::NONE, ..Key::of(seen) }) {
        // Of one year the first counts, which is that of this edition.
        let mut by_year: BTreeMap<i16, &Observation> = BTreeMap::new();
        for seen in group {
            by_year.entry(seen.period.last_year()).or_insert(seen);
        }
        let points: Vec<&Observation> = by_year.into_values().collect();
        let pairs: Vec<(f64, f64)> =
            points.iter().filter_map(|seen| Some((f64::from(seen.period.last_year()), seen.amount()?))).collect();
        let Ok(scan) = scan_series(&pairs, SeriesRule::default()) else { continue };
        for found in scan.irregular {
            let (kind, at) = match found.what {
                Irregularity::Outlier { at } => ("outlier", at),
                Irregularity::Break { before } => ("break", before + 1),
                Irregularity::AtTheEnd { before } => ("end", if before == 0 { 0 } else { before + 1 }),
            };
            let Some(seen) = points.get(at).filter(|seen| seen.series.edition == own_edition) else { continue };
            let what = QualityFinding::SeriesLeaves {
                indicator: seen.series.indicator.0.clone(),
                area: seen.series.ref_area.to_string(),
                period: seen.period.to_string(),
                kind: kind.to_owned(),
                // Told to a tenth: more digits would promise what no series holds.
                growth: (1000.0 * found.growth.exp_m1()).round() / 10.0,
            };
            // Those who made an estimate looked along its series; an office that counts may not have.
            let severity = if ground.release.kind == SourceKind::Count { Severity::Question } else { Severity::Note };
            doubts.add(&what, severity, &seen.series.indicator.0, found.score.abs(), seen);
        }
    }
}

/// Years after the present one, save where a model looks ahead.
pub(super) fn check_years(ground: &Ground<'_>, once: &[&Observation], doubts: &mut Doubts) {
    if ground.release.kind == SourceKind::Model {
        return;
    }
    for seen in once {
        let last = i32::from(seen.period.last_year());
        if last > ground.this_year {
            let indicator = seen.series.indicator.0.clone();
            let what = QualityFinding::PeriodAhead { indicator: indicator.clone(), period: seen.period.to_string() };
            doubts.add(&what, Severity::Question, &indicator, f64::from(last), seen);
        }
    }
}
