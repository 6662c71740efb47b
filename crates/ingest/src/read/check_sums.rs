//! Checks values against each other: parts against totals, and one value against another of the same key.

use crate::IngestFinding;
use crate::fault::Findings;
use crate::recipe::{CheckBy, CheckPart};
use bearings_fault::{Fault, Finding, Place, Severity};
use bearings_model::{AgeBand, AreaCode, Basis, Observation, Period, Sex};
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

/// A key without copying its texts. `by` blanks the dimension along which parts are added.
type Key<'a> = (&'a str, &'a AreaCode, Option<&'a AreaCode>, Sex, AgeBand, Basis, Period, &'a [(String, String)]);

fn key<'a>(observation: &'a Observation, indicator: &'a str, by: Option<CheckBy>) -> Key<'a> {
    let series = &observation.series;
    let counterpart = series.counterpart.as_ref().filter(|_| by != Some(CheckBy::Counterpart));
    let sex = if by == Some(CheckBy::Sex) { Sex::Total } else { series.sex };
    let age = if by == Some(CheckBy::Age) { AgeBand::Total } else { series.age };
    (indicator, &series.ref_area, counterpart, sex, age, series.basis, observation.period, &series.other)
}

/// How far apart two printings of one number may be by the noise of binary fractions alone, as a share of it.
const NOISE: f64 = 1e-12;

/// A series and period that comes twice with different values is a finding at the second place. Values that differ by
/// the noise of binary fractions only are one value: the second is given the digits of the first. Parts that do not add
/// up to their total are a finding a check.
pub(super) fn check_values(observations: &mut [Observation], checks: &[CheckPart], findings: &mut Findings) {
    let seen = &*observations;
    let (differences, (twins, noisy)) = std::thread::scope(|scope| {
        let adding = scope.spawn(|| check_sums(seen, checks));
        let twins = check_twins(seen);
        // A panic there goes on here.
        (adding.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), twins)
    });
    for (index, value) in noisy {
        observations[index].value = Some(value);
    }
    findings.absorb(twins);
    findings.extend(differences);
}

/// The doubts, and the values that differ from the first of their key by noise, each by its place with that value.
fn check_twins(observations: &[Observation]) -> (Findings, Vec<(usize, f64)>) {
    let mut findings = Findings::default();
    let mut known: FxHashMap<Key<'_>, &Observation> =
        FxHashMap::with_capacity_and_hasher(observations.len(), FxBuildHasher);
    let mut noisy = Vec::new();
    for (index, observation) in observations.iter().enumerate() {
        let key = key(observation, &observation.series.indicator.0, None);
        let first = known.entry(key).or_insert(observation);
        if first.value == observation.value {
            continue;
        }
        if let (Some(a), Some(b)) = (first.value, observation.value)
            && (a - b).abs() <= a.abs() * NOISE
        {
            noisy.push((index, a));
            continue;
        }
        let what = IngestFinding::UnequalTwins {
            indicator: observation.series.indicator.0.clone(),
            area: observation.series.ref_area.to_string(),
            period: observation.period.to_string(),
            beside: beside(observation),
            first: u64::from(first.place.row),
            second: u64::from(observation.place.row),
        };
        findings.gather(&what, Severity::Question, place_of(observation), Some("indicator"));
    }
    (findings, noisy)
}

/// The codes that tell a value from others of its area and period: counterpart, sex, age and further dimensions; `_T`
/// where none does.
fn beside(observation: &Observation) -> String {
    let series = &observation.series;
    let counterpart = series.counterpart.iter().map(ToString::to_string);
    let sex = Some(series.sex.code()).filter(|code| !matches!(*code, "_T" | "_Z")).map(str::to_owned);
    let age = Some(series.age.code()).filter(|_| series.age != AgeBand::Total);
    let further = series.other.iter().map(|(_, code)| code.clone());
    let codes: Vec<String> = counterpart.chain(sex).chain(age).chain(further).collect();
    if codes.is_empty() { "_T".to_owned() } else { codes.join(" · ") }
}

/// Adds up the parts of every check and compares; all differences of one check are one finding, with the largest named.
fn check_sums(observations: &[Observation], checks: &[CheckPart]) -> Vec<Finding> {
    checks.iter().filter_map(|check| check_sum(observations, check)).collect()
}

#[derive(Default)]
struct Sum {
    value: f64,
    parts: usize,
    /// A part is missing, so that the sum says nothing.
    broken: bool,
}

fn check_sum(observations: &[Observation], check: &CheckPart) -> Option<Finding> {
    let total_name = check.total.as_ref().unwrap_or(&check.parts);
    let by = Some(check.by);
    let mut sums: FxHashMap<Key<'_>, Sum> = FxHashMap::default();
    let mut seen = FxHashSet::default();
    for part in observations.iter().filter(|o| o.series.indicator == check.parts && is_part(o, check.by)) {
        // The same value stands twice where a source lists an area twice.
        if !seen.insert(key(part, &part.series.indicator.0, None)) {
            continue;
        }
        let sum = sums.entry(key(part, &total_name.0, by)).or_default();
        sum.parts += 1;
        match part.value {
            Some(value) => sum.value += value,
            None => sum.broken = true,
        }
    }
    let mut finding: Option<Finding> = None;
    let mut largest = (0.0f64, None::<&Observation>);
    for total in observations.iter().filter(|o| o.series.indicator == *total_name && !is_part(o, check.by)) {
        let Some(value) = total.value else { continue };
        let Some(sum) = sums.remove(&key(total, &total_name.0, by)).filter(|sum| sum.parts > 1 && !sum.broken) else {
            continue;
        };
        // Sums of many decimals carry the noise of binary fractions.
        let noise = value.abs() * 1e-9;
        if (sum.value - value).abs() <= check.tolerance + noise {
            continue;
        }
        if (sum.value - value).abs() > largest.0.abs() {
            largest = (sum.value - value, Some(total));
        }
        match &mut finding {
            Some(finding) => finding.again(place_of(total)),
            None => {
                let code = IngestFinding::SumsDiffer {
                    parts: String::new(),
                    by: String::new(),
                    largest: 0.0,
                    area: String::new(),
                    period: String::new(),
                }
                .code();
                finding = Some(Finding::at(code, Severity::Note, Vec::new(), place_of(total)));
            }
        }
    }
    let (mut finding, total) = (finding?, largest.1?);
    let by = match check.by {
        CheckBy::Sex => "SEX",
        CheckBy::Age => "AGE",
        CheckBy::Counterpart => "COUNTERPART",
    };
    let details = IngestFinding::SumsDiffer {
        parts: check.parts.0.clone(),
        by: by.to_owned(),
        largest: largest.0,
        area: total.series.ref_area.to_string(),
        period: total.period.to_string(),
    };
    finding.details = details.details();
    Some(finding)
}

/// Whether an observation is a part along the dimension; otherwise it is a total.
fn is_part(observation: &Observation, by: CheckBy) -> bool {
    match by {
        CheckBy::Sex => matches!(observation.series.sex, Sex::Male | Sex::Female | Sex::Unknown),
        CheckBy::Age => observation.series.age != AgeBand::Total,
        CheckBy::Counterpart => observation.series.counterpart.is_some(),
    }
}

fn place_of(observation: &Observation) -> Place {
    let place = &observation.place;
    Place { sheet: place.sheet.clone(), row: place.row, column: place.column }
}
