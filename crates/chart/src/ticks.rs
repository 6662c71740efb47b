//! Round numbers for an axis.

/// Multiples of 1, 2 or 5 times a power of ten that cover `low` to `high`, about `wanted` of them (at least two).
/// The first is at or below `low`, the last at or above `high`. Not finite or reversed limits give 0 and 1.
pub fn nice_ticks(low: f64, high: f64, wanted: usize) -> Vec<f64> {
    if !(low.is_finite() && high.is_finite() && low <= high) {
        return vec![0.0, 1.0];
    }
    let high = if high > low { high } else { low + if low == 0.0 { 1.0 } else { low.abs() } };
    let rough = (high - low) / wanted.max(1) as f64;
    let power = 10f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|m| m * power).find(|step| *step >= rough * 0.999);
    let step = step.unwrap_or(10.0 * power);
    // A value within a thousandth of a step counts as on the tick, so that 0.30000000000000004 adds no empty step.
    let first = (low / step + 0.001).floor() as i64;
    let last = (high / step - 0.001).ceil() as i64;
    (first..=last.max(first + 1)).map(|n| round_to_step(n, step)).collect()
}

/// `n * step` without the dust of binary fractions.
fn round_to_step(n: i64, step: f64) -> f64 {
    let digits = (-step.log10().floor()).max(0.0) as usize + 1;
    format!("{:.*}", digits.min(12), n as f64 * step).parse().unwrap_or(n as f64 * step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covers_the_data_with_round_numbers() {
        assert_eq!(nice_ticks(0.0, 1_044_854.0, 5), [0.0, 500_000.0, 1_000_000.0, 1_500_000.0]);
        assert_eq!(nice_ticks(0.0, 0.3, 3), [0.0, 0.1, 0.2, 0.3]);
        assert_eq!(nice_ticks(-3.0, 7.0, 5), [-4.0, -2.0, 0.0, 2.0, 4.0, 6.0, 8.0]);
        assert_eq!(nice_ticks(0.0, 0.0, 5).first(), Some(&0.0));
    }

    #[test]
    fn never_fails_on_strange_limits() {
        for (low, high) in [(f64::NAN, 1.0), (5.0, 1.0), (0.0, f64::INFINITY), (3.0, 3.0), (0.0, 1e-9), (0.0, 1e15)] {
            let ticks = nice_ticks(low, high, 5);
            assert!(ticks.len() >= 2 && ticks.len() <= 12, "{low} {high}: {ticks:?}");
            assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]), "{ticks:?}");
        }
    }
}
