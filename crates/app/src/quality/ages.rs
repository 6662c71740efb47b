//! Ages: are they rounded, do the groups run evenly and without a gap, do they add up?

use super::doubts::Doubts;
use super::finding::QualityFinding;
use super::ground::{Ground, Key, SumBy, grouped, is_amount, is_population};
use super::sums::{SumDoubts, last_place};
use bearings_fault::Severity;
use bearings_indicators::quality::{
    AgeCover, Digits, LastGroup, MyersVariant, WHIPPLE_AGES, age_cover, age_sex_accuracy, check_sum, myers_index,
    whipple_index,
};
use bearings_model::{AgeBand, Observation, Sex, SourceKind, Unit};
use std::collections::BTreeMap;

/// Whipple's index from which the United Nations call ages approximate, on its classic scale.
const HEAPED: f64 = 110.0;
/// The index of the United Nations from which the structure by age and sex counts as poor.
const IRREGULAR: f64 = 20.0;
/// Populations below this score high by chance.
const FEWEST_PERSONS: f64 = 50_000.0;
/// A row of so few groups does not say that it means to cover all ages.
const FEWEST_GROUPS: usize = 3;

/// Groups that leave an age out, and groups that miss their total.
pub(super) fn check_age_groups(ground: &Ground<'_>, once: &[&Observation], doubts: &mut Doubts, sums: &mut SumDoubts) {
    let amounts = once.iter().copied().filter(|seen| is_amount(seen.unit));
    for group in grouped(amounts, |seen| Key { age: AgeBand::Total, ..Key::of(seen) }) {
        let bands: Vec<(u8, Option<u8>)> = group.iter().filter_map(|seen| band(seen)).collect();
        if bands.len() < FEWEST_GROUPS {
            continue;
        }
        let first = group[0];
        match age_cover(&bands) {
            Some(AgeCover::GapAt(age)) => {
                let what = QualityFinding::AgesDoNotCover {
                    indicator: first.series.indicator.0.clone(),
                    area: first.series.ref_area.to_string(),
                    period: first.period.to_string(),
                    age: age.into(),
                };
                doubts.add(&what, Severity::Question, &first.series.indicator.0, 0.0, first);
            }
            Some(AgeCover::Whole(row)) if row[0].0 == 0 && row[row.len() - 1].1.is_none() => {
                sum_ages(ground, &group, &row, sums);
            }
            _ => {}
        }
    }
}

fn sum_ages(ground: &Ground<'_>, group: &[&Observation], row: &[(u8, Option<u8>)], sums: &mut SumDoubts) {
    let Some(total) = group.iter().find(|seen| seen.series.age == AgeBand::Total) else { return };
    if ground.summed.contains(&(total.series.indicator.0.clone(), SumBy::Age)) {
        return;
    }
    let of = |wanted: &(u8, Option<u8>)| group.iter().find(|seen| band(seen) == Some(*wanted)).copied();
    let mut parts: Vec<&Observation> = row.iter().filter_map(of).collect();
    parts.extend(group.iter().find(|seen| seen.series.age == AgeBand::Unknown));
    let amounts: Option<Vec<f64>> = parts.iter().map(|seen| seen.amount()).collect();
    parts.push(total);
    if let (Some(amounts), Some(amount)) = (amounts, total.amount())
        && let Ok(check) = check_sum(&amounts, amount, last_place(&parts))
        && !check.holds
    {
        sums.add(SumBy::Age, check.difference, total);
    }
}

/// Rounded ages and an uneven structure; only where people were counted and said their ages.
pub(super) fn check_age_reporting(ground: &Ground<'_>, once: &[&Observation], doubts: &mut Doubts) {
    if ground.release.kind != SourceKind::Count {
        return;
    }
    let persons = once.iter().copied().filter(|seen| seen.unit == Unit::Persons && band(seen).is_some());
    for group in grouped(persons, |seen| Key { age: AgeBand::Total, sex: Sex::Total, ..Key::of(seen) }) {
        check_heaping(&group, doubts);
        if is_population(&group[0].series.indicator.0) && group[0].series.counterpart.is_none() {
            check_structure(&group, doubts);
        }
    }
}

fn check_heaping(group: &[&Observation], doubts: &mut Doubts) {
    let Some(by_age) = single_ages(group) else { return };
    let Ok(whipple) = whipple_index(&by_age, Digits::ZeroAndFive, WHIPPLE_AGES) else { return };
    let persons: f64 = by_age[whipple.compared_with.clone()].iter().sum();
    // By chance alone a fifth of n persons varies by 0.4/√n, the index by 2/√n; three times that is no chance.
    if whipple.classic() < HEAPED || whipple.index - 1.0 < 6.0 / persons.sqrt() {
        return;
    }
    let last = [89, 79, 69, 59].into_iter().find(|last| *last < by_age.len()).unwrap_or(59);
    let myers = |variant| myers_index(&by_age, 10..=last, variant).map_or(f64::NAN, |found| found.index);
    let first = group[0];
    let what = QualityFinding::AgesHeaped {
        indicator: first.series.indicator.0.clone(),
        area: first.series.ref_area.to_string(),
        period: first.period.to_string(),
        whipple: whipple.classic(),
        myers: myers(MyersVariant::Original),
        pasex: myers(MyersVariant::Pasex),
    };
    doubts.add(&what, Severity::Question, &first.series.indicator.0, whipple.index, first);
}

/// Persons by single age from 0, of both sexes, as far as every age has a value; nothing below 62.
fn single_ages(group: &[&Observation]) -> Option<Vec<f64>> {
    let of_sex = |sex: Sex| -> BTreeMap<u8, f64> {
        let single = |seen: &&Observation| match band(seen) {
            Some((lower, Some(upper))) if lower == upper && seen.series.sex == sex => Some((lower, seen.amount()?)),
            _ => None,
        };
        group.iter().filter_map(single).collect()
    };
    let mut all = of_sex(Sex::Total);
    if all.is_empty() {
        let females = of_sex(Sex::Female);
        all = of_sex(Sex::Male).into_iter().filter_map(|(age, m)| Some((age, m + females.get(&age)?))).collect();
    }
    let by_age: Vec<f64> = (0..=u8::MAX).map_while(|age| all.get(&age).copied()).collect();
    (by_age.len() > 62).then_some(by_age)
}

fn check_structure(group: &[&Observation], doubts: &mut Doubts) {
    let of_sex = |sex: Sex| -> Vec<f64> {
        let five = |at: u8| {
            let wanted = Some((at * 5, Some(at * 5 + 4)));
            group.iter().find(|seen| seen.series.sex == sex && band(seen) == wanted)?.amount()
        };
        (0..20).map_while(five).collect()
    };
    let (males, females) = (of_sex(Sex::Male), of_sex(Sex::Female));
    let persons: f64 = males.iter().chain(&females).sum();
    if males.len() != females.len() || males.len() < 10 || persons < FEWEST_PERSONS {
        return;
    }
    let Ok(accuracy) = age_sex_accuracy(&males, &females, LastGroup::Closed) else { return };
    if accuracy.index < IRREGULAR {
        return;
    }
    let first = group[0];
    let what = QualityFinding::AgeSexIrregular {
        indicator: first.series.indicator.0.clone(),
        area: first.series.ref_area.to_string(),
        period: first.period.to_string(),
        index: accuracy.index,
    };
    doubts.add(&what, Severity::Question, &first.series.indicator.0, accuracy.index, first);
}

fn band(seen: &Observation) -> Option<(u8, Option<u8>)> {
    match seen.series.age {
        AgeBand::Band { lower, upper } => Some((lower, upper)),
        _ => None,
    }
}
