//! Where a person was born and lived, with the months since each move: every answer about migration follows from it.

/// The year of the census; its day is 30 June, at midnight.
pub const CENSUS_YEAR: i32 = 2024;
/// The month of the census, counted from 0.
const CENSUS_MONTH: i32 = 5;

/// A place to live in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A province of Ruvana, counted from 0.
    Province(usize),
    /// A country, as its place in the list of origins.
    Abroad(usize),
}

/// Why somebody moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// For work.
    Work = 10,
    /// With or to the family.
    Family = 20,
    /// To study.
    Study = 30,
    /// For a marriage or union.
    Marriage = 40,
    /// Because of insecurity, disaster or violence.
    Insecurity = 50,
    /// For a dwelling.
    Housing = 60,
    /// For health.
    Health = 70,
    /// For something else.
    Other = 80,
}

/// One move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// Full months between the move and the census.
    pub months_ago: i32,
    /// Where to.
    pub to: Place,
    /// Why.
    pub reason: Reason,
}

/// A life as a list of places. Moves stand in the order of time, the earliest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// Where the mother lived at the birth.
    pub birth: Place,
    /// The moves since.
    pub moves: Vec<Move>,
}

impl History {
    /// A life in one place.
    pub fn settled(birth: Place) -> Self {
        History { birth, moves: Vec::new() }
    }

    /// Where the person lived so many months before the census. Somebody who moved exactly then had arrived.
    pub fn place_at(&self, months_ago: i32) -> Place {
        let until = self.moves.iter().take_while(|made| made.months_ago >= months_ago);
        until.last().map_or(self.birth, |made| made.to)
    }

    /// Months since the person last came to Ruvana from abroad, and nothing when that never happened.
    pub fn months_since_arrival(&self) -> Option<i32> {
        let mut from = self.birth;
        let mut arrived = None;
        for made in &self.moves {
            if let (Place::Abroad(_), Place::Province(_)) = (from, made.to) {
                arrived = Some(made.months_ago);
            }
            from = made.to;
        }
        arrived
    }

    /// The life of somebody who was born so many months ago where this person lived then, and moved along since.
    pub fn followed_by(&self, months: i32) -> History {
        let along = self.moves.iter().filter(|made| made.months_ago < months);
        let moves = along.map(|made| Move { reason: reason_of_follower(made.reason), ..*made });
        History { birth: self.place_at(months), moves: moves.collect() }
    }
}

/// Those who flee all flee; whoever follows somebody else's work or study comes for the family.
fn reason_of_follower(reason: Reason) -> Reason {
    match reason {
        Reason::Insecurity | Reason::Housing => reason,
        _ => Reason::Family,
    }
}

/// The calendar year so many months before the census.
pub fn year_of(months_ago: i32) -> i32 {
    (CENSUS_YEAR * 12 + CENSUS_MONTH - months_ago).div_euclid(12)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn life() -> History {
        let made = |months_ago, to| Move { months_ago, to, reason: Reason::Work };
        History { birth: Place::Abroad(3), moves: vec![made(80, Place::Province(0)), made(20, Place::Province(5))] }
    }

    #[test]
    fn places_follow_the_moves() {
        let places: Vec<Place> = [100, 81, 80, 60, 21, 20, 0].iter().map(|months| life().place_at(*months)).collect();
        let (abroad, first, last) = (Place::Abroad(3), Place::Province(0), Place::Province(5));
        assert_eq!(places, [abroad, abroad, first, first, first, last, last]);
        assert_eq!(life().months_since_arrival(), Some(80));
    }

    #[test]
    fn children_are_born_where_the_mother_lived() {
        let child = life().followed_by(50);
        assert_eq!((child.birth, child.moves.len()), (Place::Province(0), 1));
        assert_eq!((child.moves[0].reason, child.months_since_arrival()), (Reason::Family, None));
        assert_eq!(life().followed_by(90).months_since_arrival(), Some(80));
    }

    #[test]
    fn months_become_years() {
        let years: Vec<i32> = [0, 5, 6, 17, 18].iter().map(|months| year_of(*months)).collect();
        assert_eq!(years, [2024, 2024, 2023, 2023, 2022]);
    }
}
