//! Draws citizenship: by descent, by naturalisation after years, and for a few none at all.

use super::history::{History, Place};
use super::person::{Citizenship, Person};
use crate::draw::Draw;
use crate::provinces::ORIGINS;

/// Years after which somebody may have become a citizen.
const YEARS_TO_NATURALISE: i32 = 8;

/// Citizenship of an adult whose parents are not in the household. `national` is whether the family is of Ruvana.
pub fn of_adult(draw: &mut Draw, history: &History, national: bool, fled: bool) -> Citizenship {
    match history.birth {
        // A few are grandchildren of migrants and never applied.
        Place::Province(_) if draw.chance(4) => Citizenship::Foreign(any_country(draw)),
        Place::Province(_) => Citizenship::Ruvana,
        Place::Abroad(_) if national => Citizenship::Ruvana,
        Place::Abroad(country) => {
            let years = history.months_since_arrival().unwrap_or(0) / 12;
            if years >= YEARS_TO_NATURALISE && draw.chance(340) {
                Citizenship::Ruvana
            } else if fled && draw.chance(25) {
                Citizenship::Stateless
            } else if draw.chance(35) {
                Citizenship::Foreign(any_country(draw))
            } else {
                Citizenship::Foreign(country)
            }
        }
    }
}

/// Citizenship of a child: one parent of Ruvana is enough. Otherwise it is that of the first parent, until the child is
/// naturalised; birth in Ruvana alone gives nothing.
pub fn of_child(draw: &mut Draw, parents: &[&Person], months: i32) -> Citizenship {
    let of_ruvana = parents.iter().any(|parent| parent.citizenship == Citizenship::Ruvana);
    let naturalised = months >= 12 * 12 && draw.chance(120);
    match parents.first() {
        Some(first) if !of_ruvana && !naturalised => first.citizenship,
        _ => Citizenship::Ruvana,
    }
}

fn any_country(draw: &mut Draw) -> usize {
    usize::try_from(draw.below(ORIGINS as i32)).unwrap_or(0)
}
