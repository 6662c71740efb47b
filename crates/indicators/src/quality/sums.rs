//! Do parts add up to the total that is printed with them?

use super::QualityFault;
use super::counts::need_finite;

/// Sum and printed total side by side.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SumCheck {
    /// What the parts add up to.
    pub sum: f64,
    /// What is printed.
    pub total: f64,
    /// `sum − total`, either sign.
    pub difference: f64,
    /// How large a difference rounding alone can make, 0 and more.
    pub tolerance: f64,
    /// Whether rounding explains the difference.
    pub holds: bool,
}

/// `|Σ parts − total| ≤ n × unit / 2 + unit / 2`: n parts and the total, each rounded to `unit` on its own.
///
/// All in the same unit of measure, either sign (net migration may be negative); a part that is missing leaves nothing to
/// check and is not zero. `unit` is the last printed place, such as 1000 or 0.1; 0 for counts, which must add up but for
/// the relative 1e-9 of floating point. Errors: no parts, values not finite, a unit that is negative or not finite.
/// Source: reference 4.1, sum checks and precision.
pub fn check_sum(parts: &[f64], total: f64, unit: f64) -> Result<SumCheck, QualityFault> {
    if parts.is_empty() {
        return Err(QualityFault::TooFew { found: 0, needed: 1 });
    }
    if !(unit >= 0.0 && unit.is_finite()) {
        return Err(QualityFault::Parameter { name: "unit" });
    }
    need_finite(parts)?;
    if !total.is_finite() {
        return Err(QualityFault::Parameter { name: "total" });
    }
    let sum: f64 = parts.iter().sum();
    let tolerance = (parts.len() + 1) as f64 * unit / 2.0;
    // Of all that was added, not of the result: terms of both signs may cancel.
    let added: f64 = parts.iter().map(|part| part.abs()).sum::<f64>() + total.abs();
    let difference = sum - total;
    Ok(SumCheck { sum, total, difference, tolerance, holds: difference.abs() <= tolerance + 1e-9 * added })
}

/// `males + females (+ unknown sex) = total`, tolerance and errors as in [`check_sum`].
pub fn check_sexes(
    males: f64,
    females: f64,
    unknown: Option<f64>,
    total: f64,
    unit: f64,
) -> Result<SumCheck, QualityFault> {
    match unknown {
        Some(unknown) => check_sum(&[males, females, unknown], total, unit),
        None => check_sum(&[males, females], total, unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f01_sexes_add_up_in_2019() {
        for (males, females, total) in
            [(141488004.0, 130154101.0, 271642105.0), (522321.0, 522533.0, 1044854.0), (1845678.0, 384010.0, 2229688.0)]
        {
            let check = check_sexes(males, females, None, total, 0.0).unwrap();
            assert!(check.holds && check.difference == 0.0 && check.tolerance == 0.0);
        }
    }

    /// The world of 2019 by age is 1232 below the world by sex.
    #[test]
    fn f05_ages_do_not_add_up_to_the_sexes() {
        let ages = [
            7595437.0, 9022084.0, 9383340.0, 11857270.0, 19062201.0, 26696996.0, 29381164.0, 28593482.0, 26174267.0,
            23120787.0, 19898197.0, 15049975.0, 13641856.0, 10640358.0, 8137941.0, 13385518.0,
        ];
        let check = check_sum(&ages, 271642105.0, 0.0).unwrap();
        assert_eq!((check.sum, check.difference, check.holds), (271640873.0, -1232.0, false));
    }

    #[test]
    fn rounded_parts_may_differ_by_half_a_unit_each() {
        for (parts, total, unit, holds) in [
            (vec![1.0, 1.0, 1.0], 5.0, 1.0, true),
            (vec![1.0, 1.0, 1.0], 5.1, 1.0, false),
            (vec![0.1, 0.2], 0.3, 0.0, true),
            (vec![0.1, 0.2], 0.4, 0.0, false),
            (vec![33.3, 33.3, 33.3], 100.0, 0.1, true),
            (vec![12000.0, 7000.0], 20000.0, 1000.0, true),
            (vec![-5.0, 5.0], 0.0, 0.0, true),
        ] {
            assert_eq!(check_sum(&parts, total, unit).unwrap().holds, holds, "{parts:?}");
        }
        assert_eq!(check_sum(&[1.0, 1.0], 2.0, 1000.0).unwrap().tolerance, 1500.0);
    }

    /// Any true parts, rounded on their own together with their total, pass.
    #[test]
    fn rounding_alone_always_passes() {
        let mut seed = 7u64;
        for _ in 0..500 {
            let mut draw = || {
                seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                (seed >> 40) as f64 / 100.0
            };
            let parts: Vec<f64> = (0..9).map(|_| draw()).collect();
            let round = |value: f64| (value / 10.0).round() * 10.0;
            let rounded: Vec<f64> = parts.iter().map(|part| round(*part)).collect();
            assert!(check_sum(&rounded, round(parts.iter().sum()), 10.0).unwrap().holds);
        }
    }

    #[test]
    fn unknown_sex_is_a_part() {
        assert!(check_sexes(40.0, 50.0, Some(10.0), 100.0, 0.0).unwrap().holds);
        assert!(!check_sexes(40.0, 50.0, None, 100.0, 0.0).unwrap().holds);
    }

    #[test]
    fn what_it_refuses() {
        assert_eq!(check_sum(&[], 1.0, 0.0), Err(QualityFault::TooFew { found: 0, needed: 1 }));
        assert_eq!(check_sum(&[f64::NAN], 1.0, 0.0), Err(QualityFault::NotFinite { index: 0 }));
        assert_eq!(check_sum(&[1.0], f64::NAN, 0.0), Err(QualityFault::Parameter { name: "total" }));
        assert_eq!(check_sum(&[1.0], 1.0, -1.0), Err(QualityFault::Parameter { name: "unit" }));
    }
}
