//! Are values in persons or in thousands? A guess from values of the same kind in a known unit.

use super::QualityFault;
use super::counts::need_finite;

/// How values stand to their references.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// The same unit.
    Same,
    /// About a thousand times as large: persons against a reference in thousands.
    ThousandTimes,
    /// About a thousandth: thousands against a reference in persons.
    Thousandth,
}

/// The guess and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleGuess {
    /// The scale, absent when the ratio is near none of the three.
    pub scale: Option<Scale>,
    /// Median of value divided by reference, above 0.
    pub ratio: f64,
    /// How many pairs had two values above 0.
    pub compared: usize,
    /// How many of these are near the scale that was guessed; 0 without a guess.
    pub agreeing: usize,
}

/// Which of 1, 1 000 and 1/1 000 the ratio of values to references is near: not farther than the factor `within`.
///
/// `pairs` hold a value and its reference, such as the same areas in another year or source; pairs in which one of them
/// is not above 0 are skipped. `within` is above 1 and below √1000 ≈ 31.6, where two guesses would meet; 3 leaves room
/// for populations that double. Nothing is converted. Errors: no pair to compare, values not finite, `within` out of
/// range. Source: reference 4.1 (units) and traps T1, T7.
pub fn guess_scale(pairs: &[(f64, f64)], within: f64) -> Result<ScaleGuess, QualityFault> {
    if !(within > 1.0 && within * within < 1000.0) {
        return Err(QualityFault::Parameter { name: "within" });
    }
    for (index, (value, reference)) in pairs.iter().enumerate() {
        need_finite(&[*value, *reference]).map_err(|_| QualityFault::NotFinite { index })?;
    }
    let usable = pairs.iter().filter(|(value, reference)| *value > 0.0 && *reference > 0.0);
    let mut logs: Vec<f64> = usable.map(|(value, reference)| value.ln() - reference.ln()).collect();
    if logs.is_empty() {
        return Err(QualityFault::TooFew { found: 0, needed: 1 });
    }
    logs.sort_by(f64::total_cmp);
    let middle = (logs[(logs.len() - 1) / 2] + logs[logs.len() / 2]) / 2.0;
    // A hair of room, so that a ratio of exactly `within` is not lost to the logarithm.
    let near = |log: f64, times: f64| (log - times.ln()).abs() <= within.ln() + 1e-12;
    let scales = [(Scale::Same, 1.0), (Scale::ThousandTimes, 1000.0), (Scale::Thousandth, 0.001)];
    let guess = scales.into_iter().find(|(_, times)| near(middle, *times));
    let agreeing = guess.map_or(0, |(_, times)| logs.iter().filter(|log| near(**log, times)).count());
    let scale = guess.map(|(scale, _)| scale);
    Ok(ScaleGuess { scale, ratio: middle.exp(), compared: logs.len(), agreeing })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Trap T1: stocks in persons against populations that are in thousands and look like persons.
    #[test]
    fn t1_populations_in_two_units() {
        let thousands = [7713468.1, 83517.045, 52573.973, 4043.263];
        let persons = thousands.map(|value| value * 1000.0);
        for (values, references, scale) in [
            (persons, thousands, Scale::ThousandTimes),
            (thousands, persons, Scale::Thousandth),
            (persons, persons, Scale::Same),
        ] {
            let pairs: Vec<(f64, f64)> = values.into_iter().zip(references).collect();
            let guess = guess_scale(&pairs, 3.0).unwrap();
            assert_eq!((guess.scale, guess.compared, guess.agreeing), (Some(scale), 4, 4));
        }
    }

    #[test]
    fn near_up_to_the_tolerance_and_no_farther() {
        for (value, scale) in [
            (3.0, Some(Scale::Same)),
            (3.1, None),
            (333.0, None),
            (334.0, Some(Scale::ThousandTimes)),
            (3000.0, Some(Scale::ThousandTimes)),
            (3001.0, None),
            (0.0029, Some(Scale::Thousandth)),
            (0.1, None),
        ] {
            assert_eq!(guess_scale(&[(value, 1.0)], 3.0).unwrap().scale, scale, "{value}");
        }
    }

    #[test]
    fn one_strange_pair_does_not_decide() {
        let guess = guess_scale(&[(5000.0, 5.0), (7100.0, 7.0), (9.0, 9.0), (0.0, 4.0)], 3.0).unwrap();
        assert_eq!((guess.scale, guess.compared, guess.agreeing), (Some(Scale::ThousandTimes), 3, 2));
    }

    #[test]
    fn what_it_refuses() {
        for within in [1.0, 0.0, 32.0, f64::NAN] {
            assert_eq!(guess_scale(&[(1.0, 1.0)], within), Err(QualityFault::Parameter { name: "within" }));
        }
        assert_eq!(guess_scale(&[(0.0, 1.0)], 2.0), Err(QualityFault::TooFew { found: 0, needed: 1 }));
        assert_eq!(guess_scale(&[(1.0, 1.0), (f64::NAN, 1.0)], 2.0), Err(QualityFault::NotFinite { index: 1 }));
    }
}
