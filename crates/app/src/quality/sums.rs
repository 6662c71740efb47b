//! Differences between parts and their totals, told as the reader tells those of a recipe.

use super::ground::SumBy;
use bearings_fault::{Fault, Finding, Place, Severity};
use bearings_ingest::IngestFinding;
use bearings_model::Observation;
use std::collections::BTreeMap;

/// Differences by indicator and dimension.
#[derive(Default)]
pub(super) struct SumDoubts(BTreeMap<(String, &'static str), Vec<Difference>>);

/// A difference beyond this share of its total is asked about; a smaller one is rounding somewhere at the source.
const ASKED: f64 = 0.001;

/// How far off a total is, as a number and as a share, what is told of it, and where it stands.
struct Difference {
    amount: f64,
    share: f64,
    what: IngestFinding,
    place: Place,
}

impl SumDoubts {
    /// Notes a total that its parts miss by `difference`, in whole units.
    pub fn add(&mut self, by: SumBy, difference: f64, total: &Observation) {
        let by = match by {
            SumBy::Sex => "SEX",
            SumBy::Age => "AGE",
        };
        let indicator = total.series.indicator.0.clone();
        let what = IngestFinding::SumsDiffer {
            parts: indicator.clone(),
            by: by.to_owned(),
            largest: difference,
            area: total.series.ref_area.to_string(),
            period: total.period.to_string(),
        };
        let place = &total.place;
        let place = Place { sheet: place.sheet.clone(), row: place.row, column: place.column };
        self.0.entry((indicator, by)).or_default().push(Difference {
            amount: difference.abs(),
            share: difference.abs() / total.amount().unwrap_or_default().abs().max(1.0),
            what,
            place,
        });
    }

    /// One finding for each indicator and dimension, with the largest difference named.
    pub fn into_findings(self) -> Vec<Finding> {
        let finding = |mut all: Vec<Difference>| {
            all.sort_by(|a, b| b.amount.total_cmp(&a.amount));
            let asked = all.iter().any(|difference| difference.share > ASKED);
            let mut all = all.into_iter();
            let Difference { what, place, .. } = all.next()?;
            let severity = if asked { Severity::Question } else { Severity::Note };
            let mut finding = Finding::at(what.code(), severity, what.details(), place);
            all.for_each(|difference| finding.again(difference.place));
            Some(finding)
        };
        self.0.into_values().filter_map(finding).collect()
    }
}

/// The last place to which values are printed, in whole units: 1000 for thousands, 0.1 for tenths, and 0 for counts in
/// whole units, which must add up.
pub(super) fn last_place(values: &[&Observation]) -> f64 {
    let most = values.iter().map(|seen| seen.multiplier).max().unwrap_or(0);
    let unit = 10f64.powi(i32::from(most));
    let decimals = values.iter().filter_map(|seen| seen.value).map(decimals).max().unwrap_or(0);
    match (most, decimals) {
        (0, 0) => 0.0,
        (_, decimals) => unit * 10f64.powi(-decimals),
    }
}

/// How many decimals a value is printed with, at most six.
fn decimals(value: f64) -> i32 {
    let is_whole = |at: &i32| {
        let scaled = value * 10f64.powi(*at);
        (scaled - scaled.round()).abs() <= 1e-6 * scaled.abs().max(1.0)
    };
    (0..6).find(is_whole).unwrap_or(6)
}

#[cfg(test)]
mod tests {
    use super::decimals;

    #[test]
    fn decimals_are_those_of_print() {
        for (value, expected) in [(0.0, 0), (12.0, 0), (0.1, 1), (12.25, 2), (1.0 / 3.0, 6), (-4.5, 1), (1e12, 0)] {
            assert_eq!(decimals(value), expected, "{value}");
        }
    }
}
