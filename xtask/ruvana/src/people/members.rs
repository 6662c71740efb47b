//! Draws the members of a household around its head: spouse, children, parents, other relatives and those who serve.

use super::citizenship;
use super::history::{Place, Reason};
use super::moves;
use super::person::{Person, Relation, Sex};
use crate::draw::Draw;
use crate::provinces::TABLE;

/// What the members of one household have in common.
#[derive(Clone, Copy, Debug)]
pub struct Home {
    /// The province, counted from 0.
    pub province: usize,
    /// The country of birth of the head, or nothing for a family of Ruvana.
    pub country: Option<usize>,
    /// Whether the family fled.
    pub fled: bool,
}

/// The oldest anybody gets, in months.
const OLDEST: i32 = 98 * 12;
/// Completed years of the mother at a birth: first and last of a group and its weight.
const AGES_AT_BIRTH: &[((i32, i32), i32)] =
    &[((16, 19), 11), ((20, 24), 27), ((25, 29), 28), ((30, 34), 20), ((35, 39), 11), ((40, 44), 3)];
/// Children a woman has in all.
const CHILDREN: &[(i32, i32)] = &[(0, 5), (1, 13), (2, 26), (3, 24), (4, 16), (5, 9), (6, 5), (7, 2)];

/// An adult of the household with a life of his own. `months` is the age, at least 12 * 12.
pub fn adult(draw: &mut Draw, home: Home, relation: Relation, sex: Sex, months: i32) -> Person {
    let history = match home.country {
        Some(country) => moves::from_abroad(draw, home.province, country, months, home.fled, sex),
        None => moves::at_home(draw, home.province, sex, months),
    };
    let citizenship = citizenship::of_adult(draw, &history, home.country.is_none(), home.fled);
    Person { relation, sex, months, history, citizenship }
}

/// The spouse: of the same origin in most homes, and come along in most of these.
pub fn spouse(draw: &mut Draw, home: Home, head: &Person) -> Person {
    let (sex, apart) = match head.sex {
        Sex::Male => (Sex::Female, draw.between(-6 * 12, 24)),
        Sex::Female => (Sex::Male, draw.between(-24, 6 * 12)),
    };
    let months = (head.months + apart).clamp(18 * 12, OLDEST);
    let mixed = match home.country {
        Some(_) => Home { country: None, ..home },
        None => Home { country: Some(moves::country_of(draw, &TABLE[home.province])), fled: false, ..home },
    };
    let marries_out = draw.chance(if home.country.is_some() && !home.fled { 170 } else { 9 });
    if marries_out {
        let mut person = adult(draw, mixed, Relation::Spouse, sex, months);
        if let (Some(last), true) = (person.history.moves.last_mut(), mixed.country.is_some()) {
            last.reason = Reason::Marriage;
        }
        return person;
    }
    if draw.chance(650) {
        return follower(draw, home, head, Relation::Spouse, sex, months);
    }
    adult(draw, home, Relation::Spouse, sex, months)
}

/// Somebody of the family who was born where the head comes from and moved along with the head.
fn follower(draw: &mut Draw, home: Home, head: &Person, relation: Relation, sex: Sex, months: i32) -> Person {
    let mut history = head.history.followed_by(months);
    if months > head.months {
        history.birth = head.history.birth;
    }
    let citizenship = citizenship::of_adult(draw, &history, home.country.is_none(), home.fled);
    Person { relation, sex, months, history, citizenship }
}

/// Children who live with the mother, or with the head where there is none. The eldest comes first.
pub fn children(draw: &mut Draw, parents: &[&Person]) -> Vec<Person> {
    let Some(mother) = parents.iter().find(|parent| parent.sex == Sex::Female).or(parents.first()) else {
        return Vec::new();
    };
    let youngest_parent = parents.iter().map(|parent| parent.months).min().unwrap_or(0);
    let mut born: Vec<(i32, Sex)> = Vec::new();
    for _ in 0..draw.pick(CHILDREN) {
        let (low, high) = draw.pick(AGES_AT_BIRTH);
        let age = mother.months - draw.between(low * 12, high * 12 + 11);
        let sex = sex_at_birth(draw);
        let is_born = age >= 0 && youngest_parent - age >= 15 * 12;
        // Two births are at least ten months apart.
        if is_born && born.iter().all(|(other, _)| (age - other).abs() >= 10) && lives_at_home(draw, sex, age / 12) {
            born.push((age, sex));
        }
    }
    born.sort_by_key(|(months, _)| std::cmp::Reverse(*months));
    born.into_iter().map(|(months, sex)| child(draw, mother, parents, sex, months)).collect()
}

fn child(draw: &mut Draw, mother: &Person, parents: &[&Person], sex: Sex, months: i32) -> Person {
    let history = mother.history.followed_by(months);
    let citizenship = citizenship::of_child(draw, parents, months);
    Person { relation: Relation::Child, sex, months, history, citizenship }
}

/// Daughters leave home earlier than sons, to marry men some years older.
fn lives_at_home(draw: &mut Draw, sex: Sex, age: i32) -> bool {
    match (age, sex) {
        (..17, _) => true,
        (17..23, Sex::Male) => draw.chance(930),
        (17..23, Sex::Female) => draw.chance(640),
        (23..30, _) => draw.chance(400),
        _ => draw.chance(60),
    }
}

/// A boy or a girl: 105 boys are born for 100 girls.
pub fn sex_at_birth(draw: &mut Draw) -> Sex {
    if draw.chance(512) { Sex::Male } else { Sex::Female }
}

/// Father or mother of the head, 18 to 38 years older; nothing where that would be older than anybody.
pub fn parent(draw: &mut Draw, home: Home, head: &Person) -> Option<Person> {
    let months = head.months + draw.between(18 * 12, 38 * 12);
    // Women live longer, and move in with a child more often.
    let sex = if draw.chance(330) { Sex::Male } else { Sex::Female };
    (months <= 92 * 12).then(|| match draw.chance(550) || home.country.is_some() {
        true => follower(draw, home, head, Relation::Parent, sex, months),
        false => adult(draw, home, Relation::Parent, sex, months),
    })
}

/// A grandchild below 16 whose parents live elsewhere.
pub fn grandchild(draw: &mut Draw, head: &Person) -> Person {
    let months = draw.below(16 * 12);
    let sex = sex_at_birth(draw);
    let mut person = child(draw, head, &[head], sex, months);
    person.relation = Relation::Grandchild;
    // One in five was sent to the grandparents from another province within the last years.
    if let (Place::Province(home), true) = (person.history.birth, months > 24 && draw.chance(200)) {
        person.history = moves::at_home(draw, home, person.sex, 30 * 12).followed_by(months);
    }
    person
}

/// A brother, sister, niece or nephew of the head, at least 12 years old.
pub fn relative(draw: &mut Draw, home: Home, head: &Person) -> Person {
    let months = (head.months + draw.between(-22 * 12, 8 * 12)).clamp(12 * 12, OLDEST);
    let sex = sex_at_birth(draw);
    match draw.chance(400) {
        true => follower(draw, home, head, Relation::Relative, sex, months),
        false => adult(draw, home, Relation::Relative, sex, months),
    }
}

/// A domestic worker who lives in: as a rule a woman from abroad who came to work.
pub fn domestic_worker(draw: &mut Draw, province: usize) -> Person {
    let country = moves::country_of(draw, &TABLE[province]);
    let home = Home { province, country: Some(country), fled: false };
    let sex = if draw.chance(100) { Sex::Male } else { Sex::Female };
    let months = draw.between(20 * 12, 50 * 12);
    let mut person = adult(draw, home, Relation::DomesticWorker, sex, months);
    for made in &mut person.history.moves {
        made.reason = Reason::Work;
    }
    person
}

#[cfg(test)]
mod tests {
    use super::super::history::History;
    use super::super::person::Citizenship;
    use super::*;

    fn settled_adult(sex: Sex, years: i32) -> Person {
        let history = History::settled(Place::Province(0));
        Person { relation: Relation::Head, sex, months: years * 12, history, citizenship: Citizenship::Ruvana }
    }

    #[test]
    fn children_are_younger_than_their_parents_by_fifteen_years() {
        let mut draw = Draw::new(3);
        for years in 16..80 {
            let (mother, father) = (settled_adult(Sex::Female, years), settled_adult(Sex::Male, years + 2));
            for child in children(&mut draw, &[&father, &mother]) {
                assert!(mother.months - child.months >= 15 * 12 && child.months >= 0, "{years}");
            }
        }
    }
}
