//! Myers' blended index of age heaping (4.2.23).

use super::QualityFault;
use super::counts::of_ages;
use std::ops::RangeInclusive;

/// The ages of the published reference values.
pub const MYERS_AGES: RangeInclusive<usize> = 10..=89;

/// The two ways in which the index is published; a value without its variant cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MyersVariant {
    /// Both sums span the same number of decades: one leaves out the last decade, the other the first.
    Original,
    /// The sheet SINGAGE of the U.S. Census Bureau's PAS: the first sum spans all decades, the second leaves out the
    /// first. Its sums have different lengths, so that even ages without heaping give a little more than 0.
    Pasex,
}

/// The index with the variant that made it and the share of each digit.
#[derive(Clone, Debug, PartialEq)]
pub struct MyersIndex {
    /// The variant.
    pub variant: MyersVariant,
    /// 0 (each digit has a tenth) to 90 (one digit has everybody): percent of persons reported on a wrong digit, at least.
    pub index: f64,
    /// Percent of the blended population on the digits 0 to 9; 10 each without heaping.
    pub percent_by_digit: [f64; 10],
}

/// `½ × Σ |percent of digit d − 10|` over the blended sums `w(d) × S1(d) + (10 − w(d)) × S2(d)`.
///
/// S1 and S2 are the persons on digit d from two starts, ten years apart; w is 1 for the digit of the first age and 10
/// for the digit nine years later, so that each digit leads once. `by_age` holds persons by single age, index 0 is age 0;
/// `ages` are two whole decades or more, such as [`MYERS_AGES`] or 23 to 82.
/// Errors: ages missing or unfit, counts negative or not finite, nobody in the ages. Source: reference 4.2.23.
pub fn myers_index(
    by_age: &[f64],
    ages: RangeInclusive<usize>,
    variant: MyersVariant,
) -> Result<MyersIndex, QualityFault> {
    let (start, end) = (*ages.start(), *ages.end());
    let span = end.saturating_add(1).saturating_sub(start);
    if span < 20 || !span.is_multiple_of(10) {
        return Err(QualityFault::AgesUnfit { first: start, last: end });
    }
    let counts = of_ages(by_age, ages)?;
    let first_end = match variant {
        MyersVariant::Original => span - 10,
        MyersVariant::Pasex => span,
    };
    let on_digit = |counts: &[f64], place: usize| counts.iter().skip(place).step_by(10).sum::<f64>();
    let mut blended = [0.0; 10];
    for place in 0..10 {
        let weight = (place + 1) as f64;
        blended[(start + place) % 10] =
            weight * on_digit(&counts[..first_end], place) + (10.0 - weight) * on_digit(&counts[10..], place);
    }
    let total: f64 = blended.iter().sum();
    if total == 0.0 {
        return Err(QualityFault::ZeroSum);
    }
    let percent_by_digit = blended.map(|sum| 100.0 * sum / total);
    let index = percent_by_digit.iter().map(|percent| (percent - 10.0).abs()).sum::<f64>() / 2.0;
    Ok(MyersIndex { variant, index, percent_by_digit })
}

#[cfg(test)]
mod tests {
    use super::super::counts::tests::F20;
    use super::*;
    use MyersVariant::{Original, Pasex};

    #[test]
    fn f20_myers_in_both_variants() {
        for (ages, variant, expected) in [
            (MYERS_AGES, Original, 23.627865),
            (MYERS_AGES, Pasex, 23.730020),
            (23..=82, Original, 29.744404),
            (23..=82, Pasex, 30.030390),
        ] {
            let found = myers_index(&F20, ages.clone(), variant).unwrap();
            assert!((found.index - expected).abs() < 5e-7, "{ages:?} {found:?}");
            assert_eq!(found.variant, variant);
            assert!((found.percent_by_digit.iter().sum::<f64>() - 100.0).abs() < 1e-9);
        }
    }

    /// The reference says 0 of a constant series without naming the variant: that holds for the original only. With D
    /// decades the variant of PASEX gives `12.5 / (D − 0.45)`, here 12.5 / 7.55.
    #[test]
    fn f20_a_constant_series() {
        assert!(myers_index(&[40.0; 90], MYERS_AGES, Original).unwrap().index < 1e-9);
        let pasex = myers_index(&[40.0; 90], MYERS_AGES, Pasex).unwrap().index;
        assert!((pasex - 12.5 / 7.55).abs() < 1e-9, "{pasex}");
    }

    #[test]
    fn everybody_on_one_digit_gives_90() {
        for digit in 0..10 {
            let heaped: Vec<f64> = (0..100).map(|age| if age % 10 == digit { 1.0 } else { 0.0 }).collect();
            for variant in [Original, Pasex] {
                let found = myers_index(&heaped, 20..=89, variant).unwrap();
                assert!((found.index - 90.0).abs() < 1e-9);
                assert!((found.percent_by_digit[digit] - 100.0).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn what_it_refuses() {
        let of = |by_age: &[f64], ages| myers_index(by_age, ages, Original).unwrap_err();
        assert_eq!(of(&[1.0; 80], MYERS_AGES), QualityFault::MissingAge { age: 80 });
        assert_eq!(of(&F20, 10..=88), QualityFault::AgesUnfit { first: 10, last: 88 });
        assert_eq!(of(&F20, 10..=19), QualityFault::AgesUnfit { first: 10, last: 19 });
        assert_eq!(of(&[0.0; 90], MYERS_AGES), QualityFault::ZeroSum);
        let mut bad = F20;
        bad[20] = -1.0;
        assert_eq!(of(&bad, MYERS_AGES), QualityFault::Negative { index: 20 });
        bad[20] = f64::INFINITY;
        assert_eq!(of(&bad, MYERS_AGES), QualityFault::NotFinite { index: 20 });
    }
}
