//! Whipple's index of age heaping (4.2.23).

use super::QualityFault;
use super::counts::of_ages;
use std::ops::RangeInclusive;

/// The ages looked at by custom: with the digits 0 and 5 they are compared with everybody aged 23 to 62.
pub const WHIPPLE_AGES: RangeInclusive<usize> = 25..=60;

/// Which terminal digits of age are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// Ages that end in 0 or 5: the published index.
    ZeroAndFive,
    /// Ages that end in one digit, 0 to 9.
    One(u8),
}

/// Whipple's index with the ages it was made from.
#[derive(Clone, Debug, PartialEq)]
pub struct WhippleIndex {
    /// 1 means no heaping; with 0 and 5 from 0 (avoided) to 5 (nothing else reported), with one digit from 0 to 10.
    pub index: f64,
    /// The digits looked at.
    pub digits: Digits,
    /// First and last age, years, of the persons they are compared with.
    pub compared_with: RangeInclusive<usize>,
}

impl WhippleIndex {
    /// The same index on its classic scale: 100 means no heaping, 500 is the most with 0 and 5.
    pub fn classic(&self) -> f64 {
        100.0 * self.index
    }
}

/// `k × Σ P(ages in the digits) / Σ P(all ages)`, with k = 5 for the digits 0 and 5 and k = 10 for one digit.
///
/// `by_age` holds persons by single age: index 0 is age 0. `ages` bounds the ages in the digits, [`WHIPPLE_AGES`] by
/// custom. Everybody they are compared with spans a whole number of fives, or of tens: from 2 years before the first age
/// in the digits (7 with one digit) to 2 years after the last.
/// Errors: ages missing or unfit, a digit above 9, counts negative or not finite, nobody in the ages.
/// Source: reference 4.2.23; one digit as in Roger, Waltisperger and Corbille-Guitton (1981), p. 148.
pub fn whipple_index(
    by_age: &[f64],
    digits: Digits,
    ages: RangeInclusive<usize>,
) -> Result<WhippleIndex, QualityFault> {
    let (step, digit) = match digits {
        Digits::ZeroAndFive => (5, 0),
        Digits::One(digit) if digit > 9 => return Err(QualityFault::NoDigit { digit }),
        Digits::One(digit) => (10, usize::from(digit)),
    };
    let unfit = QualityFault::AgesUnfit { first: *ages.start(), last: *ages.end() };
    let in_digits = |age: &usize| age % step == digit;
    let (Some(first), Some(last)) = (ages.clone().find(in_digits), ages.clone().rev().find(in_digits)) else {
        return Err(unfit);
    };
    let start = first.checked_sub(step - 3).ok_or(unfit)?;
    let end = last.saturating_add(2);
    let all = of_ages(by_age, start..=end)?;
    let total: f64 = all.iter().sum();
    if total == 0.0 {
        return Err(QualityFault::ZeroSum);
    }
    let heaped: f64 = all.iter().skip(first - start).step_by(step).sum();
    Ok(WhippleIndex { index: step as f64 * heaped / total, digits, compared_with: start..=end })
}

#[cfg(test)]
mod tests {
    use super::super::counts::tests::F20;
    use super::*;

    fn index(by_age: &[f64], digits: Digits) -> f64 {
        whipple_index(by_age, digits, WHIPPLE_AGES).unwrap().index
    }

    #[test]
    fn f20_whipple() {
        let both = whipple_index(&F20, Digits::ZeroAndFive, WHIPPLE_AGES).unwrap();
        assert!((both.index - 2.338730).abs() < 5e-7, "{both:?}");
        assert!((both.classic() - 233.87).abs() < 5e-3);
        assert_eq!(both.compared_with, 23..=62);
        for (digit, expected) in [(0, 2.601614), (5, 1.786339), (3, 0.556103)] {
            let found = index(&F20, Digits::One(digit));
            assert!((found - expected).abs() < 5e-7, "{digit}: {found}");
        }
    }

    #[test]
    fn f20_a_constant_series_gives_1() {
        let even = [250.0; 80];
        assert!((index(&even, Digits::ZeroAndFive) - 1.0).abs() < 1e-12);
        for digit in 0..10 {
            assert!((index(&even, Digits::One(digit)) - 1.0).abs() < 1e-12, "{digit}");
        }
    }

    #[test]
    fn everybody_on_the_digits_and_nobody_on_them() {
        let on = |step: usize| (0..80).map(|age| if age % step == 0 { 7.0 } else { 0.0 }).collect::<Vec<f64>>();
        assert!((index(&on(5), Digits::ZeroAndFive) - 5.0).abs() < 1e-12);
        assert!((index(&on(10), Digits::One(0)) - 10.0).abs() < 1e-12);
        assert_eq!(index(&on(10), Digits::One(3)), 0.0);
    }

    #[test]
    fn size_does_not_matter() {
        for factor in [1e-3, 3.0, 1e6] {
            let scaled: Vec<f64> = F20.iter().map(|count| factor * count).collect();
            let found = index(&scaled, Digits::ZeroAndFive);
            assert!((found - index(&F20, Digits::ZeroAndFive)).abs() < 1e-9);
        }
    }

    #[test]
    fn what_it_refuses() {
        let of = |by_age: &[f64], digits, ages| whipple_index(by_age, digits, ages).unwrap_err();
        let both = Digits::ZeroAndFive;
        assert_eq!(of(&[1.0; 62], both, WHIPPLE_AGES), QualityFault::MissingAge { age: 62 });
        assert_eq!(of(&[0.0; 63], both, WHIPPLE_AGES), QualityFault::ZeroSum);
        assert_eq!(of(&F20, Digits::One(10), WHIPPLE_AGES), QualityFault::NoDigit { digit: 10 });
        assert_eq!(of(&F20, both, 26..=29), QualityFault::AgesUnfit { first: 26, last: 29 });
        assert_eq!(of(&F20, Digits::One(5), 5..=60), QualityFault::AgesUnfit { first: 5, last: 60 });
        let mut bad = F20;
        bad[30] = -1.0;
        assert_eq!(of(&bad, both, WHIPPLE_AGES), QualityFault::Negative { index: 30 });
        bad[30] = f64::NAN;
        assert_eq!(of(&bad, both, WHIPPLE_AGES), QualityFault::NotFinite { index: 30 });
    }
}
