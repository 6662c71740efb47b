//! Dependency ratios (4.2.7).

use bearings_model::Missing;

/// Dependency ratios, each per 100 persons of working age, 0 and more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dependency {
    /// Children per 100 of working age.
    pub child: f64,
    /// Older persons per 100 of working age.
    pub old: f64,
    /// The sum of both.
    pub total: f64,
}

/// Ratios of the young (0–14) and the old (65 and over) to those of working age (15–64); the age limits are the caller's.
/// Nobody of working age: [`Missing::ZeroDenominator`]. Source: reference 4.2.7.
pub fn dependency(young: f64, working: f64, old: f64) -> Result<Dependency, Missing> {
    if working == 0.0 {
        return Err(Missing::ZeroDenominator);
    }
    Ok(Dependency {
        child: 100.0 * young / working,
        old: 100.0 * old / working,
        total: 100.0 * (young + old) / working,
    })
}

#[cfg(test)]
mod tests {
    use super::super::median_age::tests::{KENYA, WORLD};
    use super::*;

    fn of(people: [f64; 16]) -> Dependency {
        let sum = |range: std::ops::Range<usize>| people[range].iter().sum::<f64>();
        dependency(sum(0..3), sum(3..13), sum(13..16)).unwrap()
    }

    #[test]
    fn f05_dependency_world() {
        let world = of(WORLD);
        assert!((world.child - 12.180).abs() < 5e-4 && (world.old - 15.067).abs() < 5e-4);
        assert!((world.total - 27.246).abs() < 5e-4);
    }

    #[test]
    fn f06_dependency_kenya() {
        let kenya = of(KENYA);
        assert!((kenya.child - 34.047).abs() < 5e-4 && (kenya.old - 6.784).abs() < 5e-4);
        assert!((kenya.total - 40.831).abs() < 5e-4);
    }

    #[test]
    fn nobody_of_working_age() {
        assert_eq!(dependency(1.0, 0.0, 1.0), Err(Missing::ZeroDenominator));
    }
}
