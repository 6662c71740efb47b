//! Sums of amounts in which one or two contributors are so large that the sum discloses them (5.4).
//!
//! The parameters of these rules stay secret in practice, so there are no defaults and nothing should print them.

use super::QualityFault;
use super::counts::need_counts;

/// What a rule says of one sum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sensitivity {
    /// What the rule measures, percent.
    pub percent: f64,
    /// Whether the sum must not be printed.
    pub sensitive: bool,
}

/// Dominance, the (n,k) rule: `100 × sum of the n largest / sum` is above `k`; the answer holds that percentage, 0 to 100.
///
/// `contributions` are the amounts of all who make up one cell, not negative, any order. `n` is at least 1, `k` above 0
/// and below 100. A sum of zero discloses nobody by size and is not sensitive by this rule. Errors: nobody, amounts
/// negative or not finite, parameters out of range.
/// Source: reference 5.4, Handbook on Statistical Disclosure Control.
pub fn dominance_by_largest(contributions: &[f64], n: usize, k: f64) -> Result<Sensitivity, QualityFault> {
    if n == 0 {
        return Err(QualityFault::Parameter { name: "n" });
    }
    if !(k > 0.0 && k < 100.0) {
        return Err(QualityFault::Parameter { name: "k" });
    }
    let sorted = from_largest(contributions)?;
    let total: f64 = sorted.iter().sum();
    let percent = if total == 0.0 { 0.0 } else { 100.0 * sorted.iter().take(n).sum::<f64>() / total };
    Ok(Sensitivity { percent, sensitive: percent > k })
}

/// The p% rule: `100 × (sum − largest − second) / largest` is below `p`; the answer holds that percentage, 0 and more.
///
/// It is how closely the second largest contributor can estimate the largest from above. Input, zeros and errors as in
/// [`dominance_by_largest`]; `p` is above 0. Two contributors or fewer are always sensitive unless all amounts are zero.
/// Source: reference 5.4, which prefers this rule to dominance; Handbook on Statistical Disclosure Control.
pub fn p_percent_by_largest(contributions: &[f64], p: f64) -> Result<Sensitivity, QualityFault> {
    if !(p > 0.0 && p.is_finite()) {
        return Err(QualityFault::Parameter { name: "p" });
    }
    let sorted = from_largest(contributions)?;
    if sorted[0] == 0.0 {
        return Ok(Sensitivity { percent: 0.0, sensitive: false });
    }
    let percent = 100.0 * sorted.iter().skip(2).sum::<f64>() / sorted[0];
    Ok(Sensitivity { percent, sensitive: percent < p })
}

/// `100 × (100 − k) / k`: the p that takes the place of dominance by the two largest with parameter k, in percent above 0
/// and below 100. Source: reference 5.4: (2,80) becomes p = 25, (2,95) becomes p = 5.26.
pub fn p_percent_in_place_of_two_largest(k: f64) -> Result<f64, QualityFault> {
    if k > 0.0 && k < 100.0 { Ok(100.0 * (100.0 - k) / k) } else { Err(QualityFault::Parameter { name: "k" }) }
}

/// At least one amount, the largest first.
fn from_largest(contributions: &[f64]) -> Result<Vec<f64>, QualityFault> {
    if contributions.is_empty() {
        return Err(QualityFault::TooFew { found: 0, needed: 1 });
    }
    need_counts(contributions)?;
    let mut sorted = contributions.to_vec();
    sorted.sort_by(|a, b| b.total_cmp(a));
    Ok(sorted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f36_one_contributor_dominates() {
        let found = dominance_by_largest(&[20.0, 300.0, 10.0], 1, 85.0).unwrap();
        assert!((found.percent - 90.9).abs() < 0.05 && found.sensitive);
        // The largest would be exactly 85 percent of 352.94.
        assert!(!dominance_by_largest(&[300.0, 43.0, 10.0], 1, 85.0).unwrap().sensitive);
        assert!(dominance_by_largest(&[300.0, 42.0, 10.0], 1, 85.0).unwrap().sensitive);
    }

    #[test]
    fn p_in_place_of_dominance() {
        assert_eq!(p_percent_in_place_of_two_largest(80.0), Ok(25.0));
        assert!((p_percent_in_place_of_two_largest(95.0).unwrap() - 5.26).abs() < 5e-3);
        assert_eq!(p_percent_in_place_of_two_largest(100.0), Err(QualityFault::Parameter { name: "k" }));
    }

    #[test]
    fn p_percent_looks_at_all_but_the_two_largest() {
        let found = p_percent_by_largest(&[100.0, 15.0, 6.0, 4.0], 10.0).unwrap();
        assert_eq!(found, Sensitivity { percent: 10.0, sensitive: false });
        assert!(p_percent_by_largest(&[100.0, 15.0, 5.0, 4.0], 10.0).unwrap().sensitive);
        assert!(p_percent_by_largest(&[50.0, 50.0], 1.0).unwrap().sensitive);
        assert!(p_percent_by_largest(&[50.0], 1.0).unwrap().sensitive);
        assert!(!p_percent_by_largest(&[0.0, 0.0], 1.0).unwrap().sensitive);
    }

    /// With the p that takes its place, the p% rule hides no sum that dominance by two would let pass.
    #[test]
    fn p_percent_never_hides_more_than_the_dominance_it_replaces() {
        let p = p_percent_in_place_of_two_largest(80.0).unwrap();
        for largest in 1..40 {
            for rest in 0..40 {
                let sums = [f64::from(largest), f64::from(largest) / 3.0, f64::from(rest) / 4.0];
                let dominant = dominance_by_largest(&sums, 2, 80.0).unwrap().sensitive;
                let by_p = p_percent_by_largest(&sums, p).unwrap().sensitive;
                assert!(dominant || !by_p, "{sums:?}");
            }
        }
    }

    #[test]
    fn what_it_refuses() {
        assert_eq!(dominance_by_largest(&[], 1, 85.0), Err(QualityFault::TooFew { found: 0, needed: 1 }));
        assert_eq!(dominance_by_largest(&[1.0], 0, 85.0), Err(QualityFault::Parameter { name: "n" }));
        assert_eq!(dominance_by_largest(&[1.0], 1, 100.0), Err(QualityFault::Parameter { name: "k" }));
        assert_eq!(p_percent_by_largest(&[1.0], 0.0), Err(QualityFault::Parameter { name: "p" }));
        assert_eq!(p_percent_by_largest(&[1.0, -1.0], 5.0), Err(QualityFault::Negative { index: 1 }));
    }
}
