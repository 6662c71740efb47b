//! Crossings of one person made into stays: an arrival and the next departure. What has no other end is left alone.

/// One crossing of one person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crossing {
    /// Number of what else the record says.
    pub(super) kind: u32,
    /// A count of days.
    pub(super) day: i32,
    /// Minute of the day, 0 where none is written.
    pub(super) minute: u16,
    pub(super) year: i16,
    pub(super) arrival: bool,
    /// For arrivals: the last day of the permitted stay, where the record says it.
    pub(super) last_day: Option<i32>,
}

/// An arrival and the departure after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stay {
    /// What the arrival says.
    pub(super) kind: u32,
    /// Year of the departure.
    pub(super) year: i16,
    /// Whether it ended after the last permitted day; unknown where nothing says that day.
    pub(super) too_long: Option<bool>,
}

/// The stays of one person, and how many crossings have no other end.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Paired {
    pub(super) stays: Vec<Stay>,
    /// Arrivals without a departure after them.
    pub(super) open: u64,
    /// Departures without an arrival before them.
    pub(super) unmatched: u64,
}

/// Pairs the crossings of one person, in any order. Of crossings at the same moment, such as two of one day written
/// without times, the one comes first that continues what was before: who is in the country leaves, who is not arrives.
pub(super) fn pair_crossings(mut crossings: Vec<Crossing>) -> Paired {
    crossings.sort_by_key(|crossing| (crossing.day, crossing.minute));
    let mut paired = Paired::default();
    let mut inside: Option<Crossing> = None;
    for moment in crossings.chunk_by(|a, b| (a.day, a.minute) == (b.day, b.minute)) {
        let mut left = moment.to_vec();
        while !left.is_empty() {
            let fits = left.iter().position(|crossing| crossing.arrival != inside.is_some());
            let next = left.remove(fits.unwrap_or(0));
            match (next.arrival, inside.take()) {
                (true, before) => {
                    paired.open += u64::from(before.is_some());
                    inside = Some(next);
                }
                (false, Some(arrival)) => {
                    let too_long = arrival.last_day.map(|last| next.day > last);
                    paired.stays.push(Stay { kind: arrival.kind, year: next.year, too_long });
                }
                (false, None) => paired.unmatched += 1,
            }
        }
    }
    paired.open += u64::from(inside.is_some());
    paired
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cross(day: i32, minute: u16, arrival: bool) -> Crossing {
        Crossing { kind: 0, day, minute, year: 2023, arrival, last_day: arrival.then_some(day + 30) }
    }

    fn pairs(crossings: &[Crossing]) -> (Vec<Option<bool>>, u64, u64) {
        let paired = pair_crossings(crossings.to_vec());
        (paired.stays.iter().map(|stay| stay.too_long).collect(), paired.open, paired.unmatched)
    }

    #[test]
    fn the_last_permitted_day_is_permitted() {
        assert_eq!(pairs(&[cross(10, 0, true), cross(40, 0, false)]), (vec![Some(false)], 0, 0));
        assert_eq!(pairs(&[cross(41, 0, false), cross(10, 0, true)]), (vec![Some(true)], 0, 0));
        let unlimited = Crossing { last_day: None, ..cross(10, 0, true) };
        assert_eq!(pairs(&[unlimited, cross(900, 0, false)]), (vec![None], 0, 0));
    }

    #[test]
    fn ends_that_are_missing_are_not_guessed() {
        assert_eq!(pairs(&[cross(5, 0, false), cross(10, 0, true)]), (vec![], 1, 1));
        assert_eq!(pairs(&[cross(10, 0, true), cross(20, 0, true), cross(25, 0, false)]), (vec![Some(false)], 1, 0));
        assert_eq!(pairs(&[cross(10, 0, true), cross(12, 0, false), cross(13, 0, false)]), (vec![Some(false)], 0, 1));
    }

    #[test]
    fn crossings_of_one_day_follow_from_what_was_before() {
        let day_trip = [cross(10, 0, false), cross(10, 0, true)];
        assert_eq!(pairs(&day_trip), (vec![Some(false)], 0, 0));
        let renewed = [cross(1, 0, true), cross(10, 0, true), cross(10, 0, false), cross(50, 0, false)];
        assert_eq!(pairs(&renewed), (vec![Some(false), Some(true)], 0, 0));
        let timed = [cross(10, 600, true), cross(10, 480, false)];
        assert_eq!(pairs(&timed), (vec![], 1, 1));
    }
}
