//! Counts the four groups, and those born abroad by sex, origin and province.

use super::cells::{self, Country};
use super::tally::Tally;
use crate::provinces::{ORIGINS, PROVINCES};
use crate::row::Row;

/// Who was born where, and is a citizen of what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// Born in Ruvana (0) or abroad (1), citizen of Ruvana (0) or not (1). Those without citizenship are not citizens.
    pub groups: [[Tally; 2]; 2],
    /// Country of birth or citizenship not stated or no code: in none of the four groups.
    pub not_in_groups: Tally,
    /// Without any citizenship; those of known birth are in the groups as well.
    pub stateless: Tally,
    /// Born abroad, whatever their citizenship.
    pub born_abroad: Tally,
    /// Of them male, female, and of sex not stated.
    pub by_sex: [Tally; 3],
    /// Of them by country of birth.
    pub by_origin: [Tally; ORIGINS],
    /// Of them by province of residence, and last those of no known province.
    pub by_province: [Tally; PROVINCES + 1],
    /// Citizens of another country, without those of none, whatever their birth.
    pub foreign_citizens: Tally,
}

/// Counts the rows.
pub fn count(rows: &[Row]) -> Origins {
    let mut found = Origins::default();
    for row in rows {
        let (birth, citizenship) = (cells::birth(row), cells::citizenship(row));
        let is_born_abroad = match birth {
            Country::Ruvana => Some(false),
            Country::Other(_) => Some(true),
            Country::None | Country::Unknown => None,
        };
        let is_foreign = match citizenship {
            Country::Ruvana => Some(false),
            Country::Other(_) | Country::None => Some(true),
            Country::Unknown => None,
        };
        match (is_born_abroad, is_foreign) {
            (Some(abroad), Some(foreign)) => found.groups[usize::from(abroad)][usize::from(foreign)].count(row),
            _ => found.not_in_groups.count(row),
        }
        match citizenship {
            Country::None => found.stateless.count(row),
            Country::Other(_) => found.foreign_citizens.count(row),
            Country::Ruvana | Country::Unknown => {}
        }
        if let Country::Other(origin) = birth {
            found.born_abroad.count(row);
            found.by_sex[cells::sex(row).unwrap_or(2)].count(row);
            found.by_origin[origin].count(row);
            found.by_province[cells::province(row).unwrap_or(PROVINCES)].count(row);
        }
    }
    found
}
