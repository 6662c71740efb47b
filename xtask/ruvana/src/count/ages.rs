//! Counts ages by sex, and says how much people round them.

use super::cells::{self, OLDEST};
use crate::provinces::PROVINCES;
use crate::row::Row;

/// Rows by single age, 0 to [`OLDEST`].
pub type SingleAges = [u64; OLDEST + 1];

/// Ages and sexes of the rows, unweighted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ages {
    /// By sex (0 male, 1 female) and single age.
    pub by_sex: [SingleAges; 2],
    /// Both sexes and those of sex not stated, by province.
    pub by_province: [SingleAges; PROVINCES],
    /// Males and females by province, at all ages, known or not.
    pub sexes: [[u64; 2]; PROVINCES],
    /// Males and females in all, of known province or not.
    pub all_sexes: [u64; 2],
    /// All of known age.
    pub all: SingleAges,
    /// Rows whose age is none from 0 to [`OLDEST`].
    pub not_usable: u64,
}

/// Counts the rows.
pub fn count(rows: &[Row]) -> Ages {
    let none = [0; OLDEST + 1];
    let mut found = Ages {
        by_sex: [none; 2],
        by_province: [none; PROVINCES],
        sexes: [[0; 2]; PROVINCES],
        all_sexes: [0; 2],
        all: none,
        not_usable: 0,
    };
    for row in rows {
        let (age, sex, province) = (cells::age(row), cells::sex(row), cells::province(row));
        if let Some(sex) = sex {
            found.all_sexes[sex] += 1;
            if let Some(province) = province {
                found.sexes[province][sex] += 1;
            }
        }
        let Some(age) = age else {
            found.not_usable += 1;
            continue;
        };
        found.all[age] += 1;
        if let Some(sex) = sex {
            found.by_sex[sex][age] += 1;
        }
        if let Some(province) = province {
            found.by_province[province][age] += 1;
        }
    }
    found
}

/// Five-year groups 0-4 to 80-84 and 85 and over: 18 numbers.
pub fn five_year_groups(ages: &SingleAges) -> Vec<u64> {
    let mut groups = vec![0; 18];
    for (age, persons) in ages.iter().enumerate() {
        groups[(age / 5).min(17)] += persons;
    }
    groups
}

/// Whipple's index of ages that end in 0 and 5, from 25 to 60 among 23 to 62: 1 for none, 5 for all. 0 without persons.
pub fn whipple(ages: &SingleAges) -> f64 {
    let rounded: u64 = ages[25..=60].iter().step_by(5).sum();
    ratio(5 * rounded, ages[23..=62].iter().sum())
}

/// Which of the two published ways Myers' index is summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Myers {
    /// As first published: the sums from 10 end ten years before those from 20.
    Original,
    /// As in the PASEX sheets: both sums end at the same age. It is a little above 0 even where nobody rounds.
    Pasex,
}

/// Myers' blended index over ages 10 to 89: half the sum of deviations of the ten digits from 10 percent, 0 for none, 90
/// for all. 0 without persons.
pub fn myers(ages: &SingleAges, way: Myers) -> f64 {
    let last_of_first = if way == Myers::Original { 79 } else { 89 };
    let sum = |digit: usize, first: usize, last: usize| -> u64 { ages[first + digit..=last].iter().step_by(10).sum() };
    let blended: Vec<u64> = (0..10)
        .map(|digit| (digit as u64 + 1) * sum(digit, 10, last_of_first) + (9 - digit as u64) * sum(digit, 20, 89))
        .collect();
    let all = blended.iter().sum();
    if all == 0 {
        return 0.0;
    }
    blended.iter().map(|sum| (ratio(100 * sum, all) - 10.0).abs()).sum::<f64>() / 2.0
}

/// One number over another, and 0 where that is 0.
pub fn ratio(above: u64, below: u64) -> f64 {
    if below == 0 { 0.0 } else { above as f64 / below as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fixture F20: males by single age, 0 to 99, with the results of the sheet that published them.
    const F20: [u64; 100] = [
        80626, 95823, 104315, 115813, 100796, 105086, 97266, 116328, 75984, 89982, 95525, 56973, 78767, 65672, 53438,
        85014, 47600, 64363, 42195, 42262, 73221, 30080, 34391, 29072, 20531, 66171, 24029, 44227, 24128, 23599, 82088,
        16454, 22628, 17108, 12531, 57325, 17220, 28425, 16206, 17532, 65976, 11593, 15828, 13541, 8133, 44696, 11165,
        18543, 12614, 12041, 55798, 9324, 10772, 10453, 6773, 28358, 9916, 13348, 8039, 7583, 42470, 5288, 5317, 6582,
        3361, 17949, 3650, 5873, 3279, 3336, 27368, 1965, 2495, 2319, 1335, 12022, 1401, 1668, 1360, 1185, 9167, 424,
        568, 462, 282, 6206, 343, 409, 333, 291, 4137, 133, 169, 157, 89, 2068, 68, 81, 66, 57,
    ];

    #[test]
    fn published_indices_come_out() {
        let mut ages = [0; OLDEST + 1];
        ages[..100].copy_from_slice(&F20);
        let near = |found: f64, published: f64| assert!((found - published).abs() < 1e-6, "{found} {published}");
        near(whipple(&ages), 2.338_730);
        near(myers(&ages, Myers::Original), 23.627_865);
        near(myers(&ages, Myers::Pasex), 23.730_020);
    }

    #[test]
    fn a_constant_series_shows_no_rounding() {
        let ages = [7; OLDEST + 1];
        let found = [whipple(&ages), myers(&ages, Myers::Original)];
        assert!((found[0] - 1.0).abs() < 1e-12 && found[1].abs() < 1e-12, "{found:?}");
        // The other way counts one decade more with rising weights: even without rounding it is above 0.
        assert!((myers(&ages, Myers::Pasex) - 1.655_629).abs() < 1e-6);
        let none = [0; OLDEST + 1];
        assert_eq!((whipple(&none), myers(&none, Myers::Original)), (0.0, 0.0));
        assert_eq!(five_year_groups(&ages)[16..], [35, 7 * 36]);
    }
}
