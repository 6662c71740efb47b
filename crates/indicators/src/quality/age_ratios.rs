//! Age ratios of five-year groups, by the formula of the United Nations (part of 4.2.24).

use super::QualityFault;
use super::counts::need_counts;

/// `100 × 2 × n(i) / (n(i−1) + n(i+1))`: a group in percent of the mean of its two neighbours, 0 and more; 100 in a
/// straight line.
///
/// `groups` are persons by groups of equal width in order of age, closed ones only; the answer is two shorter: the first
/// ratio is that of the second group. Errors: fewer than 3 groups, counts negative or not finite, two neighbours of a
/// group empty. Source: reference 4.2.24 (United Nations 1952).
pub fn age_ratios(groups: &[f64]) -> Result<Vec<f64>, QualityFault> {
    if groups.len() < 3 {
        return Err(QualityFault::TooFew { found: groups.len(), needed: 3 });
    }
    need_counts(groups)?;
    let ratio = |three: &[f64]| match three[0] + three[2] {
        0.0 => Err(QualityFault::ZeroSum),
        neighbours => Ok(200.0 * three[1] / neighbours),
    };
    groups.windows(3).map(ratio).collect()
}

/// Mean of `|age ratio − 100|`, 0 and more; 0 in a straight line. Same input and errors as [`age_ratios`].
pub fn age_ratio_score(groups: &[f64]) -> Result<f64, QualityFault> {
    let ratios = age_ratios(groups)?;
    Ok(ratios.iter().map(|ratio| (ratio - 100.0).abs()).sum::<f64>() / ratios.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::super::counts::tests::{PAS_FEMALES, PAS_MALES};
    use super::*;

    #[test]
    fn pas_agesex_scores() {
        assert!((age_ratio_score(&PAS_MALES[..15]).unwrap() - 3.907).abs() < 5e-4);
        assert!((age_ratio_score(&PAS_FEMALES[..15]).unwrap() - 3.655).abs() < 5e-4);
    }

    #[test]
    fn a_straight_line_has_no_deviation() {
        let line: Vec<f64> = (0..12).map(|group| 9000.0 - 700.0 * f64::from(group)).collect();
        assert!(age_ratios(&line).unwrap().iter().all(|ratio| (ratio - 100.0).abs() < 1e-9));
        assert!(age_ratio_score(&line).unwrap() < 1e-9);
        assert_eq!(age_ratios(&[1.0, 4.0, 3.0]), Ok(vec![200.0]));
    }

    #[test]
    fn what_it_refuses() {
        assert_eq!(age_ratios(&[1.0, 2.0]), Err(QualityFault::TooFew { found: 2, needed: 3 }));
        assert_eq!(age_ratios(&[0.0, 2.0, 0.0]), Err(QualityFault::ZeroSum));
        assert_eq!(age_ratios(&[1.0, 2.0, -3.0]), Err(QualityFault::Negative { index: 2 }));
    }
}
