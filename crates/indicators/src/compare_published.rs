//! Recomputes what a source publishes itself, and reports where the two differ.

use crate::compute::{compute, formula_of};
use crate::evaluate::basis_of;
use crate::ledger::Ledger;
use crate::{ObservationSet, Time, Token};
use bearings_model::{Missing, Observation};

/// One published value that the formula does not give.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which figure.
    pub token: Token,
    /// As the source prints it, with its place.
    pub published: Observation,
    /// By the formula.
    pub computed: Result<f64, Missing>,
}

/// How many published values were recomputed and which differ.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Comparison {
    /// Values and signs looked at.
    pub compared: usize,
    /// Values that differ by more than a relative 1e-9, values the formula cannot give, and signs where it gives one.
    pub differences: Vec<Difference>,
}

/// Recomputes every published value of the indicators B11, B12, B13, B90.share and B90.change (tables 3 to 6 of the UN
/// workbook) and of any other indicator that is both published and computed, in the order of the observations.
/// Inputs are taken from the same source and edition as the published value.
pub fn compare_published(data: &ObservationSet) -> Comparison {
    let mut comparison = Comparison::default();
    for published in data.all() {
        let key = &published.series;
        if formula_of(&key.indicator.0).is_none() {
            continue;
        }
        let token = Token {
            area: Some(key.ref_area.clone()),
            time: Time::At(published.period),
            sex: key.sex,
            age: key.age,
            counterpart: key.counterpart.clone(),
            source: Some(key.source.clone()),
            edition: Some(key.edition.clone()),
            ..Token::new(&key.indicator.0)
        };
        let basis = basis_of(&token, &key.ref_area, published.period, data);
        let computed = compute(&token, &key.ref_area, published.period, basis, &mut Ledger::new(&token, data));
        comparison.compared += 1;
        if !agree(published.amount(), &computed) {
            comparison.differences.push(Difference { token, published: published.clone(), computed });
        }
    }
    comparison
}

fn agree(published: Option<f64>, computed: &Result<f64, Missing>) -> bool {
    match (published, computed) {
        (None, Err(_)) => true,
        (Some(published), Ok(computed)) => (published - computed).abs() <= 1e-9 * published.abs().max(1.0),
        _ => false,
    }
}
