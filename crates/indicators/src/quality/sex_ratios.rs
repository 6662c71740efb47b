//! Sex ratios by group and how much they jump from one to the next (part of 4.2.24).

use super::QualityFault;
use super::counts::need_pairs;

/// Males per 100 females of each group, 0 and more.
///
/// Both slices run side by side, persons. Errors: different lengths, counts negative or not finite, a group without
/// females. Source: reference 4.2.2.
pub fn sex_ratios(males: &[f64], females: &[f64]) -> Result<Vec<f64>, QualityFault> {
    need_pairs(males, females)?;
    let ratio = |(males, females): (&f64, &f64)| match *females {
        0.0 => Err(QualityFault::ZeroSum),
        females => Ok(100.0 * males / females),
    };
    males.iter().zip(females).map(ratio).collect()
}

/// Mean of `|sex ratio of a group − sex ratio of the group before|`, males per 100 females, 0 and more; 0 when the ratio
/// is the same at all ages.
///
/// Groups in order of age, closed ones only. Errors: those of [`sex_ratios`], fewer than 2 groups.
/// Source: reference 4.2.24 (United Nations 1952).
pub fn sex_ratio_score(males: &[f64], females: &[f64]) -> Result<f64, QualityFault> {
    let ratios = sex_ratios(males, females)?;
    if ratios.len() < 2 {
        return Err(QualityFault::TooFew { found: ratios.len(), needed: 2 });
    }
    let steps = ratios.windows(2).map(|two| (two[1] - two[0]).abs());
    Ok(steps.sum::<f64>() / (ratios.len() - 1) as f64)
}

#[cfg(test)]
mod tests {
    use super::super::counts::tests::{PAS_FEMALES, PAS_MALES};
    use super::*;

    #[test]
    fn f02_sex_ratios_of_two_stocks() {
        let found = sex_ratios(&[1845678.0, 148487.0], &[384010.0, 342315.0]).unwrap();
        assert!((found[0] - 480.632796).abs() < 5e-7 && (found[1] - 43.377299).abs() < 5e-7);
    }

    #[test]
    fn pas_agesex_score() {
        assert!((sex_ratio_score(&PAS_MALES[..15], &PAS_FEMALES[..15]).unwrap() - 2.249).abs() < 5e-4);
        assert_eq!(sex_ratio_score(&[3.0, 6.0, 9.0], &[1.0, 2.0, 3.0]), Ok(0.0));
    }

    #[test]
    fn what_it_refuses() {
        assert_eq!(sex_ratios(&[1.0], &[1.0, 2.0]), Err(QualityFault::DifferentLengths { left: 1, right: 2 }));
        assert_eq!(sex_ratios(&[1.0], &[0.0]), Err(QualityFault::ZeroSum));
        assert_eq!(sex_ratio_score(&[1.0], &[1.0]), Err(QualityFault::TooFew { found: 1, needed: 2 }));
        assert_eq!(sex_ratios(&[f64::NAN], &[1.0]), Err(QualityFault::NotFinite { index: 0 }));
    }
}
