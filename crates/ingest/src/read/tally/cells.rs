//! What is counted, and how much stands in a cell.

use crate::recipe::{CountOf, CountPart, Set};
use std::collections::BTreeSet;

/// What records say, and how many say it.
pub(super) type Groups = Vec<(Set, Count)>;

/// What is counted, and the rest that is never printed but could be computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Counted {
    Of(CountOf),
    /// Records that pass the test of the count with this number.
    Passing(usize),
    /// Records that do not.
    Failing(usize),
    /// Stays that are no overstays.
    Within,
}

impl Counted {
    /// What a count of a recipe counts; `number` is its place among all.
    pub(super) fn by(count: &CountPart, number: usize) -> Counted {
        if count.test.is_some() { Counted::Passing(number) } else { Counted::Of(count.of) }
    }

    /// The parts of one whole that may only be printed together: each is the whole less the others.
    pub(super) fn family(self) -> Vec<Counted> {
        match self {
            Counted::Of(CountOf::Records | CountOf::Persons | CountOf::Stays) => vec![self],
            Counted::Of(CountOf::Arrivals | CountOf::Departures) => {
                vec![Counted::Of(CountOf::Arrivals), Counted::Of(CountOf::Departures)]
            }
            Counted::Of(CountOf::Overstays) | Counted::Within => {
                vec![Counted::Of(CountOf::Overstays), Counted::Within]
            }
            Counted::Passing(number) | Counted::Failing(number) => {
                vec![Counted::Passing(number), Counted::Failing(number)]
            }
        }
    }
}

/// How many records, what they count for together, and whom they are about.
#[derive(Clone, Debug, Default)]
pub(super) struct Count {
    pub(super) records: u64,
    pub(super) weight: f64,
    /// Numbers of the persons; empty where nothing tells them apart.
    pub(super) members: BTreeSet<u32>,
}

impl Count {
    pub(super) fn one(weight: f64, member: Option<u32>) -> Count {
        Count { records: 1, weight, members: member.into_iter().collect() }
    }

    pub(super) fn add(&mut self, other: &Count) {
        self.records += other.records;
        self.weight += other.weight;
        self.members.extend(&other.members);
    }

    /// Behind how many the single one can hide: persons where they are told apart, records otherwise. A hundred
    /// crossings of one person are one.
    pub(super) fn size(&self) -> u64 {
        if self.members.is_empty() { self.records } else { self.members.len() as u64 }
    }
}
