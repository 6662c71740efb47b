//! The age-sex accuracy index of the United Nations, also called joint score (4.2.24).

use super::counts::need_pairs;
use super::{QualityFault, age_ratio_score, sex_ratio_score};

/// What the last of the groups is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastGroup {
    /// Open, such as 75 and over: it has no width and is left out.
    Open,
    /// As wide as the others.
    Closed,
}

/// The class of an index. The limits come from general knowledge `[GK]`: not to be shown as an official citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgeSexClass {
    /// Below 20.
    Good,
    /// 20 to 40.
    Poor,
    /// Above 40.
    VeryPoor,
}

/// The index and the three scores it is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgeSexAccuracy {
    /// `3 × sex_ratio_score + male_age_ratio_score + female_age_ratio_score`, 0 and more; 0 without irregularity.
    pub index: f64,
    /// Mean step of the sex ratio from group to group, males per 100 females.
    pub sex_ratio_score: f64,
    /// Mean deviation of the males' age ratios from 100.
    pub male_age_ratio_score: f64,
    /// Mean deviation of the females' age ratios from 100.
    pub female_age_ratio_score: f64,
}

impl AgeSexAccuracy {
    /// The class of the index.
    pub fn class(&self) -> AgeSexClass {
        match self.index {
            index if index < 20.0 => AgeSexClass::Good,
            index if index <= 40.0 => AgeSexClass::Poor,
            _ => AgeSexClass::VeryPoor,
        }
    }
}

/// `3 × mean |step of the sex ratio| + mean |age ratio − 100|` of males `+` the same of females.
///
/// Persons by five-year group and sex, both slices in order of age and side by side; 3 closed groups or more. Small
/// populations score higher by chance; nothing is taken off for that. Errors: those of [`sex_ratio_score`] and
/// [`age_ratio_score`]. Source: reference 4.2.24 (United Nations 1952).
pub fn age_sex_accuracy(males: &[f64], females: &[f64], last: LastGroup) -> Result<AgeSexAccuracy, QualityFault> {
    need_pairs(males, females)?;
    let closed = match last {
        LastGroup::Open => males.len().saturating_sub(1),
        LastGroup::Closed => males.len(),
    };
    let (males, females) = (&males[..closed], &females[..closed]);
    let male_age_ratio_score = age_ratio_score(males)?;
    let female_age_ratio_score = age_ratio_score(females)?;
    let sex_ratio_score = sex_ratio_score(males, females)?;
    let index = 3.0 * sex_ratio_score + male_age_ratio_score + female_age_ratio_score;
    Ok(AgeSexAccuracy { index, sex_ratio_score, male_age_ratio_score, female_age_ratio_score })
}

#[cfg(test)]
mod tests {
    use super::super::counts::tests::{PAS_FEMALES, PAS_MALES};
    use super::*;

    /// The reference has no value for this index; 14.308 is what the documentation of `[DT]` gives for this sheet.
    #[test]
    fn pas_agesex_index() {
        let found = age_sex_accuracy(&PAS_MALES, &PAS_FEMALES, LastGroup::Open).unwrap();
        assert!((found.index - 14.308).abs() < 5e-4, "{found:?}");
        assert_eq!(found.class(), AgeSexClass::Good);
        let closed = age_sex_accuracy(&PAS_MALES[..15], &PAS_FEMALES[..15], LastGroup::Closed).unwrap();
        assert_eq!(found, closed);
    }

    #[test]
    fn regular_groups_give_0() {
        let males: Vec<f64> = (0..14).map(|group| 8000.0 - 500.0 * f64::from(group)).collect();
        let females: Vec<f64> = males.iter().map(|count| count / 1.05).collect();
        assert!(age_sex_accuracy(&males, &females, LastGroup::Closed).unwrap().index < 1e-9);
    }

    #[test]
    fn classes_at_their_limits() {
        for (index, class) in [
            (19.9, AgeSexClass::Good),
            (20.0, AgeSexClass::Poor),
            (40.0, AgeSexClass::Poor),
            (40.1, AgeSexClass::VeryPoor),
        ] {
            let of =
                AgeSexAccuracy { index, sex_ratio_score: 0.0, male_age_ratio_score: 0.0, female_age_ratio_score: 0.0 };
            assert_eq!(of.class(), class);
        }
    }

    #[test]
    fn what_it_refuses() {
        let of = |males: &[f64], females: &[f64]| age_sex_accuracy(males, females, LastGroup::Open).unwrap_err();
        assert_eq!(of(&[1.0; 3], &[1.0; 3]), QualityFault::TooFew { found: 2, needed: 3 });
        assert_eq!(of(&[], &[]), QualityFault::TooFew { found: 0, needed: 3 });
        assert_eq!(of(&[1.0; 3], &[1.0; 4]), QualityFault::DifferentLengths { left: 3, right: 4 });
        assert_eq!(of(&[1.0; 5], &[1.0, 0.0, 1.0, 1.0, 1.0]), QualityFault::ZeroSum);
        assert_eq!(of(&[1.0, 1.0, -1.0, 1.0, 1.0], &[1.0; 5]), QualityFault::Negative { index: 2 });
    }
}
