//! The leap seconds that moments of the format `%tC` count.

/// Days since 1 January 1960 at whose end a leap second was put in, after Bulletin C of the International Earth Rotation
/// and Reference Systems Service; none since 2016.
const DAYS: [u32; 27] = [
    4_564, 4_748, 5_113, 5_478, 5_843, 6_209, 6_574, 6_939, 7_304, 7_851, 8_216, 8_581, 9_312, 10_226, 10_957, 11_322,
    11_869, 12_234, 12_599, 13_148, 13_695, 14_244, 16_801, 17_897, 19_174, 20_269, 20_819,
];

/// A moment in milliseconds since 1 January 1960 as if every day had 86 400 seconds. The leap second itself becomes the
/// last second of its day.
pub(super) fn without_leap_seconds(millis: f64) -> f64 {
    let mut passed = 0.0;
    for day in DAYS {
        let leap_second = f64::from(day + 1) * 86_400_000.0 + passed;
        if millis < leap_second {
            break;
        }
        passed += 1000.0;
    }
    millis - passed
}

/// The counterpart: the milliseconds with those of the leap seconds that had passed.
pub(crate) fn with_leap_seconds(millis: f64) -> f64 {
    let passed = DAYS.iter().filter(|day| f64::from(**day + 1) * 86_400_000.0 <= millis).count();
    millis + 1000.0 * passed as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_before_and_after() {
        // 31 December 2016, the last one, when 26 had passed.
        let midnight = 20_820.0 * 86_400_000.0;
        let leap_second = midnight + 26_000.0;
        assert_eq!(without_leap_seconds(leap_second - 1000.0), midnight - 1000.0);
        assert_eq!(without_leap_seconds(leap_second), midnight - 1000.0);
        assert_eq!(without_leap_seconds(leap_second + 1000.0), midnight);
        for millis in [0.0, midnight - 1.0, midnight, 1_877_517_000_500.0] {
            assert_eq!(without_leap_seconds(with_leap_seconds(millis)), millis);
        }
    }
}
