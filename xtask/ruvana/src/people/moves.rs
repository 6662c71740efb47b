//! Draws the life of somebody on the move: between provinces, to another country and back, or from abroad.

use super::history::{History, Move, Place, Reason};
use super::person::Sex;
use crate::draw::Draw;
use crate::provinces::{ORIGINS, Province, TABLE};

/// Ages at a move between provinces: first and last age of a group and its weight. Moves crowd between 15 and 30, as
/// they do in every census.
const AGES_AT_MOVE: &[((i32, i32), i32)] =
    &[((0, 14), 11), ((15, 19), 17), ((20, 24), 25), ((25, 29), 19), ((30, 39), 16), ((40, 59), 9), ((60, 79), 3)];
/// Months since the arrival from abroad: recent arrivals are most frequent, as some of the earlier ones left again.
const MONTHS_SINCE_ARRIVAL: &[((i32, i32), i32)] =
    &[((0, 11), 12), ((12, 59), 32), ((60, 119), 24), ((120, 239), 21), ((240, 479), 11)];
/// Months since the flight: most fled within the last four years.
const MONTHS_SINCE_FLIGHT: &[((i32, i32), i32)] = &[((0, 11), 22), ((12, 35), 52), ((36, 59), 16), ((60, 143), 10)];

/// The life of somebody born in Ruvana, or abroad to citizens of Ruvana, who now lives in the province.
///
/// `months` is the age in months, at least 1.
pub fn at_home(draw: &mut Draw, province: usize, sex: Sex, months: i32) -> History {
    let here = &TABLE[province];
    // Small children had less time to move than adults.
    let share = |permille: i32| permille * months.min(360) / 360;
    let roll = draw.below(1000);
    let mut limit = share(here.in_migrants);
    if roll < limit {
        return in_migrant(draw, province, sex, months);
    }
    limit += share(here.returned);
    if roll < limit {
        return returned(draw, province, sex, months, true);
    }
    limit += share(25);
    if roll < limit {
        return returned(draw, province, sex, months, false);
    }
    if roll < limit + 8 {
        // Born abroad to citizens of Ruvana and brought home, mostly as a child.
        let arrived = months - 1 - draw.below(months.min(240));
        let home = Move { months_ago: arrived, to: Place::Province(province), reason: Reason::Family };
        return History { birth: Place::Abroad(any_country(draw)), moves: vec![home] };
    }
    History::settled(Place::Province(province))
}

/// The life of somebody born in one of the countries of origin, with the months since the arrival and the reason.
///
/// `months` is the age in months, at least 1.
pub fn from_abroad(draw: &mut Draw, province: usize, country: usize, months: i32, fled: bool, sex: Sex) -> History {
    let spans = if fled { MONTHS_SINCE_FLIGHT } else { MONTHS_SINCE_ARRIVAL };
    let (low, high) = draw.pick(spans);
    let since = draw.between(low, high);
    let since = if since < months { since } else { draw.below(months) };
    let reason = if fled { Reason::Insecurity } else { reason_abroad(draw, sex, (months - since) / 12) };
    let mut moves = vec![Move { months_ago: since, to: Place::Province(province), reason }];
    // Some lived elsewhere in the country first.
    if since > 6 && draw.chance(120) {
        moves[0].to = Place::Province(origin_of_in_migrant(draw, province));
        let second = draw.between(0, since - 1);
        let reason = reason_inside(draw, sex, (months - second) / 12);
        moves.push(Move { months_ago: second, to: Place::Province(province), reason });
    }
    History { birth: Place::Abroad(country), moves }
}

/// A country of birth, as often as it occurs in the province.
pub fn country_of(draw: &mut Draw, province: &Province) -> usize {
    draw.place(province.origins.iter().copied())
}

fn any_country(draw: &mut Draw) -> usize {
    usize::try_from(draw.below(ORIGINS as i32)).unwrap_or(0)
}

fn in_migrant(draw: &mut Draw, province: usize, sex: Sex, months: i32) -> History {
    let birth = origin_of_in_migrant(draw, province);
    let since = months_since_move(draw, months);
    let last = Move {
        months_ago: since,
        to: Place::Province(province),
        reason: reason_inside(draw, sex, (months - since) / 12),
    };
    let mut moves = Vec::new();
    // One in ten stopped on the way, so that the province of birth and the one five years ago are not the same.
    if draw.chance(100) && months - since > 12 {
        let before = draw.between(since + 1, months - 1);
        let stop = Place::Province(origin_of_in_migrant(draw, province));
        if stop != Place::Province(birth) {
            moves.push(Move { months_ago: before, to: stop, reason: Reason::Family });
        }
    }
    moves.push(last);
    History { birth: Place::Province(birth), moves }
}

/// Somebody who left the province of birth and came back: the lifetime matrix does not see it.
fn returned(draw: &mut Draw, province: usize, sex: Sex, months: i32, was_abroad: bool) -> History {
    let left = months_since_move(draw, months);
    let back = draw.below(left.min(96));
    let away = if was_abroad {
        Place::Abroad(any_country(draw))
    } else {
        Place::Province(origin_of_in_migrant(draw, province))
    };
    let birth = Place::Province(province);
    if back >= left {
        return History::settled(birth);
    }
    let out = Move { months_ago: left, to: away, reason: Reason::Work };
    let reason = if draw.chance(600) { Reason::Family } else { reason_inside(draw, sex, (months - back) / 12) };
    History { birth, moves: vec![out, Move { months_ago: back, to: birth, reason }] }
}

/// The province that somebody left for this one: those with many leavers first, neighbours three times as often.
fn origin_of_in_migrant(draw: &mut Draw, province: usize) -> usize {
    let near = TABLE[province].neighbours;
    let weights = TABLE.iter().enumerate().map(|(other, table)| match other == province {
        true => 0,
        false if near.contains(&other) => table.leavers * 3,
        false => table.leavers,
    });
    draw.place(weights)
}

/// Months since a move at a usual age for it, below `months`.
fn months_since_move(draw: &mut Draw, months: i32) -> i32 {
    let (low, high) = draw.pick(AGES_AT_MOVE);
    let age_months = draw.between(low * 12, high * 12 + 11);
    if age_months < months { months - 1 - age_months } else { draw.below(months) }
}

fn reason_abroad(draw: &mut Draw, sex: Sex, age: i32) -> Reason {
    use Reason::{Family, Health, Housing, Marriage, Other, Study, Work};
    match (age, sex) {
        (..16, _) => draw.pick(&[(Family, 95), (Study, 3), (Other, 2)]),
        (16..25, Sex::Male) => draw.pick(&[(Work, 54), (Study, 28), (Family, 13), (Marriage, 2), (Other, 3)]),
        (16..25, Sex::Female) => draw.pick(&[(Work, 32), (Study, 26), (Family, 26), (Marriage, 13), (Other, 3)]),
        (25..60, Sex::Male) => draw.pick(&[(Work, 78), (Family, 11), (Study, 4), (Marriage, 4), (Other, 3)]),
        (25..60, Sex::Female) => draw.pick(&[(Work, 46), (Family, 32), (Study, 4), (Marriage, 14), (Other, 4)]),
        (60.., _) => draw.pick(&[(Family, 72), (Health, 8), (Housing, 8), (Other, 12)]),
    }
}

fn reason_inside(draw: &mut Draw, sex: Sex, age: i32) -> Reason {
    use Reason::{Family, Health, Housing, Marriage, Other, Study, Work};
    match (age, sex) {
        (..16, _) => draw.pick(&[(Family, 84), (Study, 10), (Housing, 6)]),
        (16..25, Sex::Male) => draw.pick(&[(Work, 46), (Study, 34), (Family, 12), (Marriage, 3), (Housing, 5)]),
        (16..25, Sex::Female) => draw.pick(&[(Work, 30), (Study, 32), (Family, 15), (Marriage, 18), (Housing, 5)]),
        (25..60, Sex::Male) => draw.pick(&[(Work, 60), (Family, 15), (Marriage, 5), (Housing, 17), (Other, 3)]),
        (25..60, Sex::Female) => draw.pick(&[(Work, 36), (Family, 28), (Marriage, 14), (Housing, 19), (Other, 3)]),
        (60.., _) => draw.pick(&[(Family, 58), (Health, 14), (Housing, 20), (Other, 8)]),
    }
}
