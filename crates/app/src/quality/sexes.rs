//! Men and women: do they add up to the total, and is their ratio plausible?

use super::doubts::Doubts;
use super::finding::QualityFinding;
use super::ground::{Ground, Key, SumBy, grouped, is_amount, is_population};
use super::sums::{SumDoubts, last_place};
use bearings_fault::Severity;
use bearings_indicators::quality::{SexRatioLimits, check_sexes, implausible_sex_ratios};
use bearings_model::{AgeBand, Observation, Sex, SourceKind, Unit};

/// Where women outlive men so far that the limits of whole populations say nothing.
const OLD: u8 = 75;

/// Males + females (+ unknown) = total.
pub(super) fn sum_sexes(ground: &Ground<'_>, once: &[&Observation], sums: &mut SumDoubts) {
    let amounts = once.iter().copied().filter(|seen| is_amount(seen.unit));
    for group in grouped(amounts, without_sex) {
        let of = |sex: Sex| group.iter().find(|seen| seen.series.sex == sex);
        let (Some(males), Some(females), Some(total)) = (of(Sex::Male), of(Sex::Female), of(Sex::Total)) else {
            continue;
        };
        let indicator = &total.series.indicator.0;
        if ground.summed.contains(&(indicator.clone(), SumBy::Sex)) {
            continue;
        }
        let unknown = of(Sex::Unknown);
        let (Some(m), Some(f), Some(t)) = (males.amount(), females.amount(), total.amount()) else { continue };
        // A sign in the place of the unknown leaves nothing to check.
        if unknown.is_some_and(|unknown| unknown.value.is_none()) {
            continue;
        }
        let place = last_place(&group);
        if let Ok(check) = check_sexes(m, f, unknown.and_then(|unknown| unknown.amount()), t, place)
            && !check.holds
        {
            sums.add(SumBy::Sex, check.difference, total);
        }
    }
}

/// Ratios outside the limits; only where people were counted, since estimates were smoothed by their makers.
pub(super) fn check_sex_ratios(ground: &Ground<'_>, once: &[&Observation], doubts: &mut Doubts) {
    if ground.release.kind != SourceKind::Count {
        return;
    }
    let persons = once.iter().copied().filter(|seen| seen.unit == Unit::Persons && seen.series.counterpart.is_none());
    for group in grouped(persons, without_sex) {
        let of = |sex: Sex| group.iter().find(|seen| seen.series.sex == sex).copied();
        let (Some(males), Some(females)) = (of(Sex::Male), of(Sex::Female)) else { continue };
        let (Some(m), Some(f)) = (males.amount(), females.amount()) else { continue };
        let Ok(odd) = implausible_sex_ratios(&[m], &[f], limits(males)) else { continue };
        for found in odd {
            let ratio = found.ratio.unwrap_or(f64::INFINITY);
            let series = &males.series;
            let what = QualityFinding::SexRatioOdd {
                indicator: series.indicator.0.clone(),
                area: series.ref_area.to_string(),
                period: males.period.to_string(),
                age: series.age.code(),
                ratio,
            };
            let weight = if ratio > 0.0 { (ratio / 100.0).ln().abs() } else { f64::INFINITY };
            doubts.add(&what, Severity::Question, &series.indicator.0, weight, males);
        }
    }
}

/// Stocks of migrants leave the limits of whole populations with good reason, and so do the very old.
fn limits(seen: &Observation) -> SexRatioLimits {
    let whole = SexRatioLimits::default();
    let old = matches!(seen.series.age, AgeBand::Band { lower, .. } if lower >= OLD);
    match is_population(&seen.series.indicator.0) {
        true if old => SexRatioLimits { lower: 10.0, ..whole },
        true => whole,
        false => SexRatioLimits { lower: 10.0, upper: 1000.0, ..whole },
    }
}

fn without_sex(seen: &Observation) -> Key<'_> {
    Key { sex: Sex::Total, ..Key::of(seen) }
}
