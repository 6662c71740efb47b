//! The answer to a token: a value with everything it came from.

use crate::Token;
use bearings_model::{Basis, Missing, Observation, Release, SourceKind, Unit};

/// A number with its definition and its inputs, or the reason why there is no number.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The token with its time resolved.
    pub token: Token,
    /// The value in whole units (persons, dollars, percent), unrounded; or why it is missing.
    pub value: Result<f64, Missing>,
    /// What the value counts.
    pub unit: Unit,
    /// Number of the formula in the domain reference; empty for an observed value.
    pub formula: &'static str,
    /// Who counts as a migrant in the inputs; nothing where the source names no basis.
    pub basis: Basis,
    /// Every observation that went into it, in the order of use; those with a sign instead of a value included.
    pub inputs: Vec<Observation>,
    /// What the weakest of the inputs is (a model before an estimate before a count); absent when no release was given.
    pub kind: Option<SourceKind>,
}

impl Figure {
    /// The value, where there is one.
    pub fn amount(&self) -> Option<f64> {
        self.value.as_ref().ok().copied()
    }

    /// The releases the inputs came from, each once, in the order of use.
    pub fn releases<'a>(&self, among: &'a [Release]) -> Vec<&'a Release> {
        let mut found: Vec<&Release> = Vec::new();
        for input in &self.inputs {
            let release = among
                .iter()
                .find(|release| release.source == input.series.source && release.edition == input.series.edition);
            if let Some(release) = release.filter(|release| !found.contains(release)) {
                found.push(release);
            }
        }
        found
    }
}
