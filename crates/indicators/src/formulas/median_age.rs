//! Median age from age groups (4.2.11).

use bearings_model::Missing;

/// Persons of one age group, from exact age `lower` up to, not including, exact age `upper`; open when absent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgeGroup {
    /// First exact age, years.
    pub lower: f64,
    /// End of the group, exact age; absent for the open group.
    pub upper: Option<f64>,
    /// Persons, not negative.
    pub people: f64,
}

/// The exact age, in years, that half of the people have not reached: `L + w × (N/2 − below) / n`.
///
/// Groups come in order of age and without gaps; persons of unknown age are left out by the caller.
/// Nobody at all: [`Missing::ZeroDenominator`]. Median in the open group: [`Missing::OpenGroup`]. Source: reference 4.2.11.
pub fn median_age(groups: &[AgeGroup]) -> Result<f64, Missing> {
    let half = groups.iter().map(|group| group.people).sum::<f64>() / 2.0;
    if half <= 0.0 {
        return Err(Missing::ZeroDenominator);
    }
    let mut below = 0.0;
    for group in groups {
        if group.people > 0.0 && below + group.people >= half {
            let width = group.upper.ok_or(Missing::OpenGroup)? - group.lower;
            return Ok(group.lower + width * (half - below) / group.people);
        }
        below += group.people;
    }
    Err(Missing::OpenGroup)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The sixteen groups of the UN tables: 0–4 … 70–74, 75 and over.
    pub(crate) fn sixteen(people: [f64; 16]) -> Vec<AgeGroup> {
        let group = |(index, people): (usize, f64)| {
            let lower = index as f64 * 5.0;
            AgeGroup { lower, upper: (index < 15).then_some(lower + 5.0), people }
        };
        people.into_iter().enumerate().map(group).collect()
    }

    pub(crate) const WORLD: [f64; 16] = [
        7595437.0, 9022084.0, 9383340.0, 11857270.0, 19062201.0, 26696996.0, 29381164.0, 28593482.0, 26174267.0,
        23120787.0, 19898197.0, 15049975.0, 13641856.0, 10640358.0, 8137941.0, 13385518.0,
    ];
    pub(crate) const KENYA: [f64; 16] = [
        80570.0, 96293.0, 75741.0, 73344.0, 82996.0, 92503.0, 90392.0, 87078.0, 86905.0, 83103.0, 62992.0, 49659.0,
        32948.0, 20828.0, 12952.0, 16550.0,
    ];

    #[test]
    fn f05_median_age_world() {
        assert!((median_age(&sixteen(WORLD)).unwrap() - 38.991).abs() < 5e-4);
    }

    #[test]
    fn f06_median_age_kenya() {
        assert!((median_age(&sixteen(KENYA)).unwrap() - 31.161).abs() < 5e-4);
    }

    #[test]
    fn open_group_and_nobody() {
        let mut old = [0.0; 16];
        assert_eq!(median_age(&sixteen(old)), Err(Missing::ZeroDenominator));
        old[15] = 3.0;
        old[14] = 2.0;
        assert_eq!(median_age(&sixteen(old)), Err(Missing::OpenGroup));
    }
}
