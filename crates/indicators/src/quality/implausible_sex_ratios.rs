//! Groups whose sex ratio is outside plausible limits.

use super::QualityFault;
use super::counts::need_pairs;

/// What counts as plausible, males per 100 females.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SexRatioLimits {
    /// The lowest plausible ratio.
    pub lower: f64,
    /// The highest plausible ratio.
    pub upper: f64,
    /// Groups of fewer persons are not judged.
    pub fewest_persons: f64,
}

impl Default for SexRatioLimits {
    /// 50 to 200, as for table T-A1 of the reference, and groups of 100 persons or more: with both sexes equal in truth,
    /// a group of 100 leaves these limits by chance about once in a thousand times, one of 30 about once in twenty-three.
    ///
    /// They suit whole populations. Stocks of migrants leave them with good reason (Qatar 481, Nepal 43 in 2019, F02).
    fn default() -> Self {
        SexRatioLimits { lower: 50.0, upper: 200.0, fewest_persons: 100.0 }
    }
}

/// A group to look at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ImplausibleSexRatio {
    /// Where in the slices, from 0.
    pub index: usize,
    /// Males per 100 females; absent without females.
    pub ratio: Option<f64>,
}

/// The groups whose males per 100 females are below the lower or above the upper limit, in order. The limits themselves
/// are plausible. A group without females is listed when it has persons enough.
///
/// Both slices run side by side, persons; areas, origins or ages alike. Errors: different lengths, counts negative or not
/// finite, limits that are negative, not finite or crossed. Source: reference 4.2.2 and table T-A1.
pub fn implausible_sex_ratios(
    males: &[f64],
    females: &[f64],
    limits: SexRatioLimits,
) -> Result<Vec<ImplausibleSexRatio>, QualityFault> {
    let SexRatioLimits { lower, upper, fewest_persons } = limits;
    if !(lower >= 0.0 && upper >= lower && upper.is_finite()) {
        return Err(QualityFault::Parameter { name: "limits" });
    }
    if !(fewest_persons >= 0.0 && fewest_persons.is_finite()) {
        return Err(QualityFault::Parameter { name: "fewest_persons" });
    }
    need_pairs(males, females)?;
    let judged = |(index, (males, females)): (usize, (&f64, &f64))| {
        let persons = males + females;
        if persons == 0.0 || persons < fewest_persons {
            return None;
        }
        let ratio = (*females > 0.0).then(|| 100.0 * males / females);
        let plausible = ratio.is_some_and(|ratio| (lower..=upper).contains(&ratio));
        (!plausible).then_some(ImplausibleSexRatio { index, ratio })
    };
    Ok(males.iter().zip(females).enumerate().filter_map(judged).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f02_stocks_outside_the_limits_of_whole_populations() {
        let males = [141488004.0, 522321.0, 1845678.0, 148487.0];
        let females = [130154101.0, 522533.0, 384010.0, 342315.0];
        let found = implausible_sex_ratios(&males, &females, SexRatioLimits::default()).unwrap();
        assert_eq!(found.iter().map(|group| group.index).collect::<Vec<_>>(), [2, 3]);
        assert!((found[0].ratio.unwrap() - 480.632796).abs() < 5e-7);
    }

    #[test]
    fn limits_are_plausible_and_small_groups_are_not_judged() {
        let limits = SexRatioLimits::default();
        let males = [200.0, 100.0, 201.0, 90.0, 0.0, 500.0, 0.0];
        let females = [100.0, 200.0, 100.0, 9.0, 0.0, 0.0, 100.0];
        let found = implausible_sex_ratios(&males, &females, limits).unwrap();
        assert_eq!(
            found,
            [
                ImplausibleSexRatio { index: 2, ratio: Some(201.0) },
                ImplausibleSexRatio { index: 5, ratio: None },
                ImplausibleSexRatio { index: 6, ratio: Some(0.0) },
            ]
        );
        let any = SexRatioLimits { fewest_persons: 0.0, ..limits };
        assert_eq!(implausible_sex_ratios(&males, &females, any).unwrap().len(), 4);
    }

    #[test]
    fn what_it_refuses() {
        let of = |limits| implausible_sex_ratios(&[1.0], &[1.0], limits).unwrap_err();
        let good = SexRatioLimits::default();
        assert_eq!(of(SexRatioLimits { lower: 201.0, ..good }), QualityFault::Parameter { name: "limits" });
        assert_eq!(of(SexRatioLimits { upper: f64::NAN, ..good }), QualityFault::Parameter { name: "limits" });
        let few = SexRatioLimits { fewest_persons: -1.0, ..good };
        assert_eq!(of(few), QualityFault::Parameter { name: "fewest_persons" });
    }
}
