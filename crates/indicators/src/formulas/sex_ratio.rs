//! Sex ratio and female share (4.2.2).

use super::share_percent;
use bearings_model::Missing;

/// Males per 100 females, 0 and more. No females: [`Missing::ZeroDenominator`]. Source: reference 4.2.2.
pub fn sex_ratio_per_100(males: f64, females: f64) -> Result<f64, Missing> {
    if females == 0.0 { Err(Missing::ZeroDenominator) } else { Ok(100.0 * males / females) }
}

/// Females in percent of males and females, 0 to 100. Nobody at all: [`Missing::ZeroDenominator`].
/// Persons of unknown sex are in neither. Source: reference 4.2.2.
pub fn female_share_percent(males: f64, females: f64) -> Result<f64, Missing> {
    share_percent(females, males + females)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f02_female_share_2019() {
        for (males, females, expected) in [
            (141488004.0, 130154101.0, 47.913817),
            (522321.0, 522533.0, 50.010145),
            (1845678.0, 384010.0, 17.222589),
            (148487.0, 342315.0, 69.746048),
        ] {
            assert!((female_share_percent(males, females).unwrap() - expected).abs() < 5e-7);
        }
        assert_eq!(female_share_percent(0.0, 0.0), Err(Missing::ZeroDenominator));
        assert_eq!(female_share_percent(3.0, 0.0), Ok(0.0));
    }

    #[test]
    fn f02_sex_ratio_2019() {
        assert!((sex_ratio_per_100(1845678.0, 384010.0).unwrap() - 480.632796).abs() < 5e-7);
        assert!((sex_ratio_per_100(148487.0, 342315.0).unwrap() - 43.377299).abs() < 5e-7);
        assert_eq!(sex_ratio_per_100(3.0, 0.0), Err(Missing::ZeroDenominator));
    }
}
