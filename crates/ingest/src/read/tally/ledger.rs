//! What is known of the records while they are counted.

use super::cells::{Count, Counted, Groups};
use super::pair_crossings::{Crossing, Paired, pair_crossings};
use crate::IngestFinding;
use crate::fault::{Findings, whole_sheet};
use crate::recipe::{CountOf, Set, TallyPart};
use bearings_fault::Severity;
use bearings_model::{AreaCode, Period};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is known of a record beside its keys.
pub(super) struct Record {
    /// What tells the person apart.
    pub(super) person: Option<String>,
    pub(super) weight: f64,
    pub(super) crossing: Option<Crossing>,
    /// Whether its crossings may make a stay.
    pub(super) may_stay: bool,
}

/// All that is known of the records while they are read; it ends with them.
pub(super) struct Ledger<'a> {
    part: &'a TallyPart,
    /// What is printed, or needed to judge what is.
    gathered: BTreeSet<Counted>,
    /// Counts by the number of what records say.
    counts: BTreeMap<Counted, BTreeMap<u32, Count>>,
    /// Numbers in the place of what tells persons apart, from 1; an area numbers its own.
    persons: HashMap<(Option<AreaCode>, String), u32>,
    /// What records say, so that crossings share it.
    kinds: Vec<Set>,
    kind_of: FxHashMap<Set, u32>,
    crossings: BTreeMap<u32, Vec<Crossing>>,
    untold: u64,
}

impl<'a> Ledger<'a> {
    pub(super) fn new(part: &'a TallyPart) -> Self {
        let counted = part.counted();
        let counts = counted.iter().enumerate().map(|(number, count)| Counted::by(count, number));
        Ledger {
            part,
            gathered: counts.flat_map(Counted::family).collect(),
            counts: BTreeMap::new(),
            persons: HashMap::new(),
            kinds: Vec::new(),
            kind_of: FxHashMap::default(),
            crossings: BTreeMap::new(),
            untold: 0,
        }
    }

    pub(super) fn enter(&mut self, said: Set, record: Record, passed: &[(usize, bool)]) {
        let Record { person, weight, crossing, may_stay } = record;
        let number = person.map(|person| {
            let next = self.persons.len() as u32 + 1;
            *self.persons.entry((said.area.clone(), person)).or_insert(next)
        });
        let tells_apart = self.part.person.is_some();
        self.untold += u64::from(tells_apart && number.is_none());
        // Those who are not told apart may all be one.
        let member = tells_apart.then(|| number.unwrap_or(0));
        let count = Count::one(weight, member);
        let kind = self.kind(said);
        self.add(Counted::Of(CountOf::Records), kind, &count);
        if number.is_some() {
            self.add(Counted::Of(CountOf::Persons), kind, &count);
        }
        for (number, passes) in passed {
            let what = if *passes { Counted::Passing(*number) } else { Counted::Failing(*number) };
            self.add(what, kind, &count);
        }
        let Some(crossing) = crossing else { return };
        let way = if crossing.arrival { CountOf::Arrivals } else { CountOf::Departures };
        self.add(Counted::Of(way), kind, &count);
        if let Some(person) = number.filter(|_| may_stay) {
            self.crossings.entry(person).or_default().push(Crossing { kind, ..crossing });
        }
    }

    /// The number of what a record says.
    fn kind(&mut self, said: Set) -> u32 {
        if let Some(known) = self.kind_of.get(&said) {
            return *known;
        }
        let next = self.kinds.len() as u32;
        self.kinds.push(said.clone());
        self.kind_of.insert(said, next);
        next
    }

    fn add(&mut self, what: Counted, kind: u32, count: &Count) {
        if self.gathered.contains(&what) {
            self.counts.entry(what).or_default().entry(kind).or_default().add(count);
        }
    }

    /// Makes stays of crossings and forgets who made them.
    pub(super) fn close(mut self, sheet: &str, findings: &mut Findings) -> BTreeMap<Counted, Groups> {
        if self.untold > 0 {
            let what = IngestFinding::PersonsNotTold { records: self.untold };
            findings.add(&what, Severity::Question, whole_sheet(sheet));
        }
        if self.gathered.contains(&Counted::Of(CountOf::Stays)) || self.gathered.contains(&Counted::Within) {
            self.pair(sheet, findings);
        }
        let said = |(kind, count): (u32, Count)| Some((self.kinds.get(kind as usize)?.clone(), count));
        let groups = |counts: BTreeMap<u32, Count>| counts.into_iter().filter_map(said).collect();
        self.counts.into_iter().map(|(what, counts)| (what, groups(counts))).collect()
    }

    fn pair(&mut self, sheet: &str, findings: &mut Findings) {
        let (mut stays, mut open, mut unmatched, mut unlimited) = (0, 0, 0, 0);
        for (person, crossings) in std::mem::take(&mut self.crossings) {
            let Paired { stays: ended, open: without_end, unmatched: without_start } = pair_crossings(crossings);
            (open, unmatched) = (open + without_end, unmatched + without_start);
            for stay in ended {
                stays += 1;
                let Some(said) = self.kinds.get(stay.kind as usize).cloned() else { continue };
                let kind = self.kind(Set { period: Some(Period::Year(stay.year)), ..said });
                let count = Count::one(1.0, Some(person));
                unlimited += u64::from(stay.too_long.is_none());
                self.add(Counted::Of(CountOf::Stays), kind, &count);
                let part = if stay.too_long == Some(true) { Counted::Of(CountOf::Overstays) } else { Counted::Within };
                self.add(part, kind, &count);
            }
        }
        let what = IngestFinding::StaysPaired { stays, open, unmatched };
        findings.add(&what, Severity::Note, whole_sheet(sheet));
        if unlimited > 0 && self.gathered.contains(&Counted::Within) {
            let what = IngestFinding::StaysWithoutLimit { stays: unlimited };
            findings.add(&what, Severity::Question, whole_sheet(sheet));
        }
    }
}
