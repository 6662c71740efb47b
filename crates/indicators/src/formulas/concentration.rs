//! Concentration on few origins or destinations (4.2.13).

use bearings_model::Missing;

/// How a total is spread over its known parts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Concentration {
    /// Herfindahl–Hirschman index: the sum of squared shares, 1/N to 1.
    pub hhi: f64,
    /// The index moved to 0 to 1; absent with one part only.
    pub normalised: Option<f64>,
    /// How many parts of equal size would give the same index: `1 / hhi`, 1 and more.
    pub effective: f64,
    /// The three largest in percent of all known parts, 0 to 100.
    pub cr3_percent: f64,
}

/// Concentration over KNOWN parts: residuals ("Other South") are left out by the caller, who prints the coverage.
/// Parts of zero do not count. No part at all: [`Missing::ZeroDenominator`]. Source: reference 4.2.13.
pub fn concentration(known: &[f64]) -> Result<Concentration, Missing> {
    let mut parts: Vec<f64> = known.iter().copied().filter(|part| *part > 0.0).collect();
    let total: f64 = parts.iter().sum();
    if parts.is_empty() {
        return Err(Missing::ZeroDenominator);
    }
    parts.sort_by(|a, b| b.total_cmp(a));
    let hhi: f64 = parts.iter().map(|part| (part / total).powi(2)).sum();
    let count = parts.len() as f64;
    let normalised = (parts.len() > 1).then(|| (hhi - 1.0 / count) / (1.0 - 1.0 / count));
    let cr3_percent = 100.0 * parts.iter().take(3).sum::<f64>() / total;
    Ok(Concentration { hhi, normalised, effective: 1.0 / hhi, cr3_percent })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f23_concentration_zimbabwe_on_known_origins() {
        let found = concentration(&[121628.0, 107051.0, 31359.0, 19524.0, 12572.0, 3825.0]).unwrap();
        assert!((found.hhi - 0.317274).abs() < 5e-7);
        assert!((found.normalised.unwrap() - 0.180728).abs() < 5e-7);
        assert!((found.effective - 3.152).abs() < 5e-4);
        assert!((found.cr3_percent - 87.863).abs() < 5e-3, "{}", found.cr3_percent);
    }

    #[test]
    fn f23_residuals_as_countries_would_mislead() {
        let all = [121628.0, 107051.0, 31359.0, 19524.0, 12572.0, 3825.0, 109561.0, 5737.0];
        assert!((concentration(&all).unwrap().hhi - 0.235479).abs() < 5e-7);
    }

    #[test]
    fn one_origin_and_none() {
        let one = concentration(&[7.0, 0.0]).unwrap();
        assert_eq!((one.hhi, one.normalised, one.effective, one.cr3_percent), (1.0, None, 1.0, 100.0));
        assert_eq!(concentration(&[0.0]), Err(Missing::ZeroDenominator));
    }
}
