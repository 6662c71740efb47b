//! Values of one edition beside those of the edition before: which were revised out of line with the others?

use super::QualityFault;
use super::counts::{median, need_counts};

/// When a revision is out of line. The defaults are a proposal `[PROP]` except the threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RevisionRule {
    /// How many scales of deviation from the median revision are out of line, above 0. By default 3.5, as recommended for
    /// the modified z-score by Iglewicz and Hoaglin (1993).
    pub threshold: f64,
    /// The least scale, log points, above 0. Most editions repeat most values, so that their own scale is 0; by default
    /// 0.1, so that a value within a factor of 1.4 of the median revision is never out of line.
    pub least_scale: f64,
    /// Values below this count as if they were this, above 0: 3 → 9 is no revision to speak of. By default 50.
    pub tiny: f64,
}

impl Default for RevisionRule {
    fn default() -> Self {
        RevisionRule { threshold: 3.5, least_scale: 0.1, tiny: 50.0 }
    }
}

/// A pair that is out of line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Revision {
    /// Which pair, from 0.
    pub index: usize,
    /// `ln(now / before)` with both raised to `tiny`.
    pub log_ratio: f64,
    /// Its deviation from the median in scales, either sign; beyond the threshold.
    pub score: f64,
}

/// The pairs whose `ln(now / before)` is far from the median of all pairs, in their order.
///
/// `pairs` hold the value before and the value now of one key, counts in the same unit. A revision that all values share,
/// such as another base population, is the median and no finding. One pair alone is its own median, so it is held against
/// no revision at all. Errors: no pairs, counts negative or not finite, a parameter that is not above 0.
/// Source: median absolute deviation by Iglewicz and Hoaglin (1993).
pub fn scan_revisions(pairs: &[(f64, f64)], rule: RevisionRule) -> Result<Vec<Revision>, QualityFault> {
    for (name, value) in [("threshold", rule.threshold), ("least_scale", rule.least_scale), ("tiny", rule.tiny)] {
        if !(value > 0.0 && value.is_finite()) {
            return Err(QualityFault::Parameter { name });
        }
    }
    if pairs.is_empty() {
        return Err(QualityFault::TooFew { found: 0, needed: 1 });
    }
    let (before, now): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    need_counts(&before)?;
    need_counts(&now)?;
    let level = |value: f64| value.max(rule.tiny).ln();
    let ratios: Vec<f64> = pairs.iter().map(|(before, now)| level(*now) - level(*before)).collect();
    // Of two or three pairs the odd one would pull the median to itself.
    let middle = if ratios.len() < 4 { 0.0 } else { median(ratios.clone()) };
    let deviations = ratios.iter().map(|ratio| (ratio - middle).abs()).collect();
    // 1.4826 makes the median deviation of a normal distribution equal to its standard deviation.
    let scale = if ratios.len() < 4 { rule.least_scale } else { (1.4826 * median(deviations)).max(rule.least_scale) };
    let judged = |(index, log_ratio): (usize, &f64)| {
        let score = (log_ratio - middle) / scale;
        (score.abs() > rule.threshold).then_some(Revision { index, log_ratio: *log_ratio, score })
    };
    Ok(ratios.iter().enumerate().filter_map(judged).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn out_of_line(pairs: &[(f64, f64)]) -> Vec<usize> {
        scan_revisions(pairs, RevisionRule::default()).unwrap().iter().map(|found| found.index).collect()
    }

    #[test]
    fn one_value_among_repeated_ones() {
        let mut pairs = vec![(1000.0, 1000.0); 20];
        pairs[7] = (1000.0, 2000.0);
        pairs[9] = (1000.0, 1300.0);
        pairs[11] = (0.0, 40.0);
        pairs[13] = (90_000.0, 0.0);
        assert_eq!(out_of_line(&pairs), [7, 13]);
        let found = scan_revisions(&pairs, RevisionRule::default()).unwrap();
        assert!((found[0].log_ratio - 2f64.ln()).abs() < 1e-12 && found[0].score > 6.9);
    }

    #[test]
    fn a_revision_that_all_share_is_none() {
        let doubled: Vec<(f64, f64)> = (1..40).map(|n| (1000.0 * f64::from(n), 2000.0 * f64::from(n))).collect();
        assert_eq!(out_of_line(&doubled), [] as [usize; 0]);
        assert_eq!(out_of_line(&doubled[..2]), [0, 1], "two pairs have no course of their own");
    }

    #[test]
    fn wide_revisions_widen_the_scale() {
        let pairs: Vec<(f64, f64)> = (0..30).map(|n| (1000.0, 1000.0 * 1.5f64.powi(n % 5 - 2))).collect();
        assert_eq!(out_of_line(&pairs), [] as [usize; 0]);
    }

    #[test]
    fn what_it_refuses() {
        let rule = RevisionRule::default();
        assert_eq!(scan_revisions(&[], rule), Err(QualityFault::TooFew { found: 0, needed: 1 }));
        assert_eq!(scan_revisions(&[(1.0, -1.0)], rule), Err(QualityFault::Negative { index: 0 }));
        let odd = RevisionRule { tiny: 0.0, ..rule };
        assert_eq!(scan_revisions(&[(1.0, 1.0)], odd), Err(QualityFault::Parameter { name: "tiny" }));
    }
}
