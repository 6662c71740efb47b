//! What the checks of one release stand on: its values, those of the edition before, those of other sources.

use bearings_model::{AgeBand, AreaCode, Basis, Observation, Period, Release, Sex, Unit};
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::collections::BTreeMap;
use std::hash::{BuildHasher, BuildHasherDefault, Hash};

/// Along which dimension parts were added up and held against their total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SumBy {
    Sex,
    Age,
}

/// All that the checks look at.
pub(super) struct Ground<'a> {
    /// The source and edition.
    pub release: &'a Release,
    /// Its values; a key may come twice.
    pub observations: &'a [Observation],
    /// The edition before, where the workspace has one.
    pub before: Option<&'a Earlier>,
    /// Values of other sources for the same indicators and areas.
    pub others: &'a [Observation],
    /// Titles of the sources that values come from, by their ids.
    pub titles: &'a BTreeMap<String, String>,
    /// Sums that the reader has checked by the recipe.
    pub summed: &'a [(String, SumBy)],
    /// The present year.
    pub this_year: i32,
}

/// An earlier edition of the same source.
pub(super) struct Earlier {
    /// Its name.
    pub edition: String,
    /// Its values.
    pub observations: Vec<Observation>,
}

/// The key of a value within one edition, without copying its texts.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Key<'a> {
    pub indicator: &'a str,
    pub area: &'a AreaCode,
    pub counterpart: Option<&'a AreaCode>,
    pub basis: Basis,
    pub sex: Sex,
    pub age: AgeBand,
    pub period: Option<Period>,
    pub other: &'a [(String, String)],
}

impl<'a> Key<'a> {
    pub fn of(seen: &'a Observation) -> Self {
        let series = &seen.series;
        Key {
            indicator: &series.indicator.0,
            area: &series.ref_area,
            counterpart: series.counterpart.as_ref(),
            basis: series.basis,
            sex: series.sex,
            age: series.age,
            period: Some(seen.period),
            other: &series.other,
        }
    }

    /// Whether it divides by nothing but area and time.
    pub fn is_total(&self) -> bool {
        let all = matches!(self.sex, Sex::Total | Sex::NotApplicable) && self.age == AgeBand::Total;
        all && self.counterpart.is_none() && self.other.is_empty()
    }
}

impl<'a> Ground<'a> {
    /// The values, each key once.
    pub fn once(&self) -> Vec<&'a Observation> {
        let hash = BuildHasherDefault::<FxHasher>::default();
        // Of millions of keys the hashes do: two that agree by chance cost a check one value.
        let mut seen: FxHashSet<u64> = FxHashSet::default();
        self.observations.iter().filter(|one| seen.insert(hash.hash_one(Key::of(one)))).collect()
    }
}

/// Values by a key, groups in the order of their first value.
pub(super) fn grouped<'a, K: Hash + Eq>(
    values: impl IntoIterator<Item = &'a Observation>,
    key: impl Fn(&'a Observation) -> K,
) -> Vec<Vec<&'a Observation>> {
    let mut place_of: FxHashMap<K, usize> = FxHashMap::default();
    let mut groups: Vec<Vec<&'a Observation>> = Vec::new();
    for one in values {
        let place = *place_of.entry(key(one)).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[place].push(one);
    }
    groups
}

/// Whether a unit is one of counts or amounts, which may be added, and scaled by thousands.
pub(super) fn is_amount(unit: Unit) -> bool {
    matches!(unit, Unit::Persons | Unit::Events | Unit::Permits | Unit::UsDollars)
}

/// Whether an indicator counts a whole population.
pub(super) fn is_population(indicator: &str) -> bool {
    indicator == "A01"
}
