//! Composes households of 1 to 12 persons until a province has its number of persons.

use super::members::{self, Home};
use super::moves;
use super::person::{Person, Relation, Sex};
use crate::draw::Draw;
use crate::provinces::{Province, TABLE};

/// The most persons in a household.
pub const LARGEST: usize = 12;

/// What a household looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Single,
    Couple,
    Family,
    LoneParent,
    Extended,
    Shared,
}

use Shape::{Couple, Extended, Family, LoneParent, Shared, Single};

const OF_RUVANA: &[(Shape, i32)] = &[(Single, 11), (Couple, 12), (Family, 46), (LoneParent, 11), (Extended, 20)];
const FROM_ABROAD: &[(Shape, i32)] = &[(Single, 25), (Couple, 18), (Family, 43), (LoneParent, 6), (Extended, 8)];
/// Mothers with children flee more often than whole families.
const FLED: &[(Shape, i32)] = &[(Single, 8), (Couple, 9), (Family, 35), (LoneParent, 35), (Extended, 13)];

/// Ages of heads: first and last completed year of a group and its weight.
type Ages = &'static [((i32, i32), i32)];
const AGES_ALONE: Ages =
    &[((18, 24), 18), ((25, 34), 26), ((35, 49), 16), ((50, 64), 14), ((65, 79), 18), ((80, 94), 8)];
const AGES_COUPLE: Ages = &[((20, 29), 30), ((30, 44), 14), ((45, 59), 20), ((60, 74), 26), ((75, 89), 10)];
const AGES_FAMILY: Ages = &[((20, 29), 20), ((30, 39), 37), ((40, 49), 28), ((50, 64), 14), ((65, 74), 1)];
const AGES_EXTENDED: Ages = &[((22, 34), 24), ((35, 49), 34), ((50, 64), 28), ((65, 84), 14)];
const AGES_FROM_ABROAD: Ages =
    &[((19, 24), 12), ((25, 34), 38), ((35, 44), 29), ((45, 54), 13), ((55, 69), 7), ((70, 84), 1)];

/// The households of a province. Their persons are exactly as many as its table asks for; the last household is cut to
/// fit, which leaves it a head because heads come first.
pub fn of_province(draw: &mut Draw, province: usize) -> Vec<Vec<Person>> {
    let mut left = TABLE[province].persons;
    let mut homes = Vec::new();
    while left > 0 {
        let mut home = household(draw, province);
        home.truncate(left.min(LARGEST));
        left -= home.len();
        homes.push(home);
    }
    homes
}

fn household(draw: &mut Draw, province: usize) -> Vec<Person> {
    let table = &TABLE[province];
    if !draw.chance(table.foreign_heads) {
        return of_ruvana(draw, province);
    }
    let home = Home { province, country: Some(moves::country_of(draw, table)), fled: draw.chance(table.fled) };
    let shape = if home.fled { draw.pick(FLED) } else { shape_from_abroad(draw, table) };
    compose(draw, home, shape)
}

fn shape_from_abroad(draw: &mut Draw, table: &Province) -> Shape {
    if draw.chance(table.shared_dwellings) { Shared } else { draw.pick(FROM_ABROAD) }
}

fn of_ruvana(draw: &mut Draw, province: usize) -> Vec<Person> {
    let shape = draw.pick(OF_RUVANA);
    let mut persons = compose(draw, Home { province, country: None, fled: false }, shape);
    // Households of the capital and the port keep domestic workers.
    if province < 2 && matches!(shape, Family | Extended | Couple) && draw.chance(30) {
        persons.push(members::domestic_worker(draw, province));
    }
    persons
}

fn compose(draw: &mut Draw, home: Home, shape: Shape) -> Vec<Person> {
    let head = head(draw, home, shape);
    if shape == Shared {
        return shared(draw, home, head);
    }
    let mut persons = vec![head];
    if matches!(shape, Couple | Family | Extended) {
        persons.push(members::spouse(draw, home, &persons[0]));
    }
    if matches!(shape, Family | LoneParent | Extended) {
        let parents: Vec<&Person> = persons.iter().collect();
        let children = members::children(draw, &parents);
        persons.extend(children);
    }
    if shape == Extended {
        extend(draw, home, &mut persons);
    }
    persons
}

fn head(draw: &mut Draw, home: Home, shape: Shape) -> Person {
    let men = match shape {
        Single => 560,
        Couple | Family | Extended => 860,
        LoneParent => 130,
        Shared => 880,
    };
    let ages = match shape {
        _ if home.country.is_some() => AGES_FROM_ABROAD,
        Single => AGES_ALONE,
        Couple => AGES_COUPLE,
        Family | LoneParent => AGES_FAMILY,
        Extended | Shared => AGES_EXTENDED,
    };
    let (low, high) = draw.pick(ages);
    let months = draw.between(low * 12, high * 12 + 11);
    let sex = if draw.chance(men) { Sex::Male } else { Sex::Female };
    members::adult(draw, home, Relation::Head, sex, months)
}

/// Workers who share a dwelling: seven in ten from the same country, nearly all of one sex.
fn shared(draw: &mut Draw, home: Home, head: Person) -> Vec<Person> {
    let sex = head.sex;
    let others = draw.between(1, 9);
    let mut persons = vec![head];
    for _ in 0..others {
        let same = draw.chance(700);
        let country = if same { home.country } else { Some(moves::country_of(draw, &TABLE[home.province])) };
        let months = draw.between(19 * 12, 48 * 12);
        persons.push(members::adult(draw, Home { country, ..home }, Relation::NotRelated, sex, months));
    }
    persons
}

fn extend(draw: &mut Draw, home: Home, persons: &mut Vec<Person>) {
    let head = persons[0].clone();
    let older = if head.years() < 60 && draw.chance(560) { members::parent(draw, home, &head) } else { None };
    persons.extend(older);
    if head.years() >= 45 {
        let grandchildren = draw.pick(&[(0, 4), (1, 3), (2, 2), (3, 1)]);
        persons.extend((0..grandchildren).map(|_| members::grandchild(draw, &head)));
    }
    let relatives = draw.pick(&[(0, 5), (1, 4), (2, 2), (3, 1)]);
    persons.extend((0..relatives).map(|_| members::relative(draw, home, &head)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn households_are_coherent() {
        let mut draw = Draw::new(11);
        let homes = of_province(&mut draw, 4);
        assert_eq!(homes.iter().map(Vec::len).sum::<usize>(), TABLE[4].persons);
        for home in &homes {
            let count = |relation| home.iter().filter(|person| person.relation == relation).count();
            assert_eq!((home[0].relation, count(Relation::Head)), (Relation::Head, 1));
            assert!(count(Relation::Spouse) <= 1 && home.len() <= LARGEST && home[0].years() >= 18);
            for person in home {
                let falls = person.history.moves.windows(2).all(|two| two[0].months_ago > two[1].months_ago);
                let since_birth =
                    person.history.moves.iter().all(|made| (0..person.months.max(1)).contains(&made.months_ago));
                assert!(falls && since_birth, "{person:?}");
                assert_eq!(person.history.place_at(0), super::super::history::Place::Province(4), "{person:?}");
            }
        }
    }
}
