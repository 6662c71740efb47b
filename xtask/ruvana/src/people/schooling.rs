//! Draws the level of education and the work status of a person.

use super::person::{Person, Relation, Sex};
use crate::draw::Draw;

/// The age from which schooling is asked.
pub const SCHOOL_AGE: i32 = 6;
/// The age from which work is asked.
pub const WORKING_AGE: i32 = 15;

/// Highest level completed, as ISCED 2011 level 0 to 8, or nothing below [`SCHOOL_AGE`].
pub fn level_of(draw: &mut Draw, person: &Person) -> Option<u8> {
    let educated = |draw: &mut Draw, weights: [i32; 9]| u8::try_from(draw.place(weights.into_iter())).unwrap_or(0);
    let level = match person.years() {
        ..SCHOOL_AGE => return None,
        SCHOOL_AGE..12 => 0,
        12..15 => draw.pick(&[(0, 6), (1, 94)]),
        15..18 => draw.pick(&[(0, 2), (1, 18), (2, 80)]),
        18..22 => draw.pick(&[(0, 2), (1, 9), (2, 31), (3, 51), (4, 7)]),
        22..45 if person.is_born_abroad() => educated(draw, [4, 12, 18, 28, 7, 7, 16, 7, 1]),
        22..45 => educated(draw, [3, 11, 24, 34, 7, 8, 10, 3, 0]),
        45..65 => educated(draw, [9, 26, 27, 22, 4, 5, 5, 2, 0]),
        _ => educated(draw, [31, 38, 16, 9, 1, 2, 2, 1, 0]),
    };
    Some(level)
}

/// Work status of a person of working age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Employed, with the status in employment of ICSE-93, 1 to 6.
    Employed(u8),
    /// Without work, looking for it and available.
    Unemployed,
    /// Outside the labour force.
    Outside,
}

/// Work status, or nothing below [`WORKING_AGE`].
pub fn work_of(draw: &mut Draw, person: &Person, fled: bool) -> Option<Work> {
    let (active, unemployed) = match (person.years(), person.sex) {
        (..WORKING_AGE, _) => return None,
        (WORKING_AGE..20, _) => (260, 210),
        (20..25, Sex::Male) => (710, 170),
        (20..25, Sex::Female) => (520, 190),
        (25..55, Sex::Male) => (945, 60),
        (25..55, Sex::Female) => (660, 80),
        (55..65, Sex::Male) => (730, 50),
        (55..65, Sex::Female) => (410, 45),
        (65..75, _) => (180, 15),
        (75.., _) => (30, 0),
    };
    if matches!(person.relation, Relation::DomesticWorker) {
        return Some(Work::Employed(1));
    }
    let came_to_work = person.relation == Relation::NotRelated;
    let active = if came_to_work {
        970
    } else if fled {
        active * 3 / 4
    } else {
        active
    };
    if !draw.chance(active) {
        return Some(Work::Outside);
    }
    if draw.chance(if fled { unemployed * 3 } else { unemployed }) {
        return Some(Work::Unemployed);
    }
    let farms = if person.is_born_abroad() { 0 } else { 8 };
    let family = if person.relation == Relation::Head { 0 } else { 7 };
    Some(Work::Employed(draw.pick(&[(1, 62), (2, 4), (3, 22 + farms), (4, 1), (5, family), (6, 1)])))
}
