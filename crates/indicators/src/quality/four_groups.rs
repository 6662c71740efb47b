//! The stock by birth and citizenship: the four groups (reference 3.2).

use super::QualityFault;
use super::counts::need_table;

/// Residents by place of birth and citizenship, persons.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FourGroups {
    /// Born in the country, citizens.
    pub native_citizens: f64,
    /// Born in the country, foreign citizens: in the stock by citizenship, not in the one by birth.
    pub native_foreigners: f64,
    /// Born abroad, citizens: in the stock by birth, not in the one by citizenship.
    pub foreign_born_citizens: f64,
    /// Born abroad, foreign citizens: in both stocks.
    pub foreign_born_foreigners: f64,
    /// Birth or citizenship unknown: in none of the four.
    pub unknown: f64,
    /// Stock on basis B: all who were born abroad, citizenship known or not.
    pub foreign_born: f64,
    /// Stock on basis C: all foreign citizens, place of birth known or not.
    pub foreign_citizens: f64,
    /// Everybody.
    pub total: f64,
}

impl FourGroups {
    /// `foreign_born − foreign_citizens`, either sign: what the choice of the basis changes.
    pub fn birth_less_citizenship(&self) -> f64 {
        self.foreign_born - self.foreign_citizens
    }

    /// The four groups in percent of the persons who are in one of them, in the order of the fields, 0 to 100. Nobody:
    /// [`QualityFault::ZeroSum`].
    pub fn percent_of_known(&self) -> Result<[f64; 4], QualityFault> {
        let groups =
            [self.native_citizens, self.native_foreigners, self.foreign_born_citizens, self.foreign_born_foreigners];
        match groups.iter().sum() {
            0.0 => Err(QualityFault::ZeroSum),
            known => Ok(groups.map(|group: f64| 100.0 * group / known)),
        }
    }

    /// Persons with birth or citizenship unknown in percent of everybody, 0 to 100. Nobody: [`QualityFault::ZeroSum`].
    pub fn percent_unknown(&self) -> Result<f64, QualityFault> {
        if self.total == 0.0 { Err(QualityFault::ZeroSum) } else { Ok(100.0 * self.unknown / self.total) }
    }
}

/// The four groups from counts: rows are born in the country, born abroad, unknown; columns are citizen, foreign citizen,
/// unknown; persons. Tables without unknowns have zeros there.
///
/// Stateless persons are foreign citizens here. Errors: counts negative or not finite.
/// Source: reference 3.2; unknowns apart and shares of the known as in 4.1.
pub fn four_groups(counts: &[[f64; 3]; 3]) -> Result<FourGroups, QualityFault> {
    need_table(counts, 3)?;
    let [[native_citizens, native_foreigners, _], [foreign_born_citizens, foreign_born_foreigners, _], _] = *counts;
    let total: f64 = counts.iter().flatten().sum();
    let unknown = counts[2].iter().sum::<f64>() + counts[0][2] + counts[1][2];
    Ok(FourGroups {
        native_citizens,
        native_foreigners,
        foreign_born_citizens,
        foreign_born_foreigners,
        unknown,
        foreign_born: counts[1].iter().sum(),
        foreign_citizens: counts.iter().map(|row| row[1]).sum(),
        total,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stocks_on_both_bases() {
        let found = four_groups(&[[900.0, 20.0, 5.0], [30.0, 50.0, 4.0], [3.0, 2.0, 1.0]]).unwrap();
        assert_eq!((found.total, found.unknown), (1015.0, 15.0));
        assert_eq!((found.foreign_born, found.foreign_citizens), (84.0, 72.0));
        assert_eq!(found.birth_less_citizenship(), 12.0);
        assert_eq!(found.percent_of_known(), Ok([90.0, 2.0, 3.0, 5.0]));
        assert!((found.percent_unknown().unwrap() - 1500.0 / 1015.0).abs() < 1e-12);
    }

    /// Without unknowns the difference of the bases is that of the two mixed groups.
    #[test]
    fn the_mixed_groups_make_the_difference() {
        for place in 0..50 {
            let part = |factor: u32| f64::from(place * factor % 97);
            let found = four_groups(&[[part(5), part(11), 0.0], [part(17), part(29), 0.0], [0.0; 3]]).unwrap();
            assert_eq!(found.birth_less_citizenship(), found.foreign_born_citizens - found.native_foreigners);
            let either = found.native_foreigners + found.foreign_born;
            assert_eq!(found.total - found.native_citizens, either);
        }
    }

    #[test]
    fn nobody_and_no_counts() {
        let nobody = four_groups(&[[0.0; 3]; 3]).unwrap();
        assert_eq!(nobody.percent_of_known(), Err(QualityFault::ZeroSum));
        assert_eq!(nobody.percent_unknown(), Err(QualityFault::ZeroSum));
        let bad = [[0.0; 3], [0.0, -1.0, 0.0], [0.0; 3]];
        assert_eq!(four_groups(&bad), Err(QualityFault::NegativeCell { row: 1, column: 1 }));
    }
}
